@testable import NER
@testable import Tokenize

// Gazetteer files: any bytes are read or refused with file and line; what was read is found in its own text, by the
// matcher and by the one that looks every word up anew, built, joined and opened again.

private func matches(_ gazetteer: Gazetteer, _ text: [UInt8]) -> [Gazetteer.Match] {
  var (tokens, vocabulary) = (TokenizedText(), Vocabulary())
  Tokenizer().tokenize(text.span, into: &tokens, vocabulary: &vocabulary)
  let all = gazetteer.allMatches(in: tokens, text: text.span, vocabulary: vocabulary)
  var matcher = NameMatcher(gazetteer, policy: .all)
  for _ in 0..<2 {
    matcher.find(in: tokens, text: text.span, vocabulary: vocabulary)
    let found = matcher.matches.map {
      Gazetteer.Match(tokens: $0.tokens, range: $0.range, candidates: matcher.candidates(of: $0))
    }
    check(found == all, "the matcher finds \(found), the plain search \(all)")
  }
  for match in all {
    check(match.range.lowerBound >= 0 && match.range.upperBound <= text.count, "a match outside of the text")
    check(!match.candidates.isEmpty, "a match without entity")
    check(match.candidates.allSatisfy(gazetteer.entities.indices.contains), "an entity that does not exist")
  }
  return all
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzGazetteerFiles(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = array(bytes, count)
  guard let mode = input.first else { return 0 }
  let format = GazetteerFormat.allCases[Int(mode) % GazetteerFormat.allCases.count]
  let text =
    (format == .tsv && mode & 0x80 == 0 ? Array("id\ttype\tname\taliases\tweight\tcase\n".utf8) : [])
    + input.dropFirst()
  let lines = 1 + text.count { $0 == 0x0A }
  var builder = GazetteerBuilder()
  builder.removesDiacritics = mode & 0x40 == 0
  var refused = 0
  do throws(GazetteerReadError) {
    try builder.read(text.span, named: "f", format: format) { problem in
      refused += 1
      if case .refused(_, let line, _) = problem {
        check(line >= 1 && line <= lines, "line \(line) of \(lines)")
      }
    }
  } catch { check(false, "\(error) was thrown in place of reported") }
  check(!builder.ids.text.isEmpty || builder.entityCount == 0, "entities without ids")

  // Without a reporter the first problem is thrown.
  var strict = GazetteerBuilder()
  do throws(GazetteerReadError) {
    try strict.read(text.span, named: "f", format: format)
    check(refused == 0, "\(refused) problems were reported, none thrown")
  } catch { check(refused > 0, "\(error) was thrown, nothing reported") }

  guard let gazetteer = try? builder.build() else {
    check(false, "a small gazetteer is not built")
    return 0
  }
  check(gazetteer.entities.count == builder.entityCount, "entities were lost")
  let entities = Array(gazetteer.entities)
  for (number, entity) in entities.enumerated() {
    check(gazetteer.type(of: number) == entity.type, "another type")
    check(gazetteer.weight(of: number) == entity.weight, "another weight")
  }
  // The names themselves, one a line, then the file.
  var sample: [UInt8] = []
  for entity in entities.prefix(20) { sample += Array((entity.name + " .\n").utf8) }
  let found = matches(gazetteer, sample + text)
  let layered = gazetteer.layered(over: Gazetteer(entities))
  _ = matches(layered, sample)
  // An image that lies in other memory finds the same.
  let storage = ImageStorage.make(byteCount: gazetteer.imageByteCount) { target in
    target.copyMemory(from: gazetteer.layers[0].image.storage.bytes)
  }
  guard let image = GazetteerImage(checking: storage) else {
    check(false, "a good image is refused")
    return 0
  }
  check(matches(Gazetteer(images: [image]), sample + text) == found, "the opened image finds something else")
  return 0
}
