/// A word or a mark of punctuation as the rules see it.
struct ReadingToken {
  /// Bytes in the field; a possessive ending is a token of its own, the last dot of "U.S." is inside.
  var start: UInt32
  var end: UInt32
  /// Index into the reading's words; 0 for a mark.
  var word: Int32 = 0
  /// The word's lists and what it is known as, once more here: rules ask for them all the time.
  var lists: WordLists = []
  var known = KnownWord.none
  var mark = Mark.none
  var shape: Shape = []
  /// Bytes of blank space before; `ReadingToken.lineStart` after a line break and at the start of a field.
  var gap: UInt8
  /// Number of the sentence, over all fields of the report.
  var sentence: Int32 = 0
  var line = LineKind.plain
  /// First word of a sentence, or after a colon or an opening quotation mark.
  var isInitial = false
  /// Before the dash of a dateline: "PARIS, May 2 (Reuters) -".
  var isDateline = false

  static let lineStart: UInt8 = 99

  /// Written with a capital first letter.
  var isCapital: Bool { shape.contains(.capital) }
  /// Begins with a letter that is no capital.
  var isLower: Bool { shape.contains(.lower) }
  var isLetters: Bool { shape.contains(.letter) }
  var isDigits: Bool { shape.contains(.digit) }
  /// Two letters and more, all capitals.
  var isUpper: Bool { shape.contains(.upper) }
  /// "D" in "D-Conn.".
  var isUpperLetter: Bool { shape.isSuperset(of: [.single, .capital]) }
  /// "J." or "J".
  var isInitialLetter: Bool { shape.contains(.single) }
  var length: Int { Int(end - start) }
}

/// How a word is written.
struct Shape: OptionSet {
  var rawValue: UInt16

  /// The first character is a letter.
  static let letter = Shape(rawValue: 1)
  /// The first character is a capital letter.
  static let capital = Shape(rawValue: 2)
  /// The first character is a letter and no capital.
  static let lower = Shape(rawValue: 4)
  /// Every letter is a capital, two letters at least.
  static let upper = Shape(rawValue: 8)
  /// The first character is a digit.
  static let digit = Shape(rawValue: 16)
  /// One letter, with or without a dot.
  static let single = Shape(rawValue: 32)
  /// A final dot belongs to the word.
  static let dotted = Shape(rawValue: 64)
  /// A small letter, a capital, a small letter: "iPhone".
  static let lowerThenCapital = Shape(rawValue: 128)
  /// A capital after a small letter further on: "McDonald", "YouTube".
  static let innerCapital = Shape(rawValue: 256)
  /// A digit somewhere.
  static let hasDigit = Shape(rawValue: 512)
  /// Small letters only after the first character.
  static let lowerTail = Shape(rawValue: 1024)
  /// A dot inside: "U.S".
  static let innerDot = Shape(rawValue: 2048)
  /// Four digits from 1800 to 2099.
  static let year = Shape(rawValue: 4096)
  /// One to three digits.
  static let smallNumber = Shape(rawValue: 8192)
  /// "3rd", "82nd".
  static let ordinal = Shape(rawValue: 16384)
}

/// Marks of punctuation that rules ask for.
enum Mark: UInt8 {
  /// No mark: a word.
  case none
  case period, exclamation, question, comma, colon, semicolon, hyphen, dash, slash, ampersand
  case apostrophe, leftSingle, backtick
  case quote, leftQuote, rightQuote
  case open, close, at, hash, less, bullet
  /// The ending `'s`.
  case possessive
  case other

  var isOpeningQuote: Bool { self == .quote || self == .leftQuote }
  var isClosingQuote: Bool { self == .quote || self == .rightQuote }
}

/// What a line says about its capitals.
enum LineKind: UInt8 {
  /// Running text.
  case plain
  /// A headline in title case.
  case title
  /// A line in capitals.
  case capitals
  /// Part of a handle, hashtag or link: never a name.
  case hidden
  /// A lower-case name found in a short message.
  case lowerName
}
