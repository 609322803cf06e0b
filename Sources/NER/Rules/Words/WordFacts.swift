/// What is known about a word whatever the text: the lists it stands in, how it is usually written, whether it is
/// a first name. Looked up once for each distinct word.
struct WordFacts {
  var lists: WordLists = []
  /// A word that rules ask for by name.
  var known: KnownWord = .none
  /// How often the word stands in lower case, and with a capital inside a sentence, in running text.
  var lower: UInt16 = 0
  var capital: UInt16 = 0
  /// 0 no first name, 1 also an ordinary word, 2 likely, 3 surely.
  var firstName: UInt8 = 0
  /// 0 no surname, 1 rare, 2 common.
  var surname: UInt8 = 0
  /// What the word says about a place after it: "near" 3, "at" 0.8.
  var placeCue: Float = 0

  /// Share of capitals, or nil for a word never seen.
  var ratio: Float? {
    let seen = Float(lower) + Float(capital)
    return seen > 0 ? Float(capital) / seen : nil
  }
}
