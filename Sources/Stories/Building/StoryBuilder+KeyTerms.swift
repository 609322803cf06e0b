import NER
import Similarity
import Tokenize

extension StoryBuilder {
  private static let entityLimit = 12
  private static let termLimit = 8

  /// The entities that most reports name, then those named most often.
  func keyEntities(of cluster: [Int]) -> [Story.KeyEntity] {
    struct Tally {
      var entity: Story.KeyEntity
      var mentions = 0
      var lastReport = -1
    }
    var tallies: [String: Tally] = [:]
    for position in cluster {
      let found = columns.entities[position]
      for mention in found.title + found.text {
        let key = mention.entity ?? "\(mention.type) \(mention.name)"
        var tally =
          tallies[key]
          ?? Tally(
            entity: .init(name: mention.name, type: mention.type, entity: mention.entity, reportCount: 0))
        tally.mentions += 1
        if tally.lastReport != position {
          tally.lastReport = position
          tally.entity.reportCount += 1
        }
        tallies[key] = tally
      }
    }
    return tallies.sorted { left, right in
      let (a, b) = (left.value, right.value)
      if a.entity.reportCount != b.entity.reportCount { return a.entity.reportCount > b.entity.reportCount }
      return a.mentions != b.mentions ? a.mentions > b.mentions : left.key < right.key
    }.prefix(Self.entityLimit).map(\.value.entity)
  }

  /// The heaviest terms of a cluster that are no part of its key entities' names, each as it is most often written.
  func keyTerms(of cluster: [Int], center: Centroid, besides entities: [Story.KeyEntity]) -> [Story.KeyTerm] {
    let heaviest = center.weights.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .prefix(4 * Self.termLimit)
    var forms: [TermID: [WordID: (count: Int, inNames: Int)]] = [:]
    for (term, _) in heaviest { forms[term] = [:] }
    for position in cluster {
      guard let table = features.tables[columns.languages[position]] else { continue }
      for token in columns.row(position) {
        let word = columns.words[token]
        let term = table[word]
        guard forms[term] != nil else { continue }
        forms[term]?[word, default: (0, 0)].count += 1
        if columns.roles[token].contains(.entity) { forms[term]?[word]?.inNames += 1 }
      }
    }
    var found: [Story.KeyTerm] = []
    for (term, weight) in heaviest where found.count < Self.termLimit {
      guard let counts = forms[term] else { continue }
      let (all, inNames) = counts.values.reduce((0, 0)) { ($0.0 + $1.count, $0.1 + $1.inNames) }
      guard 2 * inNames < all else { continue }
      let form = counts.min {
        $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.key < $1.key
      }
      guard let form else { continue }
      let text = columns.vocabulary.word(form.key)
      // A lone figure says little without what it counts, and a day of the week or a month nothing at all.
      guard text.contains(where: \.isLetter), CountedWords.numbers[text] == nil,
        !CountedWords.days.contains(text), !CountedWords.months.contains(text)
      else { continue }
      found.append(.init(text: text, weight: weight / Float(max(1, center.count))))
    }
    return found
  }
}
