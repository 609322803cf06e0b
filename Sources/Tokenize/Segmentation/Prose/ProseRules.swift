/// The rules of ``Tokenizer/SentenceStyle/prose`` one after the other, over characters and strings: the slow twin of
/// ``ProseScanner``.
struct ProseRules {
  struct Character {
    var offset: Int
    var scalar: UInt32
    var sentenceBreak: SentenceBreak
  }

  let characters: [Character]
  private(set) var explanations: [BoundaryExplanation<ProseRule>] = []
  /// The first character of the present sentence.
  private var sentence = 0
  /// The first character of the present line of the sentence, and whether it goes on from a line before.
  private var line = 0
  private var isWrapped = false

  /// Decides about every place of a text of `byteCount` bytes.
  init(characters: [Character], byteCount: Int) {
    self.characters = characters
    if characters.isEmpty { return }
    func note(_ index: Int, _ rule: ProseRule) {
      let offset = index < characters.count ? characters[index].offset : byteCount
      explanations.append(BoundaryExplanation(offset: offset, isBoundary: rule.isBoundary, rule: rule))
    }
    note(0, .startOfText)
    while sentence < characters.count {
      line = afterBlanks(sentence).index
      isWrapped = false
      let marker = marker(at: line)
      var index = marker?.end ?? line
      while true {
        guard let decision = decide(at: index, marker?.next) else {
          index += 1
          continue
        }
        note(decision.index, decision.rule)
        index = decision.index
        if decision.rule.isBoundary { break }
      }
      sentence = index
    }
  }

  // MARK: What may end a sentence

  /// What is decided at a character, and where to go on; nil where there is nothing to decide.
  private mutating func decide(at index: Int, _ nextMarker: [UInt32]?) -> (index: Int, rule: ProseRule)? {
    guard index < characters.count else { return (characters.count, .endOfText) }
    if self[index].isParagraphSeparator { return decideLineEnd(at: index) }
    if self[index].isTerminator || scalar(index) == 0x2026 { return decideTerminator(at: index) }
    if scalar(index) == 0x20, let nextMarker, isText(nextMarker, at: index + 1) {
      // Something must follow; the space after a number or letter will do.
      let isLast = index + 1 + nextMarker.count == characters.count
      if !isLast || nextMarker.last == 0x20 { return (index + 1, .listItem) }
    }
    return nil
  }

  private mutating func decideLineEnd(at index: Int) -> (index: Int, rule: ProseRule) {
    let next = afterBlanks(index)
    if next.index == characters.count { return (next.index, .endOfText) }
    let lineIsLong =
      line < index && self[line] == .upper && (line..<index).count(where: { scalar($0) == 0x20 }) >= 3
    let lineIsOpen = line < index && scalar(index - 1) == 0x20
    let goesOn = next.lines == 1 && self[next.index] == .lower && (isWrapped || lineIsOpen || lineIsLong)
    if !goesOn { return (next.index, .lineEnd) }
    (line, isWrapped) = (next.index, true)
    return (next.index, .wrappedLine)
  }

  private func decideTerminator(at index: Int) -> (index: Int, rule: ProseRule) {
    let run = run(at: index)
    let next = afterBlanks(run.end)
    if next.index == characters.count { return (next.index, .endOfText) }
    let rule = rule(of: run, next.index, lines: next.lines)
    return (rule.isBoundary ? next.index : run.end, rule)
  }

  /// The first rule that applies to a run of terminators with something after it.
  private func rule(of run: Run, _ next: Int, lines: Int) -> ProseRule {
    let word = word(before: run.start)
    let isEllipsis = run.dots > 2 || run.dots == 2 && run.isSpaced
    // A blank line.
    if lines > 1 { return .terminator }
    // No blank.
    if next == run.end, run.isWide {
      if self[next] == .sContinue { return .punctuationFollows }
      return run.isClosed && (self[next] == .oLetter || self[next] == .lower) ? .withinWord : .terminator
    }
    if next == run.end { return isBlankMissing(run, word) ? .terminator : .withinWord }
    // Small things follow.
    if lines == 0, self[next] == .sContinue { return .punctuationFollows }
    if lines == 0, self[next] == .lower { return .lowercaseFollows }
    if self[next] == .lower {
      return isEllipsis || run.isClosed || !isOrdinary(word) ? .lowercaseFollows : .terminator
    }
    // Question and exclamation marks.
    if run.isStrong {
      let isName = ProseWords.exclamatory.contains(lowercased(word)) && !run.isClosed
      return isName && !isStarter(next) ? .exclamatoryName : .terminator
    }
    // Ellipses.
    if isEllipsis, run.isSpaced, run.dots < 4 { return .ellipsis }
    if isEllipsis { return lines > 0 || isCapital(next) ? .terminator : .ellipsis }
    // A full stop, by the word before it.
    if word.isEmpty { return .terminator }
    let ifItMayEnd: ProseRule = lines > 0 || isStarter(next) ? .abbreviationThenStarter : .abbreviation
    let ifNumberFollows: ProseRule = self[next] == .numeric ? .numberAbbreviation : .terminator
    switch ProseWords.abbreviation(lowercased(word), isCapitalized: isCapitalized(word)) {
    case .title, .never: return .title
    case .number: return ifNumberFollows
    case .ordinary: return ifItMayEnd
    case nil: break
    }
    if isLetter(word) {
      if self[word.lowerBound] == .lower { return ifNumberFollows }
      return isStarter(next) ? .terminator : .initial
    }
    if isDotted(word) {
      let isClock = ["A.M", "P.M"].contains(source(word))
      let following = wordRange(at: next)
      if isClock, ProseWords.capitalized[lowercased(following)] == .title { return .abbreviationThenStarter }
      return ifItMayEnd
    }
    return .terminator
  }

  /// A space was forgotten after a full stop: two words of two letters or more, the second one capitalized, and
  /// neither a domain, an address nor a path.
  private func isBlankMissing(_ run: Run, _ before: Range<Int>) -> Bool {
    let after = wordRange(at: run.end)
    guard self[run.end] == .upper, !run.isClosed, run.dots < 2, isOrdinary(before) else { return false }
    guard source(before).utf8.count > 1, source(after).utf8.count > 1 else { return false }
    guard self[before.upperBound - 1] != .upper, self[run.end + 1] == .lower else { return false }
    if ProseWords.domains.contains(lowercased(after)) { return false }
    let (first, last) = (offset(run.start) - ProseScanner.reach, offset(run.end) + ProseScanner.reach)
    let start =
      (sentence..<run.start).last { scalar($0) <= 0x20 || offset($0) < first }.map { $0 + 1 } ?? sentence
    let end =
      (run.end..<characters.count).first { scalar($0) <= 0x20 || offset($0) >= last } ?? characters.count
    if (start..<end).contains(where: { [0x40, 0x2F, 0x5F].contains(scalar($0)) }) { return false }
    let isChain =
      after.upperBound + 1 < end && scalar(after.upperBound) == 0x2E && self[after.upperBound + 1] == .upper
    return !isChain
      || ProseWords.abbreviation(lowercased(after), isCapitalized: isCapitalized(after)) != nil
  }

  // MARK: Terminators, blanks, markers

  /// Terminators, and the closing quotes and brackets after them.
  private struct Run {
    var start: Int
    var end: Int
    var dots = 0
    var isSpaced = false
    var isStrong = false
    var isWide = false
    var isClosed = false
  }

  private func run(at start: Int) -> Run {
    var run = Run(start: start, end: start)
    while true {
      if scalar(run.end) == 0x2026 {
        run.dots += 3
      } else if self[run.end] == .aTerm {
        run.dots += 1
      } else if self[run.end] == .sTerm {
        run.isStrong = true
        run.isWide = scalar(run.end) >= 0x80
      } else if run.dots > 0, !run.isStrong, scalar(run.end) == 0x20, scalar(run.end + 1) == 0x2E,
        ![.lower, .upper, .oLetter, .numeric].contains(self[run.end + 2])
      {
        run.dots += 1
        run.isSpaced = true
        run.end += 1
      } else {
        break
      }
      run.end += 1
    }
    if run.dots > 1, start > sentence, scalar(start - 1) == 0x20 { run.isSpaced = true }
    while self[run.end] == .close || self[run.end].isIgnorable {
      run.isClosed = run.isClosed || self[run.end] == .close
      run.end += 1
    }
    return run
  }

  /// The first character at or after `start` that is no blank, and how many line ends come before it.
  private func afterBlanks(_ start: Int) -> (index: Int, lines: Int) {
    let end =
      (start..<characters.count).first { self[$0] != .sp && !self[$0].isParagraphSeparator }
      ?? characters.count
    let lines = (start..<end).count { index in
      let endsPair = self[index] == .lf && index > start && self[index - 1] == .cr
      return self[index].isParagraphSeparator && !endsPair
    }
    return (end, lines)
  }

  /// The marker of a list item: a bullet, an ordinal or both; where it ends and how the next one begins.
  private func marker(at start: Int) -> (next: [UInt32], end: Int)? {
    guard start < characters.count else { return nil }
    if "•‣⁃◦▪●".unicodeScalars.contains(where: { $0.value == scalar(start) }) {
      let end = (start + 1..<characters.count).first { scalar($0) != 0x20 } ?? characters.count
      return ([scalar(start)], ordinal(at: end)?.end ?? end)
    }
    return ordinal(at: start)
  }

  /// `12.`, `a)`, `3.)` and a space. The next one's marker includes the space.
  private func ordinal(at start: Int) -> (next: [UInt32], end: Int)? {
    let digits = (start..<start + 3).prefix { 0x30...0x39 ~= scalar($0) }
    var end = start + max(1, digits.count)
    let next: String
    if let number = Int(source(digits)) {
      next = String(number + 1)
    } else if 0x61...0x79 ~= scalar(start), let letter = Unicode.Scalar(scalar(start) + 1) {
      next = String(Swift.Character(letter))
    } else {
      return nil
    }
    let style = [[0x2E, 0x29], [0x2E], [0x29]].first { isText($0, at: end) }
    guard let style else { return nil }
    end += style.count
    guard scalar(end) == 0x20 else { return nil }
    return (next.unicodeScalars.map(\.value) + style + [0x20], end)
  }

  /// Whether these scalars stand at `index`.
  private func isText(_ scalars: [UInt32], at index: Int) -> Bool {
    scalars.indices.allSatisfy { scalar(index + $0) == scalars[$0] }
  }

  // MARK: Words

  /// The letters, digits and inner full stops before `end`, of a very long word the last ones.
  private func word(before end: Int) -> Range<Int> {
    var start = end
    while start > sentence, offset(start) > offset(end) - ProseScanner.reach {
      let isInner = scalar(start - 1) == 0x2E && start < end
      guard isInner || isWordCharacter(start - 1) || scalar(start - 1) == 0xB0 else { break }
      start -= 1
    }
    while start < end, scalar(start) == 0x2E { start += 1 }
    return start..<end
  }

  /// The letters and digits from `start` on.
  private func wordRange(at start: Int) -> Range<Int> {
    start..<((start..<characters.count).first { !isWordCharacter($0) } ?? characters.count)
  }

  private func isWordCharacter(_ index: Int) -> Bool {
    [.lower, .upper, .oLetter, .numeric, .extend, .format].contains(self[index])
  }

  /// Neither an abbreviation nor an initial.
  private func isOrdinary(_ word: Range<Int>) -> Bool {
    ProseWords.abbreviation(lowercased(word), isCapitalized: isCapitalized(word)) == nil && !isLetter(word)
      && !isDotted(word)
  }

  private func isLetter(_ word: Range<Int>) -> Bool {
    word.count == 1 && (self[word.lowerBound] == .upper || self[word.lowerBound] == .lower)
  }

  /// `U.S`, `Ph.D`: one to three letters between full stops.
  private func isDotted(_ word: Range<Int>) -> Bool {
    let groups = word.split(omittingEmptySubsequences: false) { self[$0] == .aTerm }
    return groups.count > 1
      && groups.allSatisfy { group in
        1...3 ~= group.count && group.allSatisfy { [.upper, .lower, .oLetter].contains(self[$0]) }
      }
  }

  /// Whether a word that begins sentences comes next, perhaps after quotes and brackets.
  private func isStarter(_ next: Int) -> Bool {
    let word = wordRange(at: afterOpening(next))
    guard self[word.lowerBound] == .upper, ProseWords.starters.contains(lowercased(word)) else {
      return false
    }
    return word.count > 1 || scalar(word.upperBound) != 0x2E
  }

  /// Whether a capital comes next, perhaps after quotes, but not after a bracket.
  private func isCapital(_ next: Int) -> Bool {
    if scalar(next) == 0x28 || scalar(next) == 0x5B { return false }
    return [.upper, .oLetter].contains(self[afterOpening(next)])
  }

  private func afterOpening(_ start: Int) -> Int {
    (start..<characters.count).first { self[$0] != .close } ?? characters.count
  }

  // MARK: Characters

  /// The class of a character; past the end of the text, `other`.
  private subscript(index: Int) -> SentenceBreak {
    index < characters.count ? characters[index].sentenceBreak : .other
  }

  /// The code point of a character; past the end of the text, one that is none.
  private func scalar(_ index: Int) -> UInt32 { index < characters.count ? characters[index].scalar : .max }

  private func offset(_ index: Int) -> Int { characters[index].offset }

  private func source(_ range: Range<Int>) -> String {
    var string = ""
    string.unicodeScalars.append(contentsOf: range.compactMap { Unicode.Scalar(scalar($0)) })
    return string
  }

  /// The word with ASCII capitals in lower case.
  private func lowercased(_ range: Range<Int>) -> String {
    var string = ""
    for scalar in source(range).unicodeScalars {
      string.unicodeScalars.append("A"..."Z" ~= scalar ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
    }
    return string
  }

  private func isCapitalized(_ word: Range<Int>) -> Bool { 0x41...0x5A ~= scalar(word.lowerBound) }
}
