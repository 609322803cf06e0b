import NER
import Tokenize

/// The slow twin of `NameMatcher`: a dictionary from word sequences to names, asked about every run of tokens in
/// every reading.
struct ReferenceMatcher {
  struct Name {
    var entity: Int
    var words: [String]
    var spelling: String
    var mode: CaseMode
  }

  struct Found: Hashable {
    var tokens: Range<Int>
    var range: Range<Int>
    var candidates: [Int]
  }

  let entities: [Entity]
  private var names: [[String]: [Name]] = [:]
  private var longest = 0

  init(_ entities: [Entity]) {
    self.entities = entities
    for (index, entity) in entities.enumerated() {
      for name in [entity.name] + entity.aliases {
        let cut = Cut(name, .none)
        if cut.words.isEmpty || name.count(where: { $0.isLetter || $0.isNumber }) < 2 { continue }
        let words = cut.words.indices.map { cut.spelling($0) }
        let entry = Name(
          entity: index, words: words, spelling: name,
          mode: entity.caseMode ?? (Self.isAcronym(name, of: entity) ? .acronym : Self.mode(of: words)))
        var variants = [cut.sequence(0..<cut.words.count)]
        let symbols = (1..<max(cut.words.count, 1)).map { cut.symbol(before: $0) }
        if symbols.contains(where: { $0 != "" }), symbols.allSatisfy({ ["", "-", "."].contains($0) }) {
          variants.append(cut.words.indices.map { cut.key($0) })
        }
        for case let sequence? in variants {
          names[sequence, default: []].append(entry)
          longest = max(longest, cut.words.count)
        }
      }
    }
  }

  /// One word in capitals beside a name with small letters.
  private static func isAcronym(_ name: String, of entity: Entity) -> Bool {
    func hasLower(_ name: String) -> Bool { name.unicodeScalars.contains { $0.properties.isLowercase } }
    guard let first = name.unicodeScalars.first, !hasLower(name), !name.utf8.contains(where: { $0 <= 0x20 })
    else { return false }
    return (first.properties.isUppercase || first.properties.generalCategory == .titlecaseLetter)
      && ([entity.name] + entity.aliases).contains(where: hasLower)
  }

  /// Every match, by first token, the longest first.
  func all(_ text: String, _ style: Tokenizer.SentenceStyle, ignoresCase: Bool = false) -> [Found] {
    let cut = Cut(text, style)
    var found: [Found] = []
    for first in cut.words.indices {
      for end in (first + 1..<min(first + longest, cut.words.count) + 1).reversed()
      where cut.sentence[first] == cut.sentence[end - 1] {
        var candidates: Set<Int> = []
        var range = 0..<0
        for reading in cut.readings(first..<end) {
          let bytes = cut.bytes(first..<end, isPossessive: reading.isPossessive)
          let fits = (names[reading.words] ?? []).filter { name in
            ignoresCase || Self.obeys(name, cut, first..<end, bytes)
          }
          if !fits.isEmpty, bytes.count > range.count { range = bytes }
          candidates.formUnion(fits.map(\.entity))
        }
        guard !candidates.isEmpty else { continue }
        let best = candidates.sorted { a, b in
          entities[a].weight == entities[b].weight ? a < b : entities[a].weight > entities[b].weight
        }
        found.append(Found(tokens: first..<end, range: range, candidates: best))
      }
    }
    return found
  }

  func find(
    _ text: String, _ style: Tokenizer.SentenceStyle, _ policy: OverlapPolicy, ignoresCase: Bool = false
  ) -> [Found] {
    let found = all(text, style, ignoresCase: ignoresCase)
    func overlaps(_ kept: [Found], _ match: Found) -> Bool {
      kept.contains { $0.tokens.overlaps(match.tokens) }
    }
    func weight(_ match: Found) -> Float { match.candidates.map { entities[$0].weight }.max() ?? 0 }
    var kept: [Found] = []
    switch policy {
    case .all: return found
    case .longest: for match in found where !overlaps(kept, match) { kept.append(match) }
    case .heaviest:
      let order = found.sorted {
        (-weight($0), -$0.tokens.count, $0.tokens.lowerBound)
          < (-weight($1), -$1.tokens.count, $1.tokens.lowerBound)
      }
      for match in order where !overlaps(kept, match) { kept.append(match) }
      kept.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
    return kept
  }

  private static func mode(of words: [String]) -> CaseMode {
    guard words.prefix(5).contains(where: { $0.first?.isUppercase == true }) else { return .folded }
    let letters = words.joined().filter { $0.isLetter || $0.isNumber }
    return letters.count <= 3 && !letters.contains(where: \.isLowercase) ? .acronym : .capitalized
  }

  private static func obeys(_ name: Name, _ cut: Cut, _ tokens: Range<Int>, _ bytes: Range<Int>) -> Bool {
    let written = String(decoding: cut.bytes[bytes], as: UTF8.self)
    func letters(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
    switch name.mode {
    case .folded: return true
    case .acronym: return !written.contains(where: \.isLowercase)
    case .exact: return letters(written) == letters(name.spelling)
    case .capitalized:
      return zip(name.words, tokens).prefix(5).allSatisfy { word, token in
        word.first?.isUppercase != true || cut.spelling(token).first?.isLowercase != true
      }
    }
  }
}

/// A text cut into words, with what lies between them.
private struct Cut {
  let bytes: [UInt8]
  let words: [String]
  let ranges: [Range<Int>]
  let sentence: [Int]

  init(_ text: String, _ style: Tokenizer.SentenceStyle) {
    var (tokens, vocabulary) = (TokenizedText(), Vocabulary())
    Tokenizer(sentenceStyle: style).tokenize(text, into: &tokens, vocabulary: &vocabulary)
    bytes = Array(text.utf8)
    words = tokens.words.map { vocabulary.word($0) }
    ranges = (0..<tokens.count).map { tokens.range(of: $0) }
    sentence = (0..<tokens.count).map { token in tokens.sentenceTokens.lastIndex { $0 <= token } ?? 0 }
  }

  func spelling(_ token: Int) -> String { String(decoding: bytes[ranges[token]], as: UTF8.self) }

  /// The folded word without diacritics.
  func key(_ token: Int) -> String {
    var pipeline = TermPipeline(language: nil)
    pipeline.removesDiacritics = true
    pipeline.removesPossessives = false
    pipeline.normalizesAcronymsAndNumbers = false
    return pipeline.term(words[token]) ?? words[token]
  }

  /// What a name must have between two words; "" for nothing, nil where no name goes on.
  func symbol(before token: Int) -> String? {
    var gap = String(decoding: bytes[ranges[token - 1].upperBound..<ranges[token].lowerBound], as: UTF8.self)
    if gap.filter({ $0 == "\n" || $0 == "\r\n" }).count > 1 { return nil }
    let word = spelling(token - 1)
    if gap.first == ".", word.unicodeScalars.count == 1 || word.contains(".") { gap.removeFirst() }
    return gap.replacing("–", with: "-").filter { !$0.isWhitespace }
  }

  /// The words of `tokens` and the symbols between them; nil when something between them ends every name.
  func sequence(_ tokens: Range<Int>) -> [String]? {
    var sequence: [String] = []
    for token in tokens {
      if token > tokens.lowerBound {
        guard let symbol = symbol(before: token) else { return nil }
        if !symbol.isEmpty { sequence.append(symbol) }
      }
      sequence.append(key(token))
    }
    return sequence
  }

  /// Every way to read a run of words: acronyms with and without dots, the last word with and without possessive.
  func readings(_ tokens: Range<Int>) -> [(words: [String], isPossessive: Bool)] {
    guard let plain = sequence(tokens) else { return [] }
    var readings: [[String]] = [[]]
    for word in plain {
      var forms = [word]
      let parts = word.split(separator: ".", omittingEmptySubsequences: false)
      if parts.count > 1,
        parts.allSatisfy({ $0.count == 1 && $0.first?.isASCII == true && $0.first?.isLetter == true })
      {
        forms.append(parts.joined())
      }
      readings = readings.flatMap { begun in forms.map { begun + [$0] } }
    }
    return readings.flatMap { words -> [(words: [String], isPossessive: Bool)] in
      guard let last = words.last, last.hasSuffix("'s"), last.count > 2 else { return [(words, false)] }
      return [(words, false), (words.dropLast() + [String(last.dropLast(2))], true)]
    }
  }

  func bytes(_ tokens: Range<Int>, isPossessive: Bool) -> Range<Int> {
    let last = spelling(tokens.upperBound - 1)
    var end = ranges[tokens.upperBound - 1].upperBound
    if isPossessive {
      end -= String(last.suffix(2)).utf8.count
    } else if last.contains("."), end < bytes.count, bytes[end] == UInt8(ascii: ".") {
      end += 1
    }
    return ranges[tokens.lowerBound].lowerBound..<end
  }
}
