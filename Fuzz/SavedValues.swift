import Tokenize

@testable import Similarity

// Saved indexes and TF-IDF models: bytes that were not written by us are refused; with length and checksum made right
// they are refused or loaded, and what was loaded works, agrees with a plain search, and is the same once more.

private let path = temporaryPath(".saved")
private let again = temporaryPath(".again")

private func counts() -> TermCounts {
  var counts = TermCounts()
  for row in [[0, 1, 1, 2], [1, 2, 3], [3, 3, 3], [], [0, 4, 5, 6, 7]] as [[UInt32]] { counts.append(row) }
  return counts
}

@_cdecl("LLVMFuzzerInitialize")
public func writeSavedSeeds(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
) -> CInt {
  for (name, background) in [
    ("model", nil),
    ("background", TFIDF.Background(documentCount: 9, documentFrequencies: [3, 1, 9], share: 0.4)),
  ] {
    var model = TFIDF(sublinearTF: true, minDF: .count(1), maxDF: .share(0.9), background: background)
    guard let matrix = try? model.fitTransform(counts()) else { continue }
    if (try? model.save(to: path)) != nil { writeSeed(name, bytes(of: path)) }
    if let index = try? SimilarityIndex(matrix, ids: [5, -1, 7, 8, 1 << 40]),
      (try? index.save(to: path)) != nil
    {
      writeSeed("index", bytes(of: path))
    }
  }
  return 0
}

private func bytes(of path: String) -> [UInt8] { (try? withMappedFile(path) { Array($0) }) ?? [] }

/// The bytes with the header made right.
private func sealed(_ input: [UInt8], _ kind: String, version: UInt32) -> [UInt8] {
  var bytes = input
  bytes.replaceSubrange(0..<8, with: kind.utf8)
  func put(_ number: some FixedWidthInteger, _ offset: Int) {
    withUnsafeBytes(of: number.littleEndian) { bytes.replaceSubrange(offset..<offset + $0.count, with: $0) }
  }
  put(version, 8)
  put(UInt64(bytes.count), 16)
  put(UInt64(0), 24)
  put(bytes.withUnsafeBytes { StoredImage.checksum($0) }, 24)
  return bytes
}

private func checkIndex() {
  guard var index = try? SimilarityIndex.load(from: path) else { return }
  let (matrix, ids) = index.reports()
  for row in 0..<min(matrix.rowCount, 4) {
    let terms = Array(matrix.terms[matrix.row(row)])
    let weights = Array(matrix.weights[matrix.row(row)])
    guard let found = try? index.search(terms: terms, weights: weights, atLeast: 0.25) else {
      check(false, "a row of the index is no query")
      return
    }
    let expected = ids.indices.filter { matrix.dotProduct(row, $0) >= 0.25 - SimilarityJoin.tolerance }
    check(Set(found.map(\.id)) == Set(expected.map { ids[$0] }), "the search and the plain search differ")
  }
  check((try? index.save(to: again)) != nil, "a loaded index is not saved")
  check((try? SimilarityIndex.load(from: again).reports().ids) == ids, "saved again, it is another one")
  if let id = ids.first {
    check(index.remove(id) && index.count == ids.count - 1 && !index.contains(id), "\(id) stays")
    index.compact()
    check((try? index.add(id, terms: [1], weights: [1])) != nil, "\(id) cannot come back")
  }
}

private func checkModel() {
  guard var model = try? TFIDF.load(from: path) else { return }
  check((try? model.save(to: again)) != nil, "a loaded model is not saved")
  check(bytes(of: again) == bytes(of: path), "saved again, it is another one")
  if let matrix = try? model.transform(counts()) {
    check(matrix.rowCount == 5, "rows were lost")
    check(matrix.weights.allSatisfy { !$0.isNaN }, "a weight that is no number")
  }
  model.partialFit(counts())
  _ = try? model.transform(counts(), threads: 2)
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSavedValues(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = array(bytes, count)
  guard input.count >= StoredImage.headerSize else { return 0 }
  let isIndex = input[2] != UInt8(ascii: "T") || input[4] == UInt8(ascii: "I")
  let right = sealed(input, isIndex ? "GZTINDEX" : "GZTTFIDF", version: 1)
  write(input, to: path)
  let isAsWritten =
    isIndex ? (try? SimilarityIndex.load(from: path)) != nil : (try? TFIDF.load(from: path)) != nil
  check(!isAsWritten || input == right, "damaged bytes are taken")
  write(right, to: path)
  if isIndex { checkIndex() } else { checkModel() }
  return 0
}
