extension GazetteerBuilder {
  /// Compiles what was added. The result depends on the order of the entities only in the numbers they get.
  /// O(bytes of names), about half a second for a million names.
  ///
  /// - Throws: ``GazetteerLimitError`` when there are more names than an image holds.
  public func build() throws(GazetteerLimitError) -> Gazetteer {
    Gazetteer(images: [try compile()])
  }

  func compile() throws(GazetteerLimitError) -> GazetteerImage {
    if left.bytes > 0 {
      throw .tooMuchText(bytes: textByteCount + left.bytes, limit: limits.textBytes)
    }
    let limit = limits.references
    if left.entities > 0 { throw .tooManyEntities(entityCount + left.entities, limit: limit) }
    let names = NameSequences(self)
    guard names.words.count <= limit else { throw .tooManyWords(names.words.count, limit: limit) }

    var sections = ImageSections()
    sections.removesDiacritics = removesDiacritics
    sections.wordText = names.words.text
    sections.wordOffsets = names.words.offsets
    sections.wordSlots = names.words.imageSlots()
    try TrieCompiler.compile(names, weights: weights, into: &sections)
    sections.entityTypes = types
    if weights.contains(where: { $0 != 1 }) { sections.entityWeights = weights.map(\.bitPattern) }
    layEntityText(&sections)
    return GazetteerImage(joining: sections)
  }

  /// Id and names of each entity together, whatever the order in which names were added.
  private func layEntityText(_ sections: inout ImageSections) {
    // Counting sort of the names by entity.
    var nextName: [UInt32] = Array(repeating: 0, count: entityCount + 1)
    for entity in nameEntities { nextName[Int(entity) + 1] += 1 }
    for i in 1..<nextName.count { nextName[i] += nextName[i - 1] }
    let firstName = nextName
    var order: [UInt32] = Array(repeating: 0, count: nameCount)
    for (name, entity) in nameEntities.enumerated() {
      order[Int(nextName[Int(entity)])] = UInt32(name)
      nextName[Int(entity)] += 1
    }
    var text: [UInt8] = []
    text.reserveCapacity(nameText.count + ids.text.count + ids.count)
    sections.entityOffsets.reserveCapacity(entityCount + 1)
    for entity in 0..<entityCount {
      text.append(contentsOf: ids.text[ids.range(UInt32(entity))])
      text.append(0)
      for position in Int(firstName[entity])..<Int(firstName[entity + 1]) {
        let name = Int(order[position])
        text.append(contentsOf: nameText[Int(nameStarts[name])..<Int(nameStarts[name + 1]) - 1])
        text.append(0)
      }
      sections.entityOffsets.append(UInt32(text.count))
    }
    sections.entityText = text
  }
}
