/// Why something cannot be saved or loaded.
public enum StorageError: Error, Equatable {
  /// The file cannot be opened or mapped; the system's error number.
  case cannotRead(path: String, code: Int32)
  /// The file cannot be written, made durable or put in its place; the system's error number.
  case cannotWrite(path: String, code: Int32)
  /// The file is something else.
  case notThisKind
  /// The file was written by another version of the format.
  case unknownVersion(UInt32)
  /// The file is cut off, has been changed, or says things that cannot be.
  case damaged
}
