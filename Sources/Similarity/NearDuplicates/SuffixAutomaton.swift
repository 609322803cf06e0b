/// The smallest automaton that knows every run of words of a text. States are numbers; those that end alike in the text
/// share one.
struct SuffixAutomaton {
  private struct State {
    /// Words in the longest run that leads here.
    var length: Int
    /// The state of the longest run's longest end that occurs elsewhere too; -1 for the start.
    var link: Int
    /// One past the last word where a run of this state occurs first.
    var firstEnd: Int
    /// Words that lead on, to be found in `transitions`.
    var words: [UInt32] = []
  }

  static let start = 0
  private var states = [State(length: 0, link: -1, firstEnd: 0)]
  private var transitions: [UInt64: Int] = [:]

  init(_ text: [UInt32]) {
    states.reserveCapacity(2 * text.count)
    transitions.reserveCapacity(3 * text.count)
    var last = Self.start
    for (position, word) in text.enumerated() { last = append(word, at: position, after: last) }
  }

  /// Goes on by a word: `length` is the longest run that ends with it and stands in the text.
  func advance(_ state: inout Int, _ length: inout Int, by word: UInt32) {
    while true {
      if let next = transitions[Self.key(state, word)] {
        state = next
        length += 1
        return
      }
      guard states[state].link >= 0 else {
        length = 0
        return
      }
      state = states[state].link
      length = states[state].length
    }
  }

  func firstEnd(of state: Int) -> Int { states[state].firstEnd }

  private static func key(_ state: Int, _ word: UInt32) -> UInt64 { UInt64(state) &<< 32 | UInt64(word) }

  private mutating func append(_ word: UInt32, at position: Int, after last: Int) -> Int {
    let new = states.count
    states.append(State(length: position + 1, link: Self.start, firstEnd: position + 1))
    var state = last
    while state >= 0, transitions[Self.key(state, word)] == nil {
      transitions[Self.key(state, word)] = new
      states[state].words.append(word)
      state = states[state].link
    }
    guard state >= 0, let next = transitions[Self.key(state, word)] else { return new }
    if states[next].length == states[state].length + 1 {
      states[new].link = next
      return new
    }
    // The shorter runs of `next` now occur in one more place than its longer ones: they get a state of their own.
    let clone = states.count
    states.append(states[next])
    states[clone].length = states[state].length + 1
    for onward in states[next].words {
      transitions[Self.key(clone, onward)] = transitions[Self.key(next, onward)]
    }
    states[next].link = clone
    states[new].link = clone
    while state >= 0, transitions[Self.key(state, word)] == next {
      transitions[Self.key(state, word)] = clone
      state = states[state].link
    }
    return new
  }
}
