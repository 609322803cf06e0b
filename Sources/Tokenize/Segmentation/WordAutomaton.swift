/// The word boundary rules as an automaton: one table step a code point, no looking ahead.
///
/// Rules WB6, WB7b and WB12 depend on what comes after a middle character (`it's`, `3.5`). The automaton
/// enters such a character on trial: it remembers the offset as *pending* and, if the next character does not
/// join, reports the boundary there afterwards.
enum WordAutomaton {
  /// What the characters since the last boundary mean for the next one.
  enum State: UInt8, CaseIterable {
    /// Start of text or after a line end: a boundary follows, whatever comes (WB1, WB3a).
    case lineEnd
    case cr
    case other
    case space
    case letter
    case hebrewLetter
    case numeric
    case katakana
    case extendNumLet
    /// After an odd number of regional indicators; after an even number the state is `other`.
    case regionalIndicator
    /// A letter, then a middle character on trial.
    case letterMid
    /// A Hebrew letter and the quote that WB7a joins to it.
    case hebrewSingleQuote
    /// A Hebrew letter, then a double quote on trial.
    case hebrewDoubleQuote
    /// A digit, then a middle character on trial.
    case numericMid
  }

  /// One step: the next state, and what became certain about boundaries.
  struct Step {
    var next: State
    /// Whether the character just read is a zero width joiner, which WB3c needs to know.
    var afterZWJ = false
    /// There is a boundary before the character just read.
    var breaksHere = false
    /// There is a boundary at the pending offset.
    var breaksAtPending = false
    /// The offset of the character just read becomes pending.
    var setsPending = false
  }

  /// Bits of an entry of ``table``; the lower five name the next state.
  static let stateBits: UInt8 = 0x1F
  static let breaksHere: UInt8 = 0x20
  static let breaksAtPending: UInt8 = 0x40
  static let setsPending: UInt8 = 0x80
  /// The state a text starts in.
  static let start = index(.lineEnd, afterZWJ: false)

  /// Entry `state << 5 | wordBreak`.
  static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 32 * 32)
    for state in State.allCases {
      for afterZWJ in [false, true] {
        for wordBreak in WordBreak.allCases {
          let step = step(from: state, afterZWJ: afterZWJ, on: wordBreak)
          table[Int(index(state, afterZWJ: afterZWJ)) << 5 | Int(wordBreak.rawValue)] =
            index(step.next, afterZWJ: step.afterZWJ) | (step.breaksHere ? breaksHere : 0)
            | (step.breaksAtPending ? breaksAtPending : 0) | (step.setsPending ? setsPending : 0)
        }
      }
    }
    return table
  }()

  /// Whether the state is one with a pending offset; at the end of the text there is a boundary at it.
  static func isOnTrial(_ state: UInt8) -> Bool {
    switch State(rawValue: state & 15) {
    case .letterMid, .hebrewDoubleQuote, .numericMid: true
    default: false
    }
  }

  private static func index(_ state: State, afterZWJ: Bool) -> UInt8 { state.rawValue | (afterZWJ ? 16 : 0) }

  /// The step that ``table`` holds.
  static func step(from state: State, afterZWJ: Bool, on c: WordBreak) -> Step {
    if state == .cr, c == .lf { return Step(next: .lineEnd) }  // WB3
    if state == .lineEnd || state == .cr { return opened(by: c) }  // WB3a
    if let joined = joins(state, c) { return joined }
    var step = opened(by: c)
    if afterZWJ, c.isPictographic { step.breaksHere = false }  // WB3c
    // Nothing joins a middle character on trial to `c`: it becomes a segment of its own.
    step.breaksAtPending = isOnTrial(index(state, afterZWJ: afterZWJ))
    return step
  }

  /// The step into a new segment.
  private static func opened(by c: WordBreak) -> Step {
    let next: State =
      switch c {
      case .cr: .cr
      case .lf, .newline: .lineEnd
      case .wSegSpace: .space
      case .aLetter, .pictographicLetter: .letter
      case .hebrewLetter: .hebrewLetter
      case .numeric: .numeric
      case .katakana: .katakana
      case .extendNumLet: .extendNumLet
      case .regionalIndicator: .regionalIndicator
      default: .other
      }
    return Step(next: next, afterZWJ: c == .zwj, breaksHere: true)
  }

  /// The step if a rule other than WB3c joins `c` to what is before, for states within a line.
  private static func joins(_ state: State, _ c: WordBreak) -> Step? {
    if c.isIgnorable { return Step(next: state == .space ? .other : state, afterZWJ: c == .zwj) }  // WB4
    switch (state, c) {
    case (.space, .wSegSpace): return Step(next: .space)  // WB3d
    case (.letter, .midLetter), (.letter, .midNumLet), (.letter, .singleQuote),  // WB6
      (.hebrewLetter, .midLetter), (.hebrewLetter, .midNumLet):
      return Step(next: .letterMid, setsPending: true)
    case (.hebrewLetter, .singleQuote): return Step(next: .hebrewSingleQuote)  // WB7a
    case (.hebrewLetter, .doubleQuote): return Step(next: .hebrewDoubleQuote, setsPending: true)  // WB7b
    case (.hebrewDoubleQuote, .hebrewLetter): return Step(next: .hebrewLetter)  // WB7c
    case (.numeric, .midNum), (.numeric, .midNumLet), (.numeric, .singleQuote):  // WB12
      return Step(next: .numericMid, setsPending: true)
    case (.numericMid, .numeric): return Step(next: .numeric)  // WB11
    case (.katakana, .katakana): return Step(next: .katakana)  // WB13
    case (.extendNumLet, .katakana): return Step(next: .katakana)  // WB13b
    case (.regionalIndicator, .regionalIndicator): return Step(next: .other)  // WB15, WB16
    default: break
    }
    let isAlphanumeric = state == .letter || state == .hebrewLetter || state == .numeric
    if c.isLetter {
      // WB5, WB7, WB10, WB13b
      let joins =
        isAlphanumeric || state == .letterMid || state == .hebrewSingleQuote || state == .extendNumLet
      return joins ? Step(next: c == .hebrewLetter ? .hebrewLetter : .letter) : nil
    }
    // WB8, WB9, WB13b
    if c == .numeric { return isAlphanumeric || state == .extendNumLet ? Step(next: .numeric) : nil }
    if c == .extendNumLet {  // WB13a
      let joins = isAlphanumeric || state == .katakana || state == .extendNumLet
      return joins ? Step(next: .extendNumLet) : nil
    }
    return nil
  }
}
