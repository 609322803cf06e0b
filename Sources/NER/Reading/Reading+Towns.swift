/// Towns that share a name.
extension Reading {
  /// "Springfield, Ill.": of several towns the one in the American state that is named behind the comma; nil when
  /// none is named or none of them lies there. The built-in names call such a town `Springfield/IL`, too.
  func town(_ candidate: Candidate, among entities: ArraySlice<Int>, in gazetteer: Gazetteer) -> Int? {
    guard entities.count > 1, mark(candidate.end) == .comma else { return nil }
    let state = next(candidate.end)
    guard state >= 0, tokens[state].isCapital, let code = stateCode(state, gazetteer) else { return nil }
    return entities.first {
      gazetteer.type(of: $0) == .place && gazetteer.entities[$0].aliases.contains { $0.hasSuffix("/" + code) }
    }
  }

  /// The two letters of the state whose name or code stands at `index`.
  private func stateCode(_ index: Int, _ gazetteer: Gazetteer) -> String? {
    if tokens[index].isUpper, has(index, .stateCode) {
      return String(decoding: bytes(ofWordAt: index), as: UTF8.self).uppercased()
    }
    for match in names.starting(at: index) {
      for entity in names.candidates(match) where gazetteer.type(of: entity) == .place {
        let id = gazetteer.id(of: entity)
        if id.hasPrefix("state:US-") { return String(id.suffix(2)) }
      }
    }
    return nil
  }
}
