import Foundation
import Similarity
import Testing
import Tokenize

@Suite("Other weightings")
struct WeightingTests {
  @Test("BM25 has the values of its formula")
  func bm25() throws {
    var counts = TermCounts()
    counts.append([0, 0, 1])
    counts.append([1])
    var model = try BM25(normalizes: false)
    let matrix = model.fitTransform(counts)
    // n = 2, mean length 2. Term 0 is in one report, term 1 in both.
    let rare = log(1 + 1.5 / 1.5)
    let common = log(1 + 0.5 / 2.5)
    let long = 1.2 * (0.25 + 0.75 * 1.5)
    let short = 1.2 * (0.25 + 0.75 * 0.5)
    let expected = [rare * 2 * 2.2 / (2 + long), common * 2.2 / (1 + long), common * 2.2 / (1 + short)]
    #expect(matrix.terms == [0, 1, 1])
    for (weight, value) in zip(matrix.weights, expected) { #expect(abs(Double(weight) - value) < 1e-6) }
    var unit = try BM25()
    let normalized = unit.fitTransform(counts)
    #expect(abs(normalized.norm(0) - 1) < 1e-6 && abs(normalized.norm(1) - 1) < 1e-6)
  }

  @Test("BM25 of nothing and of empty reports is empty; bad constants are errors")
  func bm25EdgeCases() throws {
    var model = try BM25()
    let nothing = model.fitTransform(TermCounts())
    #expect(nothing.rowCount == 0)
    var counts = TermCounts()
    counts.append([])
    let empty = model.fitTransform(counts)
    #expect(empty.rowStarts == [0, 0])
    #expect(throws: BM25Error.invalidK1(-1)) { try BM25(k1: -1) }
    #expect(throws: BM25Error.invalidB(1.5)) { try BM25(b: 1.5) }
    #expect(throws: BM25Error.self) { try BM25(k1: .nan) }
  }

  @Test("hashed reports are of length 1 and need no vocabulary")
  func hashing() throws {
    let matrix = try HashingVectorizer(columnCount: 64).transform([["a", "b", "a"], [], ["c"]])
    #expect(matrix.rowCount == 3)
    #expect(abs(matrix.norm(0) - 1) < 1e-6)
    #expect(matrix.row(1).isEmpty)
    #expect(throws: HashingVectorizerError.invalidColumnCount(0)) { try HashingVectorizer(columnCount: 0) }
  }

  @Test("runs of terms get stable numbers, across stop words")
  func runs() throws {
    var table = try NGramTable(lengths: 1...2)
    let first = table.terms(of: [4, TermTable.noTerm, 9, 4])
    #expect(first.count == 5)
    #expect(Set(first).count == 4)
    let again = table.terms(of: [4, 9, 4])
    #expect(again == first)
    let none = table.terms(of: [])
    #expect(none.isEmpty)
    var pairs = try NGramTable(lengths: 2...2)
    let two = pairs.terms(of: [1, 2, 3])
    #expect(two.count == 2)
    let short = pairs.terms(of: [1])
    #expect(short.isEmpty)
    #expect(throws: NGramTableError.invalidLengths(0...2)) { try NGramTable(lengths: 0...2) }
  }
}
