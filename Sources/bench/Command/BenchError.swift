import ProcessIO

/// Where the benchmark writes.
typealias Output = OutputFile<BenchError>

/// Why the command ends early.
enum BenchError: OutputFailure, Equatable {
  /// Called wrongly.
  case usage(String)
  /// An input is missing or cannot be read.
  case noInput(String)
  /// An output cannot be written.
  case output(String)
  /// The reader of our output went away.
  case closedPipe
  /// Two runs of the benchmark with this name did not compute the same.
  case checksumDiffers(String)
  case failed(String)

  var message: String? {
    switch self {
    case .usage(let text), .noInput(let text), .output(let text), .failed(let text): text
    case .closedPipe: nil
    case .checksumDiffers(let name): "\(name): two runs gave different results"
    }
  }

  /// After BSD's `sysexits`, as of the `gazette` command.
  var status: Int32 {
    switch self {
    case .usage: 64
    case .noInput: 66
    case .checksumDiffers, .failed: 70
    case .output: 74
    case .closedPipe: 0
    }
  }
}
