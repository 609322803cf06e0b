#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension TFIDF {
  /// The idf of each fitted term, by term (of the background's terms too, if there is one); 0 for those left out.
  /// 1 for all that are kept when ``useIDF`` is off. O(terms).
  public func inverseDocumentFrequencies() throws(TFIDFError) -> [Double] {
    let kept = try keptTerms()
    let count = max(documentFrequencies.count, background?.documentFrequencies.count ?? 0)
    var idf = [Double](repeating: 0, count: count)
    for term in 0..<count {
      let frequency = term < documentFrequencies.count ? Int(documentFrequencies[term]) : 0
      guard term < kept.count ? kept[term] : background != nil else { continue }
      idf[term] = useIDF ? inverseDocumentFrequency(of: term, frequency: frequency) : 1
    }
    return idf
  }

  /// Weighs reports with what was fitted. O(pairs).
  public func transform(_ counts: TermCounts, threads: Int = 1) throws(TFIDFError) -> SparseMatrix {
    try transform(counts, threads: threads, mostRows: SparseMatrix.mostRows)
  }

  func transform(
    _ counts: TermCounts, threads: Int, mostRows: Int
  ) throws(TFIDFError) -> SparseMatrix {
    guard threads > 0 else { throw .invalidThreadCount(threads) }
    guard counts.rowCount <= mostRows else { throw .tooManyReports(counts.rowCount, limit: mostRows) }
    let idf = try inverseDocumentFrequencies()
    // A term that neither the fitted reports nor the background know.
    let unseen = background == nil ? 0 : useIDF ? inverseDocumentFrequency(of: Int.max, frequency: 0) : 1
    let logarithms = sublinearTF ? (0..<256).map { $0 == 0 ? 0 : 1 + log(Double($0)) } : []
    let chunk = 2048
    let parts = mapInParallel((counts.rowCount + chunk - 1) / chunk, threads: threads) { index in
      let rows = index * chunk..<min((index + 1) * chunk, counts.rowCount)
      return weigh(rows, of: counts, idf: idf, unseen: unseen, logarithms: logarithms)
    }
    if parts.count == 1 { return parts[0] }
    var matrix = SparseMatrix()
    matrix.reserveCapacity(rows: counts.rowCount, pairs: parts.reduce(0) { $0 + $1.count })
    for part in parts { matrix.append(part) }
    return matrix
  }

  private func weigh(
    _ rows: Range<Int>, of counts: TermCounts, idf: [Double], unseen: Double, logarithms: [Double]
  ) -> SparseMatrix {
    var matrix = SparseMatrix()
    matrix.reserveCapacity(
      rows: rows.count, pairs: counts.rowStarts[rows.upperBound] - counts.rowStarts[rows.lowerBound])
    var values: [Double] = []
    for index in rows {
      values.removeAll(keepingCapacity: true)
      var sum = 0.0
      for position in counts.row(index) {
        let term = Int(counts.terms[position])
        let weight = term < idf.count ? idf[term] : unseen
        guard weight != 0 else { continue }
        let count = Int(counts.counts[position])
        let frequency =
          !sublinearTF ? Double(count) : count < logarithms.count ? logarithms[count] : 1 + log(Double(count))
        let value = frequency * weight
        matrix.terms.append(UInt32(term))
        values.append(value)
        sum += norm == .l2 ? value * value : value
      }
      let length = norm == .l2 ? sum.squareRoot() : sum
      let divisor = norm == .none || length == 0 ? 1 : length
      for value in values { matrix.weights.append(Float(value / divisor)) }
      matrix.rowStarts.append(matrix.terms.count)
    }
    return matrix
  }

  private func inverseDocumentFrequency(of term: Int, frequency: Int) -> Double {
    let smoothing = smoothIDF ? 1.0 : 0
    // Without smoothing, a term only the background knows counts as if one report had it.
    let own = log((Double(documentCount) + smoothing) / (max(Double(frequency), 1 - smoothing) + smoothing))
    guard let background else { return 1 + own }
    let frequencies = background.documentFrequencies
    let other = term < frequencies.count ? Double(frequencies[term]) : 0
    let general = log((1 + Double(background.documentCount)) / (1 + other))
    return 1 + (1 - background.share) * own + background.share * general
  }

  /// Which fitted terms `minDF`, `maxDF` and `maxFeatures` keep.
  private func keptTerms() throws(TFIDFError) -> [Bool] {
    for limit in [minDF, maxDF] where !limit.isValid { throw .invalidLimit(limit) }
    if let maxFeatures, maxFeatures <= 0 { throw .invalidMaxFeatures(maxFeatures) }
    if let background {
      guard background.share >= 0, background.share <= 1, background.documentCount >= 0 else {
        throw .invalidBackground
      }
    }
    let least = max(1, minDF.reports(of: documentCount))
    let most = maxDF.reports(of: documentCount)
    if documentCount > 0, most < minDF.reports(of: documentCount) { throw .noTermCanRemain }
    var kept = documentFrequencies.map { Double($0) >= least && Double($0) <= most }
    if background != nil {
      // A term that was not fitted is weighed by the background alone, unless it has to be in some reports.
      for term in kept.indices where documentFrequencies[term] == 0 { kept[term] = true }
    }
    if let maxFeatures {
      let ranked = kept.indices.filter { kept[$0] }
        .sorted { (totalCounts[$0], $1) > (totalCounts[$1], $0) }
      for term in ranked.dropFirst(maxFeatures) { kept[term] = false }
    }
    return kept
  }
}
