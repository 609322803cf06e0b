/// For each report the places in the index of its samples that later reports share.
struct CopyCandidates: Sendable {
  let index: SampleIndex
  private(set) var starts: [Int]
  private(set) var places: [UInt32]
  /// Whether so many reports share the sample that it is rather a form filled in than a text copied, beside `places`.
  private(set) var isCommon: [Bool]
  /// Reports that share a sample with another one.
  private(set) var isShared: [Bool]

  /// - Parameter commonReports: number of reports from which on a sample is common; nil when none is.
  init(_ index: SampleIndex, reportCount: Int, boilerplate: Boilerplate, commonReports: Int?) {
    self.index = index
    let keys = Set(boilerplate.hashes.map { UInt32(truncatingIfNeeded: $0) })
    let groups = index.groups(atLeast: 2).filter {
      !keys.contains(SampleIndex.key(index.records[$0.lowerBound]))
    }
    starts = [Int](repeating: 0, count: reportCount + 1)
    isShared = [Bool](repeating: false, count: reportCount)
    for group in groups {
      for place in group.dropLast() { starts[SampleIndex.report(index.records[place]) + 1] += 1 }
      for place in group { isShared[SampleIndex.report(index.records[place])] = true }
    }
    for report in 0..<reportCount { starts[report + 1] += starts[report] }
    places = [UInt32](repeating: 0, count: starts[reportCount])
    isCommon = [Bool](repeating: false, count: starts[reportCount])
    var next = starts
    for group in groups {
      let isCommon = commonReports.map { group.count >= $0 } ?? false
      for place in group.dropLast() {
        let report = SampleIndex.report(index.records[place])
        self.isCommon[next[report]] = isCommon
        places[next[report]] = UInt32(place)
        next[report] += 1
      }
    }
  }
}
