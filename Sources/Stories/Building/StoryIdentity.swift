/// Names that come from content, so that they outlive a run.
enum StoryIdentity {
  /// A 64-bit hash of a report's title and text (FNV-1a; Fowler, Noll, Vo).
  static func contentHash(_ report: Report) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    for byte in report.titleBytes { add(byte) }
    add(0xFF)  // in no valid UTF-8, so that title and text cannot run together
    for byte in report.textBytes { add(byte) }
    return hash
  }

  /// Twelve hexadecimal digits.
  static func name(_ hash: UInt64) -> String {
    let digits = String(hash >> 16, radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }

  /// The reports in an order that depends on nothing but what they say: whatever order they come in, they are
  /// clustered in this one.
  static func canonicalOrder(_ reports: [Report]) -> [Int] {
    let hashes = reports.map(contentHash)
    return reports.indices.sorted { a, b in
      if hashes[a] != hashes[b] { return hashes[a] < hashes[b] }
      if reports[a].id != reports[b].id { return reports[a].id < reports[b].id }
      return (reports[a].date ?? .infinity) < (reports[b].date ?? .infinity)
    }
  }
}
