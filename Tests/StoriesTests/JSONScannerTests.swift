import Foundation
import Stories
import TestSupport
import Testing

/// The reader of JSON held against Foundation's: the same values, the same refusals.
struct JSONScannerTests {
  /// What differs on purpose: Foundation lets a comma stand before a closing bracket, and refuses numbers that
  /// `Double` cannot hold.
  static func foundation(_ bytes: [UInt8]) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
  }

  static func ours(_ bytes: [UInt8]) -> Result<JSONValue, JSONSyntaxError> {
    do throws(JSONSyntaxError) { return .success(try JSONValue(parsing: bytes.span)) } catch {
      return .failure(error)
    }
  }

  /// Whether the scanner that builds nothing agrees with the one that builds values.
  static func skips(_ bytes: [UInt8]) -> Bool {
    var scanner = JSONScanner()
    do {
      try scanner.skipValue(in: bytes.span)
      try scanner.expectEnd(in: bytes.span)
      return true
    } catch { return false }
  }

  static func isEqual(_ a: JSONValue, _ b: Any) -> Bool {
    switch a {
    case .null: b is NSNull
    case .bool(let value): (b as? Bool) == value
    case .number(let text): (b as? NSNumber).map { $0.doubleValue == Double(text) } ?? false
    case .string(let text): (b as? String).map { Array($0.utf8) == Array(text.utf8) } ?? false
    case .array(let values):
      (b as? [Any]).map { other in values.count == other.count && zip(values, other).allSatisfy(isEqual) }
        ?? false
    case .object(let members):
      (b as? [String: Any]).map { other in
        Set(members.map(\.name)).count == other.count
          && other.allSatisfy { name, value in a[name].map { isEqual($0, value) } ?? false }
      } ?? false
    }
  }

  static func check(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let ours = ours(bytes)
    let theirs = foundation(bytes)
    switch (ours, theirs) {
    case (.success(let value), let other?):
      #expect(isEqual(value, other), "other value: \(text)")
    case (.success, nil):
      // Only a number beyond Double may be refused by Foundation alone.
      let numbers = text.split { !"+-.eE0123456789".contains($0) }.compactMap { Double($0) }
      #expect(numbers.contains { !$0.isFinite }, "Foundation refuses: \(text)")
    case (.failure(let error), .some):
      #expect(error.reason == .trailingComma, "Foundation takes: \(text): \(error)")
    case (.failure, nil): break
    }
    #expect(skips(bytes) == ((try? ours.get()) != nil), "the scanner disagrees with the reader: \(text)")
  }

  @Test(
    "Hand-picked texts are read or refused as by Foundation",
    arguments: [
      "", " ", "1", "\"a\"", "nul", "truE", "[1 2]", "{\"a\" 1}", "{a:1}", "[\"\\x\"]", "[\"\\u12g4\"]",
      "[1e-999]",
      "[0.1e]", "[-]", "[NaN]", "[0e0]", "[00]", "[-01]", "[0x1]", "[1/*c*/]", "[1]\u{0}", "[1]\u{0B}",
      "[.5]", "[1.]",
      "[+1]", "[1E+5]", "[-0]", "{\"a\":1,\"a\":2}", "[\"\\ud800\"]", "[\"\\udc00\"]", "[\"\\ud800\\u0041\"]",
      "[\"\\ud83d\\ude00\"]", "[\"\\u0000\"]", "[\"a\tb\"]", "[\"a\u{7f}b\"]", "[\u{a0}1]", "[1,]",
      "{\"a\":1,}", "[,1]",
      "{,}", "{\"a\"}", "[\"\\/\\b\\f\\n\\r\\t\\\"\\\\\"]", "[\"ends", "[\"ends\\", "[\"ends\\u00",
      "[\"\\ud83d\\u",
      "[1] x", "{\"a\":[{\"b\":[null,true,false]}]}", "[1e999]", "\"\\ud83d\\ude00é\"",
    ])
  func handPicked(text: String) { Self.check(Array(text.utf8)) }

  @Test("Nesting is taken as deep as by Foundation and refused beyond, without recursion")
  func nesting() {
    for depth in [1, 511, 512, 513, 100_000] {
      let bytes = Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
      #expect(Self.skips(bytes) == (depth <= 512))
      if depth <= 513 { Self.check(bytes) }
      #expect(!Self.skips(Array(bytes.prefix(depth))))
    }
    let objects = String(repeating: "{\"a\":", count: 512) + "1" + String(repeating: "}", count: 512)
    #expect(Self.skips(Array(objects.utf8)))
  }

  @Test("Generated and mutated texts are read or refused as by Foundation")
  func generated() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<400 {
      var text = ""
      Self.write(depth: 0, to: &text, &random)
      let bytes = Array(text.utf8)
      Self.check(bytes)
      for _ in 0..<5 {
        var mutated = bytes
        let position = Int.random(in: 0..<mutated.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: mutated.remove(at: position)
        case 1:
          mutated.insert(
            Array("{}[],:\"\\0e-. n\t\u{1}".utf8).randomElement(using: &random) ?? 0, at: position)
        case 2: mutated[position] = UInt8.random(in: 1..<0x80, using: &random)
        default: mutated.removeSubrange(position...)
        }
        // Foundation refuses invalid UTF-8; we take it, so mutations that break a character are mended first.
        Self.check(Array(String(decoding: mutated, as: UTF8.self).utf8))
      }
    }
  }

  private static func write(depth: Int, to text: inout String, _ random: inout SeededGenerator) {
    let blank = ["", "", "", " ", "\n", "\t\r"].randomElement(using: &random) ?? ""
    text += blank
    switch Int.random(in: 0..<(depth > 4 ? 5 : 8), using: &random) {
    case 0: text += "null"
    case 1: text += Bool.random(using: &random) ? "true" : "false"
    case 2:
      text +=
        ["0", "-0", "12", "-3.25", "1e3", "2.5E-4", "1234567890123"].randomElement(using: &random) ?? "1"
    case 3, 4: writeString(to: &text, &random)
    case 5, 6:
      text += "["
      for index in 0..<Int.random(in: 0..<4, using: &random) {
        if index > 0 { text += "," }
        write(depth: depth + 1, to: &text, &random)
      }
      text += "]"
    default:
      text += "{"
      for index in 0..<Int.random(in: 0..<4, using: &random) {
        if index > 0 { text += "," }
        text += blank
        writeString(to: &text, &random)
        text += blank + ":"
        write(depth: depth + 1, to: &text, &random)
      }
      text += "}"
    }
    text += blank
  }

  private static func writeString(to text: inout String, _ random: inout SeededGenerator) {
    let pieces = [
      "a", "text", "é", "中", "😀", "\\n", "\\\"", "\\u00e9", "\\ud83d\\ude00", " ", "\u{2028}",
      "0123456789abcdef",
    ]
    text += "\""
    for _ in 0..<Int.random(in: 0..<6, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
    text += "\""
  }

  @Test("Runs of plain bytes end where the next special byte stands, at every distance")
  func plainRuns() throws {
    for length in 0..<80 {
      for special in ["\\n", "é", "\\\\"] {
        let text = "\"" + String(repeating: "x", count: length) + special + "y\""
        let value = try JSONValue(parsing: Array(text.utf8).span)
        let expected =
          String(repeating: "x", count: length) + (special == "é" ? "é" : special == "\\n" ? "\n" : "\\")
        #expect(value == .string(expected + "y"))
      }
    }
  }

  @Test("Strings written and read again are the same, whatever is in them")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random) : UInt8.random(in: 32..<127, using: &random)
      }
      var writer = JSONWriter()
      writer.string(bytes.span)
      #expect(try JSONValue(parsing: writer.bytes.span) == .string(String(decoding: bytes, as: UTF8.self)))
      #expect(writer.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F } && isValidUTF8(writer.bytes.span))
    }
  }
}
