import Tokenize

/// Reads the quantities of a text that reports may be compared by: `10,000 North Korean soldiers`, `the number of
/// soldiers … around 13,000`, `killed five`, `a 5.8-magnitude quake`, `the death toll rose to 14`.
///
/// It passes over whatever is unsure: ages, years, dates, times, scores, shares; parts (`two of the dead`, `five
/// others`), ranges, sums in a list, denials; and sentences about other times or events.
struct QuantityReader {
  /// Tokens after a number within which its noun must come.
  private static let reach = 5

  private let tokenizer = Tokenizer(sentenceStyle: .prose)
  private let pipeline = TermPipeline(language: .english)
  private var vocabulary = Vocabulary()
  private var tokens = TokenizedText()
  /// The words of the text that was read last, folded.
  private(set) var words: [String] = []
  /// Their terms; nil for stop words.
  private(set) var terms: [String?] = []
  private var text: [UInt8] = []

  /// The quantities of `text`, by position.
  /// - Parameter year: the year the text was written in; a sentence with another one tells of another time.
  mutating func quantities(in text: [UInt8], year: Int? = nil) -> [Quantity] {
    self.text = text
    tokenizer.tokenize(text.span, into: &tokens, vocabulary: &vocabulary)
    words = tokens.words.map(vocabulary.word)
    terms = words.map(pipeline.term)
    return tokens.sentenceStarts.indices.flatMap { sentence -> [Quantity] in
      let range = tokens.tokens(ofSentence: sentence)
      if isElsewhere(range, year: year) { return [] }
      let found = quantities(ofSentence: sentence, range)
      // A sentence that gives two figures for one thing adds up or compares: neither is the report's own figure.
      return found.filter { one in
        found.count { $0.subject == one.subject } == 1
          && words[range].count { CountedWords.losses[$0] == one.subject } <= 1
      }
    }
  }

  // MARK: Sentences

  private func quantities(ofSentence sentence: Int, _ range: Range<Int>) -> [Quantity] {
    var found: [Quantity] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let (value, end) = number(at: index, in: range) else {
        index += 1
        continue
      }
      let number = index..<end
      if !isPart(number, in: range), let reading = subject(of: number, value, in: range) {
        found.append(quantity(value, number, reading, sentence: sentence, range))
      }
      index = end
    }
    return found
  }

  private func quantity(
    _ value: Double, _ number: Range<Int>, _ reading: Reading, sentence: Int, _ range: Range<Int>
  ) -> Quantity {
    let others = range.filter { !number.contains($0) && tokens.kinds[$0] != .number }
    let hedge = words[max(range.lowerBound, number.lowerBound - 3)..<number.lowerBound]
    let context = Set(
      others.compactMap { index -> String? in
        let word = words[index]
        let isPlain =
          CountedWords.common.contains(word) || CountedWords.people.contains(word)
          || CountedWords.losses[word] != nil || CountedWords.numbers[word] != nil
        return isPlain || CountedWords.nouns[word] == reading.subject ? nil : terms[index]
      })
    return Quantity(
      subject: reading.subject, written: reading.written, value: value,
      isApproximate: hedge.contains { CountedWords.approximate.contains($0) },
      range: Int(tokens.starts[number.lowerBound])..<Int(tokens.ends[number.upperBound - 1]),
      sentence: tokens.sentenceRange(sentence), modifiers: reading.modifiers, context: context,
      names: names(range),
      days: Set(words[range]).intersection(CountedWords.days), sameness: reading.sameness)
  }

  /// Words with a capital behind the first one.
  private func names(_ range: Range<Int>) -> Set<String> {
    Set(
      range.dropFirst().filter {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(text[Int(tokens.starts[$0])])
          && terms[$0] != nil && !CountedWords.common.contains(words[$0])
      }.map { words[$0] })
  }

  /// Whether the sentence tells of another time or event, or denies.
  private func isElsewhere(_ range: Range<Int>, year: Int?) -> Bool {
    for index in range {
      let word = words[index]
      if CountedWords.elsewhere.contains(word) { return true }
      if word.utf8.count == 4, tokens.kinds[index] == .number, let value = Int(word),
        (1800...2100).contains(value),
        value != year
      {
        return true
      }
      // `days after five officers were shot in Dallas`
      if word == "after" || word == "before" || word == "since", index > range.lowerBound,
        ["days", "weeks", "week", "months", "month", "years", "year"].contains(words[index - 1])
      {
        return true
      }
    }
    return false
  }

  // MARK: Numbers

  /// The number that starts at a token, and the token behind it; nil when there is none or it counts nothing.
  private func number(at index: Int, in sentence: Range<Int>) -> (Double, Int)? {
    let word = words[index]
    var end = index + 1
    var value: Double
    if let known = CountedWords.numbers[word] ?? (word == "one" ? 1 : nil) {
      value = known
      if isJoined(before: index) || isJoined(after: index) { return nil }
    } else {
      guard tokens.kinds[index] == .number else { return nil }
      var digits = word.filter { $0 != "," }
      // 10 000: groups of three behind a blank.
      while end < sentence.upperBound, words[end].utf8.count == 3, words[end].allSatisfy(\.isNumber),
        digits.utf8.count <= 12, isBlank(between: end - 1, end)
      {
        digits += words[end]
        end += 1
      }
      guard let parsed = Double(digits) else { return nil }
      value = parsed
      let isYear = word.utf8.count == 4 && end == index + 1 && (1900...2100).contains(value)
      // 12:30, 3-1, 11/09, 20 %, AK-47; but 6.9-magnitude
      let isMagnitude = end < sentence.upperBound && words[end] == "magnitude"
      if isYear || isJoined(before: index) || (isJoined(after: end - 1) && !isMagnitude) { return nil }
    }
    if end < sentence.upperBound, let scale = CountedWords.scales[words[end]] {
      value *= scale
      end += 1
    }
    return (value, end)
  }

  private static let joints = ":/%-#$£€".utf8

  private func isJoined(before index: Int) -> Bool {
    let start = Int(tokens.starts[index])
    return start > 0 && Self.joints.contains(text[start - 1])
  }

  private func isJoined(after index: Int) -> Bool {
    let end = Int(tokens.ends[index])
    return end < text.count && Self.joints.contains(text[end])
  }

  /// Words before a number that make it a part, a further one, an age or a name.
  private static let partMakers: Set<String> = [
    "including", "another", "first", "last", "other", "each", "every", "by", "age", "aged", "week", "no",
    "this",
    "that", "from", "all", "their", "his", "her",
  ]

  /// Whether the number is a part, one end of a range, an item of a list, a date or denied.
  private func isPart(_ number: Range<Int>, in sentence: Range<Int>) -> Bool {
    func word(_ index: Int) -> String { sentence.contains(index) ? words[index] : "" }
    let (before, after) = (word(number.lowerBound - 1), word(number.upperBound))
    if Self.partMakers.contains(before) || CountedWords.months.contains(before) { return true }
    if before == "of", ["father", "mother", "parents"].contains(word(number.lowerBound - 2)) { return true }
    if ["in", "out", "to", "or"].contains(after), isNumber(number.upperBound + 1, in: sentence) {
      return true
    }
    if ["or", "in", "of", "to"].contains(before), isNumber(number.lowerBound - 2, in: sentence) {
      return true
    }
    if isListed(before: number, in: sentence) || isListed(after: number, in: sentence) { return true }
    let start = max(sentence.lowerBound, number.lowerBound - 5)
    return words[start..<number.lowerBound].contains {
      $0 == "not" || $0 == "without" || $0.hasSuffix("n't") || $0.hasSuffix("n’t")
    }
  }

  /// `12 Somali and [11] Yemeni pirates`, `two men, [one] woman`.
  private func isListed(before number: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard number.lowerBound > sentence.lowerBound else { return false }
    var index = number.lowerBound - 1
    if words[index] == "and" {
      index -= 1
    } else if !text[Int(tokens.ends[index])..<Int(tokens.starts[number.lowerBound])].contains(
      UInt8(ascii: ","))
    {
      return false
    }
    guard index >= sentence.lowerBound else { return false }
    if CountedWords.relatives.contains(words[index]) || CountedWords.people.contains(words[index]) {
      return true
    }
    for index in stride(from: index, through: max(sentence.lowerBound, index - 3), by: -1) {
      if says(words[index]) { return false }
      if isNumber(index, in: sentence) { return true }
    }
    return false
  }

  /// `[two] women and a man`, `[12] Somali and 11 Yemeni pirates`.
  private func isListed(after number: Range<Int>, in sentence: Range<Int>) -> Bool {
    for index in (number.upperBound..<number.upperBound + 4).clamped(to: sentence.dropLast()) {
      if !isBlank(between: index - 1, index) || words[index] == "and" {
        let next = words[index] == "and" ? index + 1 : index
        return words[next] == "a" || words[next] == "an" || isNumber(next, in: sentence)
      }
      if says(words[index]) { return false }
    }
    return false
  }

  /// Whether a word tells what is counted by itself.
  private func says(_ word: String) -> Bool {
    CountedWords.losses[word] != nil || CountedWords.nouns[word] != nil
  }

  private func isNumber(_ index: Int, in sentence: Range<Int>) -> Bool {
    sentence.contains(index)
      && (tokens.kinds[index] == .number || CountedWords.numbers[words[index]] != nil
        || words[index] == "one")
  }

  // MARK: What is counted

  private struct Reading {
    var subject: String
    var written: String
    var modifiers: Set<String> = []
    var sameness: Quantity.Sameness
  }

  private func subject(of number: Range<Int>, _ value: Double, in sentence: Range<Int>) -> Reading? {
    if isMagnitude(number, in: sentence) {
      // Text that lost its decimals, `5. 9`, and swarms say nothing sure.
      let isWhole = number.lowerBound > sentence.lowerBound && number.upperBound < sentence.upperBound
      guard isWhole, (2...10).contains(value), !words[sentence].contains("earthquakes") else { return nil }
      return Reading(subject: "magnitude", written: "magnitude", sameness: .event)
    }
    guard value == value.rounded() else { return value > 1000 ? counted(number, in: sentence) : nil }
    if let loss = loss(after: number.upperBound, value: value, in: sentence)
      ?? loss(before: number, in: sentence)
    {
      return Reading(subject: loss, written: loss, sameness: .event)
    }
    return value > 1 ? counted(number, in: sentence) : nil
  }

  /// `magnitude 5.8`, `a 5.8-magnitude quake`, `5.6 on the Richter scale`.
  private func isMagnitude(_ number: Range<Int>, in sentence: Range<Int>) -> Bool {
    func word(_ index: Int) -> String? { sentence.contains(index) ? words[index] : nil }
    if word(number.lowerBound - 1) == "magnitude" || word(number.upperBound) == "magnitude" { return true }
    if word(number.lowerBound - 1) == "of", word(number.lowerBound - 2) == "magnitude" { return true }
    return word(number.upperBound) == "on" && word(number.upperBound + 2) == "richter"
  }

  /// `five killed`, `five people were shot dead`, `two police officers were wounded`.
  private func loss(after end: Int, value: Double, in sentence: Range<Int>) -> String? {
    // Whether those counted are the ones who did it, or are some and not simply people.
    var (isActive, isSome) = (false, false)
    for index in end..<min(sentence.upperBound, end + Self.reach + 2) {
      guard isBlank(between: index - 1, index) else { return nil }
      let word = words[index]
      if let loss = CountedWords.losses[word] {
        if loss == "shot" { return shot(at: index, isSure: value > 1 && !isActive && !isSome, in: sentence) }
        if value == 1, index == end + 1, CountedWords.auxiliaries.contains(words[end]) { return nil }
        // `Two were hurt and two others …`, `three shot, one badly hurt`
        return loss == "injured" && (hasOthers(sentence) || words[sentence].contains("shot")) ? nil : loss
      }
      if CountedWords.parts.contains(word) || tokens.kinds[index] == .number { return nil }
      isActive = isActive || word == "who"
      // Only those counted and auxiliaries may stand between: `two men saw a body` counts no dead.
      let isKnown =
        CountedWords.people.contains(word) || CountedWords.auxiliaries.contains(word)
        || CountedWords.nouns[word] != nil || word == "family"
      let isAdjective = index < end + 2 && terms[index] != nil && !Self.degrees.contains(word)
      guard isKnown || isAdjective else { return nil }
      isSome = isSome || !isKnown
    }
    return nil
  }

  /// How badly: those are a part of all.
  private static let degrees: Set<String> = [
    "critically", "seriously", "badly", "severely", "slightly", "gravely",
  ]

  /// `shot dead`, `shot and killed`, `fatally shot` are deaths; `shot up`, `shot themselves` and those who shot are
  /// nothing that is counted here.
  private func shot(at index: Int, isSure: Bool, in sentence: Range<Int>) -> String? {
    let next = words[index..<min(sentence.upperBound, index + 4)]
    if next.contains("dead") || next.contains("killed") || next.contains("death")
      || (index > sentence.lowerBound && words[index - 1] == "fatally")
    {
      return "killed"
    }
    let isPassive = index > sentence.lowerBound && CountedWords.auxiliaries.contains(words[index - 1])
    let after = next.dropFirst().first ?? ""
    let isOther =
      ["up", "into", "his", "her", "a", "an"].contains(after) || after.hasSuffix("self")
      || after.hasSuffix("selves") || (after == "at" && !isPassive)
    return isSure && !isOther ? "shot" : nil
  }

  private func hasOthers(_ sentence: Range<Int>) -> Bool {
    sentence.dropFirst().contains { index in
      (words[index] == "others" || words[index] == "other") && isNumber(index - 1, in: sentence)
    }
  }

  /// `killed five people`, `killing at least nine`, `the death toll rose to 14`.
  private func loss(before number: Range<Int>, in sentence: Range<Int>) -> String? {
    var index = number.lowerBound - 1
    while index >= sentence.lowerBound {
      let isAtLeast = words[index] == "at" && (words[index + 1] == "least" || words[index + 1] == "most")
      guard isAtLeast || CountedWords.hedges.contains(words[index]) else { break }
      index -= 1
    }
    guard index >= sentence.lowerBound, isBlank(between: index, index + 1) else { return nil }
    let hedges = words[(index + 1)..<number.lowerBound]
    if let loss = CountedWords.losses[words[index]] {
      if loss == "shot" || loss == "missing" || hedges.contains("to") { return nil }
      // `killed one and wounded eight others` is all of the wounded.
      let isRest = loss == "injured" && words[sentence].contains { CountedWords.losses[$0] == "killed" }
      return countsPeople(number.upperBound, others: isRest, in: sentence) ? loss : nil
    }
    guard hedges.contains("to") || words[number.lowerBound - 1] == "at" else { return nil }
    let first = max(sentence.lowerBound, number.lowerBound - 10)
    for start in first..<number.lowerBound {
      let ofDead =
        words[start] == "number" && start + 2 < number.lowerBound && words[start + 1] == "of"
        && CountedWords.losses[words[start + 2]] == "killed"
      if ofDead || words[start] == "toll" {
        return countsPeople(number.upperBound, others: false, in: sentence) ? "killed" : nil
      }
    }
    return nil
  }

  /// Whether what follows a number lets it count people: nothing more, a noun for people, a new phrase.
  private func countsPeople(_ end: Int, others: Bool, in sentence: Range<Int>) -> Bool {
    var index = end
    while index < min(sentence.upperBound, end + 4) {
      let word = words[index]
      if CountedWords.parts.contains(word) { return others && (word == "others" || word == "other") }
      if !isBlank(between: index - 1, index) { return true }
      if CountedWords.people.contains(word) || CountedWords.nouns[word] != nil { return true }
      if terms[index] == nil { return true }
      index += 1
    }
    return index == end || index == sentence.upperBound
  }

  /// `10,000 North Korean soldiers`, `the number of North Korean soldiers … 13,000`, `three people charged`.
  private func counted(_ number: Range<Int>, in sentence: Range<Int>) -> Reading? {
    let isDefinite =
      number.lowerBound > sentence.lowerBound
      && ["the", "these", "those", "his", "her", "their", "both", "its"].contains(
        words[number.lowerBound - 1])
    if isDefinite { return nil }
    if let noun = noun(after: number.upperBound, in: sentence) {
      return reading(noun, from: number.upperBound, in: sentence)
    }
    let first = max(sentence.lowerBound, number.lowerBound - 12)
    for index in stride(from: number.lowerBound - 2, through: first, by: -1)
    where words[index] == "number" && words[index + 1] == "of" {
      guard let noun = noun(after: index + 2, in: first..<number.lowerBound) else { return nil }
      return reading(noun, from: index + 2, in: sentence)
    }
    return nil
  }

  /// The last of the content words that follow without a break, if it is one that is counted.
  private func noun(after end: Int, in sentence: Range<Int>) -> Int? {
    var index = end
    var noun: Int?
    while index < min(sentence.upperBound, end + Self.reach),
      isBlank(between: index - 1, index) || index == end,
      tokens.kinds[index] == .word || tokens.kinds[index] == .number
    {
      let word = words[index]
      if CountedWords.parts.contains(word) || terms[index] == nil { break }
      if CountedWords.nouns[word] != nil || CountedWords.people.contains(word) { noun = index }
      index += 1
    }
    return noun
  }

  private func reading(_ noun: Int, from start: Int, in sentence: Range<Int>) -> Reading? {
    let word = words[noun]
    let modifiers = Set(terms[start..<noun].compactMap { $0 })
    if let subject = CountedWords.nouns[word] {
      return Reading(subject: subject, written: word, modifiers: modifiers, sameness: .counted)
    }
    // `people` alone says too little: what they did or what was done to them has to be the same.
    var index = noun + 1
    while index < min(sentence.upperBound, noun + 5), CountedWords.auxiliaries.contains(words[index]),
      isBlank(between: index - 1, index)
    {
      index += 1
    }
    guard index < sentence.upperBound, isBlank(between: index - 1, index), let verb = terms[index],
      words[index].hasSuffix("ed")
    else { return nil }
    return Reading(
      subject: "people \(verb)", written: "\(word) \(words[index])", modifiers: modifiers, sameness: .counted)
  }

  // MARK: Between tokens

  /// Whether nothing but a blank, or the end of a line, stands between two tokens.
  private func isBlank(between left: Int, _ right: Int) -> Bool {
    let gap = text[Int(tokens.ends[left])..<Int(tokens.starts[right])]
    if gap.elementsEqual([0xC2, 0xA0]) || gap.elementsEqual([0xE2, 0x80, 0xAF]) { return true }
    return gap.count { $0 == 0x0A } < 2 && !gap.isEmpty
      && gap.allSatisfy { [0x20, 0x0A, 0x0D, 0x09].contains($0) }
  }
}
