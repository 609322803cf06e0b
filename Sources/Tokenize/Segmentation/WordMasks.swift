/// Finds the word-like tokens of a text 64 bytes at a time.
///
/// The text is cut into windows at places where every rule of UAX #29 allows a boundary, whatever comes before
/// (a space). In a window:
///
///     classify   each 64 bytes become masks: word bytes, digits, middle characters, bytes above ASCII
///     patch      each character above ASCII:                                                (+Characters)
///                  letter, digit        its bytes are word bytes
///                  ideograph, Thai …    the same, and cuts before and after it
///                  mark, joiner         word bytes if it follows a word byte
///                  anything rare        the automaton reads on to the next safe place       (+Automaton)
///     join       a middle character between two word bytes that WB6, WB7, WB11, WB12 join becomes a word byte
///     edges      starts = word & (~before | cut)      before = word shifted by one
///                ends   = before & (~word | cut)
///     columns    bit i of starts or ends -> offset i                                        (+Columns)
///
/// Starts and ends are two independent streams, so a token may cross as many blocks as it likes.
/// ``WordCursor`` does the same one character at a time.
struct WordMasks: Sendable {
  /// Bytes that belong to tokens. A token is a run of them, cut where `cuts` says so.
  var words: [UInt64] = []
  /// First bytes of tokens that touch the token before them.
  var cuts: [UInt64] = []
  /// ASCII bytes from `'` to `;`.
  var middles: [UInt64] = []
  /// Bytes above ASCII.
  var high: [UInt64] = []
  /// First bytes of characters after which a token need not be a `.word`: digits, `_`, ideographs …
  var unusual: [UInt64] = []

  /// Tokens of the window, and those whose kind must be looked at.
  var starts: [UInt32] = []
  var ends: [UInt32] = []
  var unusualTokens: [Int] = []
  private(set) var blockCount = 0
  private(set) var tokenCount = TokenCount()

  /// The usual length of a window: its masks and its text fit into the first-level cache.
  private static let windowLength = 12 * 1024

  init() {}

  /// Appends the word-like tokens of `text` to `columns`. O(bytes).
  mutating func tokenize(_ text: Span<UInt8>, into columns: inout TokenizedText) {
    let properties = BreakTable.shared
    var start = 0
    while start < text.count {
      let window = start..<Self.windowEnd(from: start, in: text)
      classify(text, window)
      patch(text, window, properties)
      findEdges(text, window)
      appendTokens(text, to: &columns, properties)
      start = window.upperBound
    }
  }

  /// Where the window from `start` ends: at the end of the text or before a space or line end.
  private static func windowEnd(from start: Int, in text: Span<UInt8>) -> Int {
    var length = windowLength
    while start &+ length < text.count {
      var end = start &+ length
      while end > start, text[end] != 0x20, text[end] != 0x0A { end &-= 1 }
      if end > start { return end }
      length &*= 2
    }
    return text.count
  }

  /// Fills the masks for a window. There is one block more than needed: the end of a token may be a bit of it.
  private mutating func classify(_ text: Span<UInt8>, _ window: Range<Int>) {
    let blocks = window.count / 64 &+ 1
    if words.count < blocks {
      let more = repeatElement(UInt64(0), count: blocks &- words.count)
      words.append(contentsOf: more)
      cuts.append(contentsOf: more)
      middles.append(contentsOf: more)
      high.append(contentsOf: more)
      unusual.append(contentsOf: more)
    }
    blockCount = blocks
    let bytes = text.bytes
    for block in 0..<blocks &- 1 {
      store(BlockMasks(bytes, at: window.lowerBound &+ block &* 64), at: block)
    }
    store(BlockMasks(tailOf: text, window), at: blocks &- 1)
  }

  @inline(__always)
  private mutating func store(_ masks: BlockMasks, at block: Int) {
    words[block] = masks.words
    middles[block] = masks.middles
    high[block] = masks.high
    unusual[block] = masks.digits
    cuts[block] = 0
  }

  /// Turns middle characters between two letters or two digits into word bytes, and writes the edges.
  private mutating func findEdges(_ text: Span<UInt8>, _ window: Range<Int>) {
    reserveTokens(blockCount &* 64)
    var tokens = TokenCount()
    var before: UInt64 = 0
    for block in 0..<blockCount {
      var word = words[block]
      let next = block &+ 1 < blockCount ? words[block &+ 1] : 0
      var candidates = middles[block] & ~word & (word &<< 1 | before) & (word &>> 1 | next &<< 63)
      while candidates != 0 {
        let bit = candidates.trailingZeroBitCount
        let offset = window.lowerBound &+ block &* 64 &+ bit
        if MiddleCharacter.joins(text, offset..<offset &+ 1) { word |= 1 &<< UInt64(truncatingIfNeeded: bit) }
        candidates &= candidates &- 1
      }
      let shifted = word &<< 1 | before
      let cut = cuts[block]
      let start = word & (~shifted | cut)
      writeEdges(
        starts: start, ends: shifted & (~word | cut), unusual: start & unusual[block],
        offset: window.lowerBound &+ block &* 64, &tokens)
      before = word &>> 63
    }
    tokenCount = tokens
  }
}

/// How many edges of a window were written.
struct TokenCount {
  var starts = 0
  var ends = 0
}
