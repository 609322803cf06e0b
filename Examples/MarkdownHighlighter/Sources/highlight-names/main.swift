// Prints a Markdown file with every name in it marked: [Kyiv](place:kyiv), or <mark title="place">Kyiv</mark>
// with --html.
//
//     swift run highlight-names ../../Corpus/README.md
import Foundation
import NER
import Tokenize

let arguments = CommandLine.arguments.dropFirst()
let isHTML = arguments.contains("--html")
guard let path = arguments.first(where: { $0 != "--html" }),
  let data = FileManager.default.contents(atPath: path)
else {
  FileHandle.standardError.write(Data("usage: highlight-names [--html] FILE.md\n".utf8))
  exit(64)
}
FileHandle.standardOutput.write(Data(highlighted([UInt8](data), isHTML: isHTML)))

/// The file with its names marked; all other bytes stay as they are.
func highlighted(_ text: [UInt8], isHTML: Bool) -> [UInt8] {
  let prose = Markdown.prose(of: text)
  var vocabulary = Vocabulary()
  var columns = TokenizedText()
  Tokenizer().tokenize(prose.span, into: &columns, vocabulary: &vocabulary)

  var output: [UInt8] = []
  var written = 0
  for mention in EntityRecognizer().mentions(in: columns, text: prose.span, vocabulary: vocabulary) {
    let name = text[mention.range]
    // Marks inside a name ("**Kyiv** Post"), or a link around it, are left as they are.
    guard !name.contains(where: { "*_`[]<>\n".utf8.contains($0) }), !isLinked(mention.range, in: text) else {
      continue
    }
    output += text[written..<mention.range.lowerBound]
    if isHTML {
      output += "<mark title=\"\(mention.type)\">".utf8
      output += name
      output += "</mark>".utf8
    } else {
      output += "[".utf8
      output += name
      output += "](\(mention.entity ?? "\(mention.type)"))".utf8
    }
    written = mention.range.upperBound
  }
  return output + text[written...]
}

/// Whether a bracket is open before `range` on its line: what is a link already gets no second one.
func isLinked(_ range: Range<Int>, in text: [UInt8]) -> Bool {
  let line = text[..<range.lowerBound].reversed().prefix { $0 != UInt8(ascii: "\n") }
  guard let bracket = line.first(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }) else {
    return false
  }
  return bracket == UInt8(ascii: "[")
}
