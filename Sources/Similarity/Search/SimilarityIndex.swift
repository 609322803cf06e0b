/// Reports that can be searched while more arrive and old ones leave. Exact.
///
/// ```swift
/// var index = SimilarityIndex()
/// try index.add(7, terms: [1, 4], weights: [0.6, 0.8])
/// let nearest = try index.search(terms: [1], weights: [1], nearest: 10)
/// let similar = try index.search(terms: [1], weights: [1], atLeast: 0.5)
/// print(nearest == similar, nearest[0].id, nearest[0].similarity)   // true 7 0.6
/// try index.save(to: path)
/// index.remove(7)
/// index = try SimilarityIndex.load(from: path)
/// ```
///
/// Vectors must have no negative weights and not be longer than 1: what ``TFIDF`` makes. Similarity is the dot
/// product, summed in `Double` by ascending term. The index is a value: a copy stays as it is while another one
/// changes, and several threads may search one value.
///
/// Rows are kept in segments, each at least four times as large as the next, which are put together as they grow: a
/// row is moved a number of times that grows with the logarithm of the number of rows.
public struct SimilarityIndex: Sendable {
  /// What the caller calls a report.
  public typealias ID = Int64

  /// A report that was found.
  public struct Match: Sendable, Hashable {
    /// Its name.
    public var id: ID
    /// Its dot product with what was searched for.
    public var similarity: Float

    /// A match with these values.
    public init(id: ID, similarity: Float) {
      self.id = id
      self.similarity = similarity
    }
  }

  /// Rows looked at one by one, until they are worth a segment.
  private static let recentLimit = 32
  private var recent = SparseMatrix()
  /// Slot of each recent row.
  private var recentSlots: [UInt32] = []
  /// Falling in size. Rows are called by their slots.
  private var segments: [SearchSegment] = []
  /// Name of each slot; slots are given in the order of arrival.
  private var ids: [ID] = []
  private var isRemoved: [Bool] = []
  private var slots: [ID: UInt32] = [:]
  private let pool = SearcherPool()

  /// An index without reports.
  public init() {}

  /// An index of the rows of a matrix.
  public init(_ matrix: SparseMatrix, ids: [ID]) throws(SimilarityIndexError) {
    try add(matrix, ids: ids)
  }

  /// Number of reports.
  public var count: Int { slots.count }

  /// Whether a report of this name is in the index.
  public func contains(_ id: ID) -> Bool { slots[id] != nil }

  /// Adds a report. Pairs may come in any order. O(terms · log reports) in the long run.
  public mutating func add(_ id: ID, terms: [UInt32], weights: [Float]) throws(SimilarityIndexError) {
    try add(Self.vector(terms, weights), ids: [id])
  }

  /// Adds many reports: the rows of a matrix, called `ids`. Nothing is added when it throws.
  public mutating func add(_ matrix: SparseMatrix, ids newIDs: [ID]) throws(SimilarityIndexError) {
    guard newIDs.count == matrix.rowCount else {
      throw .countsDiffer(rows: matrix.rowCount, ids: newIDs.count)
    }
    for row in 0..<matrix.rowCount where !matrix.isBounded(row: row) { throw .unsuitableVector(row: row) }
    guard ids.count + newIDs.count < Int(UInt32.max) else { throw .tooManyReports }
    var distinct = Set<ID>()
    for id in newIDs where slots[id] != nil || !distinct.insert(id).inserted { throw .idTaken(id) }
    for id in newIDs {
      slots[id] = UInt32(ids.count)
      recentSlots.append(UInt32(ids.count))
      ids.append(id)
      isRemoved.append(false)
    }
    recent.append(matrix)
    if recentSlots.count > Self.recentLimit { mergeRecent() }
  }

  /// Removes a report; false when there is none of this name.
  @discardableResult
  public mutating func remove(_ id: ID) -> Bool {
    guard let slot = slots.removeValue(forKey: id) else { return false }
    isRemoved[Int(slot)] = true
    if ids.count > 2 * slots.count + 1024 { compact() }
    return true
  }

  /// Puts everything into as few segments as possible, which makes searching fastest.
  public mutating func compact() {
    let (matrix, ids) = reports()
    self = SimilarityIndex(unchecked: matrix, ids: ids)
  }

  /// The reports with at least this similarity, which must be in (0, 1], the most similar first, earlier arrivals
  /// first among equals. Ties are those of ``SimilarityJoin``.
  public func search(
    terms: [UInt32], weights: [Float], atLeast threshold: Double
  ) throws(SimilarityIndexError) -> [Match] {
    guard threshold > 0, threshold <= 1 else { throw .invalidThreshold(threshold) }
    return try search(terms, weights, goal: .atLeast(threshold - SimilarityJoin.tolerance))
  }

  /// The most similar reports, at most `count`, the most similar first, earlier arrivals first among equals. Reports
  /// with a similarity of 0 are never found.
  public func search(
    terms: [UInt32], weights: [Float], nearest count: Int
  ) throws(SimilarityIndexError) -> [Match] {
    guard count > 0 else { throw .invalidCount(count) }
    return try search(terms, weights, goal: .nearest(count))
  }

  private func search(
    _ terms: [UInt32], _ weights: [Float], goal: SearchGoal
  ) throws(SimilarityIndexError) -> [Match] {
    let query = try Self.vector(terms, weights)
    guard query.isBounded(row: 0) else { throw .unsuitableVector(row: 0) }
    let anyRemoved = ids.count > slots.count
    let hits = pool.withSearcher { searcher in
      searcher.search(
        segments, terms: query.terms[...], weights: query.weights[...], goal: goal,
        extra: recent, called: recentSlots, skips: { anyRemoved && isRemoved[Int($0)] })
    }
    return hits.map { Match(id: ids[Int($0.id)], similarity: Float($0.product)) }
  }

  /// The one-row matrix of a vector.
  private static func vector(
    _ terms: [UInt32], _ weights: [Float]
  ) throws(SimilarityIndexError) -> SparseMatrix {
    var matrix = SparseMatrix()
    do { try matrix.append(terms: terms, weights: weights) } catch { throw .invalidVector(error) }
    return matrix
  }

  // MARK: Segments

  /// Every report that is left, in the order of arrival.
  func reports() -> (matrix: SparseMatrix, ids: [ID]) {
    let (matrix, slots) = rows(of: segments[...], and: recent, called: recentSlots)
    return (matrix, slots.map { ids[Int($0)] })
  }

  init(unchecked matrix: SparseMatrix, ids: [ID]) {
    self.ids = ids
    isRemoved = [Bool](repeating: false, count: ids.count)
    for (slot, id) in ids.enumerated() { slots[id] = UInt32(slot) }
    segments = Self.segments(matrix, slots: (0..<ids.count).map { UInt32($0) })
  }

  /// Makes the recent rows a segment, together with the segments that are not four times as large.
  private mutating func mergeRecent() {
    var size = recentSlots.count
    var first = segments.count
    while first > 0, segments[first - 1].count < 4 * size,
      size + segments[first - 1].count <= SearchSegment.largestSize
    {
      first -= 1
      size += segments[first].count
    }
    let (matrix, slots) = rows(of: segments[first...], and: recent, called: recentSlots)
    segments.removeSubrange(first...)
    segments += Self.segments(matrix, slots: slots)
    recent = SparseMatrix()
    recentSlots = []
  }

  private static func segments(_ matrix: SparseMatrix, slots: [UInt32]) -> [SearchSegment] {
    stride(from: 0, to: slots.count, by: SearchSegment.largestSize).map { start in
      let rows = start..<min(start + SearchSegment.largestSize, slots.count)
      return SearchSegment(
        rows.count == slots.count ? matrix : matrix.selecting(rows), ids: Array(slots[rows]))
    }
  }

  /// The rows of some segments and some more that are not removed, by slot.
  private func rows(
    of segments: ArraySlice<SearchSegment>, and more: SparseMatrix, called moreSlots: [UInt32]
  ) -> (SparseMatrix, [UInt32]) {
    var places: [(slot: UInt32, segment: Int, position: Int)] = []
    for index in segments.indices {
      for (position, slot) in segments[index].ids.enumerated() { places.append((slot, index, position)) }
    }
    for (position, slot) in moreSlots.enumerated() { places.append((slot, -1, position)) }
    places.removeAll { isRemoved[Int($0.slot)] }
    places.sort { $0.slot < $1.slot }
    var matrix = SparseMatrix()
    for (_, index, position) in places {
      if index < 0 {
        matrix.terms += more.terms[more.row(position)]
        matrix.weights += more.weights[more.row(position)]
      } else {
        let row = segments[index].row(position)
        matrix.terms += row.terms
        matrix.weights += row.weights
      }
      matrix.rowStarts.append(matrix.terms.count)
    }
    return (matrix, places.map(\.slot))
  }
}

/// Why an index cannot be changed or searched.
public enum SimilarityIndexError: Error, Equatable {
  /// A report of this name is in the index already, or comes twice.
  case idTaken(SimilarityIndex.ID)
  /// There are not as many names as rows.
  case countsDiffer(rows: Int, ids: Int)
  /// Terms and weights make no row.
  case invalidVector(SparseMatrixError)
  /// A row has a negative weight or is longer than 1.
  case unsuitableVector(row: Int)
  /// A threshold outside (0, 1].
  case invalidThreshold(Double)
  /// A number of reports to find that is not positive.
  case invalidCount(Int)
  /// Some four billion reports have been added since the last ``SimilarityIndex/compact()``.
  case tooManyReports
}
