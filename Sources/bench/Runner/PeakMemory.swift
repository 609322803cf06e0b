import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The most memory of the process that was resident at one time, input included.
enum PeakMemory {
  /// Starts anew where the kernel can (Linux); elsewhere the peak is that of the whole run so far.
  /// False where it cannot.
  @discardableResult
  static func reset() -> Bool {
    guard let file = unsafe fopen("/proc/self/clear_refs", "w") else { return false }
    let isWritten = unsafe fputs("5", file) >= 0
    return unsafe fclose(file) == 0 && isWritten
  }

  static func bytes() -> Int {
    if let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = Int(line.filter(\.isNumber))
    {
      return kilobytes * 1024
    }
    var usage = rusage()
    #if canImport(Glibc)
      let own = RUSAGE_SELF.rawValue
    #else
      let own = RUSAGE_SELF
    #endif
    _ = unsafe getrusage(numericCast(own), &usage)
    #if canImport(Darwin)
      return Int(usage.ru_maxrss)
    #else
      return Int(usage.ru_maxrss) * 1024
    #endif
  }
}
