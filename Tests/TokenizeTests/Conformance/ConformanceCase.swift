/// A line of Unicode's boundary tests.
struct ConformanceCase {
  struct Mark: Equatable {
    var isBoundary: Bool
    /// `3a` for WB3a or SB3a.
    var rule: String
  }

  var bytes: [UInt8] = []
  /// Byte offset of each mark, strictly inside the text.
  var offsets: [Int] = []
  var marks: [Mark] = []

  init(line: Substring) {
    for (index, field) in line.split(separator: " ").enumerated() {
      if index % 2 == 0 {
        let scalar = UInt32(field, radix: 16).flatMap(Unicode.Scalar.init)!
        bytes += UTF8.encode(scalar)!
      } else {
        offsets.append(bytes.count)
        marks.append(Mark(isBoundary: field.first == "|", rule: String(field.dropFirst())))
      }
    }
  }

  /// Offsets of the boundaries, both ends included.
  var boundaries: [Int] {
    [0] + zip(offsets, marks).filter { $0.1.isBoundary }.map(\.0) + [bytes.count]
  }

  static let words = WordBreakCases.lines.split(separator: "\n").map(ConformanceCase.init)
  static let sentences = SentenceBreakCases.lines.split(separator: "\n").map(ConformanceCase.init)
}
