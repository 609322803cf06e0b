/// What words and trigrams say about the language, as votes: lanes `0..<9` are `Language.allCases`, then the
/// languages of `neighbours`.
enum LanguageLexicon {
  typealias Votes = SIMD32<Int16>

  /// A function word's votes when one language alone has it.
  private static let wordVotes = 36

  static func index(of language: Language) -> Int { Language.allCases.firstIndex(of: language) ?? 0 }

  static let count = Language.allCases.count + neighbours.count
  /// The lane of Cyrillic text that is not Russian: Ukrainian, the first neighbour.
  static let otherCyrillic = Language.allCases.count

  /// Stands for the edge of a word in a trigram.
  static let edge = UInt64(UInt8(ascii: "_"))

  /// Frequent words of languages that have no stemmer here and are easily taken for one that has.
  private static let neighbours: [String] = [
    // Ukrainian, Bulgarian
    "і та що це як його вони який яка але від до про із цей ці під було є й у в на за по",
    "че се да са ще това който която които като след през към бе има той тя на от за по във със не и в всеки "
      + "човек право или трябва бъде му си свои при да до което тези този тази",
    // Serbian and Macedonian, in both scripts, with Croatian and Slovene
    "је се да на у за од са који која које као што није су би ће али или свако има право бити као и по из не ни "
      + "во со ќе кои ја го ги дека тоа секој сите биде како треба според при без",
    "je se da i u na za od s sa koji koja koje kao što nije su bi će ili svako svatko ima pravo biti po iz ni ne ali "
      + "in v ki ter pri tudi so kot lahko vsak vsakdo pravico njegov njihov bez prema mora sve svoje",
    // Danish, Norwegian
    "og af er det at en til på som med der den ikke et har de for fra vil kan også men han var blev efter ved nu hvis "
      + "eller skal være mere når deres nye hvor hun sig jeg blir dette disse eit ikkje etter du mig dig hvad hvilken "
      + "være været have kunne skulle ville må måtte samt både alle andre under over mellem gennem uden hvordan hvilke",
    // Catalan, Romanian, Galician
    "el la els les de del dels i a al als que en un una per amb es no és com més ha han són aquest aquesta va seu seva "
      + "també on però o pot podeu aquests aquestes si ho hi ha fer tot tots totes molt altres quan sense sobre des fins "
      + "està estan ser cap cada així només dos nou nova i/o què qui poden seva vostre vostra seus seves se us li",
    "și de la în a cu pe din care nu că o să este mai pentru sunt un ale al au fost sau ca prin dar lui se dacă după "
      + "această acest fi poate",
    "o a os as e de do da en que non un unha por para con se é máis como no na ao foi ten pero tamén",
    // Polish, Czech
    "i w na z do się nie to że jest o jak po za od przez dla ale są był oraz tym który które jego ich czy być już może",
    "a v na se je že z o s do i to ve k pro za by ale jako po od jsou jeho bylo také nebo který která které aby být už "
      + "není pokud",
    // Finnish, Hungarian, Turkish
    "ja on ei että oli se hän mutta ovat kuin myös joka sen olla ole mukaan jos tai niin nyt kun voi",
    "a az és hogy nem is egy ez volt meg de ki el csak már mint még azt vagy szerint után",
    "ve bir bu da de için ile olarak çok daha olan ne gibi kadar en sonra var değil ancak ise olduğu",
    // Indonesian, Vietnamese, Afrikaans
    "yang dan di ini dengan untuk pada tidak dari dalam akan ke adalah oleh juga atau itu ada karena telah anda",
    "và của là các có được cho trong không một những này với người khi đã bạn để từ",
    "die en van in het is nie wat vir met om te hy sy op dat aan was ook by maar sal kan nog as ons deur "
      + "elke elkeen geen mag moet hierdie haar hulle hul tot so baie word of reg sonder tussen ander",
  ]

  /// The votes of each function word.
  static let functionWords: [[UInt8]: Votes] = {
    var lanes: [[UInt8]: Set<Int>] = [:]
    for (lane, language) in Language.allCases.enumerated() {
      for word in StopWords.list(of: language).allBytes { lanes[word, default: []].insert(lane) }
    }
    for (number, words) in neighbours.enumerated() {
      for word in StopWords.words(words).allBytes {
        lanes[word, default: []].insert(Language.allCases.count + number)
      }
    }
    return lanes.mapValues { lanes in
      var votes = Votes(repeating: 0)
      for lane in lanes { votes[lane] = Int16(max(1, wordVotes / lanes.count)) }
      return votes
    }
  }()

  /// The votes of each trigram, by its letters, 16 bits each.
  static let trigrams: [UInt64: Votes] = {
    var trigrams: [UInt64: Votes] = [:]
    for (language, text) in LanguageProfiles.trigrams {
      let letters = Array(text.unicodeScalars)
      for start in stride(from: 0, to: letters.count - 3, by: 4) {
        let key = letters[start..<start + 3].reduce(0 as UInt64) { $0 << 16 | UInt64($1.value & 0xFFFF) }
        let weight = Int16(truncatingIfNeeded: letters[start + 3].value) - 0x30
        trigrams[key, default: Votes(repeating: 0)][index(of: language)] = weight
      }
    }
    return trigrams
  }()
}
