/// Reads the lines of GeoNames' main table (download.geonames.org/export/dump/readme.txt): geonameid, name,
/// asciiname, alternatenames with commas between, latitude, longitude, feature class, …, population as 15th column.
///
/// The id becomes `geonames:2988507`. Spots and roads are facilities, everything else is a place. The weight grows
/// with the logarithm of the population and is 1 from ten million people on. Names of one letter, of which there
/// are many, are passed over.
struct GeoNamesLine {
  static let columnCount = 19

  private var fields: [Range<Int>] = []
  private var alternates: [Range<Int>] = []
  private var text: [UInt8] = []
  private var names: [Range<Int>] = []

  mutating func add(
    _ line: Span<UInt8>, to builder: inout GazetteerBuilder, _ refuse: (GazetteerProblem) -> Void
  ) {
    fields.removeAll(keepingCapacity: true)
    var start = 0
    for i in 0...line.count where i == line.count || line[i] == 0x09 {
      fields.append(start..<i)
      start = i + 1
    }
    guard fields.count == Self.columnCount else {
      return refuse(.missing(field: "\(Self.columnCount) columns (\(fields.count) found)"))
    }
    guard !fields[0].isEmpty else { return refuse(.emptyID) }
    text.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
    text.append(contentsOf: "geonames:".utf8)
    for i in fields[0] { text.append(line[i]) }
    let id = 0..<text.count
    alternates.removeAll(keepingCapacity: true)
    alternates.append(fields[1])
    alternates.append(fields[2])
    LineCursor.split(line, fields[3], at: 0x2C, into: &alternates)
    for alternate in alternates {
      guard LetterCase.letterCount(line, alternate, limit: 2) == 2,
        alternate.count <= GazetteerBuilder.longestName
      else { continue }
      let start = text.count
      for i in alternate { text.append(line[i]) }
      names.append(start..<text.count)
    }
    guard !names.isEmpty else { return }
    let featureClass = fields[6].isEmpty ? 0 : line[fields[6].lowerBound]
    let isBuilt = featureClass == UInt8(ascii: "S") || featureClass == UInt8(ascii: "R")
    builder.add(
      text.span, id: id, names: names, type: isBuilt ? .facility : .place,
      weight: Self.weight(population: line, fields[14]), caseMode: nil, report: refuse)
  }

  /// A tenth for nobody, 1 for ten million; a seventh for each factor of ten between.
  private static func weight(population line: Span<UInt8>, _ range: Range<Int>) -> Float {
    var population = 0
    for i in range where line[i] &- 0x30 < 10 && population < 1 << 40 {
      population = population * 10 + Int(line[i] - 0x30)
    }
    var (digits, rest) = (Float(0), Float(population + 1))
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    return max(0.1, min(1, (digits + (rest - 1) / 9) / 7))
  }
}
