// Fits the weights of the evidence between reports; see README.md.
import Foundation
import Stories

let sets = try CommandLine.arguments.dropFirst().map { try LabelledSet(path: $0) }
guard sets.count > 1 else {
  print("usage: FitWeights SET.jsonl SET.jsonl…")
  exit(2)
}

func percent(_ value: Double) -> String {
  let digits = String(format: "%.1f", value * 100)
  return String(repeating: " ", count: max(0, 9 - digits.count)) + digits
}

let search = Search()
let weights = try search.best(on: sets)
for (name, path, _) in Search.weights {
  print("  public var \(name): Float = \(String(format: "%.3f", weights[keyPath: path]))")
}
let means = try [weights, LinkWeights()].map { try Search.mean(of: sets, $0) }.map(percent)
print("\nmean of all sets\(means[0]), with the program's weights\(means[1])")
print("\nset                         reports   alone     text  without      all  program")
for (index, set) in sets.enumerated() {
  let without = try search.best(on: Array(sets[..<index] + sets[(index + 1)...]))
  let figures = [
    try set.qualityOfReportsAlone(), try set.quality(Search.textAlone), try set.quality(without),
    try set.quality(weights), try set.quality(LinkWeights()),
  ]
  let name = set.name.padding(toLength: 26, withPad: " ", startingAt: 0)
  let count = String(format: "%9d", set.count)
  print(name + count + figures.map(percent).joined())
}
