/// Turns a report into a copy of it, as newsrooms do: some words changed, a paragraph moved or dropped, the end cut.
enum CopyEditor {
  /// A copy of `text` in which up to one word in fourteen is changed.
  static func edit(_ text: [UInt8], stock: WordStock, _ random: inout SplitMix64) -> [UInt8] {
    var paragraphs = text.split(separator: UInt8(ascii: "\n")).map(Array.init)
    if paragraphs.count > 2, random.chance(30) {
      let moved = paragraphs.remove(at: 1 + random.below(paragraphs.count - 1))
      paragraphs.insert(moved, at: 1 + random.below(paragraphs.count))
    }
    if paragraphs.count > 2, random.chance(40) { paragraphs.removeLast() }
    // In thousandths of all words; one copy in four is exact.
    let share = random.chance(25) ? 0 : random.number(in: 5...70)
    var copy: [UInt8] = []
    copy.reserveCapacity(text.count + text.count / 8)
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { copy += "\n\n".utf8 }
      for (place, word) in paragraph.split(separator: UInt8(ascii: " ")).enumerated() {
        if place > 0 { copy.append(UInt8(ascii: " ")) }
        guard random.below(1_000) < share else {
          copy += word
          continue
        }
        switch random.below(3) {
        case 0: copy += random.pick(WordLists.adverbs).utf8
        case 1:
          copy += word
          copy.append(UInt8(ascii: " "))
          WordStock.write(.adjective, rank: stock.draw(.adjective, &random), form: 0, into: &copy)
        default: WordStock.write(.noun, rank: stock.draw(.noun, &random), form: 1, into: &copy)
        }
      }
    }
    return copy
  }
}
