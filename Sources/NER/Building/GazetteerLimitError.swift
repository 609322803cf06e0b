/// More entries than a gazetteer can hold.
public enum GazetteerLimitError: Error, Hashable, CustomStringConvertible {
  /// Too many entities and names that several of them share.
  case tooManyEntities(Int, limit: Int)
  /// Too many distinct words of names.
  case tooManyWords(Int, limit: Int)
  /// The names need too many steps from word to word.
  case tooManySteps(Int, limit: Int)
  /// Too many bytes of names.
  case tooMuchText(bytes: Int, limit: Int)

  public var description: String {
    switch self {
    case .tooManyEntities(let count, let limit):
      "\(count) entities and shared names, a gazetteer holds \(limit)"
    case .tooManyWords(let count, let limit): "\(count) distinct words of names, a gazetteer holds \(limit)"
    case .tooManySteps(let count, let limit): "names need \(count) steps, a gazetteer holds \(limit)"
    case .tooMuchText(let bytes, let limit): "\(bytes) bytes of names, a gazetteer holds \(limit)"
    }
  }
}
