/// The words after the verb, taken apart.
struct Arguments: Sendable {
  private(set) var operands: [String] = []
  private var values: [String: String] = [:]

  /// Options anywhere, as `--name value` or `--name=value`; what follows `--` is an operand.
  init(_ words: [String], flags: [Flag]) throws(BenchError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let flag = flags.first(where: { "--" + $0.name == parts[0] }) else {
        throw .usage("unknown option \(parts[0]); see bench --help")
      }
      guard let placeholder = flag.value else {
        if parts.count > 1 { throw .usage("--\(flag.name) takes no value") }
        values[flag.name] = ""
        continue
      }
      guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
        throw .usage("--\(flag.name) needs a value (\(placeholder))")
      }
      if values[flag.name] != nil { throw .usage("--\(flag.name) is given twice") }
      values[flag.name] = value
    }
  }

  func string(_ flag: Flag) -> String? { values[flag.name] }

  /// A whole number of at least `minimum`; `k` and `m` after it stand for thousands and millions.
  func integer(_ flag: Flag, minimum: Int) throws(BenchError) -> Int? {
    guard let text = string(flag) else { return nil }
    let factor = text.hasSuffix("k") ? 1_000 : text.hasSuffix("m") ? 1_000_000 : 1
    let digits = factor == 1 ? text[...] : text.dropLast()
    guard let number = Int(digits), case (let value, false) = number.multipliedReportingOverflow(by: factor),
      value >= minimum
    else { throw .usage("--\(flag.name) is a whole number from \(minimum) up, not \"\(text)\"") }
    return value
  }

  func number(_ flag: Flag, in range: ClosedRange<Double>) throws(BenchError) -> Double? {
    guard let text = string(flag) else { return nil }
    guard let value = Double(text), range.contains(value) else {
      throw .usage(
        "--\(flag.name) is a number from \(Decimal.short(range.lowerBound)) to \(Decimal.short(range.upperBound)), not \"\(text)\""
      )
    }
    return value
  }

  /// What benchmarks are to work on, and how.
  func parameters() throws(BenchError) -> Parameters {
    var parameters = Parameters()
    parameters.corpus = string(.corpus)
    if parameters.corpus != nil, string(.reports) != nil {
      throw .usage("--corpus and --reports exclude each other")
    }
    parameters.reports = try integer(.reports, minimum: 1) ?? parameters.reports
    parameters.seed = UInt64(try integer(.seed, minimum: 0) ?? 1)
    parameters.mix = try languageMix()
    parameters.gazetteer = string(.gazetteer)
    parameters.threshold = try number(.threshold, in: 0...1) ?? parameters.threshold
    parameters.threads = min(try integer(.threads, minimum: 1) ?? 1, 256)
    parameters.samples = try integer(.samples, minimum: 1) ?? parameters.samples
    return parameters
  }

  func languageMix() throws(BenchError) -> LanguageMix {
    guard let text = string(.language) else { return .english }
    guard let mix = LanguageMix(text) else {
      let tags = ForeignText.all.map(\.tag).joined(separator: ", ")
      throw .usage("--language is mixed, or tags with shares such as en:70,ru:30; there are en, \(tags)")
    }
    return mix
  }
}
