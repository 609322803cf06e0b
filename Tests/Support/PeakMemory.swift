import Foundation
import Synchronization

/// Watches how much memory a process holds at most, for as long as it runs. Linux only; 0 elsewhere.
final class PeakMemory: Sendable {
  private let peak = Atomic(0)

  init(of process: Int32) {
    #if os(Linux)
      let thread = Thread { [peak = self] in
        // "VmHWM:    123456 kB", gone when the process has ended.
        while let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
          let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
          let kilobytes = line.split(whereSeparator: { !$0.isNumber }).first.flatMap({ Int($0) })
        {
          peak.peak.store(kilobytes << 10, ordering: .relaxed)
          usleep(10_000)
        }
      }
      thread.start()
    #endif
  }

  var bytes: Int { peak.load(ordering: .relaxed) }
}
