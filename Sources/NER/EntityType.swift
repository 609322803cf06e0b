/// What an entity is.
public enum EntityType: String, Sendable, CaseIterable {
  case person
  /// Companies, parties, teams, ministries; the EU, G7 and BRICS too.
  case organization
  case place
  /// Airports, bridges, stadiums, buildings.
  case facility
  /// Nationalities, religious and political groups.
  case group
  case event
  case product
  /// Books, films, songs, laws.
  case work
}
