/// The command as a whole: chooses what is done and tells what went wrong.
enum BenchCommand {
  /// The exit status.
  static func run(_ words: [String]) -> Int32 {
    do throws(BenchError) {
      return try perform(words)
    } catch {
      if let message = error.message { StandardError.writeLine("bench: \(message)") }
      return error.status
    }
  }

  private static func perform(_ words: [String]) throws(BenchError) -> Int32 {
    if words.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      try print(Help.text)
      return 0
    }
    let rest = Array(words.dropFirst())
    switch words.first {
    case "list": try ListCommand.run(rest)
    case "generate": try GenerateCommand.run(rest)
    case "scale": try ScaleCommand.run(rest)
    default: return try RunCommand.run(words)
    }
    return 0
  }

  /// Writes a text to standard output.
  static func print(_ text: String) throws(BenchError) { try write(text + "\n", to: "-") }

  static func write(_ text: String, to path: String) throws(BenchError) {
    var output = try Output.to(path)
    try output.write(Array(text.utf8))
    try output.finish()
  }
}
