/// One report of a generated corpus, with its gold.
struct GeneratedReport: Sendable {
  var id: Int
  var title: [UInt8] = []
  var text: [UInt8] = []
  /// Seconds since 1970, UTC.
  var date: Int
  var source: String
  var language: String
  var cluster: Int
  /// The report whose words it repeats.
  var copyOf: Int?

  /// Appends the report as a line of JSON: `id,title,text,date,source,cluster,copyOf`, and `lang` where it is not
  /// English.
  func appendLine(to output: inout [UInt8]) {
    output += "{\"id\":\"g\(id)\",\"title\":\"".utf8
    Self.escape(title, into: &output)
    output += "\",\"text\":\"".utf8
    Self.escape(text, into: &output)
    output += "\",\"date\":\"".utf8
    Self.timestamp(date, into: &output)
    output += "\",\"source\":\"\(source)\",".utf8
    if language != "en" { output += "\"lang\":\"\(language)\",".utf8 }
    output += "\"cluster\":\"s\(cluster)\",\"copyOf\":".utf8
    if let copyOf { output += "\"g\(copyOf)\"".utf8 } else { output += "null".utf8 }
    output += "}\n".utf8
  }

  private static func escape(_ bytes: [UInt8], into output: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""): output += "\\\"".utf8
      case UInt8(ascii: "\\"): output += "\\\\".utf8
      case UInt8(ascii: "\n"): output += "\\n".utf8
      default: output.append(byte)
      }
    }
  }

  /// RFC 3339, by the civil-from-days algorithm (Hinnant 2013).
  static func timestamp(_ seconds: Int, into output: inout [UInt8]) {
    let days = seconds / 86_400 + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let time = seconds % 86_400
    output += "\(year)-\(two(month))-\(two(day))T".utf8
    output += "\(two(time / 3_600)):\(two(time / 60 % 60)):\(two(time % 60))Z".utf8
  }
}
