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
  private var scratch = TermScratch()

  /// A table without words.
  public init(_ pipeline: TermPipeline) { self.pipeline = pipeline }

  /// Brings the table up to the words that `words` holds by now; new terms get their ids in `terms`.
  /// O(bytes of new words).
  public mutating func extend(over words: Vocabulary, terms: inout Vocabulary) {
    guard knownCount < words.count else { return }
    makeRoom(for: words)
    for word in WordID(knownCount)..<WordID(words.count) where termOfWord[Int(word)] == Self.unknown {
      _ = resolve(word, of: words, terms: &terms)
    }
    knownCount = words.count
  }

  /// Replaces `report` by the terms of `text`, the words of a text in order; stop words leave nothing. Only words of
  /// the text get terms, in the order of their appearance. O(words of the text, bytes of new words).
  ///
  /// A term is written where the next one belongs, whether it is one or not: nothing has to be guessed.
  public mutating func map(
    _ text: [WordID], of words: Vocabulary, terms: inout Vocabulary, to report: inout [TermID]
  ) {
    makeRoom(for: words)
    if report.count < text.count { report += repeatElement(0, count: text.count - report.count) }
    var count = 0
    for word in text {
      var term = termOfWord[Int(word)]
      if term == Self.unknown { term = resolve(word, of: words, terms: &terms) }
      report[count] = term
      // 1 unless this is "no term", the greatest number; in arithmetic, as the compiler makes a branch of a condition.
      count &+= Int(truncatingIfNeeded: (UInt64(term) &- UInt64(Self.noTerm)) &>> 63)
    }
    report.removeLast(report.count - count)
  }

  /// Replaces each word of `ids` by its term or ``noTerm``; new terms are numbered in the order of `ids`.
  /// O(words, bytes of new words).
  mutating func replace(_ ids: inout [WordID], of words: Vocabulary, terms: inout Vocabulary) {
    makeRoom(for: words)
    for index in ids.indices {
      let term = termOfWord[Int(ids[index])]
      ids[index] = term == Self.unknown ? resolve(ids[index], of: words, terms: &terms) : term
    }
  }

  /// The term of a word, or ``noTerm``. The word must be older than the last ``extend(over:terms:)``.
  public subscript(word: WordID) -> TermID { termOfWord[Int(word)] }

  private mutating func makeRoom(for words: Vocabulary) {
    if termOfWord.count < words.count {
      termOfWord += repeatElement(Self.unknown, count: words.count - termOfWord.count)
    }
  }

  /// Sends a word through the pipeline that has not been there.
  @inline(never)
  private mutating func resolve(_ id: WordID, of words: Vocabulary, terms: inout Vocabulary) -> TermID {
    // Taken out for the time being, as its bytes are read while the table is written.
    var scratch = TermScratch()
    swap(&scratch, &self.scratch)
    scratch.source.removeAll(keepingCapacity: true)
    words.appendBytes(of: id, to: &scratch.source)
    let source = scratch.source
    let term =
      switch pipeline.makeTerm(of: source.span, in: &scratch) {
      case .none: Self.noTerm
      case .sameAsWord: terms.insert(wordOf: id, in: words)
      case .written: terms.insert(scratch.bytes.span)
      }
    swap(&scratch, &self.scratch)
    termOfWord[Int(id)] = term
    return term
  }
}
