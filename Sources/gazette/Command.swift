import Foundation

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
      guard words.count > 1 else { return try print(Help.overview) }
      return try print(Help.text(for: try verb(named: words[1])))
    case "--version": return try print("gazette \(version)")
    default: break
    }
    let verb = try verb(named: name)
    let rest = Array(words.dropFirst())
    if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      return try print(Help.text(for: verb))
    }
    return try verb.run(try Arguments(rest, for: verb))
  }

  /// The verb of that name, or a message with the nearest name.
  private static func verb(named name: String) throws(CommandError) -> Verb {
    if let verb = Verb.named(name) { return verb }
    if name.hasPrefix("-"),
      let verb = Verb.all.first(where: { $0.allOptions.contains { "--\($0.name)" == name } })
    {
      throw .usage("\(name) goes behind a verb, as in gazette \(verb.name) \(name) …; see gazette --help")
    }
    let kind = name.hasPrefix("-") ? "option" : "verb"
    let names = name.hasPrefix("-") ? ["--help", "--version"] : Verb.all.map(\.name)
    let nearest = Spelling.nearest(to: name, in: names)
    if nearest == nil, !name.hasPrefix("-"), FileManager.default.fileExists(atPath: name) {
      throw .usage("\(name) is a file, not a verb; did you mean gazette cluster \(name)?")
    }
    throw .usage(
      "unknown \(kind) \(name); " + (nearest.map { "did you mean \($0)?" } ?? "see gazette --help"))
  }

  static let version = "1.0.0"

  private static func print(_ text: String) throws(CommandError) -> ExitStatus {
    var output = Output.standard()
    try output.write(text + "\n")
    try output.finish()
    return .success
  }
}
