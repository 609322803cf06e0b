/// The JSON values of a JSON Lines file, line by line: the short way where speed does not matter.
package struct JSONLineFile: ~Copyable {
  private var buffer: InputBuffer
  private var line = 0

  /// Why reading stops.
  package enum Failure: Error, Equatable {
    case unreadable(reason: String)
    case syntax(line: Int, JSONSyntaxError)
  }

  /// Opens the file at `path`; `-` is standard input.
  package init(path: String) throws(Failure) {
    do throws(InputError) {
      buffer = InputBuffer(path == "-" ? .standardInput() : try InputFile.open(path))
    } catch {
      throw .unreadable(reason: error.reason)
    }
  }

  /// The next value and its line, or nil at the end. Blank lines are passed over.
  package mutating func next() throws(Failure) -> (line: Int, value: JSONValue)? {
    while true {
      let newline = buffer.firstIndex(of: UInt8(ascii: "\n"), from: buffer.start)
      if newline == nil, !buffer.isAtEnd {
        do throws(InputError) { _ = try buffer.fill() } catch { throw .unreadable(reason: error.reason) }
        continue
      }
      let range = buffer.start..<(newline ?? buffer.end)
      if newline == nil, range.isEmpty { return nil }
      buffer.use(upTo: newline.map { $0 + 1 } ?? buffer.end)
      line += 1
      let isMarked = line == 1 && buffer.bytes[range].starts(with: [0xEF, 0xBB, 0xBF])
      let bytes = buffer.bytes.span.extracting(isMarked ? range.lowerBound + 3..<range.upperBound : range)
      var scanner = JSONScanner()
      scanner.skipBlanks(in: bytes)
      if scanner.offset == bytes.count { continue }
      do throws(JSONSyntaxError) {
        return (line, try JSONValue(parsing: bytes))
      } catch {
        throw .syntax(line: line, error)
      }
    }
  }
}
