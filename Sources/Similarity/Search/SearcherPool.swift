import Synchronization

/// Searchers that are not in use, so that a search need not make its buffers anew.
final class SearcherPool: Sendable {
  private let idle = Mutex<[SearcherBox]>([])

  func withSearcher<Result>(_ body: (inout Searcher) -> Result) -> Result {
    let box = idle.withLock { $0.popLast() } ?? SearcherBox()
    defer { idle.withLock { $0.append(box) } }
    return body(&box.searcher)
  }
}

/// A searcher with a place of its own. Belongs to one search at a time: the pool gives it to nobody else meanwhile.
private final class SearcherBox: @unchecked Sendable {
  var searcher = Searcher()
}
