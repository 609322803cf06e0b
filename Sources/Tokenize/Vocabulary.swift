/// The number of a folded word in a ``Vocabulary``.
public typealias WordID = UInt32
/// The number of a term (a word after stop words and stemming) in a ``Vocabulary`` of terms.
public typealias TermID = UInt32

/// A two-way table between words, as UTF-8 bytes, and dense ids in order of first appearance.
///
/// Whatever is expensive about a word (stemming, looking it up in a gazetteer) is done once for each id, not
/// once for each token.
public struct Vocabulary: Sendable {
  private var ids: [String: UInt32] = [:]
  private var strings: [String] = []

  public init() {}

  /// Number of distinct words; ids are `0..<count`.
  public var count: Int { strings.count }

  /// The id of `word`, given now if it is new. O(length).
  public mutating func insert(_ word: Span<UInt8>) -> UInt32 { insert(Self.string(word)) }

  /// The id of `word`, given now if it is new. O(length).
  public mutating func insert(_ word: String) -> UInt32 {
    if let id = ids[word] { return id }
    let id = UInt32(strings.count)
    ids[word] = id
    strings.append(word)
    return id
  }

  /// The id of `word`, or nil when it was never inserted. O(length).
  public func id(of word: String) -> UInt32? { ids[word] }

  /// The word with this id.
  public func word(_ id: UInt32) -> String { strings[Int(id)] }

  /// The UTF-8 bytes of the word with this id.
  public func bytes(_ id: UInt32) -> [UInt8] { Array(strings[Int(id)].utf8) }

  private static func string(_ bytes: Span<UInt8>) -> String {
    var array: [UInt8] = []
    for i in 0..<bytes.count { array.append(bytes[i]) }
    return String(decoding: array, as: UTF8.self)
  }
}
