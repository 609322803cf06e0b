import Dispatch
import Synchronization

extension TermCollector {
  /// The bags of `texts`, made on up to `threads` threads; the result does not depend on their number.
  ///
  ///     each thread, again and again
  ///       take the next stretch of texts, and count its words apart
  ///       hand them in
  ///       unless another thread is doing so: append what was handed in, in the order of the texts
  ///
  /// Appending costs a fraction of counting, since it looks at each distinct word of a stretch once; and only there
  /// do words get their numbers and terms.
  public static func collect(
    _ texts: [[UInt8]], _ pipeline: TermPipeline, joining: TokenJoining = [], threads: Int = 1
  ) -> TermCollector {
    let threads = max(threads, 1)
    let total = texts.reduce(0) { $0 + $1.count }
    var collector = TermCollector(pipeline, joining: joining)
    collector.reserveCapacity(texts: texts.count, bytes: total)
    // One thread alone counts straight into the whole.
    if threads == 1 {
      for text in texts { collector.append(text.span) }
      return collector
    }

    let stretches = Self.stretches(of: texts, length: min(stretchLength, total / (threads * 8)))
    let inbox = Mutex(Inbox(stretches))
    let whole = Mutex(collector)
    @Sendable func append(to whole: inout TermCollector) {
      while var part = inbox.withLock({ $0.next() }) {
        whole.append(part)
        part.removeAll()
        inbox.withLock { $0.empty.append(part) }
      }
    }
    DispatchQueue.concurrentPerform(iterations: min(threads, stretches.count)) { _ in
      var part = WordBags()
      while let number = inbox.withLock({ $0.handOut(&part) }) {
        for index in stretches[number] {
          let text = texts[index]
          part.append(text.span, joining: joining)
        }
        let isBehind = inbox.withLock { $0.handIn(&part, number) > 2 * threads }
        if isBehind {
          whole.withLock { append(to: &$0) }
        } else {
          _ = whole.withLockIfAvailable { append(to: &$0) }
        }
      }
    }
    return whole.withLock { whole in
      append(to: &whole)
      return whole
    }
  }

  /// The usual number of bytes of a stretch: so few that its words stay near, so many that most words of a stretch
  /// occur in it again.
  private static let stretchLength = 4 << 20

  /// Cuts texts into stretches of at least `length` bytes.
  private static func stretches(of texts: [[UInt8]], length: Int) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var (start, bytes) = (0, 0)
    for index in texts.indices {
      bytes += texts[index].count
      guard bytes >= length || index == texts.count - 1 else { continue }
      stretches.append(start..<index + 1)
      (start, bytes) = (index + 1, 0)
    }
    return stretches
  }
}

/// The stretches of texts that are still to be counted, and what was counted but not yet appended.
private struct Inbox {
  /// Without words, to be used again.
  var empty: [WordBags] = []
  private var waiting: [Int: WordBags] = [:]
  private var handedOut = 0
  private var appended = 0
  private let count: Int

  init(_ stretches: [Range<Int>]) { count = stretches.count }

  /// The number of a stretch that nobody counted yet, and room for its words.
  mutating func handOut(_ part: inout WordBags) -> Int? {
    guard handedOut < count else { return nil }
    if let used = empty.popLast() { part = used }
    defer { handedOut += 1 }
    return handedOut
  }

  /// Takes the words of a stretch, and returns how many stretches are waiting.
  mutating func handIn(_ part: inout WordBags, _ number: Int) -> Int {
    waiting[number] = part
    part = WordBags()
    return waiting.count
  }

  /// The next stretch in the order of the texts, if it was handed in.
  mutating func next() -> WordBags? {
    guard let part = waiting.removeValue(forKey: appended) else { return nil }
    appended += 1
    return part
  }
}
