import Foundation
import NER
import TestSupport
import Testing
import Tokenize

struct GazetteerFilesTests {
  private func read(
    _ text: String, _ format: GazetteerFormat
  ) throws -> (gazetteer: Gazetteer, problems: [String]) {
    var builder = GazetteerBuilder()
    var problems: [String] = []
    let bytes = Array(text.utf8)
    try builder.read(bytes.span, named: "names", format: format) { problems.append("\($0)") }
    return (try builder.build(), problems)
  }

  @Test func tsvGivesIdTypeNameAliasesWeightAndCase() throws {
    let (gazetteer, problems) = try read(
      "\u{FEFF}id\ttype\tname\taliases\tweight\tcase\r\n"
        + "ny\tplace\tNew York\tNYC| Big Apple ||\t2.5\t\r\n\r\n" + "it\torganization\tIt\t\t\texact\n", .tsv)
    #expect(problems.isEmpty)
    #expect(gazetteer.entities.count == 2)
    #expect(
      gazetteer.entities[0]
        == Entity(id: "ny", type: .place, name: "New York", aliases: ["NYC", "Big Apple"], weight: 2.5))
    #expect(found(gazetteer, "It is IT in the big apple, the Big Apple") == ["It=it", "Big Apple=ny"])
  }

  @Test func columnsAreFoundByTheirNames() throws {
    let (gazetteer, problems) = try read("name\tnote\tid\ttype\nKyiv\tcapital\tk\tplace\n", .tsv)
    #expect(problems.isEmpty)
    #expect(gazetteer.entities[0] == Entity(id: "k", type: .place, name: "Kyiv"))
  }

  @Test func jsonLinesGiveTheSameFields() throws {
    let (gazetteer, problems) = try read(
      #"""
      {"id":"ny","type":"place","name":"New \u0059ork","aliases":["NYC","Big \"Apple\""],"weight":2.5}
      {"weight":null,"id":17,"extra":{"a":[1,-2.5e3,true,null,"\ud83d\ude00"]},"type":"person","name":"Łódź","aliases":"A B|C D"}
      """#, .jsonLines)
    #expect(problems.isEmpty)
    #expect(
      gazetteer.entities[0]
        == Entity(id: "ny", type: .place, name: "New York", aliases: ["NYC", "Big \"Apple\""], weight: 2.5))
    #expect(
      gazetteer.entities[1] == Entity(id: "17", type: .person, name: "Łódź", aliases: ["A B", "C D"]))
  }

  @Test func geoNamesLinesGiveNamesAndAWeightByPopulation() throws {
    let line = """
      2988507\tParis\tParis\tLutetia,Parigi,P,巴黎\t48.85341\t2.3488\tP\tPPLC\tFR\t\t11\t75\t751\t75056\t2138551\t\t42\tEurope/Paris\t2024-01-01
      1\tOrly Airport\tOrly Airport\t\t48\t2\tS\tAIRP\tFR\t\t\t\t\t\t0\t\t\tEurope/Paris\t2024-01-01
      """
    let (gazetteer, problems) = try read(line, .geoNames)
    #expect(problems.isEmpty)
    let paris = gazetteer.entities[0]
    #expect(paris.id == "geonames:2988507" && paris.type == .place && paris.name == "Paris")
    #expect(paris.aliases == ["Paris", "Lutetia", "Parigi", "巴黎"])
    #expect(gazetteer.entities[1].type == .facility)
    #expect(gazetteer.weight(of: 0) > gazetteer.weight(of: 1))
    #expect(found(gazetteer, "Parigi, Lutetia and 巴黎").count == 3)
  }

  /// The columns of GeoNames: id, name, ASCII name, alternate names, …, class, code, …, population, ….
  private func geoNames(
    _ id: String, _ name: String, alternates: String = "", kind: String = "P\tPPL", population: String = "0"
  ) -> String {
    "\(id)\t\(name)\t\(name)\t\(alternates)\t1.5\t-2\t\(kind)\tXX\t\t01\t\t\t\t\(population)\t\t7\tEtc/UTC\t2024-01-01"
  }

  @Test func geoNamesRowsMayBeOdd() throws {
    let rows = [
      geoNames("1", "Nowhere"),
      geoNames("2", "Upper Province", alternates: ", Haute Province,,Provinz \"Oben\" ,", kind: "A\tADM1"),
      geoNames("3", "Å", kind: "A\tADM3"),
      geoNames("4", "\"Old\" Town's Gate", kind: "S\tGATE"),
      geoNames("5", "Mount Doom", kind: "T\tMT", population: "none"),
      geoNames("6", "Great North Road", kind: "R\tRD", population: "99999999999999999999"),
      geoNames("7", "Shrunk").replacing("\tEtc/UTC", with: ""),
      geoNames("", "Anonymous"),
      geoNames("8", "Unclassed", kind: "\t"),
    ]
    let (gazetteer, problems) = try read("\u{FEFF}" + rows.joined(separator: "\r\n") + "\r\n\r\n", .geoNames)
    #expect(problems.count == 2 && problems[0].hasPrefix("names:7: ") && problems[1] == "names:8: empty id")
    #expect(gazetteer.entities.map(\.id) == ["1", "2", "4", "5", "6", "8"].map { "geonames:\($0)" })
    #expect(gazetteer.entities.map(\.type) == [.place, .place, .facility, .place, .facility, .place])
    #expect(gazetteer.entities[1].aliases.contains("Haute Province"))
    #expect(gazetteer.weight(of: 0) < gazetteer.weight(of: 4) && gazetteer.weight(of: 4) <= 1)
    #expect(found(gazetteer, "from Nowhere over Mount Doom to the Haute Province").count == 3)
  }

  @Test func rowsOfAnOriginalGeoNamesFileAreReadAsTheyAre() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Data/GeoNames/cities15000-sample.txt").path
    var builder = GazetteerBuilder()
    var problems: [GazetteerReadError] = []
    try builder.read(path: path) { problems.append($0) }
    let gazetteer = try builder.build()
    #expect(problems.isEmpty)
    #expect(gazetteer.entities.count == 11 && builder.nameCount > 300)
    #expect(
      found(
        gazetteer, "Kiev's Sao Paulo, Den Haag, 東京, Москва and Saint-Étienne; İstanbul-based, NEW YORK CITY",
        policy: .longest) == [
          "Kiev=geonames:703448", "Sao Paulo=geonames:3448439", "Den Haag=geonames:2747373",
          "東京=geonames:1850147", "Москва=geonames:524901", "Saint-Étienne=geonames:2980291",
          "İstanbul=geonames:745044", "NEW YORK CITY=geonames:5128581",
        ])
  }

  @Test(arguments: [
    ("a\tplace\t\t\t", "empty name of a"), ("a\tplace\t -- \t\t", "empty name of a"),
    ("a\tplace\tX\t\t", "name of one letter: X"), ("a\tplace\tOk\tY|Fine\t", "name of one letter: Y"),
    ("\tplace\tKyiv\t\t", "empty id"), ("a\tcity\tKyiv\t\t", "unknown type city, expected person"),
    ("a\tplace\tKyiv\t\theavy", "weight is no positive number: heavy"),
    ("a\tplace\tKyiv\t\t-1", "weight is no positive number: -1"),
    ("a\tplace", "no name"), ("ny\tperson\tNew York\t\t", "ny is place and person"),
    ("a\tplace\tKyiv\t\t\tloud", "unknown case mode loud"),
    (
      "a\tplace\t" + String(repeating: "ab", count: 600) + "\t\t",
      "name of a has 1200 bytes, 1000 is the limit"
    ),
  ])
  func aRefusedLineIsNamedWithFileAndNumber(line: String, reason: String) throws {
    let text =
      "id\ttype\tname\taliases\tweight\tcase\nny\tplace\tNew York\t\t\t\n\n\(line)\nok\tplace\tOslo\t\t\n"
    let (gazetteer, problems) = try read(text, .tsv)
    #expect(problems.count == 1 && problems[0].hasPrefix("names:4: \(reason)"), "\(problems)")
    #expect(found(gazetteer, "Oslo") == ["Oslo=ok"])
    // Without a reporter the first problem is thrown.
    var builder = GazetteerBuilder()
    let bytes = Array(text.utf8)
    #expect(throws: GazetteerReadError.self) {
      try builder.read(bytes.span, named: "names", format: .tsv)
    }
  }

  @Test(arguments: [
    #"{"id":"a","type":"place"}"#, #"{"id":"a","type":"place","name":3}"#,
    #"{"id":"a","type":"place","name":"Oslo"} x"#,
    #"{"id":"a","type":"place","name":"Oslo",}"#, #"{"id":"a","type":"place","name":"Oslo"#,
    #"{"id":"a","type":"place","name":"Os\ud800lo"}"#,
    #"{"id":"a","type":"place","name":"Oslo","weight":01}"#,
    #"{"id":"a","type":"place","name":"Oslo","aliases":[1]}"#, "[]", "nul", #"{"id" "a"}"#,
    #"{"id":"a","type":"place","name":"Oslo","x":"# + String(repeating: "[", count: 5000),
    "{\"id\":\"a\",\"type\":\"place\",\"name\":\"Os\u{1}lo\"}",
  ])
  func brokenJSONIsRefusedWithFileAndNumber(line: String) throws {
    let (gazetteer, problems) = try read("\n\(line)\n", .jsonLines)
    #expect(gazetteer.entities.isEmpty)
    #expect(problems.count == 1 && problems[0].hasPrefix("names:2: "), "\(problems)")
  }

  @Test func invalidUTF8IsRefused() throws {
    var builder = GazetteerBuilder()
    let bytes: [UInt8] = Array("id\ttype\tname\na\tplace\tOsl".utf8) + [0xFF, 0x0A]
    #expect(throws: GazetteerReadError.refused(path: "names", line: 2, .invalidUTF8)) {
      try builder.read(bytes.span, named: "names", format: .tsv)
    }
  }

  @Test func aMissingFileAndAnUnknownFormatAreNamed() {
    var builder = GazetteerBuilder()
    #expect(throws: GazetteerReadError.self) { try builder.read(path: "/nowhere/names.tsv") }
    #expect(throws: GazetteerReadError.unknownFormat(path: "names.xml")) {
      try builder.read(path: "names.xml")
    }
  }

  @Test func anyBytesAreReadOrRefusedButNeverTrap() {
    var random = SeededGenerator(seed: 3)
    let seed = Array(#"{"id":"a","type":"place","name":"Os\u00e9","aliases":["x y"],"weight":1.5e3}"#.utf8)
    for format in GazetteerFormat.allCases {
      for _ in 0..<300 {
        var bytes = seed
        for _ in 0..<3 { bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255) }
        var builder = GazetteerBuilder()
        try? builder.read(bytes.span, named: "x", format: format) { _ in }
        #expect(throws: Never.self) { try builder.build() }
      }
    }
  }
}
