import Stories

/// From a file of reports to stories.
func cluster(_ path: String) throws {
  let (reports, notices) = ReportReader().read([path])
  for notice in notices { print(notice) }

  let clustering = try StoryClusterer().cluster(reports)
  for story in clustering.stories.sorted(by: { $0.reports.count > $1.reports.count }).prefix(5) {
    let names = story.entities.prefix(3).map(\.name).joined(separator: ", ")
    print("\(story.reports.count) reports, \(story.copies.count) copies: \(story.title) (\(names))")
  }
  print("\(reports.count) reports, \(clustering.stories.count) stories")
}
