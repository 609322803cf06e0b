/// A name of a gazetteer found in a text by a ``NameMatcher``.
public struct NameMatch: Sendable, Hashable {
  var firstToken: UInt32
  var tokenCount: UInt32
  var start: UInt32
  var end: UInt32
  /// Where its candidates lie in the matcher's list.
  var firstCandidate: UInt32
  var candidateCount: UInt32

  /// Indexes of the tokens.
  public var tokens: Range<Int> { Int(firstToken)..<Int(firstToken &+ tokenCount) }
  /// The named UTF-8 bytes: a possessive ending is outside, the last dot of "U.S." inside.
  public var range: Range<Int> { Int(start)..<Int(end) }

  var candidates: Range<Int> { Int(firstCandidate)..<Int(firstCandidate &+ candidateCount) }
}
