extension Gazetteer {
  /// The entities good for world news that come with the library; made at first use, in some 20 milliseconds.
  public static let builtIn: Gazetteer = {
    let image = try? worldNames().compile()
    return Gazetteer(images: image.map { [$0] } ?? [])
  }()

  /// Reads the generated list: id, type, evidence in tenths, names separated by `|`.
  static func worldNames() -> GazetteerBuilder {
    WorldNames.entries.withUTF8Buffer { buffer in
      let text = buffer.span
      var builder = GazetteerBuilder(minimumCapacity: 65_536)
      var lines = LineCursor(text)
      var columns: [Range<Int>] = []
      var names: [Range<Int>] = []
      while let line = lines.next(in: text) {
        columns.removeAll(keepingCapacity: true)
        names.removeAll(keepingCapacity: true)
        LineCursor.split(text, line, at: 0x09, into: &columns)
        guard columns.count == 4, let type = try? FieldValues.type(text, columns[1]) else { continue }
        let evidence = columns[2].reduce(0) { $0 * 10 + Int(text[$1]) - 0x30 }
        LineCursor.split(text, columns[3], at: 0x7C, into: &names)
        builder.add(
          text, id: columns[0], names: names, type: type,
          weight: Float(evidence) / (10 * Reading.fullEvidence), caseMode: nil, report: { _ in })
      }
      return builder
    }
  }
}
