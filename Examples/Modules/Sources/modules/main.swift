// About ten lines of each module. Run it with the path of a file of reports:
//
//     swift run modules ../../Corpus/reports.jsonl
import Foundation

let path = CommandLine.arguments.dropFirst().first ?? "../../Corpus/reports.jsonl"

do {
  print("== Tokenize")
  tokenize("Kyiv's mayor said 1.5 million were cut off. \"We rebuild,\" he added.")
  print("== NER")
  recognize("Guterres’s visit to Kyiv worried the PRC. António Guterres leads the United Nations (UN).")
  print("== Similarity")
  try compare([
    "Ferry sinks in Lake Victoria, 40 missing",
    "Forty missing after ferry sinks on Lake Victoria",
    "Central bank raises interest rates again",
  ])
  print("== Stories")
  try cluster(path)
  print("== Composed by hand")
  try compose(path)
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
