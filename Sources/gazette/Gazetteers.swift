import NER

/// The names that a verb knows: the built-in ones and those of `--gazetteer`.
struct Gazetteers {
  let recognizer: EntityRecognizer
  /// Lines of the files that were left out.
  private var refused = 0
  private let skipsInvalid: Bool

  init(_ arguments: Arguments) throws(CommandError) {
    skipsInvalid = arguments.has("skip-invalid")
    let files = arguments.strings("gazetteer")
    let usesBuiltIn = !arguments.has("no-default-gazetteer")
    if files.isEmpty, usesBuiltIn {
      recognizer = EntityRecognizer()
      return
    }
    var builder = GazetteerBuilder()
    var lines = 0
    for file in files {
      do throws(GazetteerReadError) {
        try builder.read(path: file) { error in
          StandardError.writeLine("\(error)")
          lines += 1
        }
      } catch {
        switch error {
        case .unreadable: throw .noInput("\(error)")
        case .unknownFormat: throw .usage("\(error)")
        case .refused: throw .data("\(error)")
        }
      }
    }
    refused = lines
    do throws(GazetteerLimitError) {
      let named = try builder.build()
      recognizer = EntityRecognizer(gazetteer: usesBuiltIn ? named.layered(over: .builtIn) : named)
    } catch {
      throw .data("\(error)")
    }
  }

  /// The status to end with: `status`, but that lines of a gazetteer were left out counts like malformed records.
  func status(after status: ExitStatus) -> ExitStatus {
    status == .success && refused > 0 && !skipsInvalid ? .data : status
  }
}
