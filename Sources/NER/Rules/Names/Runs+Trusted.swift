/// Where the running text of a report has the names that its headings ask for; nothing until one asks.
private struct NamesInText {
  /// The places of each word that is written as in a name.
  var places: [Int32: [Int]] = [:]
  /// Where each name begins for the last time, by its words; -1 for nowhere.
  var starts: [[Int32]: Int] = [:]
}

/// Words of headings and sentence beginnings that are part of a name because the whole name can be trusted.
extension Reading {
  /// In headlines and at sentence beginnings a known name of several words is trusted as a whole.
  func trustLongNames(_ isName: inout [Bool]) {
    var text = NamesInText()
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.isCapital, token.isInitial || token.line == .title || token.line == .capitals {
        let end = longestName(at: index)
        if end > index, names.evidence(index, end).highest >= 4,
          token.line == .plain || sportLine(index).contains(.tableRow) || isEventInHeading(index, end)
            || isNamedInText(index..<end, &text) || !(index..<end).allSatisfy({ lowerCount($0) > 20 })
        {
          for inside in index..<end where tokens[inside].isCapital { isName[inside] = true }
          index = end
          continue
        }
      }
      index += 1
    }
  }

  /// "WORLD BANK OFFICIAL": a name in the heading that the report has in running text behind it, too.
  private func isNamedInText(_ name: Range<Int>, _ text: inout NamesInText) -> Bool {
    guard words[Int(tokens[name.upperBound - 1].word)].capitalHere > 0 else { return false }
    let key = name.map { tokens[$0].word }
    let start = text.starts[key] ?? lastStart(of: key, &text)
    text.starts[key] = start
    return start >= name.upperBound
  }

  /// Where the name of these words begins in running text for the last time, or -1.
  private func lastStart(of name: [Int32], _ text: inout NamesInText) -> Int {
    if text.places.isEmpty {
      for index in tokens.indices where isWordOfName(index) {
        text.places[tokens[index].word, default: []].append(index)
      }
    }
    for last in (text.places[name[name.count - 1]] ?? []).reversed() where last + 1 >= name.count {
      let start = last + 1 - name.count
      if tokens[start].line == .plain,
        name.indices.allSatisfy({ tokens[start + $0].word == name[$0] && isWordOfName(start + $0) })
      {
        return start
      }
    }
    return -1
  }

  private func isWordOfName(_ index: Int) -> Bool { tokens[index].isCapital || has(index, .particle) }

  /// "SKIING - GIRARDELLI LEADS WORLD CUP": a competition in the heading of a report about sport.
  private func isEventInHeading(_ first: Int, _ end: Int) -> Bool {
    competitors != .unknown && tokens[first].sentence == tokens[0].sentence
      && names.evidence(first, end)[.event] >= 4
  }

  /// "GEODYNE RESOURCES INC <GEOD.O> 4TH QTR": in a line of capitals the words from its beginning to the company's
  /// suffix or code are its name.
  func trustCompanies(_ isName: inout [Bool]) {
    guard rules.has(.headlines) else { return }
    var index = 0
    while index < tokens.count {
      let start = index
      while index < tokens.count, tokens[index].sentence == tokens[start].sentence { index += 1 }
      guard tokens[start].line == .capitals || tokens[start].isUpper else { continue }
      var end = start
      while end < min(index, start + 6),
        tokens[end].isUpper || mark(end) == .hyphen || mark(end) == .ampersand
      {
        end += 1
        let isCompany = has(end - 1, .companySuffix)
        let hasCode = end + 1 < index && mark(end) == .less && tokens[end + 1].isUpper
        guard isCompany || hasCode else { continue }
        if end - start > 1 || hasCode {
          for inside in start..<end where tokens[inside].isUpper { isName[inside] = true }
        }
        break
      }
    }
  }
}
