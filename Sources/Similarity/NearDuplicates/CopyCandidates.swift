/// For each report the places in the index of its samples that other reports share.
struct CopyCandidates: Sendable {
  let index: SampleIndex
  private(set) var starts: [Int]
  private(set) var places: [UInt32]

  init(_ index: SampleIndex, reportCount: Int, boilerplate: Boilerplate) {
    self.index = index
    let keys = Set(boilerplate.hashes.map { UInt32(truncatingIfNeeded: $0) })
    let groups = index.groups(atLeast: 2).filter {
      !keys.contains(SampleIndex.key(index.records[$0.lowerBound]))
    }
    starts = [Int](repeating: 0, count: reportCount + 1)
    for group in groups {
      for place in group { starts[SampleIndex.report(index.records[place]) + 1] += 1 }
    }
    for report in 0..<reportCount { starts[report + 1] += starts[report] }
    places = [UInt32](repeating: 0, count: starts[reportCount])
    var next = starts
    for group in groups {
      for place in group {
        let report = SampleIndex.report(index.records[place])
        places[next[report]] = UInt32(place)
        next[report] += 1
      }
    }
  }

  /// Reports that share a sample with another one.
  var isShared: [Bool] { (0..<starts.count - 1).map { starts[$0] < starts[$0 + 1] } }
}
