import Foundation
import TestSupport
import Testing
import Tokenize

@testable import NER

struct GazetteerImageTests {
  private let entities = [
    Entity(id: "ny", type: .place, name: "New York", aliases: ["New York City", "NYC"], weight: 0.5),
    Entity(id: "sh", type: .work, name: "Sherlock Holmes", weight: 2),
    Entity(id: "ga1", type: .place, name: "Georgia"), Entity(id: "ga2", type: .place, name: "Georgia"),
    Entity(id: "att", type: .organization, name: "AT&T", aliases: ["Ma Bell"], caseMode: .exact),
  ]
  private let text = "AT&T of New York City, Georgia: Sherlock Holmes left NYC."

  private func temporaryPath() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent("gazetteer-\(UUID().uuidString)").path
  }

  private func withImage(_ body: (_ path: String, _ bytes: [UInt8]) throws -> Void) throws {
    let path = temporaryPath()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Gazetteer(entities).write(image: path)
    try body(path, Array(try Data(contentsOf: URL(fileURLWithPath: path))))
  }

  @Test func anOpenedImageEqualsTheGazetteerThatWasWritten() throws {
    try withImage { path, bytes in
      let built = Gazetteer(entities)
      let opened = try Gazetteer(image: path)
      #expect(Array(opened.entities) == Array(built.entities))
      #expect(opened.entities.map(\.name) == entities.map(\.name))
      #expect(opened.imageByteCount == bytes.count)
      #expect(found(opened, text) == found(built, text))
      #expect(found(opened, text).count == 6)
    }
  }

  @Test func theSameEntitiesGiveTheSameBytes() throws {
    try withImage { _, first in try withImage { _, second in #expect(first == second) } }
  }

  @Test func damageInAnyByteIsRefused() throws {
    try withImage { path, bytes in
      for i in bytes.indices {
        var damaged = bytes
        damaged[i] ^= UInt8(1) << UInt8(i % 8)
        try Data(damaged).write(to: URL(fileURLWithPath: path))
        #expect(throws: GazetteerImageError.self) { try Gazetteer(image: path) }
      }
    }
  }

  @Test func aShorterOrLongerFileIsRefused() throws {
    try withImage { path, bytes in
      for count in [0, 1, 8, 31, 63, 64, 100, bytes.count - 1] {
        try Data(bytes.prefix(count)).write(to: URL(fileURLWithPath: path))
        #expect(throws: GazetteerImageError.self) { try Gazetteer(image: path) }
      }
      try Data(bytes + [0]).write(to: URL(fileURLWithPath: path))
      #expect(
        throws: GazetteerImageError.wrongLength(
          path: path, found: bytes.count + 1, expected: UInt64(bytes.count))
      ) { try Gazetteer(image: path) }
    }
  }

  @Test func anotherVersionAndAnotherKindOfFileAreNamed() throws {
    try withImage { path, bytes in
      var newer = bytes
      newer[ImageLayout.versionOffset] = 9
      try Data(newer).write(to: URL(fileURLWithPath: path))
      #expect(throws: GazetteerImageError.wrongVersion(path: path, found: 9, expected: ImageLayout.version)) {
        try Gazetteer(image: path)
      }
      try Data(Array("id\ttype\tname\n".utf8) + bytes).write(to: URL(fileURLWithPath: path))
      #expect(throws: GazetteerImageError.notAnImage(path: path)) { try Gazetteer(image: path) }
    }
  }

  @Test func aFolderAndAMissingFileAreUnreadable() throws {
    for path in ["/", "/nowhere/image"] {
      #expect(throws: GazetteerImageError.self) { try Gazetteer(image: path) }
    }
    #expect(throws: GazetteerImageError.self) { try Gazetteer(entities).write(image: "/nowhere/image") }
  }

  @Test func writingReplacesAnImageWhole() throws {
    try withImage { path, _ in
      let open = try Gazetteer(image: path)
      try Gazetteer([Entity(id: "o", type: .place, name: "Oslo")]).write(image: path)
      // Who had the old one open keeps it.
      #expect(found(open, text).count == 6)
      #expect(found(try Gazetteer(image: path), "Oslo") == ["Oslo=o"])
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      let left = try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasPrefix(URL(fileURLWithPath: path).lastPathComponent + ".") }
      #expect(left.isEmpty)
    }
  }

  /// An image may be made by somebody else: with a right checksum over wrong numbers.
  @Test func wrongNumbersUnderARightChecksumNeverTrap() throws {
    var random = SeededGenerator(seed: 11)
    try withImage { path, bytes in
      for _ in 0..<400 {
        var damaged = bytes
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let start = ImageLayout.headerByteCount
          let at = Int.random(in: start..<bytes.count, using: &random)
          damaged[at] = [0, 1, 0x7F, 0xFF, UInt8.random(in: 0...255, using: &random)].randomElement(
            using: &random)!
        }
        let sum = damaged.withUnsafeBytes { GazetteerImage.checksum($0) }
        withUnsafeBytes(of: sum) {
          damaged.replaceSubrange(ImageLayout.checksumOffset..<ImageLayout.checksumOffset + 8, with: $0)
        }
        try Data(damaged).write(to: URL(fileURLWithPath: path))
        guard let opened = try? Gazetteer(image: path) else { continue }
        _ = found(opened, text, allowsOneEdit: true)
        _ = Array(opened.entities)
      }
    }
  }
}
