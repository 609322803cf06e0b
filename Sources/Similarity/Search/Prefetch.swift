#if canImport(CPrefetch)
  internal import CPrefetch
#endif

extension Array {
  /// Asks the processor to bring element `index` near. A hint only: any index may be given, nothing is read. Where
  /// the C module with the instruction is missing this does nothing.
  @inline(__always)
  func prefetch(_ index: Int) {
    #if canImport(CPrefetch)
      withUnsafeBufferPointer { elements in
        if let base = elements.baseAddress { gazette_prefetch(base + index) }
      }
    #endif
  }
}
