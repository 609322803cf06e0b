/// Remembers the term of each word of a vocabulary, so that each distinct word goes through the pipeline once.
public struct TermTable: Sendable {
  /// The id that stands for "no term" (a stop word).
  public static let noTerm = TermID.max

  /// The steps from word to term.
  public let pipeline: TermPipeline
  private var termOfWord: [TermID] = []

  public init(_ pipeline: TermPipeline) { self.pipeline = pipeline }

  /// Brings the table up to the words that `words` holds by now; new terms get their ids in `terms`.
  /// O(bytes of new words).
  public mutating func extend(over words: Vocabulary, terms: inout Vocabulary) {
    guard termOfWord.count < words.count else { return }
    var scratch = TermScratch()
    var word: [UInt8] = []
    termOfWord.reserveCapacity(words.count)
    for id in termOfWord.count..<words.count {
      word.removeAll(keepingCapacity: true)
      words.appendBytes(of: WordID(id), to: &word)
      let hasTerm = pipeline.makeTerm(of: word.span, in: &scratch)
      termOfWord.append(hasTerm ? terms.insert(scratch.bytes.span) : Self.noTerm)
    }
  }

  /// The term of a word, or ``noTerm``. The word must be older than the last ``extend(over:terms:)``.
  public subscript(word: WordID) -> TermID { termOfWord[Int(word)] }
}
