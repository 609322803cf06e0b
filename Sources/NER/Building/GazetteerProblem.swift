/// Why an entry was refused.
public enum GazetteerProblem: Error, Hashable, CustomStringConvertible {
  /// The entry is not valid UTF-8.
  case invalidUTF8
  /// The line lacks the column or the object lacks the field.
  case missing(field: String)
  /// The id is empty.
  case emptyID
  /// A name is empty.
  case emptyName(id: String)
  /// One letter or digit is too little to be found in texts.
  case oneLetterName(String)
  /// A name is longer than ``GazetteerBuilder/longestName``.
  case nameTooLong(id: String, bytes: Int, limit: Int)
  /// The type is none of ``EntityType``.
  case unknownType(String)
  /// The case mode is none of ``CaseMode``.
  case unknownCaseMode(String)
  /// The weight is no positive number.
  case invalidWeight(String)
  /// The id was given to an entity of another type before.
  case conflictingTypes(id: String, EntityType, EntityType)
  /// The line is not one JSON object; `column` counts bytes from 1.
  case invalidJSON(reason: String, column: Int)
  /// A field of a JSON object holds another kind of value than it should.
  case wrongFieldType(field: String)

  public var description: String {
    switch self {
    case .invalidUTF8: "not valid UTF-8"
    case .missing(let field): "no \(field)"
    case .emptyID: "empty id"
    case .emptyName(let id): "empty name of \(id)"
    case .oneLetterName(let name): "name of one letter: \(name)"
    case .nameTooLong(let id, let bytes, let limit): "name of \(id) has \(bytes) bytes, \(limit) is the limit"
    case .unknownType(let type):
      "unknown type \(type), expected \(EntityType.allCases.map(\.rawValue).joined(separator: ", "))"
    case .unknownCaseMode(let mode):
      "unknown case mode \(mode), expected \(CaseMode.allCases.map { "\($0)" }.joined(separator: ", "))"
    case .invalidWeight(let weight): "weight is no positive number: \(weight)"
    case .conflictingTypes(let id, let first, let second):
      "\(id) is \(first.rawValue) and \(second.rawValue)"
    case .invalidJSON(let reason, let column): "invalid JSON at byte \(column): \(reason)"
    case .wrongFieldType(let field): "\(field) has the wrong type"
    }
  }
}
