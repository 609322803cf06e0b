import TestSupport
import Testing

@testable import NER

struct NameSequencesTests {
  /// Each sequence as its entity, its rule and its words.
  private func described(_ sequences: NameSequences) -> [String] {
    (0..<sequences.count).map { index in
      let words = sequences.range(index).map { position in
        let range = sequences.words.range(sequences.flat[position])
        return String(decoding: sequences.words.text[range], as: UTF8.self)
      }
      return "\(sequences.entities[index]) \(sequences.rules[index].bits) \(words)"
    }.sorted()
  }

  @Test(arguments: [true, false])
  func `cutting plain names without the tokenizer finds the same words`(removesDiacritics: Bool) throws {
    var generator = SeededGenerator(seed: 11)
    let latin = (0xC0...0x17F).compactMap { Unicode.Scalar($0) }.map(String.init)
    let characters =
      (0x20..<0x7F).map { String(Unicode.Scalar($0)) } + latin + ["ʼ", "л", "中", "e\u{301}", "’"]
    var builder = GazetteerBuilder()
    builder.removesDiacritics = removesDiacritics
    for letter in latin {
      try? builder.add(Entity(id: letter, type: .place, name: "Ab\(letter)c x\(letter) \(letter)y"))
    }
    for number in 0..<1500 {
      var name = ""
      for _ in 0..<Int.random(in: 2...14, using: &generator) {
        switch Int.random(in: 0..<40, using: &generator) {
        case 0: name += characters.randomElement(using: &generator) ?? ""
        case 1...4: name += latin.randomElement(using: &generator) ?? ""
        case 5...12: name += " "
        case 13...16: name += String(Int.random(in: 0...9, using: &generator))
        case 17...24: name += String("ABCDEFGHIJKLMNOPQRSTUVWXYZ".randomElement(using: &generator) ?? "A")
        default: name += String("abcdefghijklmnopqrstuvwxyz".randomElement(using: &generator) ?? "a")
        }
      }
      try? builder.add(Entity(id: "\(number)", type: .place, name: name))
    }
    #expect(builder.nameCount > 1000)
    let fast = described(NameSequences(builder))
    #expect(fast == described(NameSequences(builder, cutsPlainNames: false)))
  }
}
