/// Quantities about the same thing that reports of one story give differently.
struct Disagreements {
  var found: [Story.Disagreement] = []

  init(_ reports: [(index: Int, report: Report)]) {}
}
