import Foundation
import TestSupport
import Testing

/// Calls that nobody makes on purpose.
struct OddCallTests {
  let folder: TemporaryFolder
  let reports: String

  init() throws {
    folder = try TemporaryFolder()
    reports = try folder.write(
      "reports.jsonl", "{\"id\":\"a\",\"text\":\"One two.\"}\n{\"id\":\"b\",\"text\":\"Three.\"}\n")
  }

  @Test(
    "With standard input, output or error closed, nothing lands where it does not belong",
    arguments: [
      ("2>&-", 66), ("<&- 2>&-", 66), ("<&- >&- 2>&-", 66),
    ])
  func closed(redirection: String, status: Int32) throws {
    let outcome = try gazette.shell(
      "\"$0\" tokens \"$1/none.jsonl\" \"$1/reports.jsonl\" --output \"$1/out\" \(redirection)", [folder.path]
    )
    #expect(outcome.status == status)
    #expect(folder.contents("out") == (try gazette.run(["tokens", reports]).output))
  }

  @Test("Standard input that is closed is told as one that cannot be read, standard output with status 74")
  func closedStreams() throws {
    let input = try gazette.shell("\"$0\" tokens - --output \"$1/out\" <&-", [folder.path])
    #expect(input.status == 66 && input.error.hasPrefix("-: "))
    let output = try gazette.shell("\"$0\" tokens \"$1\" >&-", [reports])
    #expect(output.status == 74 && output.error.hasPrefix("gazette: standard output: "))
  }

  @Test("The input may be the output: it is read before it is replaced")
  func sameFile() throws {
    let expected = try gazette.run(["tokens", reports]).output
    #expect(try gazette.run(["tokens", reports, "--output", reports]).status == 0)
    #expect(folder.contents("reports.jsonl") == expected)
  }

  @Test("Standard input that is named twice, or a file, is read once, and again under other ids")
  func twice() throws {
    let input = try gazette.run(["tokens", "-", "-"], input: "{\"id\":\"a\",\"text\":\"b\"}")
    #expect(input.status == 0 && input.objects.count == 1)
    let file = try gazette.run(["tokens", reports, reports])
    #expect(file.objects.compactMap { $0["id"] as? String } == ["a", "b", "a#2", "b#2"])
  }

  @Test(
    "More threads than there can be are as many as there is work for", arguments: ["999999", "\(Int.max)"])
  func threads(count: String) throws {
    for verb in [["tokens"], ["cluster", "--format", "jsonl", "--no-default-gazetteer"]] {
      let one = try gazette.run(verb + [reports, "--threads", "1"])
      let many = try gazette.run(verb + [reports, "--threads", count])
      #expect(many.status == 0 && many.output == one.output)
    }
  }

  @Test(
    "Numbers and dates out of all bounds are told with status 64",
    arguments: [
      ["tokens", "--threads", "99999999999999999999"], ["pairs", "--threshold", "1e400"],
      ["pairs", "--threshold", "-1e-400x"], ["cluster", "--top", "99999999999999999999"],
      ["cluster", "--since", "99999-01-01"],
    ])
  func bounds(arguments: [String]) throws {
    let outcome = try gazette.run(arguments + [reports])
    #expect(outcome.status == 64 && outcome.output.isEmpty && !outcome.wasSignalled, "\(outcome.error)")
  }

  @Test("Names of files may hold line ends, blanks and quotes; those that are not UTF-8 are told")
  func names() throws {
    let outcome = try gazette.shell(
      """
      cd "$1"; mkdir odd
      for name in 'a b' "c'd" 'e"f' 'g
      h' '--i' 'j\\k' '*'; do cp reports.jsonl "odd/$name.jsonl"; done
      cp reports.jsonl "$(printf 'odd/z\\377.jsonl')"
      "$0" tokens odd
      """, [folder.path])
    #expect(outcome.status == 66 && outcome.objects.count == 14)
    let errors = outcome.error.split(separator: "\n").filter { !$0.contains(": warning: ") }
    #expect(errors.count == 1 && errors[0].contains("UTF-8"), "\(outcome.error)")
  }

  @Test("A line of very many fields and a table of very many columns are read")
  func wide() throws {
    let fields = (0..<50_000).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
    let line = try folder.write("wide.jsonl", "{\(fields),\"text\":\"found\"}\n")
    #expect(try gazette.run(["tokens", line]).objects.count == 1)
    let row = String(repeating: ",v", count: 20_000)
    let table = try folder.write("wide.csv", "text\(row)\nfound\(row)\n")
    #expect(try gazette.run(["tokens", table]).objects.count == 1)
  }

  @Test("A name of very many aliases is read")
  func aliases() throws {
    let aliases = (0..<50_000).map { "Zq\($0)" }.joined(separator: "|")
    let names = try folder.write(
      "names.tsv", "id\ttype\tname\taliases\tweight\nz\tplace\tZqland\t\(aliases)\t1\n")
    let report = try folder.write("a.jsonl", "{\"text\":\"They met in Zq49999.\"}\n")
    let outcome = try gazette.run(["entities", report, "--no-default-gazetteer", "--gazetteer", names])
    #expect(outcome.status == 0 && outcome.output.contains("\"entity\":\"z\""))
  }

  @Test("Ids of any length and content come back as they were given")
  func ids() throws {
    let ids = ["a\u{0}b\nc", String(repeating: "x", count: 200_000), "../../etc/passwd", "-", ""]
    let lines = try ids.map { id in
      String(decoding: try JSONEncoder().encode(["id": id, "text": "words"]), as: UTF8.self)
    }
    let outcome = try gazette.run(["tokens", "-"], input: lines.joined(separator: "\n"))
    #expect(outcome.status == 0)
    // An empty id is a missing one.
    #expect(outcome.objects.compactMap { $0["id"] as? String } == ids.dropLast() + ["-:5"])
  }

  @Test("A file that grows or shrinks while it is read ends as it stands then", .timeLimit(.minutes(2)))
  func changing() throws {
    let line = "{\"text\":\"Some words that are said again and again.\"}"
    try folder.write("a.jsonl", String(repeating: line + "\n", count: 20_000))
    let outcome = try gazette.shell(
      """
      (i=0; while [ $i -lt 40 ]; do : > "$1/a.jsonl"; i=$((i + 1)); yes '\(line)' | head -2000 >> "$1/a.jsonl"; done) &
      for i in 1 2 3; do "$0" tokens "$1/a.jsonl" > /dev/null 2> "$1/err"; echo $?; done; wait
      """, [folder.path])
    // A line that was cut is a malformed record.
    #expect(outcome.lines.count == 3 && Set(outcome.lines).isSubset(of: ["0", "65"]))
  }

  @Test("A folder of very many files is read file by file")
  func manyFiles() throws {
    let outcome = try gazette.shell(
      """
      mkdir "$1/many"; cd "$1/many"; i=0
      while [ $i -lt 3000 ]; do echo "Title $i" > $i.txt; i=$((i + 1)); done
      ulimit -n 64; "$0" tokens .
      """, [folder.path])
    #expect(outcome.status == 0 && outcome.lines.count == 3000)
  }
}
