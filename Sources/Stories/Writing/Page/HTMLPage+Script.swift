extension HTMLPage {
  /// Draws the page. In parts: the list with its filters, a story, texts with what is marked in them.
  static let script = scriptOfList + "\n" + scriptOfStory + "\n" + scriptOfText
}
