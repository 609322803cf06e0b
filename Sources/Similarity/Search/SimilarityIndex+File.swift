extension SimilarityIndex {
  private static let kind: StaticString = "GZTINDEX"
  private static let version: UInt32 = 1

  /// Saves the index. The file is replaced as a whole: a crash at any moment leaves the old or the new one.
  public func save(to path: String) throws(StorageError) {
    let (matrix, ids) = reports()
    var image = StoredImage(kind: Self.kind, version: Self.version)
    image.append(UInt64(ids.count))
    image.append(ids)
    image.append(matrix)
    try image.write(to: path)
  }

  /// Loads an index that was saved.
  public static func load(from path: String) throws(StorageError) -> SimilarityIndex {
    try withMappedFile(path) { (bytes: UnsafeRawBufferPointer) throws(StorageError) -> SimilarityIndex in
      var reader = try StoredImageReader(bytes, kind: kind, version: version)
      let count = try reader.readCount(ofSize: 8)
      let ids = try reader.read(count, of: Int64.self)
      let matrix = try reader.readMatrix()
      guard reader.isAtEnd, matrix.rowCount == count, Set(ids).count == count, count < Int(UInt32.max),
        (0..<count).allSatisfy(matrix.isBounded)
      else { throw .damaged }
      return SimilarityIndex(unchecked: matrix, ids: ids)
    }
  }
}

extension StoredImage {
  /// Number of rows, number of pairs, where rows end, terms, weights.
  mutating func append(_ matrix: SparseMatrix) {
    append(UInt64(matrix.rowCount))
    append(UInt64(matrix.count))
    append(matrix.rowStarts.dropFirst().lazy.map { UInt64($0) })
    append(matrix.terms)
    append(matrix.weights.lazy.map(\.bitPattern))
  }
}

extension StoredImageReader {
  /// Reads a matrix and checks what a matrix promises.
  mutating func readMatrix() throws(StorageError) -> SparseMatrix {
    let rowCount = try readCount(ofSize: 8)
    let count = try readCount(ofSize: 8)
    let ends = try read(rowCount, of: UInt64.self)
    var matrix = SparseMatrix()
    matrix.terms = try read(count, of: UInt32.self)
    matrix.weights = try read(count, of: UInt32.self).map { Float(bitPattern: $0) }
    guard matrix.weights.allSatisfy(\.isFinite) else { throw .damaged }
    var start = 0
    for end in ends {
      guard end >= UInt64(start), end <= UInt64(count) else { throw .damaged }
      for position in start..<Int(end) where position > start {
        guard matrix.terms[position - 1] < matrix.terms[position] else { throw .damaged }
      }
      start = Int(end)
      matrix.rowStarts.append(start)
    }
    guard start == count else { throw .damaged }
    return matrix
  }
}
