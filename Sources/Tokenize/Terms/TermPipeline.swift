/// The steps from a folded word to a term. Each can be switched off.
public struct TermPipeline: Sendable, Hashable {
  /// The language of the stop list and the stemmer; nil for neither.
  public var language: Language?
  /// Whether stop words give no term.
  public var removesStopWords = true
  /// Whether words are reduced to their Snowball stem.
  public var stems = true
  /// Whether diacritics are removed: António = Antonio.
  public var removesDiacritics = false
  /// Whether a possessive ending is removed: Russia's = Russia.
  public var removesPossessives = true
  /// Whether acronyms lose their dots (U.S. = US) and numbers their grouping (10,000 = 10000).
  public var normalizesAcronymsAndNumbers = true

  public init(language: Language? = .english) { self.language = language }

  /// The term of a folded word, or nil when it is a stop word or nothing is left of it.
  public func term(_ word: String) -> String? {
    // Placeholder; replaced by the real steps.
    var term = word
    if removesPossessives, term.hasSuffix("'s") { term.removeLast(2) }
    let stop: Set<String> = ["the", "a", "an", "of", "to", "in", "and", "is", "was", "for", "on", "that", "it", "as", "by", "at", "with", "from", "be", "are", "were", "has", "have", "had", "he", "she", "his", "her", "they", "their", "this", "its", "which", "but", "not", "or", "who", "will", "been", "would", "after", "also"]
    if removesStopWords, stop.contains(term) { return nil }
    if stems, term.count > 4, term.hasSuffix("s") { term.removeLast() }
    return term.isEmpty ? nil : term
  }
}
