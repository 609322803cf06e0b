/// The steps from a folded word to a term. Each can be switched off.
///
///     TermPipeline().term("ministers")  // "minist"
///     TermPipeline().term("russia's")   // "russia"
///     TermPipeline().term("u.s")        // "us"
///     TermPipeline().term("the")        // nil
public struct TermPipeline: Sendable, Hashable {
  /// The language of the stop list and the stemmer; nil for neither.
  public var language: Language?
  /// Whether stop words give no term.
  public var removesStopWords = true
  /// Whether words are reduced to their Snowball stem.
  public var stems = true
  /// Whether diacritics are removed: António = Antonio.
  public var removesDiacritics = false
  /// Whether a possessive ending is removed: Russia's = Russia. In French and Italian, where a word can begin
  /// with an elided article, that is removed: l'homme = homme.
  public var removesPossessives = true
  /// Whether acronyms lose their dots (U.S. = US) and numbers their grouping (10,000 = 10000).
  public var normalizesAcronymsAndNumbers = true

  /// A pipeline with every step but the removal of diacritics.
  public init(language: Language? = .english) { self.language = language }

  /// The same steps for another language.
  public func speaking(_ language: Language?) -> TermPipeline {
    var pipeline = self
    pipeline.language = language
    return pipeline
  }

  /// The term of a folded word, or nil when it is a stop word or nothing is left of it. O(length).
  public func term(_ word: String) -> String? {
    var scratch = TermScratch()
    let bytes = Array(word.utf8)
    guard makeTerm(of: bytes.span, in: &scratch) else { return nil }
    return String(decoding: scratch.bytes, as: UTF8.self)
  }

  /// Leaves the term of a folded word in `scratch.bytes`; false when there is none.
  func makeTerm(of word: Span<UInt8>, in scratch: inout TermScratch) -> Bool {
    scratch.word.load(word)
    if isStopWord(&scratch) { return false }
    if removesPossessives, removeClitic(&scratch.word), isStopWord(&scratch) { return false }
    if normalizesAcronymsAndNumbers {
      WordShapes.removeAcronymDots(&scratch.word)
      WordShapes.normalizeNumber(&scratch.word, decimalComma: language?.writesDecimalComma ?? false)
    }
    // English takes accents from other languages and can do without; elsewhere the stemmer needs them.
    let isEnglish = language == nil || language == .english
    if removesDiacritics, isEnglish { scratch.word.letters = Diacritics.removed(from: scratch.word.letters) }
    if stems, let language, !WordShapes.hasDigit(scratch.word) { language.stem(&scratch.word) }
    if removesDiacritics, !isEnglish { scratch.word.letters = Diacritics.removed(from: scratch.word.letters) }
    scratch.bytes.removeAll(keepingCapacity: true)
    scratch.word.write(to: &scratch.bytes)
    return !scratch.bytes.isEmpty
  }

  private func isStopWord(_ scratch: inout TermScratch) -> Bool {
    guard removesStopWords, let language else { return false }
    scratch.bytes.removeAll(keepingCapacity: true)
    scratch.word.write(to: &scratch.bytes)
    return StopWords.contains(scratch.bytes, in: language)
  }

  private func removeClitic(_ word: inout StemBuffer) -> Bool {
    switch language {
    case .french, .italian: return WordShapes.removeElision(&word)
    default: return WordShapes.removePossessive(&word)
    }
  }
}

/// What the pipeline writes on, kept from word to word.
struct TermScratch {
  var word = StemBuffer()
  var bytes: [UInt8] = []
}
