/// Which languages a generated corpus is written in, and how often each.
struct LanguageMix: Sendable, Equatable {
  /// Shares by tag; they need not add up to 100.
  let shares: [(tag: String, share: Int)]
  private let table: AliasTable

  static let english = LanguageMix(shares: [("en", 1)])
  /// Every script there is, English least of all: for tests of scripts, not of news.
  static let mixed = LanguageMix(shares: [("en", 10)] + ForeignText.all.map { ($0.tag, 8) })

  private init(shares: [(tag: String, share: Int)]) {
    self.shares = shares
    table = AliasTable(shares.map { Double($0.share) })
  }

  /// `mixed`, a tag, or tags with shares: `en:70,ru:20,zh:10`. Nil for an unknown tag or a share below 1.
  init?(_ text: String) {
    if text == "mixed" {
      self = .mixed
      return
    }
    var shares: [(tag: String, share: Int)] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let fields = part.split(separator: ":", omittingEmptySubsequences: false)
      guard (1...2).contains(fields.count), let share = fields.count == 2 ? Int(fields[1]) : 1,
        (1...1_000_000).contains(share)
      else { return nil }
      let tag = String(fields[0])
      guard tag == "en" || ForeignText.all.contains(where: { $0.tag == tag }) else { return nil }
      shares.append((tag, share))
    }
    self.init(shares: shares)
  }

  /// The language of the next story; nil for English.
  func draw(_ random: inout SplitMix64) -> ForeignText? {
    let tag = shares[shares.count == 1 ? 0 : table.draw(&random)].tag
    return ForeignText.all.first { $0.tag == tag }
  }

  static func == (left: LanguageMix, right: LanguageMix) -> Bool {
    left.shares.elementsEqual(right.shares) { $0 == $1 }
  }
}
