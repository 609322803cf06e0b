/// The layouts of gazetteer files.
public enum GazetteerFormat: Sendable, Hashable, CaseIterable {
  /// A header `id type name aliases weight` with tabs between, one entity a line, aliases separated by `|`. A
  /// column `case` may give the ``CaseMode`` of the line's names. Other columns are ignored.
  case tsv
  /// One JSON object a line with the same fields; `aliases` may be an array.
  case jsonLines
  /// GeoNames' `cities*.txt`, `allCountries.txt` and country files: 19 columns without a header.
  case geoNames

  /// The format that a file's name suggests: `.tsv`, `.jsonl` or `.ndjson`, `.txt` for GeoNames.
  public init?(path: String) {
    if path.hasSuffix(".tsv") {
      self = .tsv
    } else if path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") {
      self = .jsonLines
    } else if path.hasSuffix(".txt") {
      self = .geoNames
    } else {
      return nil
    }
  }
}

/// Why a gazetteer file was not read, or a line of it refused.
public enum GazetteerReadError: Error, Hashable, CustomStringConvertible {
  /// The file could not be opened or read.
  case unreadable(path: String, SystemError)
  /// The file's name tells no format.
  case unknownFormat(path: String)
  /// A line, or a name on it, was refused.
  case refused(path: String, line: Int, GazetteerProblem)

  public var description: String {
    switch self {
    case .unreadable(let path, let error): "\(path): \(error)"
    case .unknownFormat(let path): "\(path): neither .tsv nor .jsonl, .ndjson or .txt (GeoNames)"
    case .refused(let path, let line, let problem): "\(path):\(line): \(problem)"
    }
  }
}
