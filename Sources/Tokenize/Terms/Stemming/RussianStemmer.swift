/// The Russian stemmer of the Snowball project, version 3.
///
/// Algorithm: https://snowballstem.org/algorithms/russian/stemmer.html. Everything happens in RV, the letters after
/// the first vowel; ё is read as е.
enum RussianStemmer {
  static func stem(_ word: inout StemBuffer) {
    for index in 0..<word.count where word[index] == "ё" { word[index] = "е" }
    guard let vowel = word.firstIndex(of: vowels, from: 0) else { return }
    let rv = vowel + 1
    let r2 = word.region(after: word.region(after: 0, vowels: vowels), vowels: vowels)
    removeInflection(&word, rv)
    if word.has("и", before: word.count, from: rv) { word.removeLast() }
    if let match = derivations.longest(in: word, from: rv), word.count - match.length >= r2 {
      word.removeLast(match.length)
    }
    tidyUp(&word, rv)
  }

  private static let vowels = LetterSet("аеиоуыэюя")

  /// Endings that are taken as they are, and those that need а or я before them.
  private enum Condition { case none, afterA }

  private static let gerunds = SuffixTable<Condition>([
    ("в вши вшись", .afterA), ("ив ивши ившись ыв ывши ывшись", .none),
  ])
  private static let reflexives = SuffixTable<Condition>([("ся сь", .none)])
  private static let adjectives = SuffixTable<Condition>([
    ("ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею", .none)
  ])
  private static let participles = SuffixTable<Condition>([
    ("ем нн вш ющ щ", .afterA), ("ивш ывш ующ", .none),
  ])
  private static let verbs = SuffixTable<Condition>([
    ("ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно", .afterA),
    (
      """
      ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю
      """, .none
    ),
  ])
  private static let nouns = SuffixTable<Condition>([
    (
      """
      а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я
      """, .none
    )
  ])
  private static let derivations = SuffixTable<Condition>([("ост ость", .none)])

  /// Removes the longest ending of `table`, if its condition holds; true when it did.
  private static func remove(_ table: SuffixTable<Condition>, _ word: inout StemBuffer, _ rv: Int) -> Bool {
    guard let match = table.longest(in: word, from: rv) else { return false }
    let stemEnd = word.count - match.length
    if match.action == .afterA, !word.has("а", before: stemEnd, from: rv),
      !word.has("я", before: stemEnd, from: rv)
    {
      return false
    }
    word.removeLast(match.length)
    return true
  }

  private static func removeInflection(_ word: inout StemBuffer, _ rv: Int) {
    if remove(gerunds, &word, rv) { return }
    _ = remove(reflexives, &word, rv)
    if remove(adjectives, &word, rv) {
      _ = remove(participles, &word, rv)
    } else if !remove(verbs, &word, rv) {
      _ = remove(nouns, &word, rv)
    }
  }

  private enum Tidying { case superlative, n, softSign }
  private static let tidyings = SuffixTable<Tidying>([
    ("ейш ейше", .superlative), ("н", .n), ("ь", .softSign),
  ])

  private static func tidyUp(_ word: inout StemBuffer, _ rv: Int) {
    guard let match = tidyings.longest(in: word, from: rv) else { return }
    switch match.action {
    case .superlative:
      word.removeLast(match.length)
      undoubleN(&word, rv)
    case .n: undoubleN(&word, rv)
    case .softSign: word.removeLast()
    }
  }

  private static func undoubleN(_ word: inout StemBuffer, _ rv: Int) {
    if word.count - 2 >= rv, word.hasSuffix("нн") { word.removeLast() }
  }
}
