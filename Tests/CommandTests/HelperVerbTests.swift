import TestSupport
import Testing

/// The verbs that help: similar, compare, completions, man.
struct HelperVerbTests {
  let folder: TemporaryFolder
  let reports: String

  init() throws {
    folder = try TemporaryFolder()
    reports = try folder.write(
      "reports.jsonl",
      """
      {"id":"a","title":"Volcano erupts","text":"The volcano erupted on Monday and ash fell on the harbour town near the coast.","source":"One"}
      {"id":"b","title":"Pension vote","text":"Deputies voted on the pension bill after a long debate.","source":"Two"}
      {"id":"c","title":"Ash cloud","text":"Officials said the volcano erupted on Monday and ash fell on the harbour town near the coast.","source":"Three"}
      """)
  }

  @Test("similar puts the nearest report first")
  func similar() throws {
    let words = try gazette.run(["similar", "pension debate", reports, "--format", "jsonl"])
    #expect(words.status == 0 && words.objects.first?["id"] as? String == "b" && words.objects.count == 1)
    let query = try folder.write("query.txt", "Ash\nThe volcano erupted and ash fell.")
    let found = try gazette.run(["similar", query, reports, "--top", "1"])
    // A line for the report, and one for the words both have.
    #expect(found.lines.count == 2 && found.lines[1].contains("volcano"))
    #expect((found.output.contains("  a ") || found.output.contains("  c ")))
    #expect(try gazette.run(["similar", "words"]).status == 64)
  }

  @Test("compare tells what two reports share")
  func compare() throws {
    let outcome = try gazette.run(["compare", "\(reports):a", "\(reports):c", "--no-default-gazetteer"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("cosine 0.") && outcome.output.contains("Passages of both"))
    let json = try gazette.run([
      "compare", "\(reports):a", "\(reports):b", "--format", "json", "--no-default-gazetteer",
    ])
    #expect(json.objects.first?["oneStory"] as? Bool == false)
    #expect(try gazette.run(["compare", "\(reports):a", "\(reports):x"]).status == 66)
    #expect(try gazette.run(["compare", reports, "\(reports):a"]).status == 64)
  }

  @Test("completions are scripts that their shell takes, with every verb in them")
  func completions() throws {
    for shell in ["bash", "zsh", "fish"] {
      let script = try gazette.run(["completions", shell])
      #expect(script.status == 0)
      for word in ["cluster", "entities", "threshold", "skip-invalid"] {
        #expect(script.output.contains(word))
      }
    }
    #expect(try gazette.shell("\"$0\" completions bash | bash -n").error.isEmpty)
    let completed = try gazette.shell(
      "bash -c 'eval \"$(\"$0\" completions bash)\"; COMP_WORDS=(gazette cluster --form); COMP_CWORD=2; _gazette; echo ${COMPREPLY[@]}' \"$0\""
    )
    #expect(completed.output == "--format\n")
    #expect(try gazette.run(["completions", "csh"]).status == 64)
  }

  @Test("The manual page has every verb and exit status")
  func man() throws {
    let page = try gazette.run(["man"])
    #expect(page.status == 0 && page.output.hasPrefix(".TH GAZETTE 1"))
    for word in [".SS cluster", ".SS tokens", "\\-\\-skip\\-invalid", "\\fB65\\fR", "\\fB130\\fR"] {
      #expect(page.output.contains(word))
    }
  }

  @Test("Colour is for terminals, or for whoever asks for it")
  func color() throws {
    let arguments = ["cluster", reports, "--no-default-gazetteer"]
    #expect(!(try gazette.run(arguments)).output.contains("\u{1B}"))
    #expect(try gazette.run(arguments + ["--color", "always"]).output.contains("\u{1B}["))
    #expect(try gazette.run(arguments + ["--color", "sometimes"]).status == 64)
  }

  @Test("A malformed line of a gazetteer is told, the others count, the status is 65")
  func gazetteer() throws {
    let names = try folder.write(
      "names.tsv", "id\ttype\tname\taliases\tweight\nx:1\tplanet\tMars\t\t1\nx:2\tplace\tZqland\t\t1\n")
    let arguments = ["entities", "-", "--no-default-gazetteer", "--gazetteer", names]
    let outcome = try gazette.run(arguments, input: "{\"text\":\"In Zqland.\"}")
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("\(names):2: unknown type planet"))
    #expect(outcome.output.contains("x:2"))
    #expect(try gazette.run(arguments + ["--skip-invalid"], input: "{\"text\":\"a\"}").status == 0)
    #expect(
      try gazette.run(["entities", "-", "--gazetteer", folder.file("none.tsv")], input: "").status == 66)
  }

  @Test("--top, --min-reports and --since choose stories")
  func filters() throws {
    let dated = try folder.write(
      "dated.jsonl",
      "{\"id\":\"old\",\"title\":\"Harbour fire\",\"text\":\"A fire burned in the harbour.\",\"date\":\"2024-10-01\"}\n"
        + "{\"id\":\"new\",\"title\":\"School opens\",\"text\":\"A school opened its doors.\",\"date\":\"2024-10-20\"}\n"
    )
    func ids(_ options: [String]) throws -> [String] {
      try gazette.run(["cluster", dated, "--no-default-gazetteer", "--format", "jsonl"] + options)
        .objects.compactMap { $0["id"] as? String }
    }
    #expect(try ids([]) == ["old", "new"])
    #expect(try ids(["--since", "2024-10-15"]) == ["new"])
    #expect(try ids(["--since", "3d"]) == ["new"])
    #expect(try ids(["--min-reports", "2"]) == [])
    #expect(try ids(["--top", "1"]).count == 1)
  }
}
