/// The errors of a program that writes, as ``OutputFile`` throws them.
package protocol OutputFailure: Error {
  /// What cannot be written, and why.
  static func output(_ reason: String) -> Self
  /// The reader of the output has gone: nothing to say.
  static var closedPipe: Self { get }
}
