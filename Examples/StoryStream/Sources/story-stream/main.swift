// Groups reports into stories as they arrive: JSON Lines on standard input, one line a report on standard output.
//
//     tail -f wire.jsonl | swift run story-stream
import Foundation
import Stories

do {
  try run()
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}

func run() throws {
  var stream = try StoryStream()
  var batches = ReportReader().batches(of: ["-"])
  while let batch = batches.next() {
    for notice in batch.notices { FileHandle.standardError.write(Data("\(notice)\n".utf8)) }
    for report in batch.reports {
      let known = stream.storyCount
      let story = try stream.add(report)
      let line = "\(story)\t\(story < known ? "joins" : "opens")\t\(report.headline)\n"
      // Written without a buffer, so that each line is seen at once, in a pipe too.
      FileHandle.standardOutput.write(Data(line.utf8))
    }
  }
}
