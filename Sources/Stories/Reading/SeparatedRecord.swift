extension ReportRecord {
  /// A record of a separated file; `columns` says which field each column holds.
  ///
  /// Missing fields at the end are empty; fields without a column are an error, since they tell that a separator in
  /// the text was not quoted.
  init(fields: [[UInt8]], columns: [Field?]) throws(RecordError) {
    self.init()
    if fields.count > columns.count { throw .tooManyFields(found: fields.count, expected: columns.count) }
    var hasInvalidUTF8 = false
    for (value, column) in zip(fields, columns) {
      guard let column else { continue }
      if !isValidUTF8(value.span) { hasInvalidUTF8 = true }
      // An empty cell is a missing one.
      if !value.isEmpty { set(column, to: value) }
    }
    if hasInvalidUTF8 { warnings.append(Self.invalidUTF8) }
  }
}

extension ReportRecord.Field {
  /// The field that a column's header stands for, in any case and with blanks around it.
  init?(columnName: String) {
    let trimmed = columnName.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.init(rawValue: trimmed)
  }
}
