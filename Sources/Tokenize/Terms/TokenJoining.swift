/// Which neighbouring words are taken together before they become terms. UAX #29 cuts finer than a reader would.
public struct TokenJoining: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Words joined by hyphens: cease-fire, Russian-led.
  public static let hyphenatedCompounds = TokenJoining(rawValue: 1)
  /// Digits grouped by single blanks: 10 000.
  public static let groupedNumbers = TokenJoining(rawValue: 2)
  /// Overlapping pairs of Han or Hiragana characters, or of Thai, Lao, Khmer or Myanmar clusters, in place of the
  /// single ones: what such texts can be compared by without a dictionary.
  public static let bigrams = TokenJoining(rawValue: 4)
}

extension Tokenizer {
  /// Tokenizes `text` as `tokenize(_:into:vocabulary:)` does, with neighbouring words taken together. Pairs overlap,
  /// so the columns' tokens may. O(bytes).
  public func tokenize(
    _ text: Span<UInt8>, joining: TokenJoining, into columns: inout TokenizedText,
    vocabulary: inout Vocabulary
  ) {
    segment(text, into: &columns)
    if !joining.isEmpty { columns.join(joining, in: text) }
    vocabulary.intern(text, starts: columns.starts, ends: columns.ends, into: &columns.words)
  }
}

extension TokenizedText {
  mutating func join(_ joining: TokenJoining, in text: Span<UInt8>) {
    let (oldStarts, oldEnds, oldKinds) = (starts, ends, kinds)
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    kinds.removeAll(keepingCapacity: true)
    var token = 0
    while token < oldStarts.count {
      var last = token
      /// Whether the token after `last` belongs to the same whole.
      func goesOn(_ isJoined: (_ gap: Range<Int>, _ next: Int) -> Bool) -> Bool {
        last + 1 < oldStarts.count
          && isJoined(Int(oldEnds[last])..<Int(oldStarts[last + 1]), last + 1)
      }
      func length(_ token: Int) -> Int { Int(oldEnds[token] - oldStarts[token]) }

      switch oldKinds[token] {
      case .ideograph where joining.contains(.bigrams), .southeastAsian where joining.contains(.bigrams):
        while goesOn({ gap, next in gap.isEmpty && oldKinds[next] == oldKinds[token] }) { last += 1 }
        for first in token..<max(last, token + 1) {
          append(oldStarts[first], oldEnds[min(first + 1, last)], oldKinds[first])
        }
        token = last + 1
        continue
      case .number
      where joining.contains(.groupedNumbers) && length(token) <= 3
        && Self.isDigits(text, oldStarts[token], oldEnds[token]):
        while goesOn({ gap, next in
          Self.isBlank(text, gap) && oldKinds[next] == .number && length(next) == 3
            && Self.isDigits(text, oldStarts[next], oldEnds[next])
        }) { last += 1 }
      default: break
      }
      if last == token, joining.contains(.hyphenatedCompounds), Self.mayHaveHyphen(oldKinds[token]) {
        while goesOn({ gap, next in Self.isHyphen(text, gap) && Self.mayHaveHyphen(oldKinds[next]) }) {
          last += 1
        }
      }
      append(oldStarts[token], oldEnds[last], oldKinds[token])
      token = last + 1
    }
    alignSentences()
  }

  private mutating func append(_ start: UInt32, _ end: UInt32, _ kind: TokenKind) {
    starts.append(start)
    ends.append(end)
    kinds.append(kind)
  }

  private static func mayHaveHyphen(_ kind: TokenKind) -> Bool { kind == .word || kind == .number }

  private static func isDigits(_ text: Span<UInt8>, _ start: UInt32, _ end: UInt32) -> Bool {
    for index in Int(start)..<Int(end) where text[index] &- 0x30 >= 10 { return false }
    return true
  }

  /// Whether the gap is one blank that groups digits: a space, or one of those that do not break or are thin.
  private static func isBlank(_ text: Span<UInt8>, _ gap: Range<Int>) -> Bool {
    guard !gap.isEmpty else { return false }
    let (scalar, length) = text.scalar(at: gap.lowerBound)
    return length == gap.count && [" ", "\u{A0}", "\u{2009}", "\u{202F}"].contains(scalar)
  }

  /// Whether the gap is one hyphen.
  private static func isHyphen(_ text: Span<UInt8>, _ gap: Range<Int>) -> Bool {
    guard !gap.isEmpty else { return false }
    let (scalar, length) = text.scalar(at: gap.lowerBound)
    return length == gap.count && ["-", "\u{2010}", "\u{2011}"].contains(scalar)
  }
}
