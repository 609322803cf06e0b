import Stories

/// Which stories to write: `--top`, `--since`, `--min-reports`.
struct StoryFilter: Sendable {
  private let top: Int?
  private let minimumReports: Int
  private let since: Since?

  private enum Since {
    case date(Double)
    /// Seconds before the latest report.
    case before(Double)
  }

  init(_ arguments: Arguments) throws(CommandError) {
    top = try arguments.integer("top", minimum: 1)
    minimumReports = try arguments.integer("min-reports", minimum: 1) ?? 1
    guard let text = arguments.string("since") else {
      since = nil
      return
    }
    let units: [Character: Double] = ["d": 86_400, "h": 3_600]
    if let last = text.last, let unit = units[last], let count = Double(text.dropLast()), count >= 0 {
      since = .before(count * unit)
    } else if text.contains("-"), let date = ReportDate.parse(text) {
      since = .date(date)
    } else {
      throw .usage(
        "--since is a date such as 2024-10-23, or 3d or 12h before the latest report, not \"\(text)\"")
    }
  }

  func stories(of clustering: StoryClustering) -> [Story] {
    let latest = clustering.stories.compactMap(\.lastSeen).max()
    let start: Double? =
      switch since {
      case nil: nil
      case .date(let date): date
      case .before(let seconds): latest.map { $0 - seconds }
      }
    let chosen = clustering.stories.filter { story in
      story.reports.count >= minimumReports && (start.map { $0 <= story.lastSeen ?? -.infinity } ?? true)
    }
    return Array(chosen.prefix(top ?? chosen.count))
  }
}
