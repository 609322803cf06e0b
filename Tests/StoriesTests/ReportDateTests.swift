import Stories
import Testing

struct ReportDateTests {
  @Test(
    "Dates of RFC 3339 and Unix seconds are read",
    arguments: [
      ("1970-01-01", 0.0), ("1970-01-02T00:00:00Z", 86_400), ("2024-10-23T08:15:30+02:00", 1_729_664_130),
      ("2024-10-23t06:15:30z", 1_729_664_130), ("2024-10-23 06:15:30.25Z", 1_729_664_130.25),
      ("2024-02-29", 1_709_164_800), ("2016-12-31T23:59:60Z", 1_483_228_799), ("1729664130", 1_729_664_130),
      ("1729664130.5", 1_729_664_130.5), ("-86400", -86_400), ("1960-01-01", -315_619_200),
      ("2024-10-23T06:15:30", 1_729_664_130),
      ("0001-01-01", -62_135_596_800),
    ])
  func readable(text: String, seconds: Double) throws {
    let date = try #require(ReportDate.parse(text))
    #expect(abs(date - seconds) < 1e-6)
  }

  @Test(
    "What is no date is refused",
    arguments: [
      "", "yesterday", "2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "2024-10-23T25:00:00Z",
      "2024-10-23T08:60:00Z",
      "2024-10-23T08:15", "2024-10-23T08:15:30+2", "2024-10-23Z", "2024-10-23T08:15:30Zx", "1729664130000",
      "1e999", "nan",
      "0x10", "2024-10-23T08:15:30.Z", "--5", "99999-01-01",
    ])
  func unreadable(text: String) { #expect(ReportDate.parse(text) == nil) }

  @Test(
    "A date that is written is read as the same date",
    arguments: [0.0, -1, 1_709_164_800, 1_729_664_130, -62_167_219_200, 253_402_300_799])
  func roundTrip(seconds: Double) { #expect(ReportDate.parse(ReportDate.format(seconds)) == seconds) }
}
