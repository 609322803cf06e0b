extension Gazetteer {
  /// Opens a compiled gazetteer: the file is mapped, and its header and checksum are verified, so that a damaged
  /// image or one of another version is refused. O(bytes), at the speed of memory.
  ///
  /// - Throws: ``GazetteerImageError``, with what is wrong with the file.
  public init(image path: String) throws(GazetteerImageError) {
    self.init(images: [try GazetteerImage.open(path: path)])
  }

  /// Writes the compiled gazetteer, so that it can be opened without building it again. Only a gazetteer of one
  /// layer is one image. The file is complete or not there at all. O(bytes).
  ///
  /// - Throws: ``GazetteerImageError/severalLayers(path:_:)`` or ``GazetteerImageError/unwritable(path:_:)``.
  public func write(image path: String) throws(GazetteerImageError) {
    guard layers.count == 1 else { throw .severalLayers(path: path, layers.count) }
    try layers[0].image.write(path: path)
  }
}
