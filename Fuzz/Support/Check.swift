import Foundation

/// Ends the run when `condition` does not hold: libFuzzer takes that for a crash and keeps the input.
func check(
  _ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String, line: Int = #line,
  file: String = #fileID
) {
  if condition() { return }
  FileHandle.standardError.write(Data("PROPERTY BROKEN at \(file):\(line): \(message())\n".utf8))
  abort()
}

/// The input of one run.
func array(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: bytes, count: count))
}

/// Where this process keeps the file it hands to readers.
func temporaryPath(_ ending: String) -> String {
  NSTemporaryDirectory() + "gazette-fuzz-\(getpid())\(ending)"
}

/// Writes a file of these bytes, in place of what was there.
func write(_ bytes: [UInt8], to path: String) {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  check(file >= 0, "cannot write \(path)")
  var offset = 0
  bytes.withUnsafeBytes { raw in
    while offset < raw.count {
      offset += max(0, Foundation.write(file, raw.baseAddress! + offset, raw.count - offset))
    }
  }
  close(file)
}

/// Writes a seed into the folder that `run.sh` names, for targets whose input is no text.
func writeSeed(_ name: String, _ bytes: [UInt8]) {
  guard let folder = ProcessInfo.processInfo.environment["GAZETTE_FUZZ_SEEDS"] else { return }
  write(bytes, to: folder + "/" + name)
}
