import NER
import Testing
import Tokenize

@testable import bench

struct NameListsTests {
  @Test("What the generator takes for well known is in the built-in gazetteer")
  func namesAreKnown() {
    let names =
      NameLists.countries + NameLists.cities + NameLists.organizations + NameLists.groups + NameLists.people
    let text = Array(names.joined(separator: ".\n").utf8)
    var columns = TokenizedText()
    var vocabulary = Vocabulary()
    Tokenizer(sentenceStyle: .unicode).tokenize(text.span, into: &columns, vocabulary: &vocabulary)
    var matcher = NameMatcher(.builtIn)
    matcher.find(in: columns, text: text.span, vocabulary: vocabulary)
    let found = Set(matcher.matches.map { String(decoding: text[$0.range], as: UTF8.self) })
    #expect(names.filter { !found.contains($0) } == [])
  }
}
