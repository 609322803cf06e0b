import Foundation
import NER

/// Names from a TSV file with the columns `id`, `type`, `name`, `aliases` and `weight`, or from a list of names, one a
/// line.
enum GazetteerFile {
  static func entities(_ path: String) throws(BenchError) -> [Entity] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .noInput("\(path): cannot be read")
    }
    let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
    let hasHeader = lines.first?.hasPrefix("id\ttype\tname") ?? false
    return lines.dropFirst(hasHeader ? 1 : 0).enumerated().map { number, line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard hasHeader, fields.count >= 3, let type = EntityType(rawValue: fields[1]) else {
        return Entity(id: "\(number)", type: .organization, name: fields[0])
      }
      let aliases = fields.count > 3 ? fields[3].split(separator: "|").map(String.init) : []
      let weight = fields.count > 4 ? Float(fields[4]) : nil
      return Entity(id: fields[0], type: type, name: fields[2], aliases: aliases, weight: weight ?? 1)
    }
  }
}
