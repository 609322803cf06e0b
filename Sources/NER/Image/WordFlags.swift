/// What is known of a word without looking at any name: enough to pass over most tokens of a text.
enum WordFlags {
  /// Is a name alone, if it begins with a capital.
  static let aloneCapital: UInt8 = 1
  /// Is a name alone, in small letters too.
  static let aloneAny: UInt8 = 2
  /// Begins a longer name, if it begins with a capital.
  static let beginsCapital: UInt8 = 4
  /// Begins a longer name, in small letters too.
  static let beginsAny: UInt8 = 8
  /// Follows the first word of a name directly.
  static let second: UInt8 = 16
  /// Is the first word of a name and followed by a gap symbol, as `AT` in "AT&T".
  static let beforeSymbol: UInt8 = 32
  /// In a text only: stands with a possessive ending, which must be the end of the name.
  static let possessive: UInt8 = 64
  /// In a text only: can be read in several ways, or with one edit; see ``WordBinding``.
  static let severalReadings: UInt8 = 128
}

/// What of ``WordFlags`` decides whether a name may start at a token: one byte a word, so that the words of a language
/// fit into the nearest cache.
enum StartKind {
  /// Alone enough to look: with a capital it is a name alone, or begins one with a gap symbol behind it.
  static let starts: UInt8 = 1
  /// With a capital it begins a longer name, if the next word is a second one.
  static let begins: UInt8 = 2
  /// The same two without a capital lie so many bits higher.
  static let smallShift: UInt8 = 2
  /// Follows the first word of a name directly; the highest bit.
  static let second: UInt8 = 128

  /// 1 if a name may start at a word, by its kind (shifted for a small letter) and that of the next word; else 0.
  @inline(__always) static func mayStart(_ kind: UInt8, before next: UInt8) -> UInt8 {
    (kind | kind &>> 1 & next &>> 7) & starts
  }

  static func of(_ flags: UInt8) -> UInt8 {
    let any = kind(
      flags & (WordFlags.aloneAny | WordFlags.aloneCapital),
      flags & (WordFlags.beginsAny | WordFlags.beginsCapital), flags)
    let small = kind(flags & WordFlags.aloneAny, flags & WordFlags.beginsAny, flags)
    return any | small << smallShift | (flags & WordFlags.second != 0 ? second : 0)
  }

  private static func kind(_ alone: UInt8, _ begins: UInt8, _ flags: UInt8) -> UInt8 {
    let isBeforeSymbol = begins != 0 && flags & WordFlags.beforeSymbol != 0
    return (alone != 0 || isBeforeSymbol ? starts : 0) | (begins != 0 ? Self.begins : 0)
  }
}
