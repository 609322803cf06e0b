/// Names that no list knows, typed by the little that is left: the word before, the number of words.
extension Reading {
  /// One unknown word.
  func scoreSingleWord(_ candidate: inout Candidate, _ around: Surroundings) {
    guard !candidate.isKnown, around.words == 1 else { return }
    let token = tokens[around.firstWord]
    guard !token.isUpper, !isInformal, !isForeign,
      token.line != .title && token.line != .capitals || !rules.has(.headlines)
    else { return }
    let ratio = self.ratio(around.lastWord)
    guard ratio < 0 || ratio >= 0.5 else { return }
    // "Polaroids", "Beaters": things and teams.
    if isPluralNoun(around.lastWord) { return }
    func add(_ type: EntityType, _ amount: Float) {
      candidate.add(type, amount, .singleWords)
    }
    // "sent by Oshchadbank": `wordEndings` speaks.
    if word(around.lastWord).endings.contains(.organization), surname(around.lastWord) == 0 { return }
    let after = word(around.next)
    if mark(around.next) == .possessive { return add(.person, 1.8) }
    switch known(around.previous) {
    case .in, .at, .from, .to, .near, .between, .through, .into, .around, .towards: return add(.place, 1)
    case .of: return add(.place, 1.5)
    case .against, .joined, .with, .for: return add(.organization, 1.6)
    case .the: return add(.place, 1.2)
    default: break
    }
    if token.shape.contains(.innerCapital), !beginsLikeSurname(around.firstWord),
      !opensQuote(around.previous)
    {
      add(.organization, 0.4)
    } else if token.isInitial {
      if after.known == .is { return add(.person, 0.3) }
      if after.known == .was || after.known == .would || after.endings.contains(.past)
        || !after.lists.isDisjoint(with: [.speech, .verb])
        || after.known == .and
        || mark(around.next) == .comma
      {
        add(.person, 1)
      }
    } else if opensQuote(around.previous) {
      if closesQuote(around.next) { add(.work, 1) }
    } else if isLessLikelyPerson(around) {
      add(.person, 0.5)
    } else {
      add(.person, 1)
    }
  }

  /// Before a comma, a period or a plural noun ("Greedo scenes") an unknown word is as often a place or a thing.
  private func isLessLikelyPerson(_ around: Surroundings) -> Bool {
    switch mark(around.next) {
    case .comma, .period: return true
    case .none: break
    default: return false
    }
    guard around.next >= 0, tokens[around.next].isLower else { return false }
    return word(around.next).endings.contains(.plural)
      && lists(around.next).isDisjoint(with: [.function, .speech, .result])
  }

  /// "Tulsans", "Stormtroopers": a plural that is no surname.
  func isPluralNoun(_ index: Int) -> Bool {
    let word = self.word(index)
    return word.endings.contains(.pluralNoun) && word.facts.surname == 0 && word.facts.firstName == 0
  }

  /// "Jenson Button", "Tarcísio de Freitas": a surname, be it an ordinary word, after a word that is none.
  private func endsLikePerson(_ around: Surroundings) -> Bool {
    let first = word(around.firstWord)
    return rules.has(.firstNames) && surname(around.lastWord) > 0 && around.words <= 3
      && known(around.previous) != .the
      && !isInformal && !isMessage && !isForeign && lists(around.lastWord).isDisjoint(with: .anyHead)
      && first.lists.isEmpty && first.facts.lower == 0 && (first.ratio < 0 || first.facts.firstName > 0)
  }

  /// "Mats Sundin scored": in a report about sport, an ordinary word and one that no text has, and what players do.
  private func isScorer(_ around: Surroundings) -> Bool {
    rules.has(.sports) && isSportReport && around.words == 2 && !around.hasOf && ratio(around.lastWord) < 0
      && around.next >= 0 && tokens[around.next].isLower
      && (has(around.next, .result) || word(around.next).endings.contains(.past))
      && known(around.previous) != .the && !isPluralNoun(around.lastWord)
  }

  /// What an unknown name most likely is.
  func scoreDefaults(_ candidate: inout Candidate, _ around: Surroundings) {
    guard !candidate.isKnown else { return }
    func add(_ type: EntityType, _ amount: Float) {
      candidate.add(type, amount, .defaults)
    }
    var hasOrdinary = false
    for index in candidate.first..<candidate.end where tokens[index].isLetters {
      let word = self.word(index)
      if index == around.lastWord || tokens[index].isLower && has(index, .particle), endsLikePerson(around) {
        continue
      }
      // "Almas Mohammed al-Baloushi".
      if isArticleOfName(index) { continue }
      if word.facts.lower >= 3, word.ratio < 0.5, index != around.firstWord || word.facts.firstName == 0 {
        hasOrdinary = true
      }
    }
    if around.words >= 2 {
      if hasOrdinary, isScorer(around) {
        add(.person, 2.5)
      } else if hasOrdinary {
        add(.organization, 1)
        add(.work, 0.5)
        add(.person, -1)
      } else if !around.hasOf, around.words <= 3 {
        // "American Eagle" is no person.
        let isPeople = names.evidence(around.firstWord, around.firstWord + 1)[.group] >= 5
        add(isPeople ? .organization : .person, isInformal || isForeign ? 1.5 : 1.8)
      }
    } else if !hasOrdinary, tokens[around.firstWord].shape.contains(.lowerTail) {
      if !isPluralNoun(around.lastWord) { add(.person, 0.7) }
      add(.place, 0.4)
    }
    if around.hasOf, candidate.scores[.place] == 0, candidate.scores[.facility] == 0 { add(.organization, 1) }
  }
}
