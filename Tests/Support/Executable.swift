import Foundation

/// Runs the executables that were built with the tests, as a user would.
public struct Executable: Sendable {
  public struct Outcome: Sendable {
    public var status: Int32
    public var wasSignalled: Bool
    public var output: String
    public var error: String
    /// The most memory that the program, or the shell that ran it, held as far as was seen; Linux only.
    public var peakMemoryBytes = 0

    public var lines: [String] { output.split(separator: "\n").map(String.init) }
    /// The lines as JSON objects.
    public var objects: [[String: Any]] {
      lines.compactMap { try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
    }
  }

  public let path: String

  /// The executable of this name beside the one that runs the tests.
  public init(_ name: String) {
    let folder = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    #if os(Linux)
      let runner = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
      path = (runner as NSString).deletingLastPathComponent + "/" + name
    #else
      path =
        Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        .map { $0.bundleURL.deletingLastPathComponent().appendingPathComponent(name).path }
        ?? folder?.appendingPathComponent(name).path ?? name
    #endif
  }

  /// Runs to the end, or for `seconds` at most; input may be text or bytes.
  public func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:], in folder: String? = nil,
    seconds: Double = 60
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    return try finish(process, input: input, seconds: seconds)
  }

  public func run(_ arguments: [String], input: String, seconds: Double = 60) throws -> Outcome {
    try run(arguments, input: Array(input.utf8), seconds: seconds)
  }

  /// Runs a line of `sh`, in which `$0` is the executable.
  public func shell(_ line: String, _ arguments: [String] = [], seconds: Double = 60) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line, path] + arguments
    return try finish(process, input: [], seconds: seconds)
  }

  /// How many times longer a program may take, as under a sanitizer: `GAZETTE_TEST_PATIENCE`.
  private static let patience =
    ProcessInfo.processInfo.environment["GAZETTE_TEST_PATIENCE"].flatMap(Double.init) ?? 1

  // Files in place of pipes: nothing has to be read while the process runs.
  private func finish(_ process: Process, input: [UInt8], seconds: Double) throws -> Outcome {
    let folder = try TemporaryFolder()
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: folder.write("in", input)))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.write("out", "")))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.write("err", "")))
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    let peak = PeakMemory(of: process.processIdentifier)
    if ended.wait(timeout: .now() + seconds * Self.patience) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
    }
    return Outcome(
      status: process.terminationStatus, wasSignalled: process.terminationReason == .uncaughtSignal,
      output: folder.contents("out") ?? "", error: folder.contents("err") ?? "", peakMemoryBytes: peak.bytes)
  }
}
