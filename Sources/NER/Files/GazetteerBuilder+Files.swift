extension GazetteerBuilder {
  /// Adds the entities of a file.
  ///
  /// - Parameters:
  ///   - path: a file on disk.
  ///   - format: nil: what the file's name suggests.
  ///   - report: hears of every refused line or name and lets reading go on; without it the first one is thrown.
  public mutating func read(
    path: String, format: GazetteerFormat? = nil, report: ((GazetteerReadError) -> Void)? = nil
  ) throws(GazetteerReadError) {
    guard let format = format ?? GazetteerFormat(path: path) else { throw .unknownFormat(path: path) }
    let storage: ImageStorage
    do { storage = try ImageStorage.map(path: path) } catch { throw .unreadable(path: path, error) }
    let bytes = storage.bytes.assumingMemoryBound(to: UInt8.self)
    try read(bytes.span, named: path, format: format, report: report)
    _ = storage
  }

  /// Adds the entities of a text; `path` names it in errors. See ``read(path:format:report:)``.
  public mutating func read(
    _ text: Span<UInt8>, named path: String, format: GazetteerFormat,
    report: ((GazetteerReadError) -> Void)? = nil
  ) throws(GazetteerReadError) {
    var first: GazetteerReadError?
    nameText.reserveCapacity(nameText.count + text.count)
    var lines = LineCursor(text)
    var tsv = TSVColumns()
    var json = JSONEntry()
    var geoNames = GeoNamesLine()
    while first == nil, let line = lines.next(in: text) {
      let bytes = text.extracting(line)
      let refuse = { (problem: GazetteerProblem) in
        let error = GazetteerReadError.refused(path: path, line: lines.number, problem)
        if let report { report(error) } else if first == nil { first = error }
      }
      guard LineCursor.isValidUTF8(bytes) else {
        refuse(.invalidUTF8)
        continue
      }
      switch format {
      case .tsv: tsv.add(bytes, to: &self, refuse)
      case .jsonLines: json.add(bytes, to: &self, refuse)
      case .geoNames: geoNames.add(bytes, to: &self, refuse)
      }
    }
    if let first { throw first }
  }
}
