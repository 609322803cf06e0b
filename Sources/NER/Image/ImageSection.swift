#if canImport(CPrefetch)
  internal import CPrefetch
#endif

/// One array inside a gazetteer's image. Reading past its end gives zero instead of a trap, so that no image,
/// whatever its bytes, can bring the program down.
///
/// It does not own the memory: whoever holds a section also holds the ``ImageStorage`` it lies in.
struct ImageSection<Element: BitwiseCopyable & ExpressibleByIntegerLiteral>: @unchecked Sendable {
  private let base: UnsafeRawPointer
  let count: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress, bytes.count >= MemoryLayout<Element>.stride else {
      base = Self.nowhere
      count = 0
      return
    }
    base = start
    count = bytes.count / MemoryLayout<Element>.stride
  }

  @inline(__always) subscript(index: Int) -> Element {
    guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return 0 }
    return base.load(fromByteOffset: index &* MemoryLayout<Element>.stride, as: Element.self)
  }

  /// Asks the processor to bring element `index` near. A hint only: any index may be given, nothing is read.
  @inline(__always) func prefetch(_ index: Int) {
    #if canImport(CPrefetch)
      gazette_prefetch(base + index &* MemoryLayout<Element>.stride)
    #endif
  }

  /// The address of an empty section; never read.
  private static var nowhere: UnsafeRawPointer { UnsafeRawPointer(bitPattern: 64).unsafelyUnwrapped }
}
