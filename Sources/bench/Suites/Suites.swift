/// All benchmarks, in the order in which they run and are listed.
enum Suites {
  static let all: [Benchmark] =
    [
      MemorySuite.copy,
      ReadSuite.jsonLines, ReadSuite.extract,
      TokenizeSuite.words, TokenizeSuite.sentences, TokenizeSuite.prose, TokenizeSuite.identifiers,
      TermsSuite.count, TermsSuite.plain,
      NERSuite.match, NERSuite.recognize,
      SimilaritySuite.vectorize, SimilaritySuite.join, SimilaritySuite.search,
      CopiesSuite.nearDuplicates,
      StoriesSuite.cluster,
    ] + AdversarialSuite.all

  /// The benchmarks that patterns name, in the order of the list; the default ones when there is no pattern. `*` stands
  /// for anything, and a name without it is also good for all that begin with it and a point: `tokenize`.
  static func named(_ patterns: [String]) throws(BenchError) -> [Benchmark] {
    guard !patterns.isEmpty else { return all.filter(\.isDefault) }
    for pattern in patterns where !all.contains(where: { matches($0.name, pattern) }) {
      throw .usage("no benchmark named \(pattern); see bench list")
    }
    return all.filter { benchmark in patterns.contains { matches(benchmark.name, $0) } }
  }

  static func matches(_ name: String, _ pattern: String) -> Bool {
    guard pattern.contains("*") else { return name == pattern || name.hasPrefix(pattern + ".") }
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    var rest = name[...]
    for (index, part) in parts.enumerated() {
      if index == 0 {
        guard rest.hasPrefix(part) else { return false }
        rest = rest.dropFirst(part.count)
      } else if index == parts.count - 1 {
        return part.isEmpty || rest.hasSuffix(part)
      } else if !part.isEmpty {
        guard let range = rest.firstRange(of: part) else { return false }
        rest = rest[range.upperBound...]
      }
    }
    return rest.isEmpty
  }
}
