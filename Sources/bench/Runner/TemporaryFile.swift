import Foundation

/// A file that goes away with the last one who holds it.
final class TemporaryFile: Sendable {
  let path: String

  init(_ path: String) { self.path = path }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
