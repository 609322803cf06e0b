#if canImport(CPrefetch)
  internal import CPrefetch
#endif

extension Array {
  /// Asks the processor to bring element `index` near. A hint only: any index may be given, nothing is read. Where
  /// the C module with the instruction is missing this does nothing.
  ///
  /// Looking up words of a large vocabulary waits for memory. Asking for the slots and keys of a batch before the
  /// first is read makes a text's way to its ids 1.4 times as fast with 500,000 words.
  @inline(__always)
  func prefetch(_ index: Int) {
    #if canImport(CPrefetch)
      unsafe withUnsafeBufferPointer { elements in
        if let base = elements.baseAddress { unsafe gazette_prefetch(base + index) }
      }
    #endif
  }
}
