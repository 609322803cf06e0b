extension GazetteerImage {
  /// Where the text of an entity lies.
  private func textRange(_ entity: Int) -> Range<Int> {
    let start = min(Int(entityOffsets[entity]), entityText.count)
    return start..<min(max(start, Int(entityOffsets[entity + 1])), entityText.count)
  }

  func type(_ entity: Int) -> EntityType {
    let all = EntityType.allCases
    let index = Int(entityTypes[entity])
    return index < all.count ? all[index] : .organization
  }

  func weight(_ entity: Int) -> Float {
    entityWeights.count == 0 ? 1 : Float(bitPattern: entityWeights[entity])
  }

  /// The ranges of an entity's id, name and aliases in `entityText`.
  func pieces(_ entity: Int) -> [Range<Int>] {
    let range = textRange(entity)
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for i in range where entityText[i] == 0 {
      pieces.append(start..<i)
      start = i + 1
    }
    return pieces
  }

  func entity(_ index: Int) -> Entity {
    let strings = pieces(index).map { piece in
      String(decoding: piece.map { entityText[$0] }, as: UTF8.self)
    }
    return Entity(
      id: strings.first ?? "", type: type(index), name: strings.count > 1 ? strings[1] : "",
      aliases: Array(strings.dropFirst(2)), weight: weight(index))
  }
}
