/// The command as a whole: chooses the verb and tells what went wrong.
enum Command {
  static func run(_ words: [String]) -> ExitStatus {
    do throws(CommandError) {
      return try perform(words)
    } catch {
      if let message = error.message { StandardError.writeLine("gazette: \(message)") }
      return error.status
    }
  }

  private static func perform(_ words: [String]) throws(CommandError) -> ExitStatus {
    guard let name = words.first else {
      StandardError.write(Help.overview + "\n")
      return .usage
    }
    switch name {
    case "--help", "-h", "help":
      guard words.count > 1, let verb = Verb.named(words[1]) else { return try print(Help.overview) }
      return try print(Help.text(for: verb))
    case "--version": return try print("gazette \(version)")
    default: break
    }
    guard let verb = Verb.named(name) else {
      let kind = name.hasPrefix("-") ? "option" : "verb"
      let nearest = name.hasPrefix("-") ? nil : Spelling.nearest(to: name, in: Verb.all.map(\.name))
      throw .usage(
        "unknown \(kind) \(name); " + (nearest.map { "did you mean \($0)?" } ?? "see gazette --help"))
    }
    let rest = Array(words.dropFirst())
    if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      return try print(Help.text(for: verb))
    }
    return try verb.run(try Arguments(rest, for: verb))
  }

  static let version = "1.0.0"

  private static func print(_ text: String) throws(CommandError) -> ExitStatus {
    var output = Output.standard()
    try output.write(text + "\n")
    try output.finish()
    return .success
  }
}
