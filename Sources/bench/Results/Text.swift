extension String {
  /// With blanks after it, up to `width` characters.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
  /// With blanks before it.
  func rightAligned(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}

/// Numbers for people.
enum Decimal {
  /// With three significant digits, or whole from 100 up: 1234, 12.3, 0.0123.
  static func short(_ value: Double) -> String {
    guard value.isFinite else { return "-" }
    let size = abs(value)
    if size == 0 { return "0" }
    if size >= 99.95 { return String(Int(value.rounded())) }
    var decimals = 1
    var limit = 9.995
    while size < limit, decimals < 7 {
      decimals += 1
      limit /= 10
    }
    return fixed(value, decimals)
  }

  static func fixed(_ value: Double, _ decimals: Int) -> String {
    var factor = 1
    for _ in 0..<decimals { factor *= 10 }
    let scaled = Int((abs(value) * Double(factor)).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + String(scaled) }
    let fraction = String(scaled % factor)
    return "\(sign)\(scaled / factor)." + String(repeating: "0", count: decimals - fraction.count) + fraction
  }

  /// 12 k, 3.4 M.
  static func count(_ value: Double) -> String {
    value >= 1e6 ? short(value / 1e6) + " M" : value >= 1e4 ? short(value / 1e3) + " k" : short(value)
  }

  /// 1,234,567.
  static func grouped(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    let groups = digits.indices.map { index in
      (index > 0 && (digits.count - index) % 3 == 0 ? "," : "") + String(digits[index])
    }
    return (value < 0 ? "-" : "") + groups.joined()
  }
}
