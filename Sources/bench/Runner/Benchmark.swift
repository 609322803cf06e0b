/// Something that is measured: a name, what it does in a line, and how to set it up.
struct Benchmark: Sendable {
  /// What the clock runs over. It gives back what is needed to check the work, which is looked at when the clock has
  /// stopped.
  typealias Work = () throws -> () -> Outcome

  /// What one run found.
  struct Outcome: Sendable, Equatable {
    var checksum: Checksum = Checksum()
    var detail: [String: Double] = [:]

    static func == (left: Outcome, right: Outcome) -> Bool { left.checksum.value == right.checksum.value }
  }

  /// Which bytes a rate is reckoned over.
  enum Bytes: Sendable { case ofText, ofFile }

  var name: String
  var summary: String
  var bytes = Bytes.ofText
  /// Whether it runs when no name is given.
  var isDefault = true
  /// Sets up everything that must lie ready before the clock starts.
  var prepare: @Sendable (Workbench) throws -> Work
}
