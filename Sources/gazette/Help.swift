/// The help texts, made from the tables of verbs and options.
enum Help {
  static let columns = 80

  /// What a verb reads.
  static let input = wrapped(
    """
    A PATH is a .jsonl or .ndjson file, a .csv or .tsv file with a header, a .txt or .md file (one report, its \
    first line is the title), a folder of those, or - for JSON Lines on standard input. Fields: id, title, text, \
    date, source, lang, url.
    """, width: columns)

  static let overview: String = {
    let width = Verb.all.map(\.name.count).max() ?? 0
    let verbs = Verb.all.map { "  \(padded($0.name, width))  \($0.summary)" }.joined(separator: "\n")
    return """
      Gazette reads news reports and says which of them tell the same story, which are
      copies, and who and where they are about.

      Usage: gazette VERB PATH… [OPTION…]

      \(verbs)

      \(input.joined(separator: "\n"))

      Try: gazette cluster Corpus/reports.jsonl
           gazette VERB --help
      """
  }()

  static func text(for verb: Verb) -> String {
    var lines = [
      "Usage: "
        + ["gazette", verb.name, verb.operands, "[OPTION…]"].filter { !$0.isEmpty }.joined(separator: " "),
      "",
    ]
    lines += wrapped(verb.discussion, width: columns)
    for group in Option.Group.allCases {
      let options = verb.allOptions.filter { $0.group == group }
      if options.isEmpty { continue }
      lines += ["", "\(group.rawValue):"]
      for option in options { lines += row(option) }
    }
    lines += ["", verb.examples.count > 1 ? "Examples:" : "Example:"]
    lines += verb.examples.map { "  \($0)" }
    return lines.joined(separator: "\n")
  }

  private static func row(_ option: Option) -> [String] {
    let name = "  --\(option.name)" + (option.value.map { " \($0)" } ?? "")
    let indent = 26
    let help = wrapped(option.help, width: columns - indent)
    let blank = String(repeating: " ", count: indent)
    if name.count >= indent { return [name] + help.map { blank + $0 } }
    return [padded(name, indent) + (help.first ?? "")] + help.dropFirst().map { blank + $0 }
  }

  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
