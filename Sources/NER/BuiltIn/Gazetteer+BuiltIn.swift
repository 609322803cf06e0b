extension Gazetteer {
  /// The entities good for world news that come with the library; made at first use.
  public static let builtIn = Gazetteer(builtInEntities())

  /// Reads the generated list: id, type, evidence in tenths, names separated by `|`.
  static func builtInEntities() -> [Entity] {
    let bytes = WorldNames.entries.withUTF8Buffer { Array($0) }
    var entities: [Entity] = []
    entities.reserveCapacity(45_000)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let columns = bytes[start..<end].split(separator: 0x09, omittingEmptySubsequences: false)
      start = end + 1
      guard columns.count == 4, let type = EntityType(rawValue: String(decoding: columns[1], as: UTF8.self))
      else {
        continue
      }
      let evidence = columns[2].reduce(0) { $0 * 10 + Int($1) - 0x30 }
      let names = columns[3].split(separator: 0x7C).map { String(decoding: $0, as: UTF8.self) }
      entities.append(
        Entity(
          id: String(decoding: columns[0], as: UTF8.self), type: type, name: names[0],
          aliases: Array(names.dropFirst()), weight: Float(evidence) / (10 * Reading.fullEvidence)))
    }
    return entities
  }
}
