/// A piece of a run, before it is scored.
struct Segment {
  var first: Int
  var end: Int
  /// What a title before it says for a person.
  var person: Float = 0
  var isQuoted = false
  var isInRole = false

  init(_ first: Int, _ end: Int) {
    self.first = first
    self.end = end
  }
}
