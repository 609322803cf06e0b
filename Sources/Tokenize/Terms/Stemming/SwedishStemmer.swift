/// The Swedish stemmer of the Snowball project, version 3.
///
/// Algorithm: https://snowballstem.org/algorithms/swedish/stemmer.html. All endings lie in R1, which begins at the
/// third letter at the earliest.
enum SwedishStemmer {
  static func stem(_ word: inout StemBuffer) {
    guard word.count >= 3 else { return }
    let r1 = max(word.region(after: 0, vowels: vowels), 3)
    removeInflection(&word, r1)
    undouble(&word, r1)
    removeDerivation(&word, r1)
  }

  private static let vowels = LetterSet("aeiouyäåö")
  private static let beforeS = LetterSet("bcdfghjklmnoprtvy")
  private static let beforeOst = LetterSet("iklnprtuv")

  // MARK: Step 1

  private enum Inflection { case remove, s, et }
  private static let inflections = SuffixTable<Inflection>([
    (
      """
      a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as arnas ernas \
      ornas es ades andes ens arens hetens erns at andet het ast
      """, .remove
    ),
    ("s", .s), ("et", .et),
  ])

  private static func removeInflection(_ word: inout StemBuffer, _ r1: Int) {
    guard let match = inflections.longest(in: word, from: r1) else { return }
    let stemEnd = word.count - match.length
    switch match.action {
    case .remove: word.removeLast(match.length)
    case .s:
      if word.hasSuffix("et", before: stemEnd), isArticle(word, before: stemEnd - 2) {
        word.removeLast(3)
      } else if word.has(beforeS, before: stemEnd) {
        word.removeLast()
      }
    case .et: if isArticle(word, before: stemEnd) { word.removeLast(2) }
    }
  }

  /// Nouns in which -et belongs to the word, such as kapacitet and raket.
  private static let nounsInEt = SuffixTable<Void>([
    ("h iet uit fab cit dit alit ilit mit nit pit rit sit tit ivit kvit xit kom rak pak stak", ())
  ])

  /// Whether -et after the letters before `end` is the article.
  private static func isArticle(_ word: StemBuffer, before end: Int) -> Bool {
    end > 2 && !vowels.contains(word[end - 1]) && vowels.contains(word[end - 2])
      && nounsInEt.longest(in: word, before: end) == nil
  }

  // MARK: Steps 2 and 3

  private static let pairs = SuffixTable<Void>([("dd gd nn dt gt kt tt", ())])

  private static func undouble(_ word: inout StemBuffer, _ r1: Int) {
    if pairs.longest(in: word, from: r1) != nil { word.removeLast() }
  }

  private enum Derivation { case remove, ost, fullt }
  private static let derivations = SuffixTable<Derivation>([
    ("lig ig els", .remove), ("öst", .ost), ("fullt", .fullt),
  ])

  private static func removeDerivation(_ word: inout StemBuffer, _ r1: Int) {
    guard let match = derivations.longest(in: word, from: r1) else { return }
    switch match.action {
    case .remove: word.removeLast(match.length)
    case .ost: if word.has(beforeOst, before: word.count - 3) { word.removeLast() }
    case .fullt: word.removeLast()
    }
  }
}
