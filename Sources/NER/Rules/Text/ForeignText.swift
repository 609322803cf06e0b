/// Text in another language: capitals follow other rules there, so one unknown word is no name.
extension Reading {
  /// Whether too few words are English function words for English text.
  func looksForeign() -> Bool {
    var words = 0
    var function = 0
    for token in tokens where token.isLower {
      words += 1
      if token.lists.contains(.function) { function += 1 }
    }
    return words >= 30 && 6 * function < words
  }
}
