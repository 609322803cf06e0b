/// Reads the lines of a TSV file; the first one says which column is which.
struct TSVColumns {
  private static let names = ["id", "type", "name", "aliases", "weight", "case"].map { Array($0.utf8) }
  private static let required = 3

  /// The column of each of ``names``, or -1.
  private var columns: [Int]?
  private var fields: [Range<Int>] = []
  private var entityNames: [Range<Int>] = []

  mutating func add(
    _ line: Span<UInt8>, to builder: inout GazetteerBuilder, _ refuse: (GazetteerProblem) -> Void
  ) {
    cut(line)
    guard let columns else {
      do throws(GazetteerProblem) { columns = try readHeader(line) } catch {
        refuse(error)
        // What the columns would be in the usual order, so that a report tells of more than the header.
        columns = Array(Self.names.indices)
      }
      return
    }
    func field(_ index: Int) -> Range<Int> {
      let column = columns[index]
      return column >= 0 && column < fields.count ? fields[column] : 0..<0
    }
    do throws(GazetteerProblem) {
      guard fields.count > columns[2] else { throw GazetteerProblem.missing(field: "name") }
      entityNames.removeAll(keepingCapacity: true)
      entityNames.append(field(2))
      LineCursor.split(line, field(3), at: 0x7C, into: &entityNames)
      builder.add(
        line, id: field(0), names: entityNames, type: try FieldValues.type(line, field(1)),
        weight: try FieldValues.weight(line, field(4)), caseMode: try FieldValues.caseMode(line, field(5)),
        report: refuse)
    } catch {
      refuse(error)
    }
  }

  /// Finds the tabs.
  private mutating func cut(_ line: Span<UInt8>) {
    fields.removeAll(keepingCapacity: true)
    var start = 0
    for i in 0..<line.count where line[i] == 0x09 {
      fields.append(LineCursor.trimmed(start..<i, line))
      start = i + 1
    }
    fields.append(LineCursor.trimmed(start..<line.count, line))
  }

  private func readHeader(_ line: Span<UInt8>) throws(GazetteerProblem) -> [Int] {
    var columns: [Int] = []
    for (i, name) in Self.names.enumerated() {
      let column = fields.firstIndex { FieldValues.isEqual(line, $0, name) }
      guard column != nil || i >= Self.required else {
        throw .missing(field: "column \(String(decoding: name, as: UTF8.self)) in the header")
      }
      columns.append(column ?? -1)
    }
    return columns
  }
}
