/// Why an image could not be opened or written.
public enum GazetteerImageError: Error, Hashable, CustomStringConvertible {
  /// The file could not be opened or mapped.
  case unreadable(path: String, SystemError)
  /// The file could not be written.
  case unwritable(path: String, SystemError)
  /// The file does not begin as an image does.
  case notAnImage(path: String)
  /// The image was made by another version of the format.
  case wrongVersion(path: String, found: UInt32, expected: UInt32)
  /// The image was made on a machine of another byte order.
  case wrongByteOrder(path: String)
  /// The file is shorter or longer than its header says.
  case wrongLength(path: String, found: Int, expected: UInt64)
  /// The bytes are not those that were written.
  case damaged(path: String)
  /// A gazetteer of this many layers is no single image.
  case severalLayers(path: String, Int)

  public var description: String {
    switch self {
    case .unreadable(let path, let error): "\(path): \(error)"
    case .unwritable(let path, let error): "\(path): \(error)"
    case .notAnImage(let path): "\(path): not a gazetteer image"
    case .wrongVersion(let path, let found, let expected):
      "\(path): image of version \(found), this program reads version \(expected)"
    case .wrongByteOrder(let path): "\(path): image of a machine with another byte order"
    case .wrongLength(let path, let found, let expected):
      "\(path): image has \(found) bytes, its header says \(expected)"
    case .damaged(let path): "\(path): image is damaged (checksum differs)"
    case .severalLayers(let path, let count): "\(path): a gazetteer of \(count) layers cannot be written"
    }
  }
}
