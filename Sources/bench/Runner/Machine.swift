import Foundation

/// Where a measurement was taken; figures of two machines are not to be compared.
struct Machine: Codable, Sendable, Equatable {
  var processor: String
  var cores: Int
  var memoryBytes: Int
  var system: String
  var architecture: String
  /// `release` or `debug`; figures of a debug build say nothing.
  var build: String

  static let current = Machine(
    processor: processorName(), cores: ProcessInfo.processInfo.activeProcessorCount,
    memoryBytes: Int(ProcessInfo.processInfo.physicalMemory),
    system: ProcessInfo.processInfo.operatingSystemVersionString, architecture: architectureName,
    build: buildName)

  private static func processorName() -> String {
    let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    for line in text.split(separator: "\n") where line.hasPrefix("model name") {
      if let name = line.split(separator: ":").last { return name.trimmingCharacters(in: .whitespaces) }
    }
    return "unknown"
  }

  private static var architectureName: String {
    #if arch(x86_64)
      "x86_64"
    #elseif arch(arm64)
      "arm64"
    #else
      "other"
    #endif
  }

  private static var buildName: String {
    #if DEBUG
      "debug"
    #else
      "release"
    #endif
  }
}
