import Testing
import Tokenize

@Suite struct LanguageDetectorTests {
  @Test(arguments: [
    ("The minister said on Tuesday that talks with the union would go on.", Language.english),
    ("Rescuers search for survivors after the earthquake", .english),
    ("Die Ministerin sagte am Dienstag, dass die Gespräche weitergehen werden.", .german),
    ("Tausende protestieren gegen die neue Regierung", .german),
    ("La ministre a déclaré mardi que les discussions allaient se poursuivre.", .french),
    ("Des milliers de personnes manifestent dans les rues de Paris", .french),
    ("La ministra dijo el martes que las conversaciones con los sindicatos seguirán.", .spanish),
    ("Miles de personas protestan en las calles de la capital", .spanish),
    ("La ministra ha detto martedì che i colloqui con i sindacati continueranno.", .italian),
    ("Migliaia di persone protestano nelle strade della capitale", .italian),
    ("A ministra disse na terça-feira que as conversas com os sindicatos vão continuar.", .portuguese),
    ("De minister zei dinsdag dat de gesprekken met de vakbonden doorgaan.", .dutch),
    ("Duizenden mensen demonstreren tegen het nieuwe kabinet", .dutch),
    ("Ministern sade på tisdagen att samtalen med facket ska fortsätta.", .swedish),
    ("Tusentals människor demonstrerar mot den nya regeringen", .swedish),
    ("Министр заявил во вторник, что переговоры с профсоюзами продолжатся.", .russian),
    ("Тысячи человек вышли на улицы столицы", .russian),
  ])
  func knowsTheLanguage(text: String, language: Language) {
    #expect(LanguageDetector.language(of: text) == language)
    #expect(LanguageDetector.language(of: text.uppercased()) == language)
  }

  @Test(arguments: [
    "", " ", "2024", "Reuters", "AFP 12.30", "Merkel Macron Putin", "東京で大きな地震がありました",
    "Η κυβέρνηση παραιτήθηκε",
    "Міністр заявив у вівторок, що переговори з профспілками триватимуть і надалі.",
    "Ministeren sagde tirsdag, at samtalerne med fagforeningerne fortsætter, og at der ikke er nogen aftale.",
    "Minister powiedział we wtorek, że rozmowy ze związkami będą się toczyć i że nie ma jeszcze umowy.",
    "Ministr v úterý řekl, že jednání s odbory bude pokračovat a že se na dohodě ještě pracuje.",
    "Ministrul a declarat marți că discuțiile cu sindicatele vor continua și că nu este încă un acord.",
    "Министърът каза във вторник, че преговорите със синдикатите ще продължат.",
    "Министар је рекао у уторак да ће се преговори са синдикатима наставити.",
    "Министерот изјави во вторникот дека преговорите со синдикатите ќе продолжат.",
    "Ministar je u utorak rekao da će se pregovori sa sindikatima nastaviti.",
    "Bakan salı günü sendikalarla görüşmelerin devam edeceğini ve henüz bir anlaşma olmadığını söyledi.",
  ])
  func isSilentWhenUnsure(text: String) {
    #expect(LanguageDetector.language(of: text) == nil)
  }

  @Test func takesAnyBytes() {
    for bytes in [[0xFF, 0xFE], [0xE2, 0x80], Array(repeating: 0x80, count: 100)] as [[UInt8]] {
      #expect(LanguageDetector.language(of: bytes.span) == nil)
    }
  }

  @Test(arguments: [("en", Language.english), ("pt-BR", .portuguese), ("DE_at", .german), ("ru", .russian)])
  func readsLanguageTags(tag: String, language: Language) { #expect(Language(tag: tag) == language) }

  @Test func knowsNoLanguageWithoutStemmer() {
    #expect(Language(tag: "ja") == nil && Language(tag: "") == nil)
  }
}
