/// Reads types, case modes and weights out of fields.
enum FieldValues {
  private static let types = EntityType.allCases.map { Array($0.rawValue.utf8) }

  static func type(_ text: Span<UInt8>, _ range: Range<Int>) throws(GazetteerProblem) -> EntityType {
    for (i, name) in types.enumerated() where isEqual(text, range, name) { return EntityType.allCases[i] }
    throw .unknownType(GazetteerBuilder.string(text, range))
  }

  /// Nil for an empty field.
  static func caseMode(_ text: Span<UInt8>, _ range: Range<Int>) throws(GazetteerProblem) -> CaseMode? {
    if range.isEmpty { return nil }
    let name = GazetteerBuilder.string(text, range)
    guard let mode = CaseMode.allCases.first(where: { "\($0)" == name }) else { throw .unknownCaseMode(name) }
    return mode
  }

  /// 1 for an empty field.
  static func weight(_ text: Span<UInt8>, _ range: Range<Int>) throws(GazetteerProblem) -> Float {
    if range.isEmpty { return 1 }
    if range.count == 1, text[range.lowerBound] &- 0x30 < 10 { return Float(text[range.lowerBound] &- 0x30) }
    let digits = GazetteerBuilder.string(text, range)
    guard let weight = Float(digits), weight.isFinite, weight >= 0 else { throw .invalidWeight(digits) }
    return weight
  }

  static func isEqual(_ text: Span<UInt8>, _ range: Range<Int>, _ word: [UInt8]) -> Bool {
    guard range.count == word.count else { return false }
    for i in 0..<word.count where text[range.lowerBound + i] != word[i] { return false }
    return true
  }
}
