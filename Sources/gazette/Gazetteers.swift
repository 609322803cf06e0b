import Foundation
import NER
import Stories

/// The names that a verb knows: the built-in ones and those of `--gazetteer`.
enum Gazetteers {
  static func recognizer(_ arguments: Arguments) throws(CommandError) -> EntityRecognizer {
    let files = arguments.strings("gazetteer")
    let builtIn = !arguments.has("no-default-gazetteer")
    if files.isEmpty, builtIn { return EntityRecognizer() }
    var entities: [Entity] = []
    for file in files { entities += try read(file) }
    let named = Gazetteer(entities)
    return EntityRecognizer(gazetteer: builtIn ? named.layered(over: .builtIn) : named)
  }

  private static func read(_ path: String) throws(CommandError) -> [Entity] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .noInput("\(path): cannot be read")
    }
    var entities: [Entity] = []
    let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where number > 0 || !path.hasSuffix(".tsv") {
      let bytes = Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
      if bytes.isEmpty { continue }
      let fields: [String]
      if path.hasSuffix(".tsv") {
        fields = bytes.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
          .map { String(decoding: $0, as: UTF8.self) }
      } else {
        do {
          let value = try JSONValue(parsing: bytes.span)
          fields = ["id", "type", "name"].map { value[$0]?.scalarText ?? "" }
        } catch {
          throw .data("\(path):\(number + 1): \(error)")
        }
      }
      guard fields.count >= 3, let type = EntityType(rawValue: fields[1]), !fields[2].isEmpty else {
        throw .data("\(path):\(number + 1): not an entry with id, type and name")
      }
      let aliases = fields.count > 3 ? fields[3].split(separator: "|").map(String.init) : []
      entities.append(Entity(id: fields[0], type: type, name: fields[2], aliases: aliases))
    }
    return entities
  }
}
