/// `bench generate`: writes generated reports with their gold stories.
enum GenerateCommand {
  static func run(_ words: [String]) throws(BenchError) {
    let arguments = try Arguments(words, flags: [.reports, .seed, .language, .output, .help])
    if let operand = arguments.operands.first {
      throw .usage("generate takes no \"\(operand)\"; see bench --help")
    }
    guard let path = arguments.string(.output) else { throw .usage("generate needs --output FILE") }
    let parameters = try arguments.parameters()
    try CorpusFile.write(
      CorpusGenerator(reports: parameters.reports, seed: parameters.seed, mix: parameters.mix),
      to: Output.to(path))
  }
}
