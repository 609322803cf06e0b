/// "BRUSSELS, Oct 23 (Reuters) - …": the place and the agency before a report's first sentence.
extension Reading {
  /// Finds the datelines of the field that starts at token `first`.
  mutating func markDatelines(from first: Int) {
    var start = first
    while start < tokens.count {
      if tokens[start].gap == ReadingToken.lineStart, tokens[start].isCapital {
        let end = datelineEnd(start)
        if end > start {
          for index in start..<end { tokens[index].isDateline = true }
          // The sentence proper begins after the dash.
          if end + 1 < tokens.count, tokens[end].mark != .none { tokens[end + 1].isInitial = true }
        }
      }
      start += 1
    }
  }

  /// Index of the dash that closes the dateline at `start`; `start` when there is none.
  private func datelineEnd(_ start: Int) -> Int {
    var index = start
    var depth = 0
    var numbers = 0
    var hasDate = false
    var hasComma = false
    var hasYear = false
    while index < tokens.count, index < start + 16 {
      let token = tokens[index]
      // "LONDON 1996-12-07" on a line of its own.
      if index > start, token.gap == ReadingToken.lineStart {
        return hasYear && tokens[start].isUpper ? index : start
      }
      switch token.mark {
      case .hyphen where token.gap == 0 && index + 1 < tokens.count && tokens[index + 1].gap == 0: break
      case .hyphen, .dash:
        guard token.gap > 0 || depth == 0 && index > start && mark(index - 1) == .close else { return start }
        if index + 1 < tokens.count, tokens[index + 1].gap == 0, token.mark == .hyphen { return start }
        let isPlausible =
          mark(index - 1) == .close
          || tokens[start].isUpper && (word(start).ratio >= 0.6 || word(start).ratio < 0)
        if depth == 0, isInCapitals(after: index) { return start }
        return depth == 0 && index > start && isPlausible && (numbers == 0 || hasDate) ? index : start
      case .open: depth += 1
      case .close: depth -= 1
      case .comma: hasComma = true
      case .period, .slash: break
      case .none:
        if token.isDigits { numbers += 1 }
        if has(index, .month) { hasDate = true }
        if token.shape.contains(.year) { hasYear = true }
        // "FA Plan New United-Arsenal Talks".
        if token.isCapital, !token.isUpper, depth == 0, !hasComma, tokens[start].isUpper, !has(index, .month)
        {
          return start
        }
        let isSmall = token.isLower && !has(index, [.particle, .month])
        if isSmall, depth == 0 { return start }
      default: return start
      }
      index += 1
    }
    return start
  }

  /// "ALPINE SKIING - KOSTNER WINS DOWNHILL": a heading in capitals, no dateline.
  private func isInCapitals(after dash: Int) -> Bool {
    var words = 0
    var index = next(dash)
    while index >= 0, words < 4 {
      if tokens[index].isLower { return false }
      if tokens[index].isLetters, tokens[index].length > 1 {
        if !tokens[index].isUpper { return false }
        words += 1
      }
      index = next(index)
    }
    return words > 0
  }

  func scoreDateline(_ candidate: inout Candidate, _ around: Surroundings) {
    guard tokens[candidate.first].isDateline else { return }
    var depth = 0
    var index = candidate.first
    while index > 0, tokens[index].isDateline {
      if mark(index) == .open { depth += 1 }
      if mark(index) == .close { depth -= 1 }
      index -= 1
    }
    if depth > 0 {
      candidate.add(.organization, 6, .datelines)
      candidate.add(.person, -2, .datelines)
    } else {
      candidate.add(.place, 4, .datelines)
      candidate.add(.person, -2, .datelines)
    }
  }
}
