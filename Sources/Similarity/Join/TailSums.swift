/// Sums of 16-bit products for the rows of one block: the only pointers of the join. Every number that is used
/// unchecked was written by ``TailBlock``, which numbers rows below the size the sums were made for.
struct TailSums: ~Copyable {
  /// Rows that share one limit.
  static let groupSize = 512
  private let sums: UnsafeMutablePointer<Int16>
  /// What ``addUp(_:saturating:)`` reads.
  var lists: [List] = []

  /// Postings to read, and the factor that turns their weights into products.
  struct List {
    var start: UInt32
    var end: UInt32
    var factor: UInt32
  }

  /// Sums for blocks of up to `size` rows, all zero.
  init(size: Int) {
    let capacity = max(1, (size + Self.groupSize - 1) / Self.groupSize) * Self.groupSize
    sums = .allocate(capacity: capacity)
    sums.initialize(repeating: 0, count: capacity)
  }

  deinit { sums.deallocate() }

  subscript(number: Int) -> Int16 {
    get { sums[number] }
    nonmutating set { sums[number] = newValue }
  }

  /// Adds the products of all lists, each rounded up. Lists of more than ``HeadTailRows/safeTailCount`` terms have
  /// to saturate.
  func addUp(_ postings: [UInt32], saturating: Bool) {
    let sums = sums
    postings.withUnsafeBufferPointer { postings in
      for list in lists {
        var index = Int(list.start)
        let end = Int(list.end)
        let factor = list.factor
        if saturating {
          while index < end {
            let posting = postings[index]
            let number = Int(posting & 0xFFFF)
            let sum = Int32(sums[number]) &+ Int32(bitPattern: (posting &>> 16 &* factor &+ 0xFFFF) &>> 16)
            sums[number] = Int16(truncatingIfNeeded: min(sum, Int32(Int16.max)))
            index &+= 1
          }
        } else {
          while index < end {
            let posting = postings[index]
            let number = Int(posting & 0xFFFF)
            sums[number] &+= Int16(truncatingIfNeeded: (posting &>> 16 &* factor &+ 0xFFFF) &>> 16)
            index &+= 1
          }
        }
      }
    }
  }

  /// Looks again at what the lists have, calls `found` for the rows whose sum reaches the limit of their group, at least
  /// 1, and sets all to zero. Cheaper than ``sweep(group:limit:found:)`` when few postings were read.
  func revisit(_ postings: [UInt32], limits: [Int16], found: (_ number: Int, _ sum: Int16) -> Void) {
    for list in lists {
      for index in Int(list.start)..<Int(list.end) {
        let number = Int(postings[index] & 0xFFFF)
        let sum = sums[number]
        if sum >= limits[number / Self.groupSize] { found(number, sum) }
        sums[number] = 0
      }
    }
  }

  /// Calls `found` for the rows of a group whose sum reaches `limit`, at least 1, and sets the group to zero.
  func sweep(group: Int, limit: Int16, found: (_ number: Int, _ sum: Int16) -> Void) {
    // A sum is below 2¹⁵, so adding 2¹⁵ − limit sets a lane's top bit exactly when the limit is reached.
    let lane = UInt64(0x8000 &- UInt16(bitPattern: limit))
    let addend = SIMD2<UInt64>(repeating: lane &* 0x0001_0001_0001_0001)
    let tops = SIMD2<UInt64>(repeating: 0x8000_8000_8000_8000)
    let zero = SIMD2<UInt64>(repeating: 0)
    let first = group &* Self.groupSize
    let bytes = UnsafeMutableRawPointer(sums + first)
    var offset = 0
    while offset < Self.groupSize &* 2 {
      let chunk = bytes + offset
      let a = chunk.loadUnaligned(as: SIMD2<UInt64>.self) &+ addend
      let b = chunk.loadUnaligned(fromByteOffset: 16, as: SIMD2<UInt64>.self) &+ addend
      let c = chunk.loadUnaligned(fromByteOffset: 32, as: SIMD2<UInt64>.self) &+ addend
      let d = chunk.loadUnaligned(fromByteOffset: 48, as: SIMD2<UInt64>.self) &+ addend
      let reached = (a | b | c | d) & tops
      if reached.x | reached.y != 0 {
        let start = first &+ offset / 2
        for number in start..<start &+ 32 where sums[number] >= limit { found(number, sums[number]) }
      }
      chunk.storeBytes(of: zero, as: SIMD2<UInt64>.self)
      chunk.storeBytes(of: zero, toByteOffset: 16, as: SIMD2<UInt64>.self)
      chunk.storeBytes(of: zero, toByteOffset: 32, as: SIMD2<UInt64>.self)
      chunk.storeBytes(of: zero, toByteOffset: 48, as: SIMD2<UInt64>.self)
      offset &+= 64
    }
  }
}
