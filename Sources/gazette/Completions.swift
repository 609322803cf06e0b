extension Verb {
  static let completions = Verb(
    name: "completions", summary: "completions for a shell", operands: "bash|zsh|fish",
    discussion: "Writes what makes the shell complete verbs, options and their values.",
    examples: [
      "gazette completions bash > ~/.local/share/bash-completion/completions/gazette",
      "gazette completions zsh > ~/.zsh/completions/_gazette   # a folder of $fpath",
      "gazette completions fish > ~/.config/fish/completions/gazette.fish",
    ],
    options: [.output],
    run: { arguments throws(CommandError) in
      guard arguments.operands.count == 1, let shell = Shell(rawValue: arguments.operands[0]) else {
        throw .usage("completions takes one of \(Shell.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      var output = try Output.to(arguments.string("output"))
      try output.write(shell.script)
      try output.finish()
      return .success
    })
}

/// A shell, and what tells it our words.
private enum Shell: String, CaseIterable {
  case bash, zsh, fish

  var script: String {
    switch self {
    case .bash: Self.bashScript
    case .zsh: Self.zshScript
    case .fish: Self.fishScript
    }
  }

  private static var bashScript: String {
    var cases: [String] = []
    var values: [String] = []
    for verb in Verb.all {
      let options = verb.allOptions.map { "--\($0.name)" }.joined(separator: " ")
      let words = verb.name == "completions" ? " " + allCases.map(\.rawValue).joined(separator: " ") : ""
      cases.append("    \(verb.name)) words=\"\(options)\(words)\" ;;")
      for option in verb.allOptions where !option.choices.isEmpty {
        values.append(
          "    \(verb.name):--\(option.name)) words=\"\(option.choices.joined(separator: " "))\" ;;")
      }
    }
    return """
      _gazette() {
        local word="${COMP_WORDS[COMP_CWORD]}" verb="${COMP_WORDS[1]}" before="${COMP_WORDS[COMP_CWORD-1]}" words=""
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(Verb.all.map(\.name).joined(separator: " ")) --help --version" -- "$word"))
          return
        fi
        case "$verb:$before" in
      \(values.joined(separator: "\n"))
        esac
        if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$word")); return; fi
        case "$verb" in
      \(cases.joined(separator: "\n"))
        esac
        COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word"))
      }
      complete -o filenames -F _gazette gazette

      """
  }

  /// Works from a folder of `fpath` as `_gazette`, and with `source <(gazette completions zsh)`.
  private static var zshScript: String {
    // In a specification a colon, bracket or backslash means something.
    func escaped(_ text: String) -> String {
      var text = text
      for letter in ["\\", ":", "[", "]"] { text = text.replacing(letter, with: "\\" + letter) }
      return text.replacing("'", with: "'\\''")
    }
    func specification(_ option: Option) -> String {
      let value: String =
        switch option.value {
        case nil: ""
        case let value? where option.choices.isEmpty:
          ":\(escaped(value)):\(value == "FILE" ? "_files" : " ")"
        case .some: ":value:(\(option.choices.joined(separator: " ")))"
        }
      let star = option.isRepeatable ? "*" : ""
      return "'\(star)--\(option.name)\(option.value == nil ? "" : "=")[\(escaped(option.help))]\(value)'"
    }
    let verbs = Verb.all.map { "    '\($0.name):\(escaped($0.summary))'" }.joined(separator: "\n")
    let cases = Verb.all.map { verb in
      let operands =
        verb.name == completionsName
        ? "'1:shell:(\(allCases.map(\.rawValue).joined(separator: " ")))'"
        : verb.operands.isEmpty ? "" : "'*:file:_files'"
      let options = (verb.allOptions.map(specification) + [operands]).filter { !$0.isEmpty }
      return "    \(verb.name)) _arguments -S \(options.joined(separator: " \\\n      ")) ;;"
    }
    return """
      #compdef gazette
      _gazette() {
        local -a verbs
        verbs=(
      \(verbs)
        )
        if (( CURRENT == 2 )); then
          _describe verb verbs
          return
        fi
        local verb=$words[2]
        shift words
        (( CURRENT-- ))
        case $verb in
      \(cases.joined(separator: "\n"))
        esac
      }
      if [ "$funcstack[1]" = _gazette ]; then _gazette "$@"; else compdef _gazette gazette; fi

      """
  }

  private static let completionsName = "completions"

  private static var fishScript: String {
    func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "\\'") + "'" }
    var lines: [String] = []
    for verb in Verb.all {
      lines.append(
        "complete -c gazette -n __fish_use_subcommand -f -a \(verb.name) -d \(quoted(verb.summary))")
      for option in verb.allOptions {
        var line = "complete -c gazette -n '__fish_seen_subcommand_from \(verb.name)' -l \(option.name)"
        if option.value != nil {
          line += option.choices.isEmpty ? " -r" : " -x -a \(quoted(option.choices.joined(separator: " ")))"
        }
        lines.append(line + " -d \(quoted(option.help))")
      }
    }
    lines.append(
      "complete -c gazette -n '__fish_seen_subcommand_from completions' -f -a \(quoted(allCases.map(\.rawValue).joined(separator: " ")))"
    )
    return lines.joined(separator: "\n") + "\n"
  }
}
