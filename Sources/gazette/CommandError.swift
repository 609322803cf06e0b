import ProcessIO

/// Where a verb writes.
typealias Output = OutputFile<CommandError>

/// Why a verb stops.
enum CommandError: OutputFailure {
  case usage(String)
  case noInput(String)
  case data(String)
  case output(String)
  case failure(String)
  /// The reason was told already.
  case told(ExitStatus)
  /// The reader of our output has gone: nothing to say.
  case closedPipe

  var status: ExitStatus {
    switch self {
    case .usage: .usage
    case .noInput: .noInput
    case .data: .data
    case .output: .output
    case .failure: .software
    case .told(let status): status
    case .closedPipe: .success
    }
  }

  var message: String? {
    switch self {
    case .usage(let text), .noInput(let text), .data(let text), .output(let text), .failure(let text): text
    case .told, .closedPipe: nil
    }
  }
}
