import Foundation
import Similarity

// Reads one report a line from standard input, as its term numbers separated by blanks, and writes its weights as
// `term:weight`, separated by blanks. Options are those of TFIDF: sublinearTF=true minDF=2 maxDF=0.5 …

var options: [String: String] = [:]
for argument in CommandLine.arguments.dropFirst() {
  let parts = argument.split(separator: "=", maxSplits: 1)
  if parts.count == 2 { options[String(parts[0])] = String(parts[1]) }
}

func limit(_ text: String?, otherwise: TFIDF.Limit) -> TFIDF.Limit {
  guard let text else { return otherwise }
  return Int(text).map { .count($0) } ?? .share(Double(text) ?? 1)
}

let norms: [String: TFIDF.Norm] = ["l1": .l1, "l2": .l2, "none": .none]
var model = TFIDF(
  sublinearTF: options["sublinearTF"] == "true", smoothIDF: options["smoothIDF"] != "false",
  useIDF: options["useIDF"] != "false", minDF: limit(options["minDF"], otherwise: .count(1)),
  maxDF: limit(options["maxDF"], otherwise: .share(1)),
  maxFeatures: options["maxFeatures"].flatMap { Int($0) },
  norm: norms[options["norm"] ?? "l2"] ?? .l2)

var counts = TermCounts()
while let line = readLine() { counts.append(line.split(separator: " ").compactMap { UInt32($0) }) }
let matrix = try model.fitTransform(counts, threads: 2)
for row in 0..<matrix.rowCount {
  print(matrix.row(row).map { "\(matrix.terms[$0]):\(matrix.weights[$0])" }.joined(separator: " "))
}
