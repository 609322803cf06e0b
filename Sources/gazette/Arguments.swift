import Foundation

/// What a verb was called with.
struct Arguments: Sendable {
  /// Name of the verb.
  let verb: String
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// Takes the words after the verb apart: options anywhere, as `--name value` or `--name=value`; what follows `--`
  /// is an operand.
  init(_ words: [String], for verb: Verb) throws(CommandError) {
    self.verb = verb.name
    var rest = words[...]
    var optionsEnded = false
    while let word = rest.popFirst() {
      if optionsEnded || word == "-" || !word.hasPrefix("-") {
        operands.append(word)
      } else if word == "--" {
        optionsEnded = true
      } else {
        try take(option: word, &rest, for: verb)
      }
    }
  }

  private mutating func take(
    option word: String, _ rest: inout ArraySlice<String>, for verb: Verb
  ) throws(CommandError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = parts[0] == "-h" ? "help" : String(parts[0].drop { $0 == "-" })
    guard parts[0].hasPrefix("--") || parts[0] == "-h",
      let option = verb.allOptions.first(where: { $0.name == name })
    else {
      let nearest = Spelling.nearest(to: name, in: verb.allOptions.map(\.name))
      let hint = nearest.map { "; did you mean --\($0)?" } ?? "; see gazette \(verb.name) --help"
      throw .usage("unknown option \(parts[0])\(hint)")
    }
    guard let placeholder = option.value else {
      if parts.count > 1 { throw .usage("--\(name) takes no value") }
      values[name] = [""]
      return
    }
    guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
      throw .usage("--\(name) needs a value (\(placeholder))")
    }
    if !option.choices.isEmpty, !option.choices.contains(value) {
      let nearest = Spelling.nearest(to: value, in: option.choices).map { "; did you mean \($0)?" } ?? ""
      throw .usage(
        "--\(name) is one of \(option.choices.joined(separator: ", ")), not \"\(value)\"\(nearest)")
    }
    if values[name] != nil, !option.isRepeatable { throw .usage("--\(name) is given twice") }
    values[name, default: []].append(value)
  }

  func has(_ name: String) -> Bool { values[name] != nil }
  func string(_ name: String) -> String? { values[name]?.last }
  func strings(_ name: String) -> [String] { values[name] ?? [] }

  /// A whole number of at least `minimum`.
  func integer(_ name: String, minimum: Int) throws(CommandError) -> Int? {
    guard let text = string(name) else { return nil }
    guard let value = Int(text), value >= minimum else {
      throw .usage("--\(name) is a whole number from \(minimum) up, not \"\(text)\"")
    }
    return value
  }

  /// A number from 0 to 1.
  func share(_ name: String) throws(CommandError) -> Double? {
    guard let text = string(name) else { return nil }
    guard let value = Double(text), (0...1).contains(value) else {
      throw .usage("--\(name) is a number from 0 to 1, not \"\(text)\"")
    }
    return value
  }

  /// `--threads`, or the number of processors.
  func threads() throws(CommandError) -> Int {
    min(try integer("threads", minimum: 1) ?? ProcessInfo.processInfo.activeProcessorCount, 256)
  }

  /// The operands, which are paths of reports.
  func paths() throws(CommandError) -> [String] {
    if operands.isEmpty { throw .usage("no PATH given; use - for standard input") }
    return operands
  }
}
