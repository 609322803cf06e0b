@testable import NER
@testable import Tokenize

// Gazetteer images: bytes that were not written by us are refused; with the length and checksum made right, whatever
// lies under them is refused or searched without a trap, a hang or a read outside.

private let path = temporaryPath(".image")
private let entities = [
  Entity(id: "ny", type: .place, name: "New York", aliases: ["New York City", "NYC"], weight: 0.5),
  Entity(id: "sh", type: .work, name: "Sherlock Holmes", weight: 2),
  Entity(id: "ga1", type: .place, name: "Georgia"), Entity(id: "ga2", type: .place, name: "Georgia"),
  Entity(id: "att", type: .organization, name: "AT&T", aliases: ["Ma Bell"], caseMode: .exact),
  Entity(id: "e", type: .person, name: "Recep Tayyip Erdoğan", aliases: ["Erdogan"]),
]
private let text = Array(
  "AT&T of New York City, Georgia: Sherlock Holmes left NYC. new york, Erdogan’s Ma Bell.".utf8)

@_cdecl("LLVMFuzzerInitialize")
public func writeImageSeed(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
) -> CInt {
  guard let image = Gazetteer(entities).layers.first?.image else { return 0 }
  writeSeed("image", Array(image.storage.bytes))
  return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzGazetteerImages(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = array(bytes, count)
  write(input, to: path)
  let isAsWritten = (try? Gazetteer(image: path)) != nil
  guard input.count >= ImageLayout.headerByteCount else {
    check(!isAsWritten, "less than a header is taken")
    return 0
  }
  input.replaceSubrange(0..<8, with: ImageLayout.magic)
  put(ImageLayout.version, ImageLayout.versionOffset)
  put(ImageLayout.byteOrderMark, ImageLayout.byteOrderOffset)
  put(UInt64(input.count), ImageLayout.byteCountOffset)
  put(input.withUnsafeBytes { GazetteerImage.checksum($0) }, ImageLayout.checksumOffset)
  func put(_ number: some FixedWidthInteger, _ offset: Int) {
    withUnsafeBytes(of: number.littleEndian) { input.replaceSubrange(offset..<offset + $0.count, with: $0) }
  }
  check(!isAsWritten || input == array(bytes, count), "damaged bytes are taken")
  write(input, to: path)
  guard let gazetteer = try? Gazetteer(image: path) else { return 0 }
  var (tokens, vocabulary) = (TokenizedText(), Vocabulary())
  Tokenizer().tokenize(text.span, into: &tokens, vocabulary: &vocabulary)
  for ignoresCase in [false, true] {
    _ = gazetteer.allMatches(in: tokens, text: text.span, vocabulary: vocabulary, ignoresCase: ignoresCase)
    for policy in [OverlapPolicy.all, .longest, .heaviest] {
      var matcher = NameMatcher(
        gazetteer, policy: policy, ignoresCase: ignoresCase, allowsOneEdit: ignoresCase)
      matcher.find(in: tokens, text: text.span, vocabulary: vocabulary)
      for match in matcher.matches {
        check(
          match.range.lowerBound >= 0 && match.range.upperBound <= text.count, "a match outside of the text")
        for candidate in matcher.candidates(of: match) { _ = gazetteer.entities[candidate] }
      }
    }
  }
  for entity in gazetteer.entities.prefix(100) { _ = entity.name.utf8.count }
  return 0
}
