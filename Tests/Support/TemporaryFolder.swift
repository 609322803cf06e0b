import Foundation
import Synchronization

/// A folder of a test's own, which goes away with the value, and all of them with a process that is told to end.
public final class TemporaryFolder: Sendable {
  public let path: String

  public init() throws {
    path = Self.folderOfProcess + "/" + UUID().uuidString
    try Ending.check()
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The folder of all folders of this process.
  private static let folderOfProcess = {
    // What processes left that were killed.
    for (name, process) in Ending.leavings where kill(process, 0) != 0 && errno == ESRCH {
      try? FileManager.default.removeItem(atPath: NSTemporaryDirectory() + name)
    }
    let path = NSTemporaryDirectory() + "gazette-tests-\(getpid())"
    Ending.remove(path)
    return path
  }()

  /// Writes a file and returns its path; folders on the way are made.
  @discardableResult
  public func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = self.file(name)
    try Ending.check()
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  @discardableResult
  public func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  public func file(_ name: String) -> String { path + "/" + name }

  public func contents(_ name: String) -> String? {
    FileManager.default.contents(atPath: file(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names in the folder, hidden ones too.
  public var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }
}

/// Removes a folder when the process ends, by itself or by Ctrl-C.
private enum Ending {
  nonisolated(unsafe) private static var folder = ""
  nonisolated(unsafe) private static var pipe: (out: CInt, in: CInt) = (-1, -1)
  private static let hasBegun = Atomic(false)

  /// What lies in the temporary folder for a test or a benchmark, and the process it was for.
  static var leavings: [(name: String, process: pid_t)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: NSTemporaryDirectory())) ?? []
    return names.compactMap { name in
      let parts = name.split(separator: "-")
      guard parts.count > 2, parts[0] == "gazette", ["tests", "bench"].contains(parts[1]) else { return nil }
      return pid_t(parts[2]).map { (name, $0) }
    }
  }

  /// Nothing new once the process is about to end.
  static func check() throws { if hasBegun.load(ordering: .acquiring) { throw CancellationError() } }

  static func remove(_ path: String) {
    folder = path
    atexit { try? FileManager.default.removeItem(atPath: Ending.folder) }
    var ends: [CInt] = [-1, -1]
    guard Foundation.pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    pipe = (ends[0], ends[1])
    // A handler may do next to nothing, so it wakes a thread that does the rest.
    Thread.detachNewThread {
      var number: UInt8 = 0
      guard read(Ending.pipe.out, &number, 1) == 1 else { return }
      Ending.hasBegun.store(true, ordering: .releasing)
      // What was begun before may still be written.
      for _ in 0..<20 where FileManager.default.fileExists(atPath: Ending.folder) {
        try? FileManager.default.removeItem(atPath: Ending.folder)
        usleep(10_000)
      }
      for (name, process) in leavings where process == getpid() { unlink(NSTemporaryDirectory() + name) }
      signal(CInt(number), SIG_DFL)
      kill(getpid(), CInt(number))
    }
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        var byte = UInt8(number)
        _ = write(Ending.pipe.in, &byte, 1)
      }
    }
  }
}
