/// `bench list`: the names there are.
enum ListCommand {
  static func run(_ words: [String]) throws(BenchError) {
    let arguments = try Arguments(words, flags: [.help])
    let width = Suites.all.map(\.name.count).max() ?? 0
    let lines = try Suites.named(arguments.operands.isEmpty ? ["*"] : arguments.operands).map { benchmark in
      let mark = benchmark.isDefault ? " " : "-"
      return "\(mark) \(benchmark.name.padded(to: width))  \(benchmark.summary)"
    }
    try BenchCommand.print(
      lines.joined(separator: "\n") + "\n\nThose with a hyphen run only when they are named.")
  }
}
