/// A row that may be good enough. Bound and position are one number, so that many can be sorted fast: the lower
/// comes first, which is the higher bound and then the lower position.
struct Candidate: Comparable {
  private var key: UInt32

  init(bound: UInt16, position: Int) { key = UInt32(~bound) &<< 16 | UInt32(truncatingIfNeeded: position) }

  /// Upper bound of its product, times ``SearchScale/product``.
  var bound: UInt16 { ~UInt16(truncatingIfNeeded: key &>> 16) }

  /// Position in the segment, below 65,536.
  var position: Int { Int(key & 0xFFFF) }

  static func < (left: Candidate, right: Candidate) -> Bool { left.key < right.key }
}
