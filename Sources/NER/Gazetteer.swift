import Tokenize

/// A list of known entities, ready for matching. Immutable; share it between threads.
///
///     let gazetteer = Gazetteer([
///       Entity(id: "person:guterres", type: .person, name: "António Guterres"),
///       Entity(id: "org:un", type: .organization, name: "United Nations", aliases: ["UN"]),
///     ])
///     var (tokens, vocabulary) = (TokenizedText(), Vocabulary())
///     let text = Array("Antonio Guterres’s spokesman at the UN".utf8)
///     Tokenizer().tokenize(text.span, into: &tokens, vocabulary: &vocabulary)
///     for match in gazetteer.allMatches(in: tokens, text: text.span, vocabulary: vocabulary) {
///       print(match.range, gazetteer.entities[match.candidates[0]].id)  // 0..<16 person:guterres, 38..<40 org:un
///     }
///
/// For many texts use a ``NameMatcher``, which remembers what it found out about each word.
public struct Gazetteer: Sendable {
  /// A run of tokens that spells a name of the gazetteer.
  public struct Match: Sendable, Hashable {
    /// Indexes of the tokens.
    public var tokens: Range<Int>
    /// The named UTF-8 bytes: a possessive ending is outside, the last dot of "U.S." inside.
    public var range: Range<Int>
    /// Indexes into ``Gazetteer/entities`` of every entity with this name, best first.
    public var candidates: [Int]
  }

  /// The images, the one that goes before all others first.
  let layers: [GazetteerLayer]

  init(images: [GazetteerImage]) {
    var layers: [GazetteerLayer] = []
    var first = 0
    for image in images {
      layers.append(GazetteerLayer(image: image, firstEntity: first))
      first += image.entityCount
    }
    self.layers = layers
  }

  /// Builds a gazetteer of what can be taken of `entities`: names of one letter and without letters are left out,
  /// and so is an entity without id or of another type than one with its id before. A ``GazetteerBuilder`` tells
  /// of such problems. O(bytes of names).
  public init(_ entities: [Entity]) {
    var builder = GazetteerBuilder()
    for entity in entities { try? builder.add(entity) }
    let image = try? builder.compile()
    self.init(images: image.map { [$0] } ?? [])
  }

  /// This gazetteer over another: of the same words its entities come first, and with `policy` longest or all the
  /// names of both are found. Numbers of ``entities`` stay, the other's follow. O(1).
  public func layered(over other: Gazetteer) -> Gazetteer {
    Gazetteer(images: (layers + other.layers).map(\.image))
  }

  /// All entities of all layers; a number stays the same when the gazetteer is layered over another.
  public var entities: EntityList { EntityList(layers: layers) }

  /// Bytes of the compiled images.
  public var imageByteCount: Int { layers.reduce(0) { $0 + $1.image.storage.bytes.count } }

  /// The type of an entity, without reading its names.
  public func type(of entity: Int) -> EntityType {
    guard let layer = layer(of: entity) else { return .organization }
    return layers[layer].image.type(entity - layers[layer].firstEntity)
  }

  /// The weight of an entity, without reading its names.
  public func weight(of entity: Int) -> Float {
    guard let layer = layer(of: entity) else { return 0 }
    return layers[layer].image.weight(entity - layers[layer].firstEntity)
  }

  /// The id of an entity, without reading its names.
  func id(of entity: Int) -> String { piece(0, of: entity) }

  /// The canonical name of an entity, without reading its other names.
  func name(of entity: Int) -> String { piece(1, of: entity) }

  private func piece(_ piece: Int, of entity: Int) -> String {
    guard let layer = layer(of: entity) else { return "" }
    return layers[layer].image.piece(piece, of: entity - layers[layer].firstEntity)
  }

  /// Index of the layer that an entity belongs to.
  @inline(__always) private func layer(of entity: Int) -> Int? {
    var layer = layers.count - 1
    while layer >= 0, layers[layer].firstEntity > entity { layer -= 1 }
    return layer < 0 ? nil : layer
  }
}
