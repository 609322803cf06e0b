/// A drawing in SVG: shapes are added one behind the other. What is dark on a light page is light on a dark one.
struct SVG {
  /// Colours that are told apart by those who see colours otherwise (Okabe, Ito 2008).
  static let colors = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#999933"]
  static let plain = "#999999"
  static let ink = "#222"
  static let faint = "#ddd"
  static let pale = "#666"

  /// What the colours above that are not of a series become on a dark page.
  private static let darkStyle = """
    @media (prefers-color-scheme: dark) {
      .ground { fill: #161b22 }
      text { fill: #e6e6e6 }
      text.pale { fill: #9a9a9a }
      line.faint { stroke: #3a4149 }
      line.ink { stroke: #e6e6e6 }
    }
    """

  private let width: Double
  private let height: Double
  private var body = ""

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  enum Anchor: String { case start, middle, end }

  mutating func text(
    _ text: String, x: Double, y: Double, size: Double = 13, anchor: Anchor = .start, color: String = ink,
    isBold: Bool = false
  ) {
    let weight = isBold ? " font-weight=\"bold\"" : ""
    body +=
      "<text x=\"\(place(x))\" y=\"\(place(y))\" font-size=\"\(place(size))\" text-anchor=\"\(anchor.rawValue)\" fill=\"\(color)\"\(Self.role(color))\(weight)>\(Self.escaped(text))</text>\n"
  }

  mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), color: String = faint,
    width: Double = 1,
    isDashed: Bool = false
  ) {
    let dash = isDashed ? " stroke-dasharray=\"5 4\"" : ""
    body +=
      "<line x1=\"\(place(start.x))\" y1=\"\(place(start.y))\" x2=\"\(place(end.x))\" y2=\"\(place(end.y))\" stroke=\"\(color)\" stroke-width=\"\(place(width))\"\(Self.role(color))\(dash)/>\n"
  }

  mutating func rectangle(x: Double, y: Double, width: Double, height: Double, color: String) {
    body +=
      "<rect x=\"\(place(x))\" y=\"\(place(y))\" width=\"\(place(max(0, width)))\" height=\"\(place(height))\" fill=\"\(color)\"/>\n"
  }

  mutating func dot(x: Double, y: Double, color: String) {
    body += "<circle cx=\"\(place(x))\" cy=\"\(place(y))\" r=\"3.5\" fill=\"\(color)\"/>\n"
  }

  var document: String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(place(width)) \(place(height))" width="\(place(width))" height="\(place(height))" font-family="Helvetica, Arial, sans-serif">
    <style>
    \(Self.darkStyle)
    </style>
    <rect class="ground" width="100%" height="100%" fill="white"/>
    \(body)</svg>

    """
  }

  private static func role(_ color: String) -> String {
    color == ink
      ? " class=\"ink\"" : color == faint ? " class=\"faint\"" : color == pale ? " class=\"pale\"" : ""
  }

  private func place(_ value: Double) -> String { Decimal.fixed(value, 1) }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
