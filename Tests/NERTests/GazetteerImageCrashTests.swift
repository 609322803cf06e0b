#if os(Linux) || os(macOS)
  import Foundation
  import TestSupport
  import Testing

  @testable import NER

  /// A process that dies while it writes an image.
  struct GazetteerImageCrashTests {
    @Test("A crash leaves the old image or the new one, whatever the moment")
    func killed() async throws {
      let folder = try TemporaryFolder()
      let path = folder.file("names.image")
      try Self.gazetteer(towns: 300).write(image: path)
      var random = SeededGenerator(seed: 73)
      var (leftovers, counts) = (0, Set<Int>())
      let kills = KilledRuns.count(unlessSaid: 5)
      for _ in 0..<kills {
        let delay = UInt32.random(in: 0..<20_000, using: &random)
        await #expect(processExitsWith: .signal(SIGKILL)) {
          [path = path as String, delay = delay as UInt32] in
          let gazetteers = [Self.gazetteer(towns: 300), Self.gazetteer(towns: 301)]
          Thread.detachNewThread {
            usleep(delay)
            kill(getpid(), SIGKILL)
          }
          for round in 0..<1_000_000 { try gazetteers[(round + 1) % 2].write(image: path) }
        }
        counts.insert(try Gazetteer(image: path).entities.count)
        for name in folder.names where name != "names.image" {
          leftovers += 1
          try FileManager.default.removeItem(atPath: folder.file(name))
        }
      }
      #expect(counts.isSubset(of: [300, 301]))
      if kills >= 100 {
        print("image: \(kills) killed, \(leftovers) of them while writing, \(counts.count) contents met")
      }
    }

    private static func gazetteer(towns: Int) -> Gazetteer {
      Gazetteer(
        (0..<towns).map {
          Entity(id: "t\($0)", type: .place, name: "Town \($0)", aliases: ["Borough of \($0)"])
        })
    }
  }
#endif
