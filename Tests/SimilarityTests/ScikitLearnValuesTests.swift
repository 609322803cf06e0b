import Similarity
import Testing

/// What scikit-learn 1.9.1 makes of five small reports; `Scripts/tfidf` compares large ones.
@Suite("TF-IDF as in scikit-learn")
struct ScikitLearnValuesTests {
  typealias Rows = [[(term: UInt32, weight: Float)]]

  static let reports: [[UInt32]] = [[0, 1, 1, 2, 3], [0, 2, 2, 2, 4], [0, 1, 5], [0, 0, 0, 6, 6, 2], [7]]

  static let expected0: Rows = [
    [(0, 0.269515441), (1, 0.771920814), (2, 0.320382003), (3, 0.478387976)],
    [(0, 0.243479988), (2, 0.868298372), (4, 0.432175234)],
    [(0, 0.401565123), (1, 0.575062556), (5, 0.712775216)],
    [(0, 0.625332768), (2, 0.247784646), (6, 0.739974120)],
    [(7, 1.000000000)],
  ]

  static let expected1: Rows = [
    [(0, 0.295620758), (1, 0.716784726), (2, 0.351414265), (3, 0.524724727)],
    [(0, 0.310473973), (2, 0.774536469), (4, 0.551089077)],
    [(0, 0.401565123), (1, 0.575062556), (5, 0.712775216)],
    [(0, 0.544603204), (2, 0.308483856), (6, 0.779900674)],
    [(7, 1.000000000)],
  ]

  static let expected2: Rows = [
    [(0, 0.243286931), (1, 0.762311980), (2, 0.300507760), (3, 0.519025049)],
    [(0, 0.227727308), (2, 0.843865591), (4, 0.485830359)],
    [(0, 0.353423850), (1, 0.553706756), (5, 0.753989662)],
    [(0, 0.559687195), (2, 0.230441677), (6, 0.796019395)],
    [(7, 1.000000000)],
  ]

  static let expected3: Rows = [
    [(0, 0.200000000), (1, 0.400000000), (2, 0.200000000), (3, 0.200000000)],
    [(0, 0.200000000), (2, 0.600000000), (4, 0.200000000)],
    [(0, 0.333333333), (1, 0.333333333), (5, 0.333333333)],
    [(0, 0.500000000), (2, 0.166666667), (6, 0.333333333)],
    [(7, 1.000000000)],
  ]

  static let expected4: Rows = [
    [(0, 1.182321557), (1, 2.866747375), (2, 1.405465108), (3, 2.098612289)],
    [(0, 1.182321557), (2, 2.949526347), (4, 2.098612289)],
    [(0, 1.182321557), (1, 1.693147181), (5, 2.098612289)],
    [(0, 2.481234548), (2, 1.405465108), (6, 3.553259480)],
    [(7, 2.098612289)],
  ]

  static let expected5: Rows = [
    [(0, 0.306913254), (1, 0.879032118), (2, 0.364838032)],
    [(0, 0.269996433), (2, 0.962861322)],
    [(0, 0.572525514), (1, 0.819886904)],
    [(0, 0.929675755), (2, 0.368378869)],
    [],
  ]

  static let expected6: Rows = [
    [(1, 0.617384137), (3, 0.382615863)],
    [(4, 1.000000000)],
    [(1, 0.446533382), (5, 0.553466618)],
    [(6, 1.000000000)],
    [(7, 1.000000000)],
  ]

  static let expected7: Rows = [
    [(1, 0.923607744), (2, 0.383338930)],
    [(2, 1.000000000)],
    [(1, 1.000000000)],
    [(2, 1.000000000)],
    [],
  ]

  static let expected8: Rows = [
    [(0, 0.306913254), (1, 0.879032118), (2, 0.364838032)],
    [(0, 0.269996433), (2, 0.962861322)],
    [(0, 0.572525514), (1, 0.819886904)],
    [(0, 0.929675755), (2, 0.368378869)],
    [],
  ]

  static let cases: [(TFIDF, Rows)] = [
    (TFIDF(), expected0),
    (TFIDF(sublinearTF: true), expected1),
    (TFIDF(smoothIDF: false), expected2),
    (TFIDF(useIDF: false, norm: .l1), expected3),
    (TFIDF(sublinearTF: true, norm: .none), expected4),
    (TFIDF(minDF: .count(2)), expected5),
    (TFIDF(maxDF: .share(0.5), norm: .l1), expected6),
    (TFIDF(minDF: .share(0.3), maxDF: .count(3)), expected7),
    (TFIDF(maxFeatures: 3), expected8),
  ]

  @Test("weights equal scikit-learn's to 1e-6", arguments: cases.indices)
  func weights(index: Int) throws {
    var (model, expected) = Self.cases[index]
    var counts = TermCounts()
    for report in Self.reports { counts.append(report) }
    let matrix = try model.fitTransform(counts, threads: 2)
    #expect(matrix.rowCount == expected.count)
    for row in 0..<matrix.rowCount {
      #expect(Array(matrix.terms[matrix.row(row)]) == expected[row].map(\.term))
      for (weight, wanted) in zip(matrix.weights[matrix.row(row)], expected[row]) {
        #expect(abs(weight - wanted.weight) < 1e-6)
      }
    }
  }

  @Test(
    "words are hashed to scikit-learn's columns and signs",
    arguments: [
      ("troops", 22, 232566, -1),
      ("kyiv", 28, 116124, -1),
      ("a", 18, 354738, 1),
      ("москва", 17, 929297, 1),
      ("ab", 1, 10401, -1),
      ("abc", 6, 158726, -1),
      ("abcd", 10, 878442, 1),
      ("abcde", 10, 288010, -1),
      ("müller", 31, 143167, 1),
      ("talks", 29, 71997, 1),
    ] as [(String, UInt32, UInt32, Float)])
  func hashing(word: String, column32: UInt32, column: UInt32, sign: Float) throws {
    #expect(try HashingVectorizer(columnCount: 32).column(of: word) == (column32, sign))
    #expect(try HashingVectorizer().column(of: word) == (column, sign))
    #expect(try HashingVectorizer(alternatesSign: false).column(of: word) == (column, 1))
  }
}
