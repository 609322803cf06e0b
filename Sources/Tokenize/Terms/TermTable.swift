/// Remembers the term of each word of a vocabulary, so that each distinct word goes through the pipeline once.
public struct TermTable: Sendable {
  /// The id that stands for "no term" (a stop word).
  public static let noTerm = TermID.max
  /// Stands for a word that was not looked at yet.
  private static let unknown = TermID.max - 1

  /// The steps from word to term.
  public let pipeline: TermPipeline
  private var termOfWord: [TermID] = []
  /// How many words at the beginning of the vocabulary are known all.
  private var knownCount = 0

  /// A table without words.
  public init(_ pipeline: TermPipeline) { self.pipeline = pipeline }

  /// Brings the table up to the words that `words` holds by now; new terms get their ids in `terms`.
  /// O(bytes of new words).
  public mutating func extend(over words: Vocabulary, terms: inout Vocabulary) {
    guard knownCount < words.count else { return }
    resolve(WordID(knownCount)..<WordID(words.count), of: words, terms: &terms)
    knownCount = words.count
  }

  /// Replaces `report` by the terms of `text`, the words of a text in order; stop words leave nothing. Only words of
  /// the text get terms, in the order of their appearance. O(words of the text, bytes of new words).
  public mutating func map(
    _ text: [WordID], of words: Vocabulary, terms: inout Vocabulary, to report: inout [TermID]
  ) {
    resolve(text, of: words, terms: &terms)
    report.removeAll(keepingCapacity: true)
    report += repeatElement(Self.noTerm, count: text.count)
    report.removeLast(text.count - fill(&report, from: text))
  }

  /// The term of a word, or ``noTerm``. The word must be older than the last ``extend(over:terms:)``.
  public subscript(word: WordID) -> TermID { termOfWord[Int(word)] }

  /// Sends words through the pipeline that have not been there.
  private mutating func resolve(
    _ ids: some Collection<WordID>, of words: Vocabulary, terms: inout Vocabulary
  ) {
    if termOfWord.count < words.count {
      termOfWord += repeatElement(Self.unknown, count: words.count - termOfWord.count)
    }
    var scratch = TermScratch()
    var word: [UInt8] = []
    for id in ids where termOfWord[Int(id)] == Self.unknown {
      word.removeAll(keepingCapacity: true)
      words.appendBytes(of: id, to: &word)
      let hasTerm = pipeline.makeTerm(of: word.span, in: &scratch)
      termOfWord[Int(id)] = hasTerm ? terms.insert(scratch.bytes.span) : Self.noTerm
    }
  }

  /// Writes the terms of `text` and returns their number. Each is written where the next one belongs, whether it is
  /// one or not: nothing has to be guessed.
  private func fill(_ report: inout [TermID], from text: [WordID]) -> Int {
    var count = 0
    var report = report.mutableSpan
    for index in 0..<text.count {
      let term = termOfWord[Int(text[index])]
      report[count] = term
      count &+= term == Self.noTerm ? 0 : 1
    }
    return count
  }
}
