import Tokenize

/// Reports that are filled into a form day by day: "An earthquake of magnitude 4.1 struck 30 km from Quito on Monday",
/// "Shares in Nestlé closed 3 percent higher". What is filled in tells one from the next; the words around it make all
/// of them alike. So between two reports these words are no common ground.
///
/// A sentence is of a form when many originals have it word for word but for names, numbers and other words with a
/// capital letter, and each with others. A report that is little else is a form as a whole.
struct Forms: Sendable {
  /// Different ways in which a form has to be filled; also reports that share a sentence without any difference.
  var leastReports = 8
  /// Words a form has around what is filled in.
  var leastWords = 5
  /// A report with this share of its text in such sentences is a form as a whole, with its title.
  var wholeShare = 2.0 / 3

  /// A sentence of a text.
  private struct Sentence {
    var tokens: Range<Int>
    /// A hash of its words.
    var hash = PassageHash()
    /// A hash of its words with a gap for whatever may be filled in.
    var skeleton = PassageHash()
    /// Words outside the gaps.
    var words = 0
    var gaps = 0
  }

  /// The sentences that forms are made of.
  private struct Repeated {
    /// Skeletons that are filled in many ways.
    var skeletons: Set<PassageHash> = []
    /// Hashes of sentences that many reports have.
    var sentences: Set<PassageHash> = []
  }

  /// Marks the words of forms. `originals` are the reports that are no copies.
  func mark(_ columns: inout BatchColumns, originals: [Int]) {
    let repeated = repeated(
      originals.flatMap { report in
        // What a report says twice counts once.
        Dictionary(
          sentences(of: report, in: columns).map { ($0.hash, $0) }, uniquingKeysWith: { first, _ in first }
        ).values
      })
    guard !repeated.skeletons.isEmpty else { return }
    for report in 0..<columns.reportCount {
      let sentences = sentences(of: report, in: columns)
      let filled = sentences.filter { repeated.skeletons.contains($0.skeleton) }
      guard !filled.isEmpty else { continue }
      let length = sentences.reduce(0) { $0 + $1.tokens.count }
      let covered = sentences.reduce(0) {
        let isRepeated = repeated.skeletons.contains($1.skeleton) || repeated.sentences.contains($1.hash)
        return $0 + (isRepeated ? $1.tokens.count : 0)
      }
      if Double(covered) >= wholeShare * Double(length) {
        markWords(of: columns.row(report), in: &columns)
      } else {
        for sentence in filled { markWords(of: sentence.tokens, in: &columns) }
      }
    }
  }

  private func markWords(of passage: Range<Int>, in columns: inout BatchColumns) {
    for token in passage {
      let role = columns.roles[token]
      // The capital of a sentence's first word says nothing.
      let filled: TokenRole = role.contains(.sentenceStart) ? [.entity, .number] : .filled
      if role.isDisjoint(with: filled) { columns.roles[token].insert(.form) }
    }
  }

  private func repeated(_ sentences: [Sentence]) -> Repeated {
    let sorted = sentences.sorted { ($0.skeleton, $0.hash) < ($1.skeleton, $1.hash) }
    var repeated = Repeated()
    var (fillings, reports) = (0, 0)
    var previous: Sentence?
    for sentence in sorted {
      if sentence.skeleton != previous?.skeleton { (fillings, previous) = (0, nil) }
      if sentence.hash != previous?.hash { (fillings, reports) = (fillings + 1, 0) }
      reports += 1
      if reports == leastReports { repeated.sentences.insert(sentence.hash) }
      if fillings == leastReports, sentence.gaps > 0, sentence.words >= leastWords {
        repeated.skeletons.insert(sentence.skeleton)
      }
      previous = sentence
    }
    return repeated
  }

  /// The sentences of a report's text.
  private func sentences(of report: Int, in columns: BatchColumns) -> [Sentence] {
    let text = columns.row(report).drop { columns.roles[$0].contains(.title) }
    guard !text.isEmpty else { return [] }
    var sentences: [Sentence] = []
    var sentence = Sentence(tokens: text.startIndex..<text.endIndex)
    var isInGap = false
    for token in text {
      if token > sentence.tokens.lowerBound, columns.roles[token].contains(.sentenceStart) {
        sentence.tokens = sentence.tokens.lowerBound..<token
        sentences.append(sentence)
        (sentence, isInGap) = (Sentence(tokens: token..<text.endIndex), false)
      }
      sentence.hash.add(columns.words[token])
      if columns.roles[token].isDisjoint(with: .filled) {
        sentence.skeleton.add(columns.words[token])
        sentence.words += 1
        isInGap = false
      } else if !isInGap {
        // However many words are filled in, they are one gap.
        sentence.skeleton.addGap()
        sentence.gaps += 1
        isInGap = true
      }
    }
    return sentences + [sentence]
  }
}
