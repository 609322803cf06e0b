extension TFIDF {
  private static let kind: StaticString = "GZTTFIDF"
  private static let version: UInt32 = 1

  /// Saves options, counts and background. The file is replaced as a whole: a crash at any moment leaves the old or
  /// the new one.
  public func save(to path: String) throws(StorageError) {
    var image = StoredImage(kind: Self.kind, version: Self.version)
    image.append(UInt8(sublinearTF ? 1 : 0))
    image.append(UInt8(smoothIDF ? 1 : 0))
    image.append(UInt8(useIDF ? 1 : 0))
    image.append(norm.rawValue)
    image.append(minDF)
    image.append(maxDF)
    image.append(Int64(maxFeatures ?? -1))
    image.append(UInt8(background == nil ? 0 : 1))
    if let background {
      image.append(Int64(background.documentCount))
      image.append(background.share.bitPattern)
      image.append(UInt64(background.documentFrequencies.count))
      image.append(background.documentFrequencies)
    }
    image.append(Int64(documentCount))
    image.append(UInt64(documentFrequencies.count))
    image.append(documentFrequencies)
    image.append(totalCounts)
    try image.write(to: path)
  }

  /// Loads what was saved: it weighs reports as the saved one did.
  public static func load(from path: String) throws(StorageError) -> TFIDF {
    try withMappedFile(path) { (bytes: UnsafeRawBufferPointer) throws(StorageError) -> TFIDF in
      var reader = try StoredImageReader(bytes, kind: kind, version: version)
      let sublinearTF = try reader.readFlag()
      let smoothIDF = try reader.readFlag()
      let useIDF = try reader.readFlag()
      guard let norm = Norm(rawValue: try reader.read()) else { throw .damaged }
      let minDF = try reader.readLimit()
      let maxDF = try reader.readLimit()
      let maxFeatures: Int64 = try reader.read()
      guard maxFeatures >= -1 else { throw .damaged }
      var background: Background?
      if try reader.readFlag() {
        let documentCount: Int64 = try reader.read()
        let share = Double(bitPattern: try reader.read())
        let frequencies = try reader.read(reader.readCount(ofSize: 4), of: UInt32.self)
        background = Background(
          documentCount: Int(documentCount), documentFrequencies: frequencies, share: share)
      }
      var model = TFIDF(
        sublinearTF: sublinearTF, smoothIDF: smoothIDF, useIDF: useIDF, minDF: minDF, maxDF: maxDF,
        maxFeatures: maxFeatures < 0 ? nil : Int(maxFeatures), norm: norm, background: background)
      let documentCount: Int64 = try reader.read()
      // More reports than can be counted exactly were never fitted, and more can be fitted on top.
      guard documentCount >= 0, documentCount <= 1 << 53 else { throw .damaged }
      model.documentCount = Int(documentCount)
      let terms = try reader.readCount(ofSize: 12)
      model.documentFrequencies = try reader.read(terms, of: UInt32.self)
      model.totalCounts = try reader.read(terms, of: UInt64.self)
      guard reader.isAtEnd, model.documentFrequencies.allSatisfy({ $0 <= documentCount }) else {
        throw .damaged
      }
      return model
    }
  }
}

extension StoredImage {
  fileprivate mutating func append(_ limit: TFIDF.Limit) {
    switch limit {
    case .count(let count):
      append(UInt8(0))
      append(UInt64(bitPattern: Int64(count)))
    case .share(let share):
      append(UInt8(1))
      append(share.bitPattern)
    }
  }
}

extension StoredImageReader {
  fileprivate mutating func readFlag() throws(StorageError) -> Bool {
    let byte: UInt8 = try read()
    guard byte < 2 else { throw .damaged }
    return byte == 1
  }

  fileprivate mutating func readLimit() throws(StorageError) -> TFIDF.Limit {
    let isShare = try readFlag()
    let bits: UInt64 = try read()
    return isShare ? .share(Double(bitPattern: bits)) : .count(Int(Int64(bitPattern: bits)))
  }
}
