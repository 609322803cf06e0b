import Similarity
import Tokenize

/// What reports are compared by: rows of weights over the same terms, each of length 1, and dates.
struct ReportFeatures: Sendable {
  /// Every term of the report; see ``FeatureCounts``.
  var all: SparseMatrix
  /// `all` with what short reports borrow from their neighbours; see ``Expansion``.
  var expanded: SparseMatrix
  var title: SparseMatrix
  var lead: SparseMatrix
  /// Terms inside names.
  var entity: SparseMatrix
  var number: SparseMatrix
  /// The part of `all` that a report has from a form alone; see ``Forms``.
  var form: SparseMatrix
  /// Whether sharing a term inside a name says something of its own, because few reports have it.
  var isRare: [Bool]
  /// Distinct terms of each report.
  var lengths: [Int]
  /// Whether a report is long enough for shared numbers to count.
  var isLong: [Bool]
  /// Days since 1970, or NaN.
  var days: [Double]
  /// The terms behind the ids.
  var terms: Vocabulary
  /// Each word's term, for each language that occurs.
  var tables: [Language?: TermTable]

  /// Tokens from which on a report is long.
  private static let longReport = 120
  /// Inverse document frequency above which a term is rare.
  private static let rareIDF = 6.5

  init(_ columns: BatchColumns, dates: [Double?], background: BackgroundFrequencies, threads: Int) throws {
    var terms = Vocabulary()
    var tables: [Language?: TermTable] = [:]
    for language in Set(columns.languages).sorted(by: { ($0?.rawValue ?? "") < ($1?.rawValue ?? "") }) {
      var table = TermTable(TermPipeline(language: language))
      table.extend(over: columns.vocabulary, terms: &terms)
      tables[language] = table
    }
    let counts = try FeatureCounts(columns, tables: tables, termCount: terms.count, threads: threads)

    // The mean of both logarithms: the batch knows its domain, the background knows the language.
    var tfidf = TFIDF(sublinearTF: true, background: TFIDF.Background(background, terms: terms))
    tfidf.fit(counts.all)
    all = try tfidf.transform(counts.all, threads: threads)
    title = try tfidf.transform(counts.title, threads: threads)
    lead = try tfidf.transform(counts.lead, threads: threads)
    entity = try tfidf.transform(counts.entity, threads: threads)
    number = try tfidf.transform(counts.number, threads: threads)
    form = try Self.part(of: all, inside: true) { counts.form.terms[counts.form.row($0)] }
    expanded = all

    let limit = max(4, Int(0.004 * Double(columns.reportCount)))
    let frequencies = tfidf.documentFrequencies
    isRare = zip(frequencies, try tfidf.inverseDocumentFrequencies()).map { frequency, idf in
      frequency >= 2 && frequency <= limit && idf > Self.rareIDF
    }
    lengths = (0..<columns.reportCount).map { [all] in all.row($0).count }
    isLong = (0..<columns.reportCount).map { columns.row($0).count >= Self.longReport }
    days = dates.map { $0.map { $0 / 86_400 } ?? .nan }
    self.terms = terms
    self.tables = tables
  }

  /// Lets short reports borrow terms from their neighbours in the same one of `stories`. What is of a form is not lent:
  /// its fillings would lend each other the form.
  mutating func expand(
    _ expansion: Expansion, within stories: [Int], among rows: [Int], threads: Int
  ) throws {
    let lent = form.count > 0 ? try Self.part(of: all, inside: false) { form.terms[form.row($0)] } : all
    expanded = try expansion.expanded(all, by: lent, stories: stories, among: rows, threads: threads)
  }

  /// The pairs of `matrix` whose terms are among those of a row, or are not. O(pairs).
  private static func part(
    of matrix: SparseMatrix, inside: Bool, terms: (_ row: Int) -> ArraySlice<TermID>
  ) throws -> SparseMatrix {
    var part = SparseMatrix()
    for row in 0..<matrix.rowCount {
      let terms = Set(terms(row))
      let positions = matrix.row(row).filter { terms.contains(matrix.terms[$0]) == inside }
      try part.append(
        terms: positions.map { matrix.terms[$0] }, weights: positions.map { matrix.weights[$0] })
    }
    return part
  }

  /// How often what two reports have from forms is taken off their cosine: once because it is no common ground, and
  /// once because two fillings of one form that are no copies are as a rule two events.
  private static let formDiscount = 2.0

  /// The cosine of two reports after what both have from forms is taken off.
  func cosine(_ a: Int, _ b: Int) -> Double { withoutForm(all.dotProduct(a, b), a, b) }

  /// Whether a report borrows terms from its neighbours.
  func borrows(_ row: Int) -> Bool { expanded.row(row).count > all.row(row).count }

  /// The same with what short reports borrow from their neighbours.
  func expandedCosine(_ a: Int, _ b: Int) -> Double { withoutForm(expanded.dotProduct(a, b), a, b) }

  private func withoutForm(_ cosine: Double, _ a: Int, _ b: Int) -> Double {
    cosine - Self.formDiscount * form.dotProduct(a, b)
  }

  /// The terms that two reports share with what each adds to their cosine.
  func sharedTerms(_ a: Int, _ b: Int) -> [(term: TermID, weight: Float)] {
    let formal = Set(form.terms[form.row(a)]).intersection(form.terms[form.row(b)])
    let (rowA, rowB) = (all.row(a), all.row(b))
    var (i, j) = (rowA.lowerBound, rowB.lowerBound)
    var shared: [(term: TermID, weight: Float)] = []
    while i < rowA.upperBound, j < rowB.upperBound {
      let (left, right) = (all.terms[i], all.terms[j])
      if left == right {
        let part = formal.contains(left) ? 1 - Float(Self.formDiscount) : 1
        shared.append((left, part * all.weights[i] * all.weights[j]))
      }
      i += left <= right ? 1 : 0
      j += right <= left ? 1 : 0
    }
    return shared
  }

  /// `cosines` of pairs of `matrix` after what both have from forms is taken off, without those that fall below `floor`.
  func withoutForms(_ cosines: SimilarityGraph, of matrix: SparseMatrix, floor: Float) -> SimilarityGraph {
    guard form.count > 0 else { return cosines }
    var kept = cosines
    kept.edges = cosines.edges.compactMap { edge in
      let (a, b) = (Int(edge.a), Int(edge.b))
      guard !form.row(a).isEmpty, !form.row(b).isEmpty else { return edge }
      var edge = edge
      edge.similarity = Float(withoutForm(matrix.dotProduct(a, b), a, b))
      return edge.similarity >= floor ? edge : nil
    }
    return kept
  }
}
