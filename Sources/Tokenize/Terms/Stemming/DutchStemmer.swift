/// The Dutch stemmer of W. Kraaij and R. Pohlmann (1994) as the Snowball project, version 3, has it.
///
/// Algorithm: https://snowballstem.org/algorithms/dutch/stemmer.html. `ij` counts as one vowel.
enum DutchStemmer {
  static func stem(_ word: inout StemBuffer) {
    var regions = Regions(of: word)
    var isStemmed = false
    for step in [removeInflection, removeDiminutive, removeNounSuffix, removeAdjectiveSuffix] {
      if step(&word, regions) { isStemmed = true }
    }
    for remove in [removePrefix, removeInfix] where remove(&word) {
      regions = Regions(of: word)
      removeParticipleEnding(&word, regions)
      isStemmed = true
    }
    if let match = finalT.longest(in: word) {
      word.removeLast(match.length - 1)
      isStemmed = true
    }
    if isStemmed { simplifyEnd(&word) }
  }

  // MARK: Letters

  private static let e = LetterSet("eëéèê")
  private static let notE = LetterSet("aäáàâiïíìîoöóòôuüúùû")
  private static let aeiou = LetterSet("aäáàâeëéèêiïíìîoöóòôuüúùû")
  private static let vowels = LetterSet("aäáàâeëéèêiïíìîoöóòôuüúùûy")
  private static let vowelsAndWX = LetterSet("aäáàâeëéèêiïíìîoöóòôuüúùûywx")
  private static let doubling = LetterSet("aäáàâoöóòôuüúùû")

  /// Whether a vowel, or ij, stands before `end`.
  private static func hasVowel(_ word: StemBuffer, before end: Int) -> Bool {
    word.has(vowels, before: end) || word.hasSuffix("ij", before: end)
  }

  /// Whether a consonant that is not the j of ij stands before `end`.
  private static func hasConsonant(_ word: StemBuffer, before end: Int) -> Bool {
    end > 0 && !hasVowel(word, before: end)
  }

  /// The end of the vowel or the ij at `index`; nil when there is none.
  private static func endOfVowel(_ word: StemBuffer, at index: Int) -> Int? {
    guard index < word.count else { return nil }
    if word[index] == "i", index + 1 < word.count, word[index + 1] == "j" { return index + 2 }
    return vowels.contains(word[index]) ? index + 1 : nil
  }

  /// Writes the vowel of a closed last syllable double: reken becomes rek and then reek.
  private static func lengthenVowel(_ word: inout StemBuffer) {
    let vowel = word.count - 2
    guard vowel >= 0, !vowelsAndWX.contains(word[vowel + 1]) else { return }
    let letter = word[vowel]
    if letter == "ë", vowel > 0, word[vowel - 1] == "e" {
      word.letters.insert("e", at: vowel + 1)
    } else if letter == "ë", vowel > 0, word[vowel - 1] == "i" {
      word.letters.replaceSubrange(vowel...vowel, with: ["e", "e"])
    } else if doubling.contains(letter) {
      if !word.has(aeiou, before: vowel) { word.letters.insert(letter, at: vowel) }
    } else if e.contains(letter), !word.has(aeiou, before: vowel) {
      // Not where the syllable before has the stress: aarzel, but reken.
      let before = vowel - 1
      if word.has(notE, before: before) || before == 1 && e.contains(word[0]) { return }
      if before >= 3, notE.contains(word[before - 2]), !aeiou.contains(word[before - 3]) { return }
      word.letters.insert(letter, at: vowel)
    }
  }

  // MARK: Regions

  private struct Regions {
    var r1: Int
    var r2: Int

    init(of word: StemBuffer) {
      r1 = Self.end(in: word, from: 0)
      r2 = r1 < word.count ? Self.end(in: word, from: r1) : word.count
    }

    /// After consonants, vowels, and one more consonant; the end of the word when there is no such place.
    private static func end(in word: StemBuffer, from start: Int) -> Int {
      var index = start
      while index < word.count, !vowels.contains(word[index]) { index += 1 }
      guard var end = endOfVowel(word, at: index) else { return word.count }
      while let next = endOfVowel(word, at: end) { end = next }
      return end < word.count ? end + 1 : word.count
    }
  }

  // MARK: Step 1: plurals and verb endings

  private enum Inflection { case apostropheS, s, ies, es, eacuteS, aus, en, nde }
  private static let inflections = SuffixTable<Inflection>([
    ("'s", .apostropheS), ("s", .s), ("ies", .ies), ("es", .es), ("és", .eacuteS), ("aus", .aus), ("en", .en),
    ("nde", .nde),
  ])

  private static func removeInflection(_ word: inout StemBuffer, _ regions: Regions) -> Bool {
    guard let match = inflections.longest(in: word) else { return false }
    let end = word.count - match.length
    let isInR1 = end >= regions.r1
    switch match.action {
    case .apostropheS: word.removeLast(2)
    case .s:
      let isAfterT = word.has("t", before: end) && end - 1 >= regions.r1
      guard isInR1, !isAfterT, hasConsonant(word, before: end) else { return false }
      word.removeLast()
    case .ies, .eacuteS:
      guard isInR1 else { return false }
      word.removeLast()
    case .es:
      let isEarlierInR1 = end - 2 >= regions.r1 && hasConsonant(word, before: end - 2)
      if isEarlierInR1, word.hasSuffix("ar", before: end) {
        word.removeLast(2)
        lengthenVowel(&word)
      } else if isEarlierInR1, word.hasSuffix("er", before: end) {
        word.removeLast(2)
      } else if isInR1, hasConsonant(word, before: end) {
        word.removeLast()
      } else {
        return false
      }
    case .aus:
      guard isInR1, hasVowel(word, before: end) else { return false }
      word.removeLast()
    case .en: return removeEn(&word, regions)
    case .nde: word.removeLast()
    }
    return true
  }

  private static func removeEn(_ word: inout StemBuffer, _ regions: Regions) -> Bool {
    let end = word.count - 2
    if word.hasSuffix("hed", before: end), end - 3 >= regions.r1 {
      word.replaceLast(5, with: "heid")
    } else if word.hasSuffix("nd", before: end) {
      word.removeLast(2)
    } else if word.has("d", before: end), end - 1 >= regions.r1, hasConsonant(word, before: end - 1) {
      word.removeLast(3)
    } else if word.has("i", before: end) || word.has("j", before: end), hasVowel(word, before: end - 1) {
      word.removeLast(2)
    } else if end >= regions.r1, hasConsonant(word, before: end) {
      word.removeLast(2)
      lengthenVowel(&word)
    } else {
      return false
    }
    return true
  }

  // MARK: Step 2: diminutives and final -e

  private enum Diminutive { case je, dropE, de, le, ene, ieve }
  private static let diminutives = SuffixTable<Diminutive>([
    ("je", .je), ("ge lijke ische te se re", .dropE), ("de", .de), ("le", .le), ("ene", .ene),
    ("ieve", .ieve),
  ])

  private static func removeDiminutive(_ word: inout StemBuffer, _ regions: Regions) -> Bool {
    guard let match = diminutives.longest(in: word) else { return false }
    let end = word.count - match.length
    if match.action == .je { return removeJe(&word, regions) }
    guard end >= regions.r1 else { return false }
    let followsConsonant = hasConsonant(word, before: end)
    switch match.action {
    case .je: break
    case .dropE: word.removeLast()
    case .de:
      guard followsConsonant else { return false }
      word.removeLast(2)
    case .le:
      word.removeLast()
      lengthenVowel(&word)
    case .ene:
      guard followsConsonant else { return false }
      word.removeLast()
      lengthenVowel(&word)
    case .ieve:
      guard followsConsonant else { return false }
      word.replaceLast(2, with: "f")
    }
    return true
  }

  private static func removeJe(_ word: inout StemBuffer, _ regions: Regions) -> Bool {
    let end = word.count - 2
    if word.hasSuffix("'t", before: end) {
      word.removeLast(4)
    } else if word.hasSuffix("et", before: end), end - 2 >= regions.r1, hasConsonant(word, before: end - 2) {
      word.removeLast(4)
    } else if word.hasSuffix("rnt", before: end) {
      word.removeLast(3)
    } else if word.has("t", before: end), end - 1 >= regions.r1, hasVowel(word, before: end - 2) {
      word.removeLast(3)
    } else if word.hasSuffix("ink", before: end) {
      word.replaceLast(3, with: "g")
    } else if word.hasSuffix("mp", before: end) {
      word.removeLast(3)
    } else if word.has("'", before: end), end - 1 >= regions.r1 {
      word.removeLast(3)
    } else if end >= regions.r1, hasConsonant(word, before: end) {
      word.removeLast(2)
    } else {
      return false
    }
    return true
  }

  // MARK: Step 3: noun suffixes

  private enum Noun { case atie, iteit, remove, rder, ing, arij, fie, tst }
  private static let nouns = SuffixTable<Noun>([
    ("atie", .atie), ("iteit", .iteit), ("heid sel ster", .remove), ("rder", .rder), ("ing isme erij", .ing),
    ("arij", .arij), ("fie gie", .fie), ("tst dst", .tst),
  ])

  private static func removeNounSuffix(_ word: inout StemBuffer, _ regions: Regions) -> Bool {
    guard let match = nouns.longest(in: word) else { return false }
    let end = word.count - match.length
    let isInR1 = end >= regions.r1
    switch match.action {
    case .atie:
      guard isInR1 else { return false }
      word.replaceLast(4, with: "eer")
    case .iteit:
      guard isInR1 else { return false }
      word.removeLast(5)
      lengthenVowel(&word)
    case .remove:
      guard isInR1 else { return false }
      word.removeLast(match.length)
    case .rder: word.removeLast(3)
    case .ing:
      if word.hasSuffix("ild", before: end) {
        word.replaceLast(match.length, with: "er")
      } else if isInR1 {
        word.removeLast(match.length)
        lengthenVowel(&word)
      } else {
        return false
      }
    case .arij:
      guard isInR1, hasConsonant(word, before: end) else { return false }
      word.replaceLast(4, with: "aar")
    case .fie:
      guard end >= regions.r2 else { return false }
      word.removeLast(2)
      lengthenVowel(&word)
    case .tst:
      guard isInR1, hasConsonant(word, before: end) else { return false }
      word.removeLast(2)
    }
    return true
  }

  // MARK: Step 4: adjective suffixes

  private enum Adjective {
    case replace(String)
    case remove, afterVowel, erig
  }
  private static let adjectives = SuffixTable<Adjective>([
    ("ioneel", .replace("ie")), ("atief", .replace("eer")), ("tant", .replace("teer")),
    ("lijker lijkst", .replace("lijk")), ("baar achtig achtiger achtigst", .remove),
    ("naar laar raar", .afterVowel), ("eriger erigst erig end", .erig),
  ])
  private static let ig = SuffixTable<Void>([("iger igst ig", ())])

  private static func removeAdjectiveSuffix(_ word: inout StemBuffer, _ regions: Regions) -> Bool {
    if let match = adjectives.longest(in: word), word.count - match.length >= regions.r1 {
      let end = word.count - match.length
      switch match.action {
      case .replace(let ending):
        word.replaceLast(match.length, with: ending)
        return true
      case .remove:
        word.removeLast(match.length)
        return true
      case .afterVowel where hasVowel(word, before: end):
        word.removeLast(3)
        return true
      case .erig where hasConsonant(word, before: end):
        word.removeLast(match.length)
        lengthenVowel(&word)
        return true
      default: break
      }
    }
    guard let match = ig.longest(in: word), word.count - match.length >= regions.r1 else { return false }
    let end = word.count - match.length
    guard !word.isExactly("inn", before: end), hasConsonant(word, before: end) else { return false }
    word.removeLast(match.length)
    lengthenVowel(&word)
    return true
  }

  // MARK: Participles: ge- and -ge-

  private static func removePrefix(_ word: inout StemBuffer) -> Bool {
    guard word.hasPrefix("ge"), hasSyllableAndMore(word, from: 2) else { return false }
    let keepsGe =
      word.hasPrefix("geeft") || word.hasPrefix("geval") && !word.hasPrefix("gevali")
      || word.hasPrefix("gevaa") || word.hasPrefix("gevare")
    if keepsGe { return false }
    removeGe(&word, at: 0)
    return true
  }

  private static func removeInfix(_ word: inout StemBuffer) -> Bool {
    guard word.count > 3,
      let g = (1..<word.count - 1).first(where: { word[$0] == "g" && word[$0 + 1] == "e" }),
      hasSyllableAndMore(word, from: g + 2)
    else { return false }
    removeGe(&word, at: g)
    return true
  }

  /// Whether at least three letters follow, with a vowel among them that does not end the word.
  private static func hasSyllableAndMore(_ word: StemBuffer, from start: Int) -> Bool {
    guard word.count - start >= 3, let vowel = word.firstIndex(of: vowels, from: start),
      var end = endOfVowel(word, at: vowel)
    else { return false }
    while let next = endOfVowel(word, at: end) { end = next }
    return end < word.count
  }

  private static func removeGe(_ word: inout StemBuffer, at index: Int) {
    word.letters.removeSubrange(index..<index + 2)
    if index < word.count {
      if word[index] == "ë" { word[index] = "e" }
      if word[index] == "ï" { word[index] = "i" }
    }
  }

  private static func removeParticipleEnding(_ word: inout StemBuffer, _ regions: Regions) {
    let end = word.count - 1
    guard end >= regions.r1, hasConsonant(word, before: end) else { return }
    let precedingIsInR1 = end - 1 >= regions.r1
    if word[end] == "d", !(word.has("n", before: end) && precedingIsInR1) {
      if word.isExactly("in", before: end) { word[end] = "n" } else { word.removeLast() }
    } else if word[end] == "t", !(word.has("h", before: end) && precedingIsInR1),
      !word.isExactly("en", before: end)
    {
      word.removeLast()
    }
  }

  // MARK: The end of the stem

  private static let finalT = SuffixTable<Void>([("kt ft pt", ())])
  private static let doubles = SuffixTable<Void>([
    ("bb cc dd ff gg hh jj kk ll mm nn pp qq rr ss tt vv ww xx zz", ())
  ])

  private static func simplifyEnd(_ word: inout StemBuffer) {
    guard let last = word.letters.last else { return }
    if doubles.longest(in: word) != nil {
      if !word.isExactly("inn", before: word.count) { word.removeLast() }
    } else if last == "v" {
      word.replaceLast(1, with: "f")
    } else if last == "z" {
      word.replaceLast(1, with: "s")
    }
  }
}
