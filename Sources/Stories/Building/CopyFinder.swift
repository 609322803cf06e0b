/// Finds reports that repeat another one.
struct CopyFinder: Sendable {
  /// Of the report at some position.
  struct Copy: Sendable {
    /// Position of the report it repeats.
    var original: Int
    /// Share of the copy's word 5-grams that stand in the original.
    var containment: Float
  }
}
