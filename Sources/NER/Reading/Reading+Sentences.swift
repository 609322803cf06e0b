/// Where sentences begin and end, after the marks between words.
extension Reading {
  /// "… Micro Devices Inc. The Ferrari": the dot of a company's suffix before a word that begins a sentence.
  private func endsSentence(_ index: Int) -> Bool {
    tokens[index].shape.contains(.dotted) && has(index, .companySuffix) && index + 1 < tokens.count
      && tokens[index + 1].isCapital && has(index + 1, .function)
  }

  /// Numbers the sentences of the field that starts at `first`, and marks their first words.
  mutating func numberSentences(from first: Int) {
    var sentence = first == 0 ? Int32(0) : tokens[first - 1].sentence + 1
    var isStart = true
    for index in first..<tokens.count {
      if tokens[index].gap == ReadingToken.lineStart, index > first {
        sentence += 1
        isStart = true
      }
      tokens[index].sentence = sentence
      if tokens[index].mark == .none {
        if isStart {
          tokens[index].isInitial = true
          isStart = false
        }
        if endsSentence(index) {
          sentence += 1
          isStart = true
        }
        continue
      }
      switch tokens[index].mark {
      case .period, .exclamation, .question:
        if index + 1 < tokens.count, !tokens[index + 1].isLower {
          sentence += 1
          isStart = true
        }
      case .quote, .leftQuote, .leftSingle, .backtick:
        if index > first, tokens[index - 1].mark == .comma || tokens[index - 1].mark == .colon {
          isStart = true
        }
      case .colon, .bullet: isStart = true
      default: break
      }
    }
  }
}
