import Stories

/// Predicted mentions against gold ones: right are those whose both ends and whose type agree.
struct MentionEvaluation {
  /// A mention in the text of a report.
  struct Span: Hashable {
    var start: Int
    var end: Int
    var type: String
  }

  struct Counts {
    var right = 0
    var predicted = 0
    var gold = 0

    var precision: Double { predicted == 0 ? 0 : Double(right) / Double(predicted) }
    var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }
    var f1: Double { right == 0 ? 0 : 2 * Double(right) / Double(predicted + gold) }
  }

  /// What is wrong with a mention that is not right.
  enum Cause: String, CaseIterable {
    /// The ends agree, the type does not.
    case type
    /// Gold and predicted mention overlap.
    case boundary
    /// Nothing is predicted there.
    case missed
    /// The gold has nothing there.
    case spurious
  }

  private(set) var all = Counts()
  /// Whatever the type.
  private(set) var spans = Counts()
  private(set) var types: [String: Counts] = [:]
  private(set) var causes: [Cause: Int] = [:]
  /// One line an error: report, bytes, cause, types, words.
  private(set) var errors: [String] = []
  private(set) var reports = 0
  private(set) var missing = 0
  private(set) var extra = 0

  init(gold: Mentions, predicted: Mentions) {
    reports = gold.ids.count
    extra = predicted.ids.count { gold.spans[$0] == nil }
    let known = Set(gold.spans.values.joined().map(\.type))
    for type in known { types[type] = Counts() }
    for id in gold.ids {
      let right = gold.spans[id] ?? []
      if predicted.spans[id] == nil { missing += 1 }
      // A type that the gold does not mark says nothing.
      let found = (predicted.spans[id] ?? []).filter { known.contains($0.type) }
      count(right, found)
      explain(id, right, found, gold.texts[id] ?? [])
    }
  }

  private mutating func count(_ gold: Set<Span>, _ predicted: Set<Span>) {
    for span in gold { types[span.type, default: Counts()].gold += 1 }
    for span in predicted { types[span.type, default: Counts()].predicted += 1 }
    let both = gold.intersection(predicted)
    for span in both { types[span.type, default: Counts()].right += 1 }
    all.gold += gold.count
    all.predicted += predicted.count
    all.right += both.count
    let goldRanges = Set(gold.map { [$0.start, $0.end] })
    let predictedRanges = Set(predicted.map { [$0.start, $0.end] })
    spans.gold += goldRanges.count
    spans.predicted += predictedRanges.count
    spans.right += goldRanges.intersection(predictedRanges).count
  }

  /// Finds a cause for each gold mention that is not right, and for each predicted one that touches no gold mention.
  private mutating func explain(_ id: String, _ gold: Set<Span>, _ predicted: Set<Span>, _ text: [UInt8]) {
    func isBefore(_ a: Span, _ b: Span) -> Bool { (a.start, a.end, a.type) < (b.start, b.end, b.type) }
    for span in gold.subtracting(predicted).sorted(by: isBefore) {
      let touching = predicted.filter { $0.start < span.end && $0.end > span.start }.sorted(by: isBefore)
      let same = touching.first { $0.start == span.start && $0.end == span.end }
      let cause = same != nil ? Cause.type : touching.isEmpty ? .missed : .boundary
      note(cause, id, span, (same.map { [$0] } ?? touching), text)
    }
    for span in predicted.sorted(by: isBefore)
    where !gold.contains(where: { $0.start < span.end && $0.end > span.start }) {
      note(.spurious, id, span, [], text)
    }
  }

  private mutating func note(
    _ cause: Cause, _ id: String, _ span: Span, _ predicted: [Span], _ text: [UInt8]
  ) {
    causes[cause, default: 0] += 1
    func words(_ span: Span) -> String {
      guard span.start >= 0, span.start <= span.end, span.end <= text.count else { return "" }
      let words = String(decoding: text[span.start..<span.end], as: UTF8.self)
      return " \"" + words.split(separator: "\n").joined(separator: " ") + "\""
    }
    var line = "\(id) \(span.start)..<\(span.end) \(cause.rawValue) \(span.type)\(words(span))"
    for other in predicted { line += ", read as \(other.type)\(words(other))" }
    errors.append(line)
  }
}

/// The mentions of a file, by report.
struct Mentions {
  var ids: [String] = []
  var spans: [String: Set<MentionEvaluation.Span>] = [:]
  /// The texts of the reports that have one.
  var texts: [String: [UInt8]] = [:]

  /// Reads `id` and `entities` of each line; mentions in a title are left out.
  static func read(_ path: String) throws(CommandError) -> Mentions {
    var result = Mentions()
    var problem: String?
    do throws(JSONLineFile.Failure) {
      var file = try JSONLineFile(path: path)
      while problem == nil, let (line, value) = try file.next() {
        problem = result.take(value).map { "\(path):\(line): \($0)" }
      }
    } catch {
      switch error {
      case .unreadable(let reason): throw .noInput("\(path): \(reason)")
      case .syntax(let line, let error): throw .data("\(path):\(line): \(error)")
      }
    }
    if let problem { throw .data(problem) }
    return result
  }

  /// Takes a record; returns what is wrong with it.
  private mutating func take(_ value: JSONValue) -> String? {
    guard let id = value["id"]?.scalarText else { return "no id" }
    guard case .array(let entities)? = value["entities"] else { return "no list of entities" }
    guard spans[id] == nil else { return "the id \"\(id)\" was seen before" }
    var mentions: Set<MentionEvaluation.Span> = []
    for entity in entities {
      if let field = entity["field"]?.scalarText, field != "text" { continue }
      guard let start = entity["start"]?.scalarText.flatMap({ Int($0) }),
        let end = entity["end"]?.scalarText.flatMap({ Int($0) }), case .string(let type)? = entity["type"]
      else { return "an entity without start, end and type" }
      mentions.insert(MentionEvaluation.Span(start: start, end: end, type: type))
    }
    ids.append(id)
    spans[id] = mentions
    if case .string(let text)? = value["text"] { texts[id] = Array(text.utf8) }
    return nil
  }
}
