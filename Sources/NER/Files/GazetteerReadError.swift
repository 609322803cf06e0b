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
