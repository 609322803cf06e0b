/// How much a gazetteer holds.
struct GazetteerLimits: Sendable {
  /// Bytes of ids and names. Folded names may be three times as long, and offsets have 32 bits.
  var textBytes = Int(UInt32.max / 3)
  /// Entities and names shared by several, and words: references have 24 bits.
  var references = Int(Acceptance.referenceMask) - 1

  /// What there is no room for.
  enum Full {
    case text
    case entities
  }

  /// Whether something, and what, keeps another entity out; `textBytes` counts it already.
  func full(textBytes: Int, entities: Int) -> Full? {
    textBytes > self.textBytes ? .text : entities >= references ? .entities : nil
  }

  /// What was left out for want of room.
  struct Left: Sendable {
    var bytes = 0
    var entities = 0

    mutating func add(_ full: Full, bytes: Int) {
      switch full {
      case .text: self.bytes += bytes
      case .entities: entities += 1
      }
    }
  }
}
