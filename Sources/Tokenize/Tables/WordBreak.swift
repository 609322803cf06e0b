/// The Word_Break property of UAX #29, with its catch-all class split where kinds and rule WB3c need it.
enum WordBreak: UInt8, Sendable, CaseIterable {
  case other
  case cr
  case lf
  case newline
  case extend
  case zwj
  case format
  case regionalIndicator
  case katakana
  case hebrewLetter
  case aLetter
  case midLetter
  case midNum
  case midNumLet
  case numeric
  case extendNumLet
  case wSegSpace
  case singleQuote
  case doubleQuote
  /// `Other` and Extended_Pictographic.
  case pictograph
  /// `ALetter` and Extended_Pictographic, such as Ⓜ.
  case pictographicLetter
  /// `Other` to the rules: an ideograph or a Hiragana letter.
  case ideograph
  /// `Other` to the rules: a letter of a script that UAX #29 leaves to dictionaries (Thai, Lao, Khmer, Myanmar …).
  case southeastAsian

  /// `AHLetter` in the rules.
  var isLetter: Bool { self == .aLetter || self == .hebrewLetter || self == .pictographicLetter }
  /// `MidNumLetQ` in the rules.
  var isMidNumLetQ: Bool { self == .midNumLet || self == .singleQuote }
  /// Extended_Pictographic.
  var isPictographic: Bool { self == .pictograph || self == .pictographicLetter }
  /// What rule WB4 looks through.
  var isIgnorable: Bool { self == .extend || self == .format || self == .zwj }
  /// What rules WB3a and WB3b always cut around.
  var isLineEnd: Bool { self == .cr || self == .lf || self == .newline }
}
