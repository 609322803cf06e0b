/// What a state of the trie accepts: nothing, one entity, or a list of candidates.
///
/// Bits 0–23 refer to an entity, or from the number of entities on to a shared name; bits 24–30 hold the
/// ``NameRule`` of a single entity; bit 31 says that longer names go on from the state.
struct Acceptance: Equatable {
  var bits: UInt32

  static let nothing = Acceptance(bits: referenceMask)
  static let referenceMask: UInt32 = 0xFF_FFFF

  init(bits: UInt32) { self.bits = bits }

  init(_ reference: UInt32, _ rule: NameRule = NameRule(bits: 0)) {
    bits = reference | UInt32(rule.bits) &<< 24
  }

  @inline(__always) var reference: UInt32 { bits & Self.referenceMask }
  static let goesOnBit: UInt32 = 1 << 31

  /// Whether a step leads on from the state.
  @inline(__always) var goesOn: Bool { bits & Self.goesOnBit != 0 }
  @inline(__always) var isNothing: Bool { reference == Self.referenceMask }
  @inline(__always) var rule: NameRule { NameRule(bits: UInt8(truncatingIfNeeded: bits &>> 24) & 0x7F) }
}

/// How the letters of one name must be written: its case mode, and which of its first five words begin with a
/// capital. Seven bits.
struct NameRule: Hashable {
  var bits: UInt8

  static let markedWords = 5

  init(bits: UInt8) { self.bits = bits }

  init(_ mode: CaseMode, capitals: UInt8) { bits = mode.rawValue | capitals &<< 2 }

  @inline(__always) var mode: CaseMode { CaseMode(rawValue: bits & 3) ?? .folded }
  /// Bit i is set when word i begins with a capital.
  @inline(__always) var capitals: UInt8 { bits &>> 2 }

  /// Whether no text that begins with a small letter can be this name.
  var needsCapitalFirst: Bool {
    switch mode {
    case .folded: false
    case .acronym: true
    case .capitalized, .exact: capitals & 1 != 0
    }
  }
}
