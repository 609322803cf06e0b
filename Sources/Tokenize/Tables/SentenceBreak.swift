/// The Sentence_Break property of UAX #29.
enum SentenceBreak: UInt8, Sendable, CaseIterable {
  case other
  case cr
  case lf
  case sep
  case extend
  case format
  case sp
  case lower
  case upper
  case oLetter
  case numeric
  case aTerm
  case sTerm
  case sContinue
  case close

  /// `ParaSep` in the rules.
  var isParagraphSeparator: Bool { self == .sep || self == .cr || self == .lf }
  /// `SATerm` in the rules.
  var isTerminator: Bool { self == .aTerm || self == .sTerm }
  /// What rule SB5 looks through.
  var isIgnorable: Bool { self == .extend || self == .format }
  /// The raw value as the place of a bit in a set.
  var bit: UInt16 { UInt16(rawValue) }
}
