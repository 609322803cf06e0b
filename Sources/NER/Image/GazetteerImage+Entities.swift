extension GazetteerImage {
  /// Where the text of an entity lies.
  private func textRange(_ entity: Int) -> Range<Int> {
    let start = min(Int(entityOffsets[entity]), entityText.count)
    return start..<min(max(start, Int(entityOffsets[entity + 1])), entityText.count)
  }

  func type(_ entity: Int) -> EntityType {
    let all = EntityType.byIndex
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

  /// The id (piece 0) or the name (piece 1) of an entity alone.
  func piece(_ piece: Int, of entity: Int) -> String {
    let range = textRange(entity)
    var start = range.lowerBound
    var left = piece
    while true {
      var end = start
      while end < range.upperBound, entityText[end] != 0 { end &+= 1 }
      guard end < range.upperBound else { return "" }
      if left == 0 {
        return String(unsafeUninitializedCapacity: end - start) { bytes in
          for i in 0..<end - start { bytes[i] = entityText[start &+ i] }
          return end - start
        }
      }
      left -= 1
      start = end + 1
    }
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
