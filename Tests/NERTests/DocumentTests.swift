import NER
import Testing
import Tokenize

/// What holds over a whole report: identity of entities, offsets, title and text as one document.
@Suite struct DocumentTests {
  @Test func aliasesShareTheEntity() {
    let found = mentions("The PRC protested. Officials in China were silent.")
    #expect(found.map(\.entity) == ["country:CN", "country:CN"])
    #expect(found.map(\.name) == ["China", "China"])
  }

  @Test func theExampleOfTheDocumentationHolds() {
    let found = mentions("Guterres’s visit to Kyiv worried the PRC.")
    #expect(found.map(\.range) == [0..<8, 22..<26, 39..<42])
    #expect(found.map(\.type) == [.person, .place, .place])
    #expect(found.map(\.name) == ["António Guterres", "Kyiv", "China"])
    #expect(found.map(\.entity) == ["person:antonio-guterres", "place:kyiv", "country:CN"])
  }

  @Test func aSurnameRefersToTheFullNameBeforeIt() {
    let text = "António Guterres spoke. Critics doubt Guterres's motives."
    let found = mentions(text)
    #expect(found.map { part(of: text, $0.range) } == ["António Guterres", "Guterres"])
    #expect(Set(found.map(\.entity)).count == 1)
    #expect(found.allSatisfy { $0.name == "António Guterres" })
  }

  @Test func aSurnameOfTwoPersonsRefersToTheOneNamedLast() {
    let found = mentions("Maria Blimpov spoke. Blimpov sat. Then Igor Blimpov came. Blimpov was late.")
    #expect(found.map(\.name) == ["Maria Blimpov", "Maria Blimpov", "Igor Blimpov", "Igor Blimpov"])
    let one = mentions("Maria Blimpov spoke. Maria H. Blimpov spoke again. Then Blimpov sat.")
    #expect(one.last?.name == "Maria Blimpov")
  }

  @Test func theTitleRefersToTheText() {
    let title = Array("Blimpov denies it".utf8)
    let text = Array("Sergei Blimpov said on Monday that he knew nothing.".utf8)
    var vocabulary = Vocabulary()
    var columns = (TokenizedText(), TokenizedText())
    Tokenizer().tokenize(title.span, into: &columns.0, vocabulary: &vocabulary)
    Tokenizer().tokenize(text.span, into: &columns.1, vocabulary: &vocabulary)
    var scratch = RecognizerScratch()
    let found = EntityRecognizer().mentions(
      inTitle: columns.0, titleBytes: title.span, text: columns.1, textBytes: text.span,
      vocabulary: vocabulary,
      scratch: &scratch)
    #expect(found.title.map(\.name) == ["Sergei Blimpov"])
    #expect(found.title.map(\.range) == [0..<7])
    #expect(found.text.map(\.range) == [0..<14])
  }

  @Test func aUsersNamesGoBeforeTheBuiltInOnes() {
    let own = Gazetteer([Entity(id: "x:kyiv", type: .organization, name: "Kyiv")])
    let found = mentions("He wrote to Kyiv.", gazetteer: own.layered(over: .builtIn))
    #expect(found.map(\.entity) == ["x:kyiv"])
  }

  @Test func anExplanationAddsUpToTheScore() {
    for reason in EntityRecognizer(rules: .all.without(.oneSense)).explain(
      "The mayor of Zorkabad met Maria Blimpova.")
    {
      let sum = reason.contributions.filter { $0.type == reason.type }.reduce(0) { $0 + $1.amount }
      #expect(abs(sum - reason.score) < 0.001)
    }
  }
}
