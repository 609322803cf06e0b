/// Memory that a recognizer reuses from report to report: what it knows about the words met so far.
///
/// One scratch belongs to one worker and to one growing vocabulary.
public struct RecognizerScratch: Sendable {
  var reading = Reading()
  var tokenIndexes: [Int32] = []

  public init() {}
}
