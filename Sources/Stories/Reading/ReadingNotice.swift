/// Something a reader of reports wants said about its input.
public struct ReadingNotice: Sendable, Hashable, CustomStringConvertible {
  /// How much was lost.
  public enum Kind: Sendable, Hashable {
    /// Read all the same, perhaps not as it was meant.
    case warning
    /// A record that was left out.
    case malformed
    /// A file that could not be opened or read to its end.
    case unreadable
  }

  /// How much was lost.
  public var kind: Kind
  /// The path as given; `-` for standard input.
  public var file: String
  /// The record's first line, counted from 1; nil when the whole file is meant.
  public var line: Int?
  /// What is the matter, in words.
  public var reason: String

  /// A notice with these values.
  public init(_ kind: Kind, file: String, line: Int?, reason: String) {
    self.kind = kind
    self.file = file
    self.line = line
    self.reason = reason
  }

  /// `file:line: reason`.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return kind == .warning ? "\(place): warning: \(reason)" : "\(place): \(reason)"
  }
}
