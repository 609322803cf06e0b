extension Gazetteer {
  /// One scan a layer, that keeps what the policy needs.
  func scans(policy: OverlapPolicy, ignoresCase: Bool, allowsOneEdit: Bool = false) -> [NameScan] {
    layers.map { layer in
      var scan = NameScan(
        layer.image, firstEntity: UInt32(layer.firstEntity),
        fuzzy: allowsOneEdit ? OneEditIndex(layer.image) : nil)
      scan.ignoresCase = ignoresCase
      scan.keep = policy == .longest ? (layers.count == 1 ? .longestApart : .longest) : .all
      return scan
    }
  }

  /// Joins the matches of all layers and applies the policy. Of the same tokens the upper layer's candidates come
  /// first. O(matches · log matches).
  func resolve(_ scans: [NameScan], _ policy: OverlapPolicy) -> ([NameMatch], [UInt32]) {
    var joined: [(match: NameMatch, candidates: [UInt32])] = []
    let found = scans.enumerated().flatMap { layer, scan in
      scan.matches.map { (layer: layer, match: $0, candidates: Array(scan.candidates[$0.candidates])) }
    }
    for item in found.sorted(by: { Self.order($0.match, $0.layer) < Self.order($1.match, $1.layer) }) {
      if let last = joined.last, last.match.tokens == item.match.tokens {
        joined[joined.count - 1].candidates += item.candidates
      } else {
        joined.append((item.match, item.candidates))
      }
    }
    switch policy {
    case .all: break
    case .longest:
      var next = 0
      joined = joined.filter { item in
        guard item.match.tokens.lowerBound >= next else { return false }
        next = item.match.tokens.upperBound
        return true
      }
    case .heaviest: joined = heaviest(joined)
    }
    var matches: [NameMatch] = []
    var candidates: [UInt32] = []
    for item in joined {
      var match = item.match
      match.firstCandidate = UInt32(candidates.count)
      match.candidateCount = UInt32(item.candidates.count)
      candidates += item.candidates
      matches.append(match)
    }
    return (matches, candidates)
  }

  /// By first token, the longest first, then the upper layer.
  private static func order(_ match: NameMatch, _ layer: Int) -> (Int, Int, Int) {
    (match.tokens.lowerBound, -match.tokens.count, layer)
  }

  private func heaviest(
    _ found: [(match: NameMatch, candidates: [UInt32])]
  ) -> [(match: NameMatch, candidates: [UInt32])] {
    let weights = found.map { $0.candidates.map { weight(of: Int($0)) }.max() ?? 0 }
    let byWeight = found.indices.sorted { a, b in
      if weights[a] != weights[b] { return weights[a] > weights[b] }
      let (first, second) = (found[a].match, found[b].match)
      if first.tokenCount != second.tokenCount { return first.tokenCount > second.tokenCount }
      return first.firstToken < second.firstToken
    }
    var taken: Set<Int> = []
    var kept: [Int] = []
    for index in byWeight where !found[index].match.tokens.contains(where: taken.contains) {
      taken.formUnion(found[index].match.tokens)
      kept.append(index)
    }
    return kept.sorted().map { found[$0] }
  }
}
