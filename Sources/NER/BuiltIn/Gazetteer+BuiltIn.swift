extension Gazetteer {
  /// The entities good for world news that come with the library; made at first use, in some twenty milliseconds.
  public static let builtIn: Gazetteer = {
    let image = ImageSections.world().map { GazetteerImage(joining: $0) } ?? (try? worldNames().compile())
    return Gazetteer(images: image.map { [$0] } ?? [])
  }()

  /// The generated list, ready to be compiled: what ``ImageSections/world()`` has to give the same image as.
  ///
  /// Id, type (``worldType(code:)``), evidence in tenths, names separated by `|`, one line an entity.
  static func worldNames() -> GazetteerBuilder {
    let lines = WorldNames.lines()
    let text = lines.span
    var builder = GazetteerBuilder(minimumCapacity: 65_536, looksUpIDs: false)
    builder.reserveText(text.count)
    builder.readsAcronyms = false
    // Where the columns of the line in hand end, and the ranges of its names.
    var columns = 0
    var ends = (0, 0, 0)
    var names: [Range<Int>] = []
    var lineStart = 0
    var start = 0
    for i in 0...text.count {
      let byte = i < text.count ? text[i] : 0x0A
      // A tab, a line feed or a bar.
      guard byte < 0x20 || byte == 0x7C else { continue }
      if byte == 0x09 {
        switch columns {
        case 0: ends.0 = i
        case 1: ends.1 = i
        default: ends.2 = i
        }
        columns += 1
      } else if columns == 3, i > start {
        names.append(start..<i)
      }
      start = i + 1
      guard byte == 0x0A else { continue }
      if columns == 3, let type = worldType(code: text[ends.0 + 1]) {
        let evidence = (ends.1 + 1..<ends.2).reduce(0) { $0 * 10 + Int(text[$1]) - 0x30 }
        builder.add(
          text, id: lineStart..<ends.0, names: names, type: type,
          weight: worldWeight(tenths: evidence), caseMode: nil, isNew: true,
          report: { _ in })
      }
      columns = 0
      names.removeAll(keepingCapacity: true)
      lineStart = start
    }
    return builder
  }

  /// The type of a built-in entity: a letter for each, in the order of `EntityType.allCases`.
  static func worldType(code: UInt8) -> EntityType? {
    let index = Int(code) - Int(UInt8(ascii: "a"))
    return EntityType.allCases.indices.contains(index) ? EntityType.allCases[index] : nil
  }

  /// The weight of a built-in entity whose evidence is given in tenths.
  static func worldWeight(tenths: Int) -> Float { Float(tenths) / (10 * Reading.fullEvidence) }
}
