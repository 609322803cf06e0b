import Tokenize

/// A number in a sentence and what it counts.
struct Quantity: Sendable, Hashable {
  /// What is counted: the stem of a noun, or one of ``Toll``.
  var subject: String
  /// The subject as it is written.
  var written: String
  var value: Double
  /// Bytes of the number in the text, with its scale (`1.5 million`).
  var range: Range<Int>
  /// Bytes of the sentence in the text.
  var sentence: Range<Int>
  /// Stems of the sentence's other content words: what must agree for two numbers to be about the same thing.
  var context: Set<String>
  /// Whether the subject says all, as with deaths and magnitudes, so that no context is needed.
  var isToll: Bool
}

/// Reads the quantities of a text: `10,000 North Korean soldiers`, `the number of soldiers … around 13,000`,
/// `killed five`, `magnitude 5.8`. Ages, years, dates, clock times, scores and shares are passed over.
struct QuantityReader {
  /// Words that tell what happened to those counted.
  private static let tolls: [String: String] = [
    "killed": "killed", "dead": "killed", "died": "killed", "deaths": "killed", "fatalities": "killed",
    "injured": "injured", "wounded": "injured", "hurt": "injured", "injuries": "injured",
    "missing": "missing", "arrested": "arrested", "detained": "arrested", "displaced": "displaced",
    "evacuated": "evacuated", "magnitude": "magnitude",
  ]
  private static let numberWords: [String: Double] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
  ]
  private static let scales: [String: Double] = [
    "hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12,
  ]
  private static let notCounted: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
    "percent",
    "per", "cent", "year", "years", "day", "days", "month", "months", "week", "weeks", "hour", "hours",
    "minutes",
    "minute", "a.m", "p.m", "am", "pm", "time", "times", "points", "gmt", "est", "th", "st", "nd", "rd",
    "more",
    "others", "other",
  ]
  /// Tokens after a number within which its noun must come.
  private static let reach = 4

  private let tokenizer = Tokenizer(sentenceStyle: .prose)
  private let pipeline = TermPipeline(language: .english)
  private var vocabulary = Vocabulary()
  private var tokens = TokenizedText()
  private var words: [String] = []
  private var terms: [String?] = []

  /// The quantities of `text`, by position.
  mutating func quantities(in text: [UInt8]) -> [Quantity] {
    tokenizer.tokenize(text.span, into: &tokens, vocabulary: &vocabulary)
    words = tokens.words.map(vocabulary.word)
    terms = words.map(pipeline.term)
    var found: [Quantity] = []
    for sentence in tokens.sentenceStarts.indices {
      let range = tokens.tokens(ofSentence: sentence)
      var index = range.lowerBound
      while index < range.upperBound {
        guard let (value, end) = number(at: index, in: range, of: text) else {
          index += 1
          continue
        }
        if let quantity = quantity(value, numberTokens: index..<end, sentence: sentence, of: text) {
          found.append(quantity)
        }
        index = end
      }
    }
    return found
  }

  /// The number that starts at a token, and the token behind it; nil when there is none or it counts nothing.
  private func number(at index: Int, in sentence: Range<Int>, of text: [UInt8]) -> (Double, Int)? {
    let word = words[index]
    var end = index + 1
    var value: Double
    if let known = Self.numberWords[word] {
      value = known
    } else {
      guard tokens.kinds[index] == .number else { return nil }
      var digits = word.filter { $0 != "," }
      // 10 000: groups of three behind a blank.
      while end < sentence.upperBound, words[end].count == 3, words[end].allSatisfy(\.isNumber),
        digits.count <= 12,
        isBlank(between: end - 1, end, of: text)
      {
        digits += words[end]
        end += 1
      }
      guard let parsed = Double(digits) else { return nil }
      value = parsed
      let isYear = word.count == 4 && end == index + 1 && (1900...2100).contains(value)
      // 12:30, 3-1, 11/09, 20%
      let before = Int(tokens.starts[index]) - 1
      let after = Int(tokens.ends[end - 1])
      let joined = { (at: Int) in text.indices.contains(at) && ":/%-".utf8.contains(text[at]) }
      if isYear || joined(after) || (joined(before) && text[before] != UInt8(ascii: "-")) { return nil }
    }
    if end < sentence.upperBound, let scale = Self.scales[words[end]] {
      value *= scale
      end += 1
    }
    return (value, end)
  }

  private func quantity(
    _ value: Double, numberTokens: Range<Int>, sentence: Int, of text: [UInt8]
  ) -> Quantity? {
    let range = tokens.tokens(ofSentence: sentence)
    let (subject, written, isToll): (String, String, Bool)
    if let toll = toll(around: numberTokens, in: range, of: text) {
      (subject, written, isToll) = (toll, toll, true)
    } else if let noun = noun(after: numberTokens.upperBound, in: range, of: text)
      ?? noun(ofNumberBefore: numberTokens.lowerBound, in: range, of: text), let term = terms[noun]
    {
      (subject, written, isToll) = (term, words[noun], false)
    } else {
      return nil
    }
    let context = Set(
      range.compactMap { numberTokens.contains($0) || tokens.kinds[$0] == .number ? nil : terms[$0] })
    return Quantity(
      subject: subject, written: written, value: value,
      range: Int(tokens.starts[numberTokens.lowerBound])..<Int(tokens.ends[numberTokens.upperBound - 1]),
      sentence: tokens.sentenceRange(sentence), context: context.subtracting([subject]), isToll: isToll)
  }

  /// `killed five`, `five people were injured`, `a 5.8 magnitude quake`, `magnitude 5.8`.
  private func toll(around number: Range<Int>, in sentence: Range<Int>, of text: [UInt8]) -> String? {
    if number.lowerBound > sentence.lowerBound, let toll = Self.tolls[words[number.lowerBound - 1]] {
      return toll
    }
    var index = number.upperBound
    while index < min(sentence.upperBound, number.upperBound + Self.reach),
      !isClauseEnd(between: index - 1, index, of: text)
    {
      // `Two of the dead`, `a girl of nine was among the dead`: a part, not the toll.
      if words[index] == "of" || words[index] == "among" { return nil }
      if Self.notCounted.contains(words[index]) || tokens.kinds[index] == .number { return nil }
      if let toll = Self.tolls[words[index]] { return toll }
      index += 1
    }
    return nil
  }

  /// The last of the content words that follow a number without a break: `10,000 North Korean soldiers`.
  private func noun(after end: Int, in sentence: Range<Int>, of text: [UInt8]) -> Int? {
    var noun: Int?
    var index = end
    while index < min(sentence.upperBound, end + Self.reach), isBlank(between: index - 1, index, of: text),
      terms[index] != nil, tokens.kinds[index] == .word
    {
      if Self.notCounted.contains(words[index]) { return nil }
      noun = index
      index += 1
    }
    return noun
  }

  /// The noun of `the number of … soldiers … 13,000`, up to a dozen tokens before the number.
  private func noun(ofNumberBefore start: Int, in sentence: Range<Int>, of text: [UInt8]) -> Int? {
    let first = max(sentence.lowerBound, start - 12)
    guard first + 1 < start else { return nil }
    for index in stride(from: start - 2, through: first, by: -1)
    where words[index] == "number" && words[index + 1] == "of" {
      return noun(after: index + 2, in: first..<start, of: text)
    }
    return nil
  }

  private func isBlank(between left: Int, _ right: Int, of text: [UInt8]) -> Bool {
    let gap = text[Int(tokens.ends[left])..<Int(tokens.starts[right])]
    return gap.elementsEqual([0x20]) || gap.elementsEqual([0x0A]) || gap.elementsEqual([0xC2, 0xA0])
      || gap.elementsEqual([0xE2, 0x80, 0xAF])
  }

  private func isClauseEnd(between left: Int, _ right: Int, of text: [UInt8]) -> Bool {
    text[Int(tokens.ends[left])..<Int(tokens.starts[right])].contains { ",;:()".utf8.contains($0) }
  }
}
