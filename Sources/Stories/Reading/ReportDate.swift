/// Dates as reports give them: RFC 3339 dates and date-times, and Unix seconds.
package enum ReportDate {
  /// Seconds since 1970 of the years 0000 to 9999: what is outside is no date of a report.
  static let range = -62_167_219_200.0...253_402_300_799.999

  /// Seconds since 1970, or nil when `text` is no date.
  ///
  /// A date alone means its midnight in UTC; a date-time without a zone is taken as UTC. `T` may be a blank. A leap
  /// second counts as the second before it.
  package static func parse(_ text: String) -> Double? { parse(Array(text.utf8).span) }

  /// The same for UTF-8.
  package static func parse(_ bytes: Span<UInt8>) -> Double? {
    var cursor = Cursor()
    guard let date = cursor.date(in: bytes) else { return unixSeconds(string(0..<bytes.count, of: bytes)) }
    if cursor.offset == bytes.count { return date }
    guard let time = cursor.time(in: bytes), cursor.offset == bytes.count else { return nil }
    return date + time
  }

  /// Seconds since 1970 given as a number, or nil when they are out of range.
  package static func unixSeconds(_ text: String) -> Double? {
    guard let first = text.utf8.first, isDigit(first) || first == UInt8(ascii: "-"),
      text.utf8.allSatisfy({ isDigit($0) || "+-.eE".utf8.contains($0) }),
      let seconds = Double(text), range.contains(seconds)
    else { return nil }
    return seconds
  }

  /// Days since 1970-01-01 in the Gregorian calendar (Hinnant, "chrono-compatible low-level date algorithms").
  package static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month and day of a number of days since 1970-01-01 (from the same paper).
  package static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// `seconds` as an RFC 3339 date-time in UTC, to the second.
  package static func format(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.down))
    let days = whole >= 0 ? whole / 86_400 : (whole - 86_399) / 86_400
    let (year, month, day) = civil(days: days)
    let second = whole - days * 86_400
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T\(padded(second / 3600, 2)):"
      + "\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))Z"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private struct Cursor {
    var offset = 0

    @inline(__always)
    mutating func skip(_ accepted: StaticString, in bytes: Span<UInt8>) -> Bool {
      guard offset < bytes.count else { return false }
      for index in 0..<accepted.utf8CodeUnitCount where byte(of: accepted, at: index) == bytes[offset] {
        offset += 1
        return true
      }
      return false
    }

    @inline(__always)
    mutating func number(_ digits: Int, in bytes: Span<UInt8>) -> Int? {
      guard offset + digits <= bytes.count else { return nil }
      var value = 0
      for index in offset..<offset + digits {
        guard isDigit(bytes[index]) else { return nil }
        value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      }
      offset += digits
      return value
    }

    mutating func date(in bytes: Span<UInt8>) -> Double? {
      guard let year = number(4, in: bytes), skip("-", in: bytes), let month = number(2, in: bytes),
        skip("-", in: bytes), let day = number(2, in: bytes),
        (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year: year)
      else { return nil }
      return Double(ReportDate.days(year: year, month: month, day: day) * 86_400)
    }

    mutating func time(in bytes: Span<UInt8>) -> Double? {
      guard skip("Tt ", in: bytes), let hour = number(2, in: bytes), skip(":", in: bytes),
        let minute = number(2, in: bytes), skip(":", in: bytes),
        let second = number(2, in: bytes),
        hour < 24, minute < 60, second <= 60
      else { return nil }
      var seconds = Double(hour * 3600 + minute * 60 + min(second, 59))
      if skip(".", in: bytes) {
        var unit = 0.1
        guard let first = number(1, in: bytes) else { return nil }
        seconds += Double(first) * unit
        while let digit = number(1, in: bytes) {
          unit /= 10
          seconds += Double(digit) * unit
        }
      }
      if offset == bytes.count || skip("Zz", in: bytes) { return seconds }
      let sign = bytes[offset] == UInt8(ascii: "-") ? 1.0 : -1.0
      guard skip("+-", in: bytes), let hours = number(2, in: bytes), skip(":", in: bytes),
        let minutes = number(2, in: bytes), hours < 24, minutes < 60
      else { return nil }
      return seconds + sign * Double(hours * 3600 + minutes * 60)
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
      switch month {
      case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    }
  }
}
