#if os(Linux) || os(macOS)
  import Foundation
  import TestSupport
  import Testing

  @testable import Similarity

  /// A process that dies while it saves an index.
  @Suite("A crash while an index is saved")
  struct IndexCrashTests {
    /// How often: `GAZETTE_TEST_KILLS`.
    static let kills = KilledRuns.count(unlessSaid: 6)

    @Test("leaves the old index or the new one, whatever the moment")
    func killed() async throws {
      let folder = try TemporaryFolder()
      let path = folder.file("reports.index")
      try Self.index(rows: 300).save(to: path)
      var random = SeededGenerator(seed: 71)
      var (leftovers, counts) = (0, Set<Int>())
      for _ in 0..<Self.kills {
        let delay = UInt32.random(in: 0..<20_000, using: &random)
        await #expect(processExitsWith: .signal(SIGKILL)) {
          [path = path as String, delay = delay as UInt32] in
          let indexes = try [Self.index(rows: 300), Self.index(rows: 301)]
          Thread.detachNewThread {
            usleep(delay)
            kill(getpid(), SIGKILL)
          }
          for round in 0..<1_000_000 { try indexes[(round + 1) % 2].save(to: path) }
        }
        let loaded = try SimilarityIndex.load(from: path)
        counts.insert(loaded.count)
        #expect(try loaded.reports().matrix == Self.index(rows: loaded.count).reports().matrix)
        for name in folder.names where name.hasSuffix(".tmp") {
          leftovers += 1
          try FileManager.default.removeItem(atPath: folder.file(name))
        }
      }
      #expect(counts.isSubset(of: [300, 301]))
      if Self.kills >= 200 {
        print("\(Self.kills) killed, \(leftovers) of them while writing, \(counts.count) contents met")
      }
    }

    private static func index(rows: Int) throws -> SimilarityIndex {
      try SimilarityIndex(
        GeneratedVectors(rows: rows, terms: 2_000, termsPerRow: 40...80).matrix(seed: 72),
        ids: (0..<rows).map { Int64($0) })
    }
  }
#endif
