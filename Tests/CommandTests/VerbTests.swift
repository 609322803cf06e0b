import Foundation
import TestSupport
import Testing

/// The verbs' results, by the contract.
struct VerbTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("tokens gives offsets that cut out the words; all segments join up to the text")
  func tokens() throws {
    let text = "Kyiv's mayor, António — 10,000 of them. \"Да\"!\nNew line"
    let input = "{\"id\":\"é\",\"text\":\(String(decoding: try JSONEncoder().encode(text), as: UTF8.self))}"
    let bytes = Array(text.utf8)
    let words = try #require(try gazette.run(["tokens", "-"], input: input).objects.first)
    #expect(words["id"] as? String == "é")
    let cut = (words["tokens"] as? [[Any]] ?? []).compactMap { token -> String? in
      guard let start = token[0] as? Int, let end = token[1] as? Int else { return nil }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
    #expect(cut == ["Kyiv's", "mayor", "António", "10,000", "of", "them", "Да", "New", "line"])

    let all = try #require(
      try gazette.run(["tokens", "-", "--all", "--sentences", "--terms"], input: input).objects.first)
    var position = 0
    for token in all["tokens"] as? [[Any]] ?? [] {
      #expect(token.count == 4 && token[0] as? Int == position)
      position = token[1] as? Int ?? -1
    }
    #expect(position == bytes.count)
    let sentences = all["sentences"] as? [[Int]] ?? []
    #expect(sentences.first?.first == 0 && sentences.last?.last == bytes.count)
    #expect(zip(sentences, sentences.dropFirst()).allSatisfy { $0[1] == $1[0] })
  }

  @Test("terms leave stop words out and are stemmed, unless told otherwise")
  func terms() throws {
    func terms(_ options: [String]) throws -> [String?] {
      let object = try gazette.run(
        ["tokens", "-", "--terms"] + options, input: "{\"text\":\"The soldiers were running\"}"
      ).objects.first
      return (object?["tokens"] as? [[Any]] ?? []).map { $0[3] as? String }
    }
    #expect(try terms([]) == [nil, "soldier", nil, "run"])
    #expect(try terms(["--no-stem"]) == [nil, "soldiers", nil, "running"])
    #expect(try terms(["--no-stop-words"]) == ["the", "soldier", "were", "run"])
  }

  @Test("pairs --plain gives the cosines of the written formula, and all of them")
  func plainPairs() throws {
    var random = SeededGenerator(seed: 8)
    let words = ["Alpha", "beta", "Gamma", "delta", "epsilon", "ZETA", "eta", "theta"]
    let texts = (0..<14).map { _ in
      (0..<Int.random(in: 1..<9, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
    }
    let input = texts.enumerated().map { index, words in
      "{\"id\":\(index),\"title\":\"\(words[0])\",\"text\":\"\(words.dropFirst().joined(separator: " "))\"}"
    }.joined(separator: "\n")
    // The same by hand, from the contract's words.
    let rows = texts.map { $0.map { $0.lowercased() } }
    let vectors = rows.map { row -> [String: Double] in
      let weights = Dictionary(row.map { ($0, 1.0) }, uniquingKeysWith: +).map { word, count in
        let df = Double(rows.count { $0.contains(word) })
        return (word, (1 + log(count)) * (log((1 + Double(rows.count)) / (1 + df)) + 1))
      }
      let length = weights.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
      return Dictionary(uniqueKeysWithValues: weights.map { ($0.0, $0.1 / length) })
    }
    for threshold in ["0", "0.35", "1"] {
      var found: [String: Double] = [:]
      for object in try gazette.run(["pairs", "-", "--plain", "--threshold", threshold], input: input).objects
      {
        let (a, b) = (object["a"] as? String ?? "", object["b"] as? String ?? "")
        found["\(a) \(b)"] = (object["cosine"] as? NSNumber)?.doubleValue
      }
      var expected = 0
      for a in rows.indices {
        for b in rows.indices where b > a {
          let cosine = vectors[a].reduce(0) { $0 + $1.value * (vectors[b][$1.key] ?? 0) }
          guard cosine >= (Double(threshold) ?? 0) - 1e-7 else { continue }
          expected += 1
          #expect(abs((found["\(a) \(b)"] ?? -1) - cosine) < 1e-6)
        }
      }
      #expect(found.count == expected)
    }
  }

  @Test("entities gives offsets into the field, with the names of --gazetteer")
  func entities() throws {
    let names = try folder.write(
      "names.tsv",
      "id\ttype\tname\taliases\tweight\nx:1\tperson\tJan Novák\tNovák\t1\nx:2\tplace\tZqland\tZQL\t\n")
    let text = "É: Jan Novák's visit to Zqland. ZQL welcomed Novák."
    let outcome = try gazette.run(
      ["entities", "-", "--no-default-gazetteer", "--gazetteer", names],
      input: "{\"title\":\"Zqland\",\"text\":\"\(text)\"}")
    #expect(outcome.status == 0)
    let entities = outcome.objects.first?["entities"] as? [[String: Any]] ?? []
    #expect(entities.contains { $0["field"] as? String == "title" && $0["entity"] as? String == "x:2" })
    let bytes = Array(text.utf8)
    for entity in entities where entity["field"] as? String == "text" {
      let (start, end) = (entity["start"] as? Int ?? 0, entity["end"] as? Int ?? 0)
      #expect(String(decoding: bytes[start..<end], as: UTF8.self) == entity["text"] as? String)
    }
    let texts = entities.filter { $0["field"] as? String == "text" }.compactMap { $0["text"] as? String }
    #expect(texts == ["Jan Novák", "Zqland", "ZQL", "Novák"])
  }

  @Test("cluster gives every report a story, in input order, and evaluate compares it with gold")
  func clusterAndEvaluate() throws {
    let reports = try folder.write(
      "reports.jsonl",
      """
      {"id":"a","title":"Volcano erupts near harbour town","text":"The volcano erupted on Monday and ash fell on the harbour town.","date":"2024-10-21","source":"One"}
      {"id":"b","title":"Parliament votes on pension bill","text":"Deputies voted on the pension bill after a long debate.","date":"2024-10-22","source":"Two"}
      {"id":"c","title":"Volcano erupts near harbour town","text":"The volcano erupted on Monday and ash fell on the harbour town.","date":"2024-10-23","source":"Three"}
      """)
    let outcome = try gazette.run([
      "cluster", reports, "--format", "jsonl", "--no-default-gazetteer", "--output",
      folder.file("stories.jsonl"),
    ])
    #expect(outcome.status == 0)
    let lines = (folder.contents("stories.jsonl") ?? "").split(separator: "\n")
    let objects = try lines.map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
    }
    #expect(objects.compactMap { $0["id"] as? String } == ["a", "b", "c"])
    #expect(
      objects.allSatisfy { $0["story"] is String && $0["topic"] is String && $0.keys.contains("copyOf") })
    #expect(objects[0]["story"] as? String == objects[2]["story"] as? String)
    #expect(objects[0]["story"] as? String != objects[1]["story"] as? String)

    let gold = try folder.write(
      "gold.jsonl",
      "{\"id\":\"a\",\"cluster\":1}\n{\"id\":\"b\",\"cluster\":2}\n{\"id\":\"c\",\"cluster\":1}\n{\"id\":\"d\",\"cluster\":3}\n"
    )
    let scores = try gazette.run(["evaluate", gold, folder.file("stories.jsonl"), "--format", "json"]).objects
      .first
    #expect((scores?["bcubed"] as? [String: Any])?["f1"] as? Double == 1)
    #expect(scores?["missing"] as? Int == 1 && scores?["reports"] as? Int == 4)
    let document = try gazette.run(["cluster", reports, "--format", "json", "--no-default-gazetteer"]).objects
      .first
    let stories = document?["stories"] as? [[String: Any]] ?? []
    #expect(stories.count == 2)
    for key in ["id", "title", "reports", "copies", "entities", "terms", "firstSeen"] {
      #expect(stories.allSatisfy { $0.keys.contains(key) })
    }
    let text = try gazette.run(["cluster", reports, "--no-default-gazetteer"]).output
    #expect(text.contains("Volcano erupts near harbour town") && text.contains("3 reports in 2 stories"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(!text.contains("\u{1B}"))
  }

  @Test("evaluate gives the measures of a known case")
  func evaluate() throws {
    let gold = try folder.write(
      "g.jsonl",
      "{\"id\":1,\"c\":\"x\"}\n{\"id\":2,\"c\":\"x\"}\n{\"id\":3,\"c\":\"y\"}\n{\"id\":4,\"c\":null}\n")
    let predicted = try folder.write(
      "p.jsonl",
      "{\"id\":\"1\",\"story\":\"s\"}\n{\"id\":\"2\",\"story\":\"s\"}\n{\"id\":\"3\",\"story\":\"s\"}\n{\"id\":\"9\",\"story\":\"t\"}\n"
    )
    let scores = try gazette.run(["evaluate", gold, predicted, "--gold-field", "c", "--format", "json"])
      .objects.first
    let bcubed = scores?["bcubed"] as? [String: Double] ?? [:]
    #expect(abs((bcubed["p"] ?? 0) - 5.0 / 9) < 1e-12 && bcubed["r"] == 1)
    #expect(scores?["extra"] as? Int == 1 && scores?["ari"] as? Double == 0)
    #expect(try gazette.run(["evaluate", gold, folder.file("none"), "--gold-field", "c"]).status == 66)
    #expect(try gazette.run(["evaluate", gold, predicted]).status == 65)
  }

  @Test("evaluate --entities gives exact spans by type, and names the cause of each error")
  func evaluateEntities() throws {
    func line(_ id: String, _ spans: [(Int, Int, String)], field: String? = nil) -> String {
      let entities = spans.map {
        "{\"start\":\($0.0),\"end\":\($0.1),\"type\":\"\($0.2)\""
          + (field.map { ",\"field\":\"\($0)\"" } ?? "") + "}"
      }
      return
        "{\"id\":\"\(id)\",\"text\":\"Ana Ruiz met Bo in Oslo.\",\"entities\":[\(entities.joined(separator: ","))]}\n"
    }
    let gold = try folder.write(
      "ge.jsonl", line("a", [(0, 8, "person"), (13, 15, "person"), (19, 23, "place")]) + line("b", []))
    let predicted = try folder.write(
      "pe.jsonl",
      line("a", [(4, 8, "person"), (13, 15, "place"), (19, 23, "place"), (9, 12, "event")], field: "text")
        + line("b", [(0, 3, "person")], field: "text"))
    let scores = try gazette.run(["evaluate", "--entities", gold, predicted, "--format", "json", "--errors"])
      .objects.first
    let exact = scores?["exact"] as? [String: Double] ?? [:]
    #expect(exact["right"] == 1 && exact["predicted"] == 4 && exact["gold"] == 3)
    #expect(abs((exact["f1"] ?? 0) - 2.0 / 7) < 1e-12)
    #expect((scores?["untyped"] as? [String: Double])?["right"] == 2)
    #expect(
      scores?["causes"] as? [String: Int] == ["type": 1, "boundary": 1, "missed": 0, "spurious": 1])
    #expect(
      (scores?["errors"] as? [String])?.first
        == "a 0..<8 boundary person \"Ana Ruiz\", read as person \"Ruiz\"")
    let perfect = try gazette.run(["evaluate", "--entities", gold, gold]).output
    #expect(perfect.contains("F1 1.0000") && perfect.contains("0 type, 0 boundary, 0 missed, 0 spurious"))
    #expect(try gazette.run(["evaluate", gold, predicted, "--errors"]).status == 64)
    let stories = try folder.write("s.jsonl", "{\"id\":\"a\",\"story\":\"1\"}\n")
    #expect(try gazette.run(["evaluate", "--entities", gold, stories]).status == 65)
  }

  @Test(
    "entities says the rule and the confidence of each mention, its reasons when asked, and obeys a rule's switch"
  )
  func entityReasons() throws {
    let reports = try folder.write(
      "r.jsonl", "{\"id\":1,\"text\":\"Defense Secretary Zork Blimp spoke in Oslo.\"}\n")
    func mentions(_ options: [String]) throws -> [[String: Any]] {
      try gazette.run(["entities", reports] + options).objects.first?["entities"] as? [[String: Any]] ?? []
    }
    let plain = try mentions([])
    #expect(plain.map { $0["rule"] as? String } == ["titles", "gazetteer"])
    #expect(plain.allSatisfy { (0.5...1).contains($0["confidence"] as? Double ?? 0) && $0["reasons"] == nil })
    let explained = try mentions(["--explain"])
    let reasons = explained.first?["reasons"] as? [[String: Any]] ?? []
    #expect(reasons.contains { $0["rule"] as? String == "titles" && $0["type"] as? String == "person" })
    #expect(try mentions(["--without-rule", "titles"]).allSatisfy { $0["rule"] as? String != "titles" })
    #expect(try gazette.run(["entities", reports, "--without-rule", "luck"]).status == 64)
  }

  @Test("Every verb's help names each of its options and an example, in 80 columns")
  func help() throws {
    let overview = try gazette.run(["--help"])
    #expect(overview.status == 0)
    let verbs = overview.lines.compactMap { $0.wholeMatch(of: #/  ([a-z]+)  +\S.*/#)?.1 }
    #expect(verbs.count >= 5)
    for verb in verbs {
      let help = try gazette.run([String(verb), "--help"])
      #expect(help.status == 0 && help.error.isEmpty)
      #expect(help.output.contains("Usage: gazette \(verb)") && help.output.contains("Example"))
      #expect(help.lines.allSatisfy { $0.count <= 80 })
    }
  }
}
