/// Finds the words of names that differ from a given word by one edit: a letter added, left out or changed, or two
/// neighbours swapped. Exact.
///
/// Two words within one edit share a form with at most one letter deleted from each (deletion neighbourhood: Mor
/// and Fraenkel, 1982). The index holds the hash of each such form; what it finds is verified letter by letter.
struct OneEditIndex: Sendable {
  /// Shorter words are matched as they are: too many words are one edit away from them.
  static let shortestWord = 4

  private let image: GazetteerImage
  /// Hash of a form in the high 40 bits, word in the low 24; sorted.
  private var forms: [UInt64] = []

  /// O(bytes of words · log words).
  init(_ image: GazetteerImage) {
    self.image = image
    for id in 0..<UInt32(image.wordCount) {
      let letters = Self.letters(image.wordBytes(id))
      guard letters.count >= Self.shortestWord else { continue }
      Self.forEachForm(letters) { forms.append($0 & ~0xFF_FFFF | UInt64(id)) }
    }
    forms.sort()
  }

  /// The words exactly one edit away, in order of their ids.
  func words(oneEditFrom word: [UInt8]) -> [UInt32] {
    let letters = Self.letters(word)
    guard letters.count + 1 >= Self.shortestWord else { return [] }
    var found: Set<UInt32> = []
    Self.forEachForm(letters) { form in
      var i = lowerBound(form & ~0xFF_FFFF)
      while i < forms.count, forms[i] >> 24 == form >> 24 {
        let id = UInt32(truncatingIfNeeded: forms[i] & 0xFF_FFFF)
        if !found.contains(id), Self.isOneEdit(letters, Self.letters(image.wordBytes(id))) {
          found.insert(id)
        }
        i += 1
      }
    }
    return found.sorted()
  }

  private func lowerBound(_ value: UInt64) -> Int {
    var low = 0
    var high = forms.count
    while low < high {
      let middle = (low + high) / 2
      if forms[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func letters(_ bytes: [UInt8]) -> [UInt32] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
  }

  /// The hash of the word itself and of each form with one letter deleted.
  private static func forEachForm(_ letters: [UInt32], _ body: (UInt64) -> Void) {
    for deleted in -1..<letters.count {
      var hash: UInt64 = 0
      for (i, letter) in letters.enumerated() where i != deleted {
        hash = Checksum.mix(hash &+ UInt64(letter) &+ 0x9E37_79B9_7F4A_7C15)
      }
      body(hash)
    }
  }

  /// Whether two different words are one edit apart.
  static func isOneEdit(_ a: [UInt32], _ b: [UInt32]) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    guard long.count - short.count <= 1, a != b else { return false }
    var i = 0
    while i < short.count, short[i] == long[i] { i += 1 }
    if long.count > short.count { return short[i...] == long[(i + 1)...] }
    if short[(i + 1)...] == long[(i + 1)...] { return true }
    return i + 1 < short.count && short[i] == long[i + 1] && short[i + 1] == long[i]
      && short[(i + 2)...] == long[(i + 2)...]
  }
}
