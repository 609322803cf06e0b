extension Verb {
  static let man = Verb(
    name: "man", summary: "the manual page", operands: "",
    discussion: "Writes the manual page, for man to show.",
    examples: ["gazette man > gazette.1; man ./gazette.1"],
    options: [.output],
    run: { arguments throws(CommandError) in
      guard arguments.operands.isEmpty else { throw .usage("man takes no operand") }
      var output = try Output.to(arguments.string("output"))
      try output.write(ManPage.text)
      try output.finish()
      return .success
    })
}

/// The manual page in `man` macros, made from the same tables as the help.
enum ManPage {
  static var text: String {
    var lines = [
      ".TH GAZETTE 1 \"\" \"gazette \(Command.version)\"", ".SH NAME",
      "gazette \\- which news reports tell the same story, which are copies, who they are about",
      ".SH SYNOPSIS",
      ".B gazette", ".I VERB PATH…", "[\\fIOPTION…\\fR]", ".SH DESCRIPTION",
    ]
    lines += Help.input.map(escaped)
    lines.append(".SH VERBS")
    for verb in Verb.all {
      lines += [".SS \(escaped("\(verb.name) \(verb.operands)"))", escaped(verb.discussion)]
      for option in verb.allOptions {
        let value = option.value.map { " \\fI\(escaped($0))\\fR" } ?? ""
        lines += [".TP", "\\fB\\-\\-\(escaped(option.name))\\fR\(value)", escaped(option.help)]
      }
      lines += [".PP", verb.examples.count > 1 ? "Examples:" : "Example:", ".nf"]
      lines += verb.examples.map { "  " + escaped($0) } + [".fi"]
    }
    lines.append(".SH EXIT STATUS")
    for (status, meaning) in statuses { lines += [".TP", "\\fB\(status.rawValue)\\fR", escaped(meaning)] }
    lines += [".SH ENVIRONMENT", ".TP", "\\fBNO_COLOR\\fR", "no colour unless \\-\\-color always is given"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static let statuses: [(ExitStatus, String)] = [
    (.success, "all went well; a closed pipe counts as well"), (.usage, "wrong option or operand"),
    (.data, "some records were malformed; all others were done"),
    (.noInput, "an input is missing or unreadable"),
    (.software, "an error of gazette"), (.output, "the output cannot be written"),
    (.interrupted, "stopped with Ctrl\\-C"),
  ]

  /// `text` so that no letter is taken as a request.
  private static func escaped(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
