/// One entry of a gazetteer: an entity with the names it goes by.
public struct Entity: Sendable, Hashable {
  /// The canonical id, such as `country:CN`.
  public var id: String
  /// What the entity is.
  public var type: EntityType
  /// The canonical name.
  public var name: String
  /// Other names: short forms, acronyms, former names.
  public var aliases: [String]
  /// How much is known to speak for this entity when several share a name; 1 when nothing is known.
  public var weight: Float
  /// How the letters of all these names must be written; nil: as the shape of each name suggests (capitalized for
  /// `Nice`, any case for `bitcoin`, capitals only for `IMF`, and for a longer word in capitals when another of these
  /// names has small letters: `NATO` beside `North Atlantic Treaty Organization`). Entities with one id are joined, so
  /// that names of one entity may have different modes.
  public var caseMode: CaseMode?

  /// An entity; only id, type and name are needed.
  public init(
    id: String, type: EntityType, name: String, aliases: [String] = [], weight: Float = 1,
    caseMode: CaseMode? = nil
  ) {
    self.id = id
    self.type = type
    self.name = name
    self.aliases = aliases
    self.weight = weight
    self.caseMode = caseMode
  }
}
