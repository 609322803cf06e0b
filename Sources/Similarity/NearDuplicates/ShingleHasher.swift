/// Hashes of all runs of `length` words ("shingles"; Broder 1997), each in constant time: a polynomial in the words
/// modulo 2^64, mixed at the end. Different shingles are taken to be equal when all 64 bits are; of 35 million
/// that happens once in 30,000 corpora.
struct ShingleHasher: Sendable {
  let length: Int
  private let outgoing: UInt64

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(length: Int) {
    self.length = length
    outgoing = (0..<length).reduce(UInt64(1)) { power, _ in power &* Self.base }
  }

  /// Number of shingles of a text: one, of all its words, when it has fewer than `length`.
  func count(words: Int) -> Int { words == 0 ? 0 : max(1, words - length + 1) }

  /// Puts the hash of the shingle at each position into `hashes`.
  func hash(_ words: [UInt32], _ row: Range<Int>, into hashes: inout [UInt64]) {
    let count = count(words: row.count)
    if hashes.count > count {
      hashes.removeLast(hashes.count - count)
    } else {
      hashes.append(contentsOf: repeatElement(0, count: count - hashes.count))
    }
    guard count > 0 else { return }
    var output = hashes.mutableSpan
    var sum: UInt64 = 0
    for i in row.prefix(length) { sum = sum &* Self.base &+ Self.spread(words[i]) }
    // The length keeps a short text apart from any longer one.
    let words = words.span
    let added = UInt64(min(length, row.count))
    output[0] = Self.mix(sum &+ added)
    var next = row.lowerBound + length
    for i in 1..<max(1, count) {
      sum = sum &* Self.base &+ Self.spread(words[next]) &- Self.spread(words[next &- length]) &* outgoing
      output[i] = Self.mix(sum &+ added)
      next &+= 1
    }
  }

  private static func spread(_ word: UInt32) -> UInt64 {
    let x = (UInt64(word) &+ 1) &* 0xBF58_476D_1CE4_E5B9
    return (x ^ (x &>> 32)) &* 0x94D0_49BB_1331_11EB
  }

  private static func mix(_ sum: UInt64) -> UInt64 {
    var x = (sum ^ (sum &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    x = (x ^ (x &>> 27)) &* 0x94D0_49BB_1331_11EB
    return x ^ (x &>> 31)
  }
}
