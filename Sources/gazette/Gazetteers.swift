import Foundation
import NER
import Stories

/// The names that a verb knows: the built-in ones and those of `--gazetteer`, which go before them.
enum Gazetteers {
  static func recognizer(_ arguments: Arguments) throws(CommandError) -> EntityRecognizer {
    let files = arguments.strings("gazetteer")
    let builtIn = !arguments.has("no-default-gazetteer")
    if files.isEmpty, builtIn { return EntityRecognizer() }
    var builder = GazetteerBuilder()
    for file in files {
      do throws(GazetteerReadError) { try builder.read(path: file) } catch {
        switch error {
        case .unreadable: throw .noInput("\(error)")
        case .unknownFormat, .refused: throw .data("\(error)")
        }
      }
    }
    let named: Gazetteer
    do throws(GazetteerLimitError) { named = try builder.build() } catch { throw .data("\(error)") }
    return EntityRecognizer(gazetteer: builtIn ? named.layered(over: .builtIn) : named)
  }
}
