/// The French stemmer of the Snowball project, version 3.
///
/// Algorithm: https://snowballstem.org/algorithms/french/stemmer.html. While stemming, u, i and y that are read as
/// consonants are written U, I, Y, and ë and ï He and Hi.
enum FrenchStemmer {
  static func stem(_ word: inout StemBuffer) {
    removeElision(&word)
    markConsonants(&word)
    let regions = Regions(of: word)
    if removeDerivation(&word, regions) || removeIVerbEnding(&word, regions)
      || removeVerbEnding(&word, regions)
    {
      if word.has("Y", before: word.count) { word.replaceLast(1, with: "i") }
      if word.has("ç", before: word.count) { word.replaceLast(1, with: "c") }
    } else {
      removeResidual(&word, regions)
    }
    if doubles.longest(in: word) != nil { word.removeLast() }
    removeAccent(&word)
    restoreVowels(&word)
  }

  // MARK: Letters

  private static let vowels = LetterSet("aeiouyâàëéêèïîôûù")
  private static let elided = LetterSet("cdjlmnstz")

  private static func removeElision(_ word: inout StemBuffer) {
    if word.count > 2, word[1] == "'", elided.contains(word[0]) {
      word.letters.removeFirst(2)
    } else if word.count > 3, word.hasPrefix("qu'") {
      word.letters.removeFirst(3)
    }
  }

  private static func markConsonants(_ word: inout StemBuffer) {
    var index = 0
    while index < word.count {
      while markConsonant(&word, at: index) {}
      index += 1
    }
  }

  /// Rewrites what stands at or after `index`, if one of the rules asks for it.
  private static func markConsonant(_ word: inout StemBuffer, at index: Int) -> Bool {
    let letter = word[index]
    let next = index + 1 < word.count ? word[index + 1] : " "
    let isVowelAfterNext = index + 2 < word.count && vowels.contains(word[index + 2])
    if vowels.contains(letter) {
      switch next {
      case "u" where isVowelAfterNext:
        word[index + 1] = "U"
        return true
      case "i" where isVowelAfterNext:
        word[index + 1] = "I"
        return true
      case "y":
        word[index + 1] = "Y"
        return true
      default: break
      }
    }
    switch letter {
    case "ë": word.letters.replaceSubrange(index...index, with: ["H", "e"])
    case "ï": word.letters.replaceSubrange(index...index, with: ["H", "i"])
    case "y" where vowels.contains(next): word[index] = "Y"
    case "q" where next == "u": word[index + 1] = "U"
    default: return false
    }
    return true
  }

  private static func restoreVowels(_ word: inout StemBuffer) {
    var plain: [Unicode.Scalar] = []
    for letter in word.letters {
      switch letter {
      case "I": plain.append("i")
      case "U": plain.append("u")
      case "Y": plain.append("y")
      case "e" where plain.last == "H": plain[plain.count - 1] = "ë"
      case "i" where plain.last == "H": plain[plain.count - 1] = "ï"
      default: plain.append(letter)
      }
    }
    plain.removeAll { $0 == "H" }
    word.letters = plain
  }

  // MARK: Regions

  private struct Regions {
    var rv: Int
    var r1: Int
    var r2: Int

    init(of word: StemBuffer) {
      r1 = word.region(after: 0, vowels: vowels)
      r2 = word.region(after: r1, vowels: vowels)
      if word.count >= 3, vowels.contains(word[0]), vowels.contains(word[1]) {
        rv = 3
      } else if ["par", "col", "tap"].contains(where: word.hasPrefix) {
        rv = 3
      } else if word.count >= 3, word.hasPrefix("ni"), vowels.contains(word[2]) {
        rv = 3
      } else {
        rv = word.firstIndex(of: vowels, from: 1).map { $0 + 1 } ?? word.count
      }
    }
  }

  // MARK: Standard suffixes

  private enum Derivation {
    case remove, ateur, logie, usion, ence, ement, ite, ive, eaux, aux, oux, euse, issement, amment, emment,
      ment
  }
  private static let derivations = SuffixTable<Derivation>([
    ("ance iqUe isme able iste eux ances iqUes ismes ables istes", .remove),
    ("atrice ateur ation atrices ateurs ations", .ateur), ("logie logies", .logie),
    ("usion ution usions utions", .usion), ("ence ences", .ence), ("ement ements", .ement),
    ("ité ités", .ite),
    ("if ive ifs ives", .ive), ("eaux", .eaux), ("aux", .aux), ("oux", .oux), ("euse euses", .euse),
    ("issement issements", .issement), ("amment", .amment), ("emment", .emment), ("ment ments", .ment),
  ])
  private static let beforeOux = LetterSet("bhjlnp")

  /// True when a suffix was removed and no verb ending is to be looked for.
  private static func removeDerivation(_ word: inout StemBuffer, _ regions: Regions) -> Bool {
    guard let match = derivations.longest(in: word) else { return false }
    let stemEnd = word.count - match.length
    switch match.action {
    case .remove, .ateur, .logie, .usion, .ence, .ite, .ive:
      guard stemEnd >= regions.r2 else { return false }
      word.removeLast(match.length)
      switch match.action {
      case .ateur: shortenIc(&word, regions)
      case .logie: word.append("log")
      case .usion: word.append("u")
      case .ence: word.append("ent")
      case .ite: shortenBeforeIte(&word, regions)
      case .ive: if word.removeSuffix("at", from: regions.r2) { shortenIc(&word, regions) }
      default: break
      }
    case .ement:
      guard stemEnd >= regions.rv else { return false }
      word.removeLast(match.length)
      shortenBeforeEment(&word, regions)
    case .eaux: word.removeLast()
    case .aux:
      guard stemEnd >= regions.r1 else { return false }
      word.replaceLast(match.length, with: "al")
    case .oux:
      guard word.has(beforeOux, before: stemEnd) else { return false }
      word.removeLast()
    case .euse:
      if stemEnd >= regions.r2 {
        word.removeLast(match.length)
      } else if stemEnd >= regions.r1 {
        word.replaceLast(match.length, with: "eux")
      } else {
        return false
      }
    case .issement:
      guard stemEnd >= regions.r1, stemEnd > 0, !vowels.contains(word[stemEnd - 1]) else { return false }
      word.removeLast(match.length)
    case .amment, .emment:
      if stemEnd >= regions.rv {
        word.replaceLast(match.length, with: match.action == .amment ? "ant" : "ent")
      }
      return false
    case .ment:
      if word.has(vowels, before: stemEnd), stemEnd - 1 >= regions.rv { word.removeLast(match.length) }
      return false
    }
    return true
  }

  private static func shortenIc(_ word: inout StemBuffer, _ regions: Regions) {
    guard word.hasSuffix("ic") else { return }
    word.replaceLast(2, with: word.count - 2 >= regions.r2 ? "" : "iqU")
  }

  private static func shortenBeforeIte(_ word: inout StemBuffer, _ regions: Regions) {
    if word.hasSuffix("abil") {
      word.replaceLast(4, with: word.count - 4 >= regions.r2 ? "" : "abl")
    } else if word.hasSuffix("ic") {
      shortenIc(&word, regions)
    } else {
      _ = word.removeSuffix("iv", from: regions.r2)
    }
  }

  private static func shortenBeforeEment(_ word: inout StemBuffer, _ regions: Regions) {
    if word.hasSuffix("iv") {
      if word.removeSuffix("iv", from: regions.r2) { _ = word.removeSuffix("at", from: regions.r2) }
    } else if word.hasSuffix("eus") {
      if word.count - 3 >= regions.r2 {
        word.removeLast(3)
      } else if word.count - 3 >= regions.r1 {
        word.replaceLast(1, with: "x")
      }
    } else if word.hasSuffix("abl") || word.hasSuffix("iqU") {
      if word.count - 3 >= regions.r2 { word.removeLast(3) }
    } else if word.hasSuffix("ièr") || word.hasSuffix("Ièr") {
      if word.count - 3 >= regions.rv { word.replaceLast(3, with: "i") }
    }
  }

  // MARK: Verbs

  private static let iVerbEndings = SuffixTable<Void>([
    (
      """
      îmes ît îtes i ie ies ir ira irai iraIent irais irait iras irent irez iriez irions irons iront is issaIent \
      issais issait issant issante issantes issants isse issent isses issez issiez issions issons it
      """, ()
    )
  ])

  private static func removeIVerbEnding(_ word: inout StemBuffer, _ regions: Regions) -> Bool {
    guard let match = iVerbEndings.longest(in: word, from: regions.rv) else { return false }
    let stemEnd = word.count - match.length
    guard stemEnd > regions.rv, !vowels.contains(word[stemEnd - 1]), word[stemEnd - 1] != "H" else {
      return false
    }
    word.removeLast(match.length)
    return true
  }

  private enum VerbEnding { case ions, remove, takesE, ais }
  private static let verbEndings = SuffixTable<VerbEnding>([
    ("ions", .ions),
    (
      """
      é ée ées és èrent er era erai eraIent erais erait eras erez eriez erions erons eront ez iez eais
      """, .remove
    ),
    ("âmes ât âtes a ai aIent ait ant ante antes ants as asse assent asses assiez assions", .takesE),
    ("ais aise aises", .ais),
  ])

  private static func removeVerbEnding(_ word: inout StemBuffer, _ regions: Regions) -> Bool {
    guard let match = verbEndings.longest(in: word, from: regions.rv) else { return false }
    let stemEnd = word.count - match.length
    switch match.action {
    case .ions: guard stemEnd >= regions.r2 else { return false }
    case .ais:
      let isNoun =
        stemEnd == 3 && word.hasSuffix("al", before: stemEnd) || word.hasSuffix("auv", before: stemEnd)
        || word.hasSuffix("épl", before: stemEnd)
      if isNoun { return false }
    case .remove, .takesE: break
    }
    word.removeLast(match.length)
    if match.action == .takesE { _ = word.removeSuffix("e", from: regions.rv) }
    return true
  }

  // MARK: What is left

  private static let keepS = LetterSet("aiouès")
  private enum Residual { case ion, ier, e }
  private static let residuals = SuffixTable<Residual>([
    ("ion", .ion), ("ier ière Ier Ière", .ier), ("e", .e),
  ])

  private static func removeResidual(_ word: inout StemBuffer, _ regions: Regions) {
    if word.count >= 2, word.hasSuffix("s") {
      let end = word.count - 1
      if word.hasSuffix("Hi", before: end) || !keepS.contains(word[end - 1]) { word.removeLast() }
    }
    guard let match = residuals.longest(in: word, from: regions.rv) else { return }
    let stemEnd = word.count - match.length
    switch match.action {
    case .ion:
      guard stemEnd >= regions.r2 else { return }
      if word.has("s", before: stemEnd, from: regions.rv) || word.has("t", before: stemEnd, from: regions.rv)
      {
        word.removeLast(match.length)
      }
    case .ier: word.replaceLast(match.length, with: "i")
    case .e: word.removeLast()
    }
  }

  private static let doubles = SuffixTable<Void>([("enn onn ett ell eill", ())])

  /// An é or è before the final consonants loses its accent.
  private static func removeAccent(_ word: inout StemBuffer) {
    var index = word.count - 1
    while index >= 0, !vowels.contains(word[index]) { index -= 1 }
    if index >= 0, index < word.count - 1, word[index] == "é" || word[index] == "è" { word[index] = "e" }
  }
}
