/// A number in a sentence and what it counts.
struct Quantity: Sendable, Hashable {
  /// How much two sentences must have in common to speak of the same thing.
  enum Sameness: Sendable, Hashable {
    /// The subject says nearly all, as with the dead of an event.
    case event
    /// The subject, its adjectives and what else the sentence says.
    case counted
  }

  /// What is counted: a kind of loss, a noun, or for nouns that say little (`people`) the noun and its verb.
  var subject: String
  /// The subject in words.
  var written: String
  var value: Double
  /// Whether it is given as `about`, `more than` or the like.
  var isApproximate: Bool
  /// Bytes of the number in the text, with its scale (`1.5 million`).
  var range: Range<Int>
  /// Bytes of the sentence in the text.
  var sentence: Range<Int>
  /// Stems of the words before the noun: `merchant` vessels are not `pirate` vessels.
  var modifiers: Set<String>
  /// Stems of the sentence's other content words.
  var context: Set<String>
  /// Words of the sentence with a capital letter, folded: who and where.
  var names: Set<String>
  /// Days of the week in the sentence.
  var days: Set<String>
  var sameness: Sameness
  /// Whether the other one gives the same number, as far as numbers given by and by can be told apart.
  func agrees(with other: Quantity) -> Bool {
    if value == other.value { return true }
    guard sameness == .counted, isApproximate || other.isApproximate else { return false }
    return abs(value - other.value) < 0.1 * max(value, other.value)
  }

  /// Whether both speak of the same thing.
  func isAboutSame(as other: Quantity) -> Bool {
    guard subject == other.subject else { return false }
    let shared = context.intersection(other.context).count
    switch sameness {
    case .event: return days.isEmpty || other.days.isEmpty || !days.isDisjoint(with: other.days)
    case .counted:
      // Two ways to count one thing seldom differ by more than ten times.
      if max(value, other.value) > 10 * min(value, other.value) { return false }
      if !modifiers.isDisjoint(with: other.modifiers) { return shared >= 2 }
      // `dispatched soldiers` are the `North Korean soldiers` when that sentence speaks of North Koreans as well;
      // `merchant vessels` are not `pirate vessels`.
      let fits = modifiers.isSubset(of: other.context) || other.modifiers.isSubset(of: context)
      return fits && shared >= 3
    }
  }
}
