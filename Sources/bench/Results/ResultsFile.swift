import Foundation

/// The results of a run and where it was made: what `--json` and `--save` write and `--compare` reads.
struct ResultsFile: Codable, Sendable, Equatable {
  var machine: Machine
  var results: [Measurement]

  func json() throws(BenchError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    } catch {
      throw .failed("the results cannot be written as JSON: \(error)")
    }
  }

  static func read(_ path: String) throws(BenchError) -> ResultsFile {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .noInput("\(path): cannot be read")
    }
    do {
      return try JSONDecoder().decode(ResultsFile.self, from: data)
    } catch {
      throw .noInput("\(path): no results of bench")
    }
  }

  subscript(name: String) -> Measurement? { results.first { $0.name == name } }
}
