/// Draws an index with given weights in O(1) (Walker 1977, in the form of Vose 1991).
///
/// Weights go through additions, multiplications and divisions only, which IEEE 754 defines to the last bit.
struct AliasTable: Sendable {
  private var limits: [UInt32]
  private var aliases: [UInt32]

  init(_ weights: [Double]) {
    let count = weights.count
    let total = weights.reduce(0, +)
    var scaled = weights.map { $0 * Double(count) / total }
    limits = [UInt32](repeating: .max, count: count)
    aliases = (0..<UInt32(count)).map { $0 }
    var small = scaled.indices.filter { scaled[$0] < 1 }
    var large = scaled.indices.filter { scaled[$0] >= 1 }
    while let poor = small.last, let rich = large.last {
      small.removeLast()
      limits[poor] = UInt32(scaled[poor] * 4_294_967_295)
      aliases[poor] = UInt32(rich)
      scaled[rich] -= 1 - scaled[poor]
      if scaled[rich] < 1 {
        large.removeLast()
        small.append(rich)
      }
    }
  }

  func draw(_ random: inout SplitMix64) -> Int {
    let bits = random.next()
    let index = Int((bits &>> 32).multipliedFullWidth(by: UInt64(limits.count) &<< 32).high)
    return UInt32(truncatingIfNeeded: bits) <= limits[index] ? index : Int(aliases[index])
  }

  /// Weights of a Zipf–Mandelbrot law with the two slopes that large collections show: 1 / (rank + shift) down to
  /// rank `knee`, then falling with the power 1.5.
  static func zipf(_ count: Int, shift: Double, knee: Int) -> AliasTable {
    let edge = Double(knee) + shift
    return AliasTable(
      (0..<count).map { rank in
        let place = Double(rank) + shift
        return rank < knee ? 1 / place : edge.squareRoot() / (place * place.squareRoot())
      })
  }
}
