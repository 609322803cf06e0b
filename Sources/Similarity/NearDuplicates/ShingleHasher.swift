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
    hashes.removeAll(keepingCapacity: true)
    var sum: UInt64 = 0
    for i in row.prefix(length) { sum = sum &* Self.base &+ Self.spread(words[i]) }
    guard row.count > length else {
      // The length keeps a short text apart from any longer one.
      if !row.isEmpty { hashes.append(Self.mix(sum &+ UInt64(row.count))) }
      return
    }
    let count = UInt64(length)
    hashes.append(Self.mix(sum &+ count))
    for i in row.lowerBound + length..<row.upperBound {
      sum = sum &* Self.base &+ Self.spread(words[i]) &- Self.spread(words[i - length]) &* outgoing
      hashes.append(Self.mix(sum &+ count))
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
