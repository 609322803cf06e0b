/// An option of the command: one row of the table that parsing and help are made from.
struct Flag: Sendable {
  /// Without the two hyphens.
  var name: String
  /// What stands for its value in help; nil for a switch.
  var value: String?
  var help: String

  static let corpus = Flag(
    name: "corpus", value: "FILE", help: "reports to work on: JSON Lines, or plain text")
  static let reports = Flag(
    name: "reports", value: "N", help: "generate N reports; 10k and 1m are understood")
  static let seed = Flag(name: "seed", value: "S", help: "which reports are generated (1)")
  static let language = Flag(
    name: "language", value: "MIX",
    help: "languages of generated reports: mixed, or such as en:70,ru:20,zh:10")
  static let gazetteer = Flag(
    name: "gazetteer", value: "FILE", help: "names in TSV in place of the built-in ones")
  static let threshold = Flag(name: "threshold", value: "T", help: "least cosine of similarity.join (0.5)")
  static let threads = Flag(name: "threads", value: "N", help: "how many threads work (1)")
  static let samples = Flag(
    name: "samples", value: "K", help: "how often each is measured, after one warm-up (5)")
  static let json = Flag(name: "json", value: "FILE", help: "write the results as JSON; - is standard output")
  static let save = Flag(name: "save", value: "FILE", help: "keep the results for --compare")
  static let compare = Flag(
    name: "compare", value: "FILE",
    help: "compare with results kept before; exit with 1 when something is slower")
  static let band = Flag(
    name: "band", value: "PERCENT",
    help: "how much slower is noise (5, or the spread of the samples if larger)")
  static let chart = Flag(name: "chart", value: "FILE", help: "draw the results as SVG")
  static let output = Flag(name: "output", value: "FILE", help: "where the reports go; - is standard output")
  static let from = Flag(name: "from", value: "N", help: "smallest number of reports (1k)")
  static let to = Flag(name: "to", value: "N", help: "largest number of reports (16k)")
  static let help = Flag(name: "help", help: "print this")
}
