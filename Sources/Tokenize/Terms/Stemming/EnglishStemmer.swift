/// The English stemmer of the Snowball project ("Porter2", M. F. Porter and others), version 3.
///
/// Algorithm: https://snowballstem.org/algorithms/english/stemmer.html. Regions: R1 begins after the first
/// non-vowel that follows a vowel, R2 is the R1 of R1.
enum EnglishStemmer {
  static func stem(_ word: inout StemBuffer) {
    if let special = specialWords.longest(in: word), special.length == word.count {
      if let stem = special.action { word.replaceLast(word.count, with: stem) }
      return
    }
    guard word.count > 2 else { return }
    if word[0] == "'" { word.letters.removeFirst() }
    markConsonantY(&word)
    let r1 = firstRegion(of: word)
    let r2 = word.region(after: r1, vowels: vowels)

    removePlural(&word)
    removePastAndGerund(&word, r1)
    rewriteFinalY(&word)
    shortenDerivation(&word, r1)
    shortenSecondDerivation(&word, r1, r2)
    removeDerivation(&word, r2)
    removeFinalEOrL(&word, r1, r2)

    for i in 0..<word.count where word[i] == "Y" { word[i] = "y" }
  }

  // MARK: Letters and regions

  private static let vowels = LetterSet("aeiouy")
  private static let vowelsAndWXY = LetterSet("aeiouywxY")
  private static let beforeLi = LetterSet("cdeghkmnrt")
  private static let keepDoubleAfter = LetterSet("aeo")

  /// Words whose stem the rules would get wrong; nil leaves the word as it is.
  private static let specialWords = SuffixTable<String?>([
    ("skis", "ski"), ("skies", "sky"), ("idly", "idl"), ("gently", "gentl"), ("ugly", "ugli"),
    ("early", "earli"), ("only", "onli"), ("singly", "singl"),
    ("sky news howe atlas cosmos bias andes", nil),
  ])

  /// R1 begins after these, so that for instance `universe` and `university` stay apart.
  private static let fixedPrefixes = [
    "gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter",
  ].map { Array($0.unicodeScalars) }

  /// A `y` at the start or after a vowel is a consonant, written `Y` while stemming.
  private static func markConsonantY(_ word: inout StemBuffer) {
    for i in 0..<word.count where word[i] == "y" {
      if i == 0 || vowels.contains(word[i - 1]) { word[i] = "Y" }
    }
  }

  private static func firstRegion(of word: StemBuffer) -> Int {
    for prefix in fixedPrefixes where word.letters.starts(with: prefix) { return prefix.count }
    return word.region(after: 0, vowels: vowels)
  }

  /// Whether the letters before `end` end in a short syllable.
  private static func endsShort(_ word: StemBuffer, before end: Int) -> Bool {
    if end >= 3, !vowelsAndWXY.contains(word[end - 1]), vowels.contains(word[end - 2]),
      !vowels.contains(word[end - 3])
    {
      return true
    }
    if end == 2, !vowels.contains(word[1]), vowels.contains(word[0]) { return true }
    return word.hasSuffix("past", before: end)
  }

  // MARK: Step 1a: plurals and possessives

  private enum Plural { case sses, ies, s, keep }
  private static let possessives = SuffixTable<Void>([("' 's 's'", ())])
  private static let plurals = SuffixTable<Plural>([
    ("sses", .sses), ("ied ies", .ies), ("s", .s), ("us ss", .keep),
  ])

  private static func removePlural(_ word: inout StemBuffer) {
    if let possessive = possessives.longest(in: word) { word.removeLast(possessive.length) }
    guard let plural = plurals.longest(in: word) else { return }
    switch plural.action {
    case .sses: word.removeLast(2)
    case .ies: word.removeLast(word.count > 4 ? 2 : 1)
    case .s: if word.contains(vowels, before: word.count - 2) { word.removeLast() }
    case .keep: break
    }
  }

  // MARK: Step 1b: -ed, -ing

  private enum Tense { case eed, ing, other }
  private static let tenses = SuffixTable<Tense>([
    ("eed eedly", .eed), ("ing", .ing), ("ed edly ingly", .other),
  ])
  private static let keptBeforeEed = ["proc", "exc", "succ"]
  private static let keptBeforeIng = ["inn", "out", "cann", "herr", "earr", "even"]
  private enum Repair { case addE, undouble }
  private static let repairs = SuffixTable<Repair>([
    ("at bl iz", .addE), ("bb dd ff gg mm nn pp rr tt", .undouble),
  ])

  private static func removePastAndGerund(_ word: inout StemBuffer, _ r1: Int) {
    guard let tense = tenses.longest(in: word) else { return }
    let stemEnd = word.count - tense.length
    switch tense.action {
    case .eed:
      if stemEnd >= r1, !keptBeforeEed.contains(where: { word.isExactly($0, before: stemEnd) }) {
        word.replaceLast(tense.length, with: "ee")
      }
      return
    case .ing:
      if stemEnd == 2, word[1] == "y", !vowels.contains(word[0]) {
        return word.replaceLast(4, with: "ie")  // dying, tying
      }
      if keptBeforeIng.contains(where: { word.isExactly($0, before: stemEnd) }) { return }
    case .other: break
    }
    guard word.contains(vowels, before: stemEnd) else { return }
    word.removeLast(tense.length)
    switch repairs.longest(in: word)?.action {
    case .addE: word.letters.append("e")
    case .undouble: if !(word.count == 3 && keepDoubleAfter.contains(word[0])) { word.removeLast() }
    case nil: if word.count == r1, endsShort(word, before: word.count) { word.letters.append("e") }
    }
  }

  // MARK: Step 1c: -y

  private static func rewriteFinalY(_ word: inout StemBuffer) {
    let last = word.count - 1
    guard last > 1, word[last] == "y" || word[last] == "Y", !vowels.contains(word[last - 1]) else { return }
    word[last] = "i"
  }

  // MARK: Steps 2 to 4: derivations

  private enum Derivation {
    case replace(String)
    case ogi, li
  }
  private static let derivations = SuffixTable<Derivation>([
    ("tional", .replace("tion")), ("enci", .replace("ence")), ("anci", .replace("ance")),
    ("abli", .replace("able")), ("entli", .replace("ent")), ("izer ization", .replace("ize")),
    ("ational ation ator", .replace("ate")), ("alism aliti alli", .replace("al")),
    ("fulness fulli", .replace("ful")), ("ousli ousness", .replace("ous")),
    ("iveness iviti", .replace("ive")), ("biliti bli", .replace("ble")), ("ogist", .replace("og")),
    ("lessli", .replace("less")), ("ogi", .ogi), ("li", .li),
  ])

  private static func shortenDerivation(_ word: inout StemBuffer, _ r1: Int) {
    guard let match = derivations.longest(in: word) else { return }
    let stemEnd = word.count - match.length
    guard stemEnd >= r1 else { return }
    switch match.action {
    case .replace(let ending): word.replaceLast(match.length, with: ending)
    case .ogi: if stemEnd > 0, word[stemEnd - 1] == "l" { word.removeLast() }
    case .li: if stemEnd > 0, beforeLi.contains(word[stemEnd - 1]) { word.removeLast(2) }
    }
  }

  private enum SecondDerivation {
    case replace(String)
    case ative
  }
  private static let secondDerivations = SuffixTable<SecondDerivation>([
    ("tional", .replace("tion")), ("ational", .replace("ate")), ("alize", .replace("al")),
    ("icate iciti ical", .replace("ic")), ("ful ness", .replace("")), ("ative", .ative),
  ])

  private static func shortenSecondDerivation(_ word: inout StemBuffer, _ r1: Int, _ r2: Int) {
    guard let match = secondDerivations.longest(in: word) else { return }
    let stemEnd = word.count - match.length
    guard stemEnd >= r1 else { return }
    switch match.action {
    case .replace(let ending): word.replaceLast(match.length, with: ending)
    case .ative: if stemEnd >= r2 { word.removeLast(match.length) }
    }
  }

  private enum Removal { case always, afterST }
  private static let removals = SuffixTable<Removal>([
    ("al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize", .always), ("ion", .afterST),
  ])

  private static func removeDerivation(_ word: inout StemBuffer, _ r2: Int) {
    guard let match = removals.longest(in: word) else { return }
    let stemEnd = word.count - match.length
    guard stemEnd >= r2 else { return }
    if match.action == .afterST {
      guard stemEnd > 0, word[stemEnd - 1] == "s" || word[stemEnd - 1] == "t" else { return }
    }
    word.removeLast(match.length)
  }

  // MARK: Step 5: final -e and -l

  private static func removeFinalEOrL(_ word: inout StemBuffer, _ r1: Int, _ r2: Int) {
    let last = word.count - 1
    guard last >= 0 else { return }
    switch word[last] {
    case "e": if last >= r2 || last >= r1 && !endsShort(word, before: last) { word.removeLast() }
    case "l": if last >= r2, last > 0, word[last - 1] == "l" { word.removeLast() }
    default: break
    }
  }
}
