/// The floor below every other figure: how fast bytes move at all.
enum MemorySuite {
  static let copy = Benchmark(name: "memcpy", summary: "copies the text from memory to memory") { workbench in
    let bytes = Array(workbench.contents.joined())
    var copy = [UInt8](repeating: 0, count: bytes.count)
    return {
      unsafe copy.withUnsafeMutableBytes { target in
        unsafe bytes.withUnsafeBytes { unsafe target.copyMemory(from: $0) }
      }
      return {
        var outcome = Benchmark.Outcome()
        outcome.checksum.add(copy)
        outcome.detail["bytes"] = Double(copy.count)
        return outcome
      }
    }
  }
}
