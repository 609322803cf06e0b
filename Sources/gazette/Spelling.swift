/// Finds what was probably meant.
enum Spelling {
  /// The candidate that is nearest to `word`, if it is near: at most a third of its letters are to be changed.
  static func nearest(to word: String, in candidates: [String]) -> String? {
    let ranked = candidates.map { (name: $0, distance: distance(Array(word.utf8), Array($0.utf8))) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    if best.distance <= max(1, best.name.utf8.count / 3) { return best.name }
    return candidates.first { word.utf8.count > 2 && $0.hasPrefix(word) }
  }

  /// The least number of bytes to insert, delete, change or swap with a neighbour (optimal string alignment).
  static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var twoAgo: [Int] = []
    var before = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var least = min(row[j] + 1, before[j + 1] + 1, before[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, twoAgo[j - 1] + 1) }
        row.append(least)
      }
      (twoAgo, before) = (before, row)
    }
    return before[b.count]
  }
}
