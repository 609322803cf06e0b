/// Memory that a recognizer reuses from report to report: what it knows about the words met so far.
///
/// One scratch belongs to one worker, to one gazetteer and to one growing vocabulary.
public struct RecognizerScratch: Sendable {
  var reading = Reading()
  var tokenIndexes: [Int32] = []
  /// Made at the first report, for the recognizer's gazetteer.
  var matcher: NameMatcher?
  /// Takes names in any case; made at the first short message.
  var anyCaseMatcher: NameMatcher?

  /// Memory that is empty so far.
  public init() {}
}
