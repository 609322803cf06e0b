/// What a search asks for.
enum SearchGoal {
  /// Every row with at least this product.
  case atLeast(Double)
  /// The rows with the largest products above 0; the lower id among equals.
  case nearest(Int)
}

/// A row that was found.
struct SearchHit {
  var id: UInt32
  var product: Double

  /// Whether this hit comes before another one: by product, falling, then by id.
  func precedes(_ other: SearchHit) -> Bool { (other.product, id) < (product, other.id) }
}
