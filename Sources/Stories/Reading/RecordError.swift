/// Why a record is no report.
enum RecordError: Error, CustomStringConvertible {
  case syntax(JSONSyntaxError)
  case notAnObject
  case wrongType(field: String, expected: String)
  case neitherTitleNorText
  case tooLong(limit: Int)
  case unclosedQuote
  case afterClosingQuote
  case tooManyFields(found: Int, expected: Int)

  var description: String {
    switch self {
    case .syntax(let error): error.description
    case .notAnObject: "not a JSON object: each line has to be one"
    case .wrongType(let field, let expected): "\"\(field)\" is not \(expected)"
    case .neitherTitleNorText: "neither title nor text"
    case .tooLong(let limit): "longer than \(limit >> 20) MB"
    case .unclosedQuote: "a quote is never closed"
    case .afterClosingQuote: "text between a closing quote and the end of its field"
    case .tooManyFields(let found, let expected): "\(found) fields where the header has \(expected)"
    }
  }
}
