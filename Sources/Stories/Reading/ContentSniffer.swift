/// Tells content that no reader of reports understands by its first bytes.
enum ContentSniffer {
  /// What to say about a file that begins with `prefix`, or nil when it may be text.
  static func complaint(about path: String, prefix: Span<UInt8>) -> String? {
    for kind in compressed where starts(prefix, with: kind.magic) {
      let source = path == "-" ? "" : " \(quoted(path))"
      return "compressed with \(kind.name); unpack it on the way in: \(kind.command)\(source) | gazette … -"
    }
    if starts(prefix, with: [0x50, 0x4B, 0x03, 0x04]) { return "a zip archive; unpack it first" }
    if isUTF16(prefix) {
      return "UTF-16, not UTF-8; convert it first: iconv -f UTF-16 -t UTF-8 \(quoted(path))"
    }
    return nil
  }

  /// What to say about a file whose name tells of no format that is read.
  static func refusal(of path: String) -> String {
    path.hasSuffix(".json")
      ? "JSON, not JSON Lines; make each report a line on the way in: jq -c '.[]' \(quoted(path)) | gazette … -"
      : "not a .jsonl, .ndjson, .csv, .tsv, .txt or .md file; use - for standard input"
  }

  private static let compressed: [(name: String, magic: [UInt8], command: String)] = [
    ("gzip", [0x1F, 0x8B], "gzip -dc"),
    ("zstd", [0x28, 0xB5, 0x2F, 0xFD], "zstd -dc"),
    ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz -dc"),
    ("bzip2", [0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59], "bzip2 -dc"),
  ]

  private static func starts(_ bytes: Span<UInt8>, with magic: [UInt8]) -> Bool {
    bytes.count >= magic.count && magic.indices.allSatisfy { bytes[$0] == magic[$0] }
  }

  /// A byte order mark of UTF-16, or every second byte zero.
  private static func isUTF16(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count >= 2 else { return false }
    if (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF) { return true }
    let count = min(bytes.count, 64) & ~1
    guard count >= 4 else { return false }
    let zeros = (0..<count).map { bytes[$0] == 0 }
    let even = stride(from: 0, to: count, by: 2)
    return even.allSatisfy { zeros[$0] && !zeros[$0 + 1] } || even.allSatisfy { !zeros[$0] && zeros[$0 + 1] }
  }

  private static func quoted(_ path: String) -> String {
    path.utf8.allSatisfy { isDigit($0) || ($0 | 0x20) &- 0x61 < 26 || "/._-+".utf8.contains($0) }
      ? path
      : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
