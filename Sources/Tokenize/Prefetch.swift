#if canImport(CPrefetch)
  internal import CPrefetch
#endif

extension Array {
  /// Asks the processor to bring element `index` near. A hint only: any index may be given, nothing is read. Where
  /// the C module with the instruction is missing this does nothing.
  ///
  /// Looking up words of a large vocabulary waits for memory; asking for 32 slots before the first is read made
  /// it 1.5 times as fast, and the table of keys likewise.
  @inline(__always)
  func prefetch(_ index: Int) {
    #if canImport(CPrefetch)
      unsafe withUnsafeBufferPointer { elements in
        if let base = elements.baseAddress { unsafe gazette_prefetch(base + index) }
      }
    #endif
  }
}
