import Foundation

/// Runs of a program that writes a file, each killed at a random moment, and what readers found of the file.
public struct KilledRuns {
  /// Runs that were over before they were killed are not counted.
  public private(set) var kills = 0
  /// Temporary files that were left behind, which is no more than untidy.
  public private(set) var leftovers = 0
  /// Whatever stood under the file's name after a run.
  public private(set) var contents: Set<String?> = []

  /// Runs `executable` so many times; `arguments` make it write `name` in `folder`, which holds `old` before. Each run is
  /// given a random time from nothing to a little more than a whole one takes on this machine now.
  public init(
    of executable: Executable, _ arguments: [String], writing name: String, in folder: TemporaryFolder,
    old: String = "old", count: Int, seed: UInt64
  ) throws {
    let began = Date()
    _ = try executable.run(arguments)
    let length = UInt32(min(max(Date().timeIntervalSince(began), 0.02), 2) * 1.2e6)
    var random = SeededGenerator(seed: seed)
    for round in 0..<count {
      // Where it was written whole the next round but one begins anew, so that both contents are met.
      if round % 2 == 0 { try folder.write(name, old) }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: executable.path)
      process.arguments = arguments
      process.standardError = FileHandle.nullDevice
      try process.run()
      usleep(UInt32.random(in: 0..<length, using: &random))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { kills += 1 }
      contents.insert(folder.contents(name))
      for name in folder.names where name.hasSuffix("tmp") {
        leftovers += 1
        try FileManager.default.removeItem(atPath: folder.file(name))
      }
    }
  }

  /// How often a program is killed by a test: `GAZETTE_TEST_KILLS`.
  public static func count(unlessSaid count: Int) -> Int {
    ProcessInfo.processInfo.environment["GAZETTE_TEST_KILLS"].flatMap(Int.init) ?? count
  }

  /// Tells what was met where so many were asked for that somebody wants to know.
  public func report(_ what: String) {
    guard Self.count(unlessSaid: 0) >= 100 else { return }
    print("\(what): \(kills) killed, \(leftovers) of them while writing, \(contents.count) contents met")
  }
}
