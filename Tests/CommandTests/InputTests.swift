import Foundation
import TestSupport
import Testing

let gazette = Executable("gazette")

/// What `gazette` makes of input, good and bad, seen from outside.
struct InputTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Malformed records are told as file:line: reason, the good ones done, the status is 65")
  func malformed() throws {
    let input = "{\"text\":\"one\"}\n{\"text\":\n{\"id\":true,\"text\":\"x\"}\n{\"title\":\"two\"}"
    let file = try folder.write("a.jsonl", input)
    let outcome = try gazette.run(["tokens", file])
    #expect(outcome.status == 65)
    #expect(outcome.objects.compactMap { $0["id"] as? String } == ["\(file):1", "\(file):4"])
    #expect(outcome.error.contains("\(file):2: broken JSON"))
    #expect(outcome.error.contains("\(file):3: \"id\" is not a string or number"))
    #expect(outcome.error.contains("2 malformed records were left out, 2 reports were read"))

    let skipped = try gazette.run(["tokens", "-", "--skip-invalid"], input: input)
    #expect(skipped.status == 0)
    #expect(skipped.objects.compactMap { $0["id"] as? String } == ["-:1", "-:4"])
    #expect(skipped.error.contains("-:2: broken JSON"))
  }

  @Test("Warnings leave the status at 0")
  func warnings() throws {
    let input =
      Array("{\"id\":1,\"text\":\"a\",\"date\":\"never\"}\n{\"id\":\"1\",\"text\":\"".utf8) + [0xFF]
      + Array(" b\"}\n".utf8)
    let outcome = try gazette.run(["tokens", "-"], input: input)
    #expect(outcome.status == 0)
    #expect(
      outcome.lines == [
        "{\"id\":\"1\",\"tokens\":[[0,1,\"word\"]]}", "{\"id\":\"1#2\",\"tokens\":[[2,3,\"word\"]]}",
      ])
    #expect(outcome.error.split(separator: "\n").count == 3)
  }

  @Test(
    "Wrong calls are told with status 64",
    arguments: [
      [], ["tokns"], ["tokens"], ["tokens", "-", "--nothing"], ["tokens", "-", "--threads", "0"],
      ["tokens", "-", "--threads", "x"], ["tokens", "-", "--threads"], ["pairs", "-", "--threshold", "1.5"],
      ["pairs", "-", "--threshold", "-0.1"], ["pairs", "-", "--threshold", "nan"],
      ["tokens", "-", "--format", "xml"],
      ["evaluate", "one"], ["cluster", "-", "--top", "0"], ["cluster", "-", "--since", "once"],
      ["tokens", "-", "--all=yes"], ["tokens", "-", "--threads", "1", "--threads", "2"],
    ])
  func usage(arguments: [String]) throws {
    let outcome = try gazette.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.error.isEmpty)
  }

  @Test("An unknown option or verb is answered with the nearest one")
  func suggestions() throws {
    #expect(try gazette.run(["tokens", "-", "--treads", "2"]).error.contains("did you mean --threads?"))
    #expect(try gazette.run(["clutser"]).error.contains("did you mean cluster?"))
  }

  @Test("A missing input is told with status 66; the others are done")
  func missing() throws {
    let good = try folder.write("a.jsonl", "{\"text\":\"a\"}\n{")
    let outcome = try gazette.run(["tokens", folder.file("none.jsonl"), good])
    #expect(outcome.status == 66)
    #expect(outcome.lines.count == 1)
    #expect(outcome.error.contains("none.jsonl: No such file or directory"))
  }

  @Test("Empty input is no error", arguments: ["tokens", "pairs"])
  func empty(verb: String) throws {
    let outcome = try gazette.run([verb, try folder.write("a.jsonl", ""), try folder.write("a.csv", ""), "-"])
    #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.error.isEmpty)
  }

  @Test("Deep nesting, long tokens, long lines and NUL are survived and told")
  func hostile() throws {
    let deep = "{\"text\":\"a\",\"x\":" + String(repeating: "[", count: 100_000) + "}"
    let nul: [UInt8] = Array("{\"text\":\"a".utf8) + [0] + Array("b\"}\n".utf8)
    let token = "{\"text\":\"" + String(repeating: "x", count: 3_000_000) + "\"}\n"
    let marks = "{\"text\":\"e" + String(repeating: "\u{301}", count: 100_000) + "\u{202E}\u{200B}\"}\n"
    let input =
      Array((deep + "\n").utf8) + nul + Array((token + marks + "{\"text\":\"\\u0000\\ud83d\\ude00\"}").utf8)
    let outcome = try gazette.run(["tokens", "-", "--all", "--sentences"], input: input)
    #expect(outcome.status == 65 && !outcome.wasSignalled)
    #expect(outcome.lines.count == 3)
    #expect(
      outcome.lines.first == "{\"id\":\"-:3\",\"tokens\":[[0,3000000,\"word\"]],\"sentences\":[[0,3000000]]}")
    #expect(outcome.error.contains("-:1: broken JSON: nested deeper than 512 levels"))
    #expect(outcome.error.contains("-:2: broken JSON: a control character in a string"))
  }

  @Test("A compressed file is told with the way to read it")
  func compressed() throws {
    let file = try folder.write("a.jsonl.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
    let outcome = try gazette.run(["tokens", file])
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("gzip -dc \(file) | gazette"))
  }

  @Test("Loops of links and pipes in folders do not hold up reading")
  func loops() throws {
    try folder.write("f/a.txt", "A\na")
    let outcome = try gazette.shell(
      "ln -s . \"$1/loop\"; ln -s b.txt \"$1/c.txt\"; ln -s c.txt \"$1/b.txt\"; mkfifo \"$1/p.jsonl\"; exec \"$0\" tokens \"$1\"",
      [folder.file("f")], seconds: 20)
    #expect(outcome.lines.count == 1)
    #expect(outcome.status == 66)
    #expect(outcome.error.split(separator: "\n").count == 2)
  }

  @Test("A pipe that is named is read")
  func fifo() throws {
    let outcome = try gazette.shell(
      "mkfifo \"$1/p\"; printf '{\"text\":\"a\"}\\n' > \"$1/p\" & exec \"$0\" tokens \"$1/p\"", [folder.path],
      seconds: 20)
    #expect(outcome.lines.count == 1 && outcome.status == 0)
  }

  @Test("What a pipe has brought is answered before more of it comes")
  func stream() throws {
    let outcome = try gazette.shell(
      """
      (printf '{"text":"a"}\\n{"text":"b"}\\n'; sleep 3; echo late >> "$1/log"; printf '{"text":"c"}\\n') \\
        | "$0" tokens - | (read -r one; read -r two; echo first >> "$1/log"; cat)
      cat "$1/log"
      """, [folder.path], seconds: 20)
    #expect(outcome.lines == ["{\"id\":\"-:3\",\"tokens\":[[0,1,\"word\"]]}", "first", "late"])
  }

  @Test("Control sequences in reports reach no terminal")
  func controlSequences() throws {
    let file = try folder.write(
      "a.jsonl",
      "{\"id\":\"\\u001b]0;x\\u0007\",\"title\":\"\\u001b[31mred\\u009b2J\",\"text\":\"t\",\"date\":\"\\u001b[2J\"}\n"
    )
    for arguments in [["tokens", file], ["cluster", file, "--no-default-gazetteer"]] {
      let outcome = try gazette.run(arguments)
      #expect(outcome.status == 0)
      for scalar in (outcome.output + outcome.error).unicodeScalars where scalar != "\n" {
        #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value))
      }
    }
  }

  @Test("A file that breaks off while it is read is told with status 66, and the others are done")
  func unreadable() throws {
    let good = try folder.write("good.jsonl", "{\"text\":\"a\"}\n")
    // Where there is no such file, the link leads nowhere.
    let outcome = try gazette.shell(
      "ln -s /proc/self/mem \"$1/bad.jsonl\"; exec \"$0\" tokens \"$1/bad.jsonl\" \"$2\"",
      [folder.path, good])
    #expect(outcome.status == 66)
    #expect(outcome.error.hasPrefix(folder.file("bad.jsonl") + ": "))
    #expect(outcome.objects.count == 1)
    guard geteuid() != 0 else { return }
    let locked = try gazette.shell("chmod 000 \"$1\"; exec \"$0\" tokens \"$1\"", [good])
    #expect(locked.status == 66 && locked.error.contains("Permission denied"))
  }

  @Test("A folder without reports is told, status 0")
  func emptyFolder() throws {
    try folder.write("f/picture.png", "x")
    try folder.write("f/inner/a.jsonl", "{\"text\":\"a\"}\n")
    let outcome = try gazette.run(["tokens", folder.file("f")])
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(outcome.error == "\(folder.file("f")): warning: no file of reports in this folder\n")
  }

  @Test("A link to itself, a loop of links and too long a name are told, not followed for ever")
  func links() throws {
    let outcome = try gazette.shell(
      "cd \"$1\"; ln -s self.jsonl self.jsonl; ln -s b.jsonl a.jsonl; ln -s a.jsonl b.jsonl; exec \"$0\" tokens self.jsonl a.jsonl $(printf %0300d 1).jsonl",
      [folder.path])
    #expect(outcome.status == 66 && outcome.output.isEmpty)
    #expect(outcome.error.split(separator: "\n").count == 3)
  }

  @Test("What cannot be used of a gazetteer is told with its line; the rest of it is used")
  func gazetteers() throws {
    let report = try folder.write("a.jsonl", "{\"text\":\"They met in Zqland.\"}\n")
    let header = Array("id\ttype\tname\taliases\tweight\n".utf8)
    let good = Array("z\tplace\tZqland\t\t1\n".utf8)
    let bad: [[UInt8]] = [
      Array("no tabs at all\n".utf8), Array("a\tcity\tKyiv\t\t1\n".utf8),
      Array("a\tplace\tKyiv\t\t-1\n".utf8),
      Array("a\tplace\tKy".utf8) + [0xFF] + Array("iv\t\t1\n".utf8), Array("a\tplace\t\t\t1\n".utf8),
      Array("z\tperson\tZqland\t\t1\n".utf8), (0..<300).map { $0 == 10 ? 11 : UInt8($0 & 0xFF) } + [10],
    ]
    func run(_ name: String, _ bytes: [UInt8], _ more: String...) throws -> Executable.Outcome {
      let file = try folder.write(name, bytes)
      return try gazette.run(["entities", report, "--no-default-gazetteer", "--gazetteer", file] + more)
    }
    for line in bad {
      let outcome = try run("names.tsv", header + good + line)
      #expect(outcome.status == 65 && outcome.output.contains("\"entity\":\"z\""), "\(outcome.error)")
      #expect(outcome.error.hasPrefix(folder.file("names.tsv") + ":3: "))
      #expect(try run("names.tsv", header + good + line, "--skip-invalid").status == 0)
    }
    let json = try run(
      "names.jsonl", Array("{\"id\":\"z\",\"type\":\"place\",\"name\":\"Zqland\"}\n{\"id\":\n".utf8))
    #expect(
      json.status == 65 && json.output.contains("\"entity\":\"z\"") && json.error.contains("names.jsonl:2: "))
    #expect(try run("names.tsv", []).status == 0)
    #expect(try run("names.xml", good).status == 64)
    #expect(try gazette.run(["entities", report, "--gazetteer", folder.file("none.tsv")]).status == 66)
    #expect(try gazette.run(["entities", report, "--gazetteer", folder.path]).status == 64)
  }
}
