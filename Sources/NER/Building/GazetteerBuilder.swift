import Tokenize

/// Collects entities and compiles them to a ``Gazetteer``.
///
///     var builder = GazetteerBuilder()
///     try builder.add(Entity(id: "city:kyiv", type: .place, name: "Kyiv", aliases: ["Kiev"]))
///     let gazetteer = try builder.build()
///
/// Entities with the same id are joined: their names are added up and the largest weight counts.
public struct GazetteerBuilder: Sendable {
  /// Bytes of the longest name.
  public static let longestName = 1000

  /// Whether "Erdogan" stands for "Erdoğan" in either direction.
  public var removesDiacritics = true

  /// Whether a word in capitals among names with small letters is an acronym, to be found in capitals only. The
  /// built-in list is without, for papers that write `Nato`.
  var readsAcronyms = true
  /// How much fits; what does not is counted and told by ``build()``.
  var limits = GazetteerLimits()
  var left = GazetteerLimits.Left()
  var ids: ByteStringTable
  var types: [UInt8] = []
  var weights: [Float] = []
  /// Every name, each closed by a line feed, which no word crosses.
  var nameText: [UInt8] = []
  /// Where each name starts in `nameText`, and the end of the last one.
  var nameStarts: [UInt32] = [0]
  var nameEntities: [UInt32] = []
  /// Case mode of each name, or 255 when its shape decides.
  var nameModes: [UInt8] = []

  /// A builder without entities.
  public init() { self.init(minimumCapacity: 0) }

  /// A builder with room for so many names.
  public init(minimumCapacity: Int) { self.init(minimumCapacity: minimumCapacity, looksUpIDs: true) }

  /// - Parameter looksUpIDs: false if every entity that will be added is known to be new.
  init(minimumCapacity: Int, looksUpIDs: Bool) {
    ids = ByteStringTable(minimumCapacity: looksUpIDs ? minimumCapacity : 0)
    if !looksUpIDs { ids.reserveNew(minimumCapacity) }
    nameStarts.reserveCapacity(minimumCapacity + 1)
    nameEntities.reserveCapacity(minimumCapacity)
    types.reserveCapacity(minimumCapacity)
    weights.reserveCapacity(minimumCapacity)
    nameModes.reserveCapacity(minimumCapacity)
  }

  /// Makes room for entities read from a text of `byteCount` bytes, most of which are their ids and names.
  mutating func reserveText(_ byteCount: Int) {
    nameText.reserveCapacity(byteCount)
    ids.reserveText(byteCount / 2)
  }

  /// Number of entities.
  public var entityCount: Int { types.count }
  /// Number of names, repeated ones included.
  public var nameCount: Int { nameEntities.count }

  /// Adds an entity, or names to the one with the same id. What can be taken of it is taken; throws the first
  /// problem there was. O(bytes).
  public mutating func add(_ entity: Entity) throws(GazetteerProblem) {
    var text = Array(entity.id.utf8)
    let id = 0..<text.count
    var names: [Range<Int>] = []
    for name in [entity.name] + entity.aliases {
      let start = text.count
      text.append(contentsOf: name.utf8)
      names.append(start..<text.count)
    }
    var first: GazetteerProblem?
    add(
      text.span, id: id, names: names, type: entity.type, weight: entity.weight, caseMode: entity.caseMode
    ) { if first == nil { first = $0 } }
    if let first { throw first }
  }

  /// Adds an entity whose id and names are ranges of `text`, the canonical name first. A bad alias is reported
  /// and left out, with a bad id or canonical name the whole entity is.
  ///
  /// - Parameter isNew: the caller knows that no entity of the builder has or will have this id.
  mutating func add(
    _ text: Span<UInt8>, id: Range<Int>, names: [Range<Int>], type: EntityType, weight: Float,
    caseMode: CaseMode?, isNew: Bool = false, report: (GazetteerProblem) -> Void
  ) {
    guard !id.isEmpty else { return report(.emptyID) }
    guard weight.isFinite, weight >= 0 else { return report(.invalidWeight("\(weight)")) }
    guard let canonical = names.first, !canonical.isEmpty else {
      return report(.emptyName(id: Self.string(text, id)))
    }
    if let problem = Self.problem(text, canonical, id: id) { return report(problem) }
    let added = id.count + 1 + names.reduce(0) { $0 + $1.count + 1 }
    if let full = limits.full(textBytes: textByteCount + added, entities: entityCount) {
      left.add(full, bytes: added)
      return
    }
    let typeIndex = Self.index(of: type)
    let (number, isNew) = isNew ? (ids.appendNew(text.extracting(id)), true) : ids.insert(text.extracting(id))
    let entity = Int(number)
    if isNew {
      types.append(typeIndex)
      weights.append(weight)
    } else {
      guard types[entity] == typeIndex else {
        let first = EntityType.allCases[Int(types[entity])]
        return report(.conflictingTypes(id: Self.string(text, id), first, type))
      }
      weights[entity] = max(weights[entity], weight)
    }
    let mayHaveAcronyms = caseMode == nil && readsAcronyms && names.count > 1
    let hasAcronyms = mayHaveAcronyms && names.contains { LetterCase.hasLower(text, $0) }
    for (i, name) in names.enumerated() {
      if i > 0, let problem = Self.problem(text, name, id: id) {
        report(problem)
        continue
      }
      append(text.extracting(name))
      nameEntities.append(number)
      let mode = hasAcronyms && NameShape.isAcronym(text, name) ? .acronym : caseMode
      nameModes.append(mode?.rawValue ?? 255)
    }
  }

  /// Bytes of all ids and names, and what closes each.
  var textByteCount: Int { nameText.count + ids.text.count + ids.count }

  /// Appends a name; control characters become blanks, because a line feed and a zero byte close names.
  private mutating func append(_ name: Span<UInt8>) {
    let start = nameText.count
    name.withUnsafeBufferPointer { nameText.append(contentsOf: $0) }
    var controls: UInt8 = 0
    for i in 0..<name.count { controls |= name[i] < 0x20 || name[i] == 0x7F ? 1 : 0 }
    if controls != 0 {
      for i in start..<nameText.count where nameText[i] < 0x20 || nameText[i] == 0x7F { nameText[i] = 0x20 }
    }
    nameText.append(0x0A)
    nameStarts.append(UInt32(truncatingIfNeeded: nameText.count))
  }

  private static func problem(_ text: Span<UInt8>, _ name: Range<Int>, id: Range<Int>) -> GazetteerProblem? {
    if name.count > longestName {
      return .nameTooLong(id: string(text, id), bytes: name.count, limit: longestName)
    }
    switch LetterCase.letterCount(text, name, limit: 2) {
    case 0: return .emptyName(id: string(text, id))
    case 1: return .oneLetterName(string(text, name))
    default: return nil
    }
  }

  static func index(of type: EntityType) -> UInt8 {
    UInt8(type.index)
  }

  static func string(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: range.map { text[$0] }, as: UTF8.self)
  }
}
