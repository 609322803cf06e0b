/// What an entity is.
public enum EntityType: String, Sendable, CaseIterable {
  /// One human being.
  case person
  /// Companies, parties, teams, ministries; the EU, G7 and BRICS too.
  case organization
  /// Countries, cities, regions, rivers, mountains.
  case place
  /// Airports, bridges, stadiums, buildings.
  case facility
  /// Nationalities, religious and political groups.
  case group
  /// Wars, tournaments, storms, conferences.
  case event
  /// Vehicles, weapons, ships, devices, software.
  case product
  /// Books, films, songs, laws.
  case work
}
