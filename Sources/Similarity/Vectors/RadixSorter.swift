/// Sorts the few hundred term ids of one report: least significant byte first, bytes that are the same in all keys
/// skipped. Keeps its memory from report to report.
struct RadixSorter: Sendable {
  var keys: [UInt32] = []
  private var other: [UInt32] = []
  private var ends = [Int](repeating: 0, count: 256)

  /// Sorts `keys` ascending. O(keys).
  mutating func sort() {
    guard keys.count > 48 else {
      keys.sort()
      return
    }
    var differing: UInt32 = 0
    let first = keys[0]
    for key in keys { differing |= key ^ first }
    other.removeAll(keepingCapacity: true)
    other.append(contentsOf: keys)
    for shift in stride(from: UInt32(0), to: 32, by: 8) where differing &>> shift & 0xFF != 0 {
      for digit in 0..<256 { ends[digit] = 0 }
      for key in keys { ends[Int(key &>> shift & 0xFF)] &+= 1 }
      var sum = 0
      for digit in 0..<256 {
        let count = ends[digit]
        ends[digit] = sum
        sum &+= count
      }
      for key in keys {
        let digit = Int(key &>> shift & 0xFF)
        other[ends[digit]] = key
        ends[digit] &+= 1
      }
      swap(&keys, &other)
    }
  }
}
