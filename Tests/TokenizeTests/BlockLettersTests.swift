import Testing

@testable import Tokenize

@Suite("Letters of a block")
struct BlockLettersTests {
  /// The scalars that are found when all of two and three bytes follow each other, at any offset in a block.
  private func found(startingAt shift: UInt32) -> (letters: Set<UInt32>, torn: [UInt32]) {
    var (letters, torn) = (Set<UInt32>(), [UInt32]())
    for first in stride(from: 0x80 + shift, to: 0xFFFF, by: 16) {
      let scalars = (first..<first + 20).compactMap(Unicode.Scalar.init)
      let text = scalars.flatMap { UTF8.encode($0)! } + [UInt8](repeating: 0x20, count: 128)
      let block = BlockLetters(text.span.bytes, at: 0)
      var offset = 0
      for scalar in scalars {
        let length = UTF8.encode(scalar)!.count
        let bits = (0..<length).filter { byte in
          let mask = offset + byte < 64 ? block.bytes : block.bytesBeyond
          return mask >> UInt64((offset + byte) % 64) & 1 != 0
        }
        if bits.count == length { letters.insert(scalar.value) }
        if !bits.isEmpty && bits.count < length { torn.append(scalar.value) }
        offset += length
      }
    }
    return (letters, torn)
  }

  @Test("only letters are found, and all bytes of each")
  func onlyLetters() {
    for shift in [0, 5, 11] as [UInt32] {
      let (letters, torn) = found(startingAt: shift)
      #expect(torn.isEmpty)
      #expect(letters.allSatisfy { BreakTable.shared.wordBreak($0).isLetter })
    }
  }

  @Test(
    "the letters of the great alphabets are found",
    arguments: [
      0xE0...0xF6, 0x100...0x2BF, 0x391...0x3A1, 0x3A3...0x3F5, 0x400...0x47F, 0x5D0...0x5E9, 0x620...0x64A,
      0x680...0x6BF, 0xAC00...0xD77F,
    ] as [ClosedRange<UInt32>])
  func alphabets(range: ClosedRange<UInt32>) {
    let letters = found(startingAt: 0).letters
    #expect(range.filter { !letters.contains($0) } == [])
  }

  @Test("a Hebrew letter before a quote is left to the rules", arguments: ["\"", "'", "\u{05F4}", " ", "a"])
  func hebrew(next: String) {
    let text = Array("אב\(next)".utf8) + [UInt8](repeating: 0x20, count: 128)
    let block = BlockLetters(text.span.bytes, at: 0)
    #expect(block.bytes == (next == "\"" || next == "'" ? 0b0011 : 0b1111))
  }
}
