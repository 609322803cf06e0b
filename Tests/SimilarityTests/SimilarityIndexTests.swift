import Foundation
import TestSupport
import Testing

@testable import Similarity

@Suite("Index")
struct SimilarityIndexTests {
  /// The readable twin: a dictionary and a look at every report.
  struct Plain {
    var order: [Int64] = []
    var rows: [Int64: (terms: [UInt32], weights: [Float])] = [:]

    func search(_ terms: [UInt32], _ weights: [Float], keep: (Double) -> Bool) throws -> [SimilarityIndex
      .Match]
    {
      var query = SparseMatrix()
      try query.append(terms: terms, weights: weights)
      var found: [(product: Double, place: Int, id: Int64)] = []
      for (place, id) in order.enumerated() {
        guard let row = rows[id] else { continue }
        let product = query.dotProduct(0, row.terms[...], row.weights[...])
        if keep(product) { found.append((product, place, id)) }
      }
      found.sort { ($1.product, $0.place) < ($0.product, $1.place) }
      return found.map { .init(id: $0.id, similarity: Float($0.product)) }
    }
  }

  @Test("stays exact while reports come and go", arguments: [41, 42])
  func comingAndGoing(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let matrix = try GeneratedVectors(rows: 420, terms: 300).matrix(seed: seed)
    var index = SimilarityIndex()
    var plain = Plain()
    for row in 0..<matrix.rowCount {
      let (terms, weights) = (Array(matrix.terms[matrix.row(row)]), Array(matrix.weights[matrix.row(row)]))
      let id = Int64(row * 7 % 419 + (row >= 419 ? 1000 : 0))
      try index.add(id, terms: terms, weights: weights)
      plain.order.append(id)
      plain.rows[id] = (terms, weights)
      if row % 3 == 1, let gone = plain.rows.keys.sorted().randomElement(using: &generator) {
        let first = index.remove(gone)
        let second = index.remove(gone)
        #expect(first && !second)
        plain.rows[gone] = nil
        plain.order.removeAll { $0 == gone }
      }
      guard row % 29 == 0 || row == matrix.rowCount - 1 else { continue }
      #expect(index.count == plain.rows.count)
      for count in [1, 5, 50] {
        let expected = try plain.search(terms, weights) { $0 > 0 }.prefix(count)
        #expect(try index.search(terms: terms, weights: weights, nearest: count) == Array(expected))
      }
      for threshold in [0.05, 0.4, 0.9, 1] {
        let expected = try plain.search(terms, weights) { $0 >= threshold - SimilarityJoin.tolerance }
        #expect(try index.search(terms: terms, weights: weights, atLeast: threshold) == expected)
      }
    }
    var compact = index
    compact.compact()
    let (terms, weights) = (matrix.terms[matrix.row(7)], matrix.weights[matrix.row(7)])
    #expect(
      try compact.search(terms: Array(terms), weights: Array(weights), nearest: 9)
        == index.search(terms: Array(terms), weights: Array(weights), nearest: 9))
  }

  @Test("a name that was removed can be given again")
  func sameName() throws {
    var index = SimilarityIndex()
    try index.add(1, terms: [3], weights: [1])
    #expect(throws: SimilarityIndexError.idTaken(1)) { try index.add(1, terms: [4], weights: [1]) }
    index.remove(1)
    try index.add(1, terms: [4], weights: [1])
    #expect(try index.search(terms: [3], weights: [1], nearest: 1).isEmpty)
    #expect(try index.search(terms: [4], weights: [1], nearest: 1) == [.init(id: 1, similarity: 1)])
  }

  @Test("vectors and parameters that make no sense are errors and change nothing")
  func errors() throws {
    var index = SimilarityIndex()
    #expect(throws: SimilarityIndexError.unsuitableVector(row: 0)) {
      try index.add(1, terms: [1], weights: [-0.5])
    }
    #expect(throws: SimilarityIndexError.unsuitableVector(row: 0)) {
      try index.add(1, terms: [1], weights: [2])
    }
    #expect(throws: SimilarityIndexError.invalidVector(.weightNotFinite(row: 0))) {
      try index.add(1, terms: [1], weights: [.nan])
    }
    #expect(throws: SimilarityIndexError.invalidVector(.termTwice(row: 0, term: 1))) {
      try index.add(1, terms: [1, 1], weights: [0.5, 0.5])
    }
    #expect(throws: SimilarityIndexError.invalidCount(0)) {
      try index.search(terms: [], weights: [], nearest: 0)
    }
    #expect(throws: SimilarityIndexError.self) { try index.search(terms: [], weights: [], atLeast: .nan) }
    #expect(throws: SimilarityIndexError.countsDiffer(rows: 0, ids: 1)) {
      try index.add(SparseMatrix(), ids: [1])
    }
    #expect(index.count == 0)
    try index.add(1, terms: [], weights: [])
    #expect(try index.search(terms: [], weights: [], nearest: 3).isEmpty)
    #expect(index.contains(1))
  }

  @Test("a saved index finds what it found, and saving replaces the file")
  func saves() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/reports.index"
      let matrix = try GeneratedVectors(rows: 120).matrix(seed: 51)
      var index = try SimilarityIndex(matrix, ids: (0..<120).map { $0 * 3 - 50 })
      try index.save(to: path)
      index.remove(-50)
      index.remove(4)
      try index.save(to: path)
      let loaded = try SimilarityIndex.load(from: path)
      #expect(loaded.count == 118)
      for row in 0..<matrix.rowCount {
        let (terms, weights) = (Array(matrix.terms[matrix.row(row)]), Array(matrix.weights[matrix.row(row)]))
        #expect(
          try loaded.search(terms: terms, weights: weights, nearest: 7)
            == index.search(terms: terms, weights: weights, nearest: 7))
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["reports.index"])
    }
  }

  @Test("a file that is cut off or changed anywhere, is something else or of another version is an error")
  func damaged() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/reports.index"
      try SimilarityIndex(GeneratedVectors(rows: 8).matrix(seed: 52), ids: Array(0..<8)).save(to: path)
      let good = try #require(FileManager.default.contents(atPath: path))
      func load(_ bytes: Data) throws -> SimilarityIndex {
        #expect(FileManager.default.createFile(atPath: path, contents: bytes))
        return try SimilarityIndex.load(from: path)
      }
      for index in good.indices {
        var bad = good
        bad[index] ^= 0x10
        #expect(throws: StorageError.self) { try load(bad) }
        if index % 7 == 0 { #expect(throws: StorageError.self) { try load(good.prefix(index)) } }
      }
      #expect(throws: StorageError.damaged) { try load(good + [0]) }
      var other = good
      other[8] = 9
      #expect(throws: StorageError.unknownVersion(9)) { try load(other) }
      #expect(throws: StorageError.notThisKind) { try load(Data("{\"id\": 1, \"text\": \"no index\"}".utf8)) }
      #expect(throws: StorageError.notThisKind) { try load(Data()) }
      #expect(throws: StorageError.cannotRead(path: folder, code: EISDIR)) {
        try SimilarityIndex.load(from: folder)
      }
      #expect(throws: StorageError.cannotRead(path: path + "?", code: ENOENT)) {
        try SimilarityIndex.load(from: path + "?")
      }
      #expect(throws: StorageError.cannotWrite(path: folder + "/no/file", code: ENOENT)) {
        try SimilarityIndex().save(to: folder + "/no/file")
      }
    }
  }

  @Test("bytes with a right checksum that say impossible things are damaged")
  func impossible() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/reports.index"
      func isDamaged(_ numbers: [UInt64]) throws {
        var image = StoredImage(kind: "GZTINDEX", version: 1)
        image.append(numbers)
        try image.write(to: path)
        #expect(throws: StorageError.damaged) { try SimilarityIndex.load(from: path) }
      }
      try isDamaged([])
      try isDamaged([.max])
      try isDamaged([1 << 60, 0])
      try isDamaged([1, 5, 1, .max, 0])
      try isDamaged([1, 5, 1, 0, 7])
      try isDamaged([2, 5, 5, 2, 0, 0, 0])
      try isDamaged([0, 0, 0, 0])
    }
  }

  /// Found by fuzzing: such bytes were loaded, and then gave another file when saved.
  @Test("a model with a right checksum that says impossible things is damaged")
  func impossibleModel() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/weights"
      func image(maxFeatures: Int64, documentCount: Int64) -> StoredImage {
        var image = StoredImage(kind: "GZTTFIDF", version: 1)
        image.append([1, 1, 1, 2] as [UInt8])
        for _ in 0..<2 {
          image.append(UInt8(0))
          image.append(UInt64(1))
        }
        image.append(maxFeatures)
        image.append(UInt8(0))
        image.append(documentCount)
        image.append(UInt64(0))
        return image
      }
      func load(_ image: StoredImage) throws -> TFIDF {
        var image = image
        try image.write(to: path)
        return try TFIDF.load(from: path)
      }
      let good = try load(image(maxFeatures: -1, documentCount: 7))
      #expect(good.documentCount == 7)
      for (maxFeatures, documentCount) in [(-2, 7), (.min, 7), (5, -1), (5, .max)] as [(Int64, Int64)] {
        #expect(throws: StorageError.damaged) {
          try load(image(maxFeatures: maxFeatures, documentCount: documentCount))
        }
      }
    }
  }

  @Test("saved weights weigh as before")
  func savesWeights() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/weights"
      let counts = GeneratedVectors(rows: 60).counts(seed: 53)
      for model in [
        TFIDF(), TFIDF(sublinearTF: true, minDF: .count(2), maxDF: .share(0.6), maxFeatures: 30, norm: .l1),
        TFIDF(
          smoothIDF: false, background: .init(documentCount: 9, documentFrequencies: [1, 2, 3], share: 0.25)),
      ] {
        var model = model
        model.fit(counts)
        try model.save(to: path)
        let loaded = try TFIDF.load(from: path)
        #expect(loaded == model)
        #expect(try loaded.transform(counts) == model.transform(counts))
      }
      let good = try #require(FileManager.default.contents(atPath: path))
      for index in good.indices {
        var bad = good
        bad[index] ^= 0x04
        #expect(FileManager.default.createFile(atPath: path, contents: bad))
        #expect(throws: StorageError.self) { try TFIDF.load(from: path) }
      }
      #expect(FileManager.default.createFile(atPath: path, contents: good))
      #expect(throws: StorageError.notThisKind) { try SimilarityIndex.load(from: path) }
    }
  }

  private func withTemporaryFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "/similarity-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }
}
