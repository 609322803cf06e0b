/// Letters in colour, where colour is wanted.
struct Style: Sendable {
  enum Ink: String {
    case bold = "1"
    case dim = "2"
    case heading = "1;34"
    case warning = "33"
  }

  let isColored: Bool

  func callAsFunction(_ text: String, _ ink: Ink) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }
}
