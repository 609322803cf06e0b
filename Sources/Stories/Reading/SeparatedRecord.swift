extension ReportRecord {
  /// A record of a separated file; `columns` says which field each column holds.
  ///
  /// Missing fields at the end are empty; fields without a column are an error, since they tell that a separator in
  /// the text was not quoted.
  init(fields: [RecordValue], columns: [Field?], of bytes: Span<UInt8>) throws(RecordError) {
    self.init()
    if fields.count > columns.count { throw .tooManyFields(found: fields.count, expected: columns.count) }
    for (value, column) in zip(fields, columns) {
      guard let column else { continue }
      if !isValidUTF8(bytes.extracting(value.range)) { hasInvalidUTF8 = true }
      // An empty cell is a missing one.
      if !value.range.isEmpty { set(column, to: value, in: bytes) }
    }
  }
}

extension ReportRecord.Field {
  /// The field that a column's header stands for, in any case and with blanks around it.
  init?(columnName: String) {
    let trimmed = columnName.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.init(rawValue: trimmed)
  }
}
