/// Finds the word-like tokens of a text 64 bytes at a time.
///
/// The text is cut into windows at places where every rule of UAX #29 allows a boundary, whatever comes before
/// (a space). In a window:
///
///     classify   each 64 bytes become masks: word bytes, digits, middle characters, bytes above ASCII;
///                letters that their first two bytes tell are word bytes at once
///     patch      each other character above ASCII:                                          (+Characters)
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
  var words = Bitmap()
  /// First bytes of tokens that may touch the token before them.
  var cuts = Bitmap()
  /// ASCII bytes from `'` to `;`.
  var middles = Bitmap()
  /// Bytes above ASCII that are not known to be letters.
  var high = Bitmap()
  /// Bytes that may begin a token other than a `.word`, if they begin one: digits, `_` …
  var unusual = Bitmap()

  /// The class (raw value of `WordBreak`) of a token's first character, by the position of its first byte, when there
  /// are ideographs in the window (`hasClasses`).
  var classAt: [UInt8] = []
  var hasClasses = false
  /// Whether there is Katakana among them.
  var hasKatakana = false

  /// The tokens of the window, as offsets into the text, and the indices of those whose kind must be looked at.
  var starts: [UInt32] = []
  var ends: [UInt32] = []
  var unusualTokens: [UInt32] = []
  var tokenCount = TokenCount()
  private var blockCount = 0

  /// The usual length of a window: its masks and its text fit into the first-level cache.
  private static let windowLength = 12 * 1024

  init() {}

  /// Appends the word-like tokens of `text` to `columns`. O(bytes).
  mutating func tokenize(_ text: Span<UInt8>, into columns: inout TokenizedText) {
    let properties = BreakTable.shared
    var start = 0
    while start < text.count {
      let end = Self.windowEnd(from: start, in: text)
      let window = text.extracting(start..<end)
      classify(window)
      patch(window, properties)
      findEdges(window, offset: start)
      appendTokens(window, offset: start, to: &columns, properties)
      start = end
    }
  }

  /// Where the window from `start` ends: at the end of the text, before a line end or before the first of a run
  /// of spaces (which may belong to a token: space, space, ZWJ, Ⓜ is one by WB3d, WB4 and WB3c).
  private static func windowEnd(from start: Int, in text: Span<UInt8>) -> Int {
    var length = windowLength
    while start &+ length < text.count {
      var end = start &+ length
      while end > start, text[end] != 0x0A,
        text[end] != 0x20 || text[end &- 1] <= 0x20 || text[end &- 1] >= 0x80
      {
        end &-= 1
      }
      if end > start { return end }
      length &*= 2
    }
    return text.count
  }

  /// Fills the masks for a window. There is one block more than needed: the end of a token may be a bit of it.
  private mutating func classify(_ window: Span<UInt8>) {
    blockCount = window.count / 64 &+ 1
    hasClasses = false
    words.reserve(blocks: blockCount)
    cuts.reserve(blocks: blockCount)
    middles.reserve(blocks: blockCount)
    high.reserve(blocks: blockCount)
    unusual.reserve(blocks: blockCount)
    Self.classify(
      window, blockCount, &words.blocks, &cuts.blocks, &middles.blocks, &high.blocks, &unusual.blocks)
    for block in blockCount..<high.blocks.count where high.blocks[block] != 0 { high.blocks[block] = 0 }
  }

  private static func classify(
    _ window: Span<UInt8>, _ blockCount: Int, _ words: inout [UInt64], _ cuts: inout [UInt64],
    _ middles: inout [UInt64], _ high: inout [UInt64], _ unusual: inout [UInt64]
  ) {
    let bytes = window.bytes
    var words = words.mutableSpan
    var cuts = cuts.mutableSpan
    var middles = middles.mutableSpan
    var high = high.mutableSpan
    var unusual = unusual.mutableSpan
    for block in 0..<blockCount {
      let masks =
        block < blockCount &- 1 ? BlockMasks(bytes, at: block &* 64) : BlockMasks(tailOf: window)
      words[block] = masks.words
      middles[block] = masks.middles
      high[block] = masks.high
      unusual[block] = masks.digits
      cuts[block] = 0
    }
    var begun: UInt64 = 0  // Bytes of a letter that begins in the block before.
    for block in 0..<blockCount {
      var letters = begun
      begun = 0
      // One or two letters in a block, as in English, are patched as fast.
      if Self.hasMoreThanThree(high[block]), block &* 64 &+ BlockLetters.byteCount <= window.count {
        let found = BlockLetters(bytes, at: block &* 64)
        letters |= found.bytes
        begun = found.bytesBeyond
      }
      words[block] |= letters
      high[block] &= ~letters
    }
  }

  @inline(__always)
  private static func hasMoreThanThree(_ bits: UInt64) -> Bool {
    let afterFirst = bits & (bits &- 1)
    let afterSecond = afterFirst & (afterFirst &- 1)
    return afterSecond & (afterSecond &- 1) != 0
  }

  /// Turns middle characters between two letters or two digits into word bytes, and writes the edges.
  private mutating func findEdges(_ window: Span<UInt8>, offset: Int) {
    reserveTokens(blockCount &* 64)
    var tokens = TokenCount()
    // Taken out for the time being: what is reached through `self` is asked for its owner at each block.
    var (startColumn, endColumn): ([UInt32], [UInt32]) = ([], [])
    swap(&startColumn, &starts)
    swap(&endColumn, &ends)
    var starts = startColumn.mutableSpan
    var ends = endColumn.mutableSpan
    var before: UInt64 = 0
    for block in 0..<blockCount {
      var word = words.blocks[block]
      let next = block &+ 1 < blockCount ? words.blocks[block &+ 1] : 0
      var candidates = middles.blocks[block] & ~word & (word &<< 1 | before) & (word &>> 1 | next &<< 63)
      while candidates != 0 {
        let position = block &* 64 &+ candidates.trailingZeroBitCount
        if MiddleCharacter.joins(window, position..<position &+ 1) { word |= candidates & (0 &- candidates) }
        candidates &= candidates &- 1
      }
      let shifted = word &<< 1 | before
      let cut = cuts.blocks[block]
      let start = word & (~shifted | cut)
      let unusual = start & unusual.blocks[block]
      if unusual != 0 { writeUnusual(unusual, among: start, &tokens) }
      Self.writeEdges(
        starts: start, &starts, ends: shifted & (~word | cut), &ends, offset: offset &+ block &* 64, &tokens)
      before = word &>> 63
    }
    tokenCount = tokens
    swap(&startColumn, &self.starts)
    swap(&endColumn, &self.ends)
  }
}
