/// How the command ends, after BSD's `sysexits`.
enum ExitStatus: Int32 {
  case success = 0
  /// The command was called wrongly.
  case usage = 64
  /// Some records were malformed; the others were done.
  case data = 65
  /// An input is missing or cannot be read.
  case noInput = 66
  /// Something went wrong that should not be possible.
  case software = 70
  /// The output cannot be written.
  case output = 74
  /// Stopped with Ctrl-C.
  case interrupted = 130
}
