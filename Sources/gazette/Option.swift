/// An option of a verb: one row of the table that parsing, help, completions and the man page are made from.
struct Option: Sendable {
  /// What an option is for; help shows the options of each group together.
  enum Group: String, CaseIterable, Sendable {
    case what = "What is done"
    case input = "Input"
    case output = "Output"
    case general = "General"
  }

  /// Without the two hyphens.
  var name: String
  /// What stands for its value in help; nil for a switch.
  var value: String?
  /// The values it may have, where these are few.
  var choices: [String] = []
  var help: String
  var group: Group
  var isRepeatable = false

  static let threads = Option(
    name: "threads", value: "N", help: "how many threads work; the result is the same", group: .general)
  static let skipInvalid = Option(
    name: "skip-invalid", help: "exit with 0 even if records were malformed", group: .general)
  static let output = Option(
    name: "output", value: "FILE", help: "write to FILE: all of it or, on an error, nothing", group: .output)
  static let gazetteer = Option(
    name: "gazetteer", value: "FILE", help: "add names (TSV, JSON Lines, GeoNames .txt)", group: .what,
    isRepeatable: true)
  static let noDefaultGazetteer = Option(
    name: "no-default-gazetteer", help: "leave the built-in names out", group: .what)
  static let color = Option(
    name: "color", value: "WHEN", choices: ["auto", "always", "never"],
    help: "auto (the default: in a terminal), always or never", group: .output)
  static let help = Option(name: "help", help: "print this", group: .general)

  static func format(_ choices: [String], help: String) -> Option {
    let isLong = choices.count > 2
    let text = isLong ? "\(choices[0]) (the default), \(choices.dropFirst().joined(separator: ", "))" : help
    return Option(
      name: "format", value: isLong ? "FORMAT" : choices.joined(separator: "|"), choices: choices, help: text,
      group: .output)
  }
}
