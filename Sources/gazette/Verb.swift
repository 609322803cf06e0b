/// One thing the command can do.
struct Verb: Sendable {
  var name: String
  /// One line for the list of verbs.
  var summary: String
  /// What stands for the operands in help.
  var operands: String
  /// One or two sentences.
  var discussion: String
  var examples: [String]
  var options: [Option]
  var run: @Sendable (Arguments) throws(CommandError) -> ExitStatus

  /// Every verb, in the order of help.
  static let all: [Verb] = [
    .cluster, .entities, .similar, .compare, .pairs, .tokens, .evaluate, .completions, .man,
  ]

  static func named(_ name: String) -> Verb? { all.first { $0.name == name } }

  /// The verb's options and those that every verb has.
  var allOptions: [Option] { options + [.help] }
}
