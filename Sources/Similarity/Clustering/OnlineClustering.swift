/// Clusters reports one by one as they arrive: a report joins the cluster whose centroid it resembles most, or founds
/// one (leader clustering; Hartigan 1975). What was decided stays.
///
/// ```swift
/// var clustering = try OnlineClustering(threshold: 0.3, window: 3 * 86_400)
/// let first = try clustering.add(terms: [1, 4], weights: [0.6, 0.8], at: 0)
/// let second = try clustering.add(terms: [1], weights: [1], at: 3_600)
/// let late = try clustering.add(terms: [1], weights: [1], at: 9 * 86_400)
/// print(first, second, late)   // 0 0 1
/// ```
///
/// A centroid is the sum of its reports' vectors, each of length 1. Of equally similar clusters the oldest is taken.
/// A cluster that got no report within `window` of the latest time seen is closed, and costs nothing from then on.
/// A report costs one pass over the postings of its terms among the open clusters. Times may come out of order; the
/// result depends on the order of the reports.
public struct OnlineClustering: Sendable {
  /// Least cosine between a report and the centroid it joins.
  public let threshold: Double
  /// For how long a cluster stays open after its latest report; in the unit of the times.
  public let window: Double

  /// One weight of a centroid that is still open.
  private struct Posting: Sendable {
    var slot: UInt32
    var weight: Double
  }

  /// An open cluster. Slots of closed ones are used again.
  private struct Open: Sendable {
    var cluster: Int
    var latest: Double
    var squaredNorm: Double
    var terms: [UInt32]
  }

  /// Number of clusters so far, open and closed.
  public private(set) var clusterCount = 0
  /// The latest time seen.
  public private(set) var clock = -Double.infinity
  private var slots: [Open?] = []
  private var free: [Int] = []
  private var postings: [UInt32: [Posting]] = [:]
  private var products: [Double] = []

  /// - Parameters:
  ///   - threshold: above 0, up to 1.
  ///   - window: not negative; infinite for clusters that are never closed.
  public init(threshold: Double, window: Double = .infinity) throws(ClusteringError) {
    guard threshold > 0, threshold <= 1 else { throw .parameter("threshold") }
    guard window >= 0 else { throw .parameter("window") }
    self.threshold = threshold
    self.window = window
  }

  /// Number of clusters a report may still join.
  public var openClusterCount: Int { slots.count - free.count }

  /// Adds row `row` of a matrix and returns its cluster.
  @discardableResult
  public mutating func add(
    row: Int, of matrix: SparseMatrix, at time: Double = 0
  ) throws(ClusteringError) -> Int {
    let range = matrix.row(row)
    return try add(terms: Array(matrix.terms[range]), weights: Array(matrix.weights[range]), at: time)
  }

  /// Adds a report and returns its cluster. A report without terms, or with weights that are all 0, is one of its own.
  @discardableResult
  public mutating func add(
    terms: [UInt32], weights: [Float], at time: Double = 0
  ) throws(ClusteringError) -> Int {
    guard terms.count == weights.count, weights.allSatisfy(\.isFinite) else { throw .parameter("weights") }
    guard Set(terms).count == terms.count else { throw .parameter("terms") }
    guard time.isFinite else { throw .parameter("time") }
    clock = max(clock, time)
    closeOldClusters()
    let norm = weights.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
    guard norm > 0 else {
      clusterCount += 1
      return clusterCount - 1
    }
    let unit = weights.map { Double($0) / norm }

    if let (slot, product) = nearest(terms, unit) {
      return join(slot, product: product, terms, unit, time)
    }
    return found(terms, unit, time)
  }

  private mutating func nearest(_ terms: [UInt32], _ unit: [Double]) -> (slot: Int, product: Double)? {
    for (term, weight) in zip(terms, unit) {
      for posting in postings[term] ?? [] { products[Int(posting.slot)] += weight * posting.weight }
    }
    var best: (slot: Int, product: Double, cosine: Double, cluster: Int)?
    for slot in slots.indices {
      guard let open = slots[slot] else { continue }
      let product = products[slot]
      products[slot] = 0
      let cosine = product / open.squaredNorm.squareRoot()
      guard cosine >= threshold else { continue }
      if let best, (-best.cosine, best.cluster) < (-cosine, open.cluster) { continue }
      best = (slot, product, cosine, open.cluster)
    }
    return best.map { ($0.slot, $0.product) }
  }

  private mutating func join(
    _ slot: Int, product: Double, _ terms: [UInt32], _ unit: [Double], _ time: Double
  ) -> Int {
    guard var open = slots[slot] else { return found(terms, unit, time) }
    open.latest = max(open.latest, time)
    open.squaredNorm += 2 * product + 1
    for (term, weight) in zip(terms, unit) {
      let place = postings[term]?.firstIndex { $0.slot == UInt32(slot) }
      if let place {
        postings[term]?[place].weight += weight
      } else {
        postings[term, default: []].append(Posting(slot: UInt32(slot), weight: weight))
        open.terms.append(term)
      }
    }
    slots[slot] = open
    return open.cluster
  }

  private mutating func found(_ terms: [UInt32], _ unit: [Double], _ time: Double) -> Int {
    let open = Open(cluster: clusterCount, latest: time, squaredNorm: 1, terms: terms)
    clusterCount += 1
    let slot: Int
    if let unused = free.popLast() {
      slot = unused
      slots[slot] = open
    } else {
      slot = slots.count
      slots.append(open)
      products.append(0)
    }
    for (term, weight) in zip(terms, unit) {
      postings[term, default: []].append(Posting(slot: UInt32(slot), weight: weight))
    }
    return open.cluster
  }

  private mutating func closeOldClusters() {
    for slot in slots.indices {
      guard let open = slots[slot], clock - open.latest > window else { continue }
      for term in open.terms {
        postings[term]?.removeAll { $0.slot == UInt32(slot) }
        if postings[term]?.isEmpty == true { postings[term] = nil }
      }
      slots[slot] = nil
      free.append(slot)
    }
  }
}
