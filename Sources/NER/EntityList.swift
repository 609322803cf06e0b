/// The entities of a gazetteer; each is read from the image when it is asked for.
public struct EntityList: RandomAccessCollection, Sendable {
  let layers: [GazetteerLayer]

  public var startIndex: Int { 0 }
  public var endIndex: Int { layers.last.map { $0.firstEntity + $0.image.entityCount } ?? 0 }

  /// The entity with this number, or one without id and name when there is none. O(bytes of its names).
  public subscript(index: Int) -> Entity {
    guard let layer = layers.last(where: { $0.firstEntity <= index }) else {
      return Entity(id: "", type: .organization, name: "")
    }
    return layer.image.entity(index - layer.firstEntity)
  }
}

/// One of the images a gazetteer is layered of.
struct GazetteerLayer: Sendable {
  let image: GazetteerImage
  /// Number of its first entity among those of all layers.
  let firstEntity: Int
}
