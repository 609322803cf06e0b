/// What one step did to a word on its way to a term.
public struct TermStep: Sendable, Hashable {
  /// The steps of a ``TermPipeline``.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// Full case folding; typographic apostrophes become `'`.
    case caseFolding
    /// The word is in the stop list: there is no term.
    case stopWord
    /// A possessive ending went: Russia's.
    case possessive
    /// An elided article or pronoun went: l'homme.
    case elision
    /// The dots of an acronym went: U.S.
    case acronym
    /// A number lost its grouping: 10,000.
    case number
    /// Diacritics went: António.
    case diacritics
    /// The stemmer of the language cut or changed the ending.
    case stem
  }

  /// Which step it was.
  public var kind: Kind
  /// The word after the step.
  public var word: String

  /// A step that left `word`.
  public init(kind: Kind, word: String) { (self.kind, self.word) = (kind, word) }
}

extension TermPipeline {
  /// The steps that changed a word of a text on its way to its term, and the term; nil for a stop word, or when
  /// nothing is left. The slow twin of ``term(_:)``, written with strings.
  public func explain(_ word: String) -> (term: String?, steps: [TermStep]) {
    var steps: [TermStep] = []
    var current = word
    func take(_ kind: TermStep.Kind, _ changed: String) {
      guard Array(changed.utf8) != Array(current.utf8) else { return }
      current = changed
      steps.append(TermStep(kind: kind, word: changed))
    }
    func stops() -> Bool {
      guard removesStopWords, let language, StopWords.contains(Array(current.utf8).span, in: language) else {
        return false
      }
      steps.append(TermStep(kind: .stopWord, word: current))
      return true
    }

    take(.caseFolding, String(decoding: CaseFolding.folded(word), as: UTF8.self))
    if current.utf8.count > Self.longestWord { return (current, steps) }
    if stops() { return (nil, steps) }
    if removesPossessives {
      if language == .french || language == .italian {
        take(.elision, Self.withoutElision(current))
      } else {
        take(.possessive, Self.withoutPossessive(current))
      }
      if stops() { return (nil, steps) }
    }
    if normalizesAcronymsAndNumbers {
      take(.acronym, Self.withoutAcronymDots(current))
      take(.number, Self.withoutGrouping(current, decimalComma: language?.writesDecimalComma ?? false))
    }
    func removeDiacritics() {
      guard removesDiacritics else { return }
      var plain = ""
      plain.unicodeScalars.append(contentsOf: Diacritics.removed(from: Array(current.unicodeScalars)))
      take(.diacritics, plain)
    }
    let isEnglish = language == nil || language == .english
    if isEnglish { removeDiacritics() }
    if stems, let language, !current.utf8.contains(where: { (0x30...0x39).contains($0) }) {
      take(.stem, language.stem(current))
    }
    if !isEnglish { removeDiacritics() }
    return (current.utf8.isEmpty ? nil : current, steps)
  }

  private static func withoutPossessive(_ word: String) -> String {
    let scalars = word.unicodeScalars
    for ending in ["'s", "'"]
    where scalars.count > ending.unicodeScalars.count
      && word.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    {
      return String(scalars.dropLast(ending.unicodeScalars.count))
    }
    return word
  }

  private static let elided: Set<String> = [
    "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "un", "all", "dall",
    "dell",
    "nell", "sull", "coll", "quest", "quell", "v",
  ]

  private static func withoutElision(_ word: String) -> String {
    let parts = word.unicodeScalars.split(separator: "'", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty, elided.contains(String(parts[0])) else { return word }
    return String(parts[1])
  }

  private static func withoutAcronymDots(_ word: String) -> String {
    var letters = word.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
    if letters.last?.isEmpty == true { letters.removeLast() }
    let isAcronym = letters.count > 1 && letters.allSatisfy { $0.count == 1 && !isDigit($0.first ?? "0") }
    return isAcronym ? letters.map(String.init).joined() : word
  }

  /// Groups, then decimals: 1,234,567.5.
  private static func withoutGrouping(_ word: String, decimalComma: Bool) -> String {
    let scalars = Array(word.unicodeScalars)
    let signs: Set<Unicode.Scalar> = [".", ",", " ", "'", "_", "\u{A0}", "\u{2009}", "\u{202F}"]
    guard let first = scalars.first, isDigit(first) else { return word }
    let end =
      scalars.indices.first { index in
        let hasDigitAfter = index + 1 < scalars.count && isDigit(scalars[index + 1])
        return !isDigit(scalars[index]) && !(signs.contains(scalars[index]) && hasDigitAfter)
      } ?? scalars.count
    let decimal: Unicode.Scalar = decimalComma ? "," : "."
    let parts = scalars[..<end].split(separator: decimal, omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return word }
    let groups = parts[0].split(omittingEmptySubsequences: false) { signs.contains($0) }
    guard groups.count == 1 || groups[0].count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 }),
      parts.count == 1 || parts[1].allSatisfy(isDigit)
    else { return word }
    var plain = ""
    plain.unicodeScalars.append(contentsOf: groups.joined())
    if parts.count == 2 { plain.unicodeScalars.append(contentsOf: [Unicode.Scalar(".")] + parts[1]) }
    plain.unicodeScalars.append(contentsOf: scalars[end...])
    return plain
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
