import Foundation
import Similarity

/// How strongly two reports are linked, from the evidence for and against it.
///
/// All cosines enter as square roots: `s = √c + Σ weight · evidence`, where c is the cosine of all terms, and the
/// link is `min(1, max(0, s)²)`. With no further evidence it is c itself. What a report does not have (a title, a
/// date, names) is no evidence.
struct LinkScore: Sendable {
  let features: ReportFeatures
  /// Reports by position, for the evidence of the caller; may be empty when there is none.
  var reports: [Report] = []
  var further: [FurtherEvidence] = []

  /// The evidence on two reports whose cosine of all terms, with those of neighbours, is known. What has no weight in
  /// `weights` is not measured.
  func evidence(
    _ a: Int, _ b: Int, expandedCosine: Float, for weights: LinkWeights? = nil
  ) -> LinkEvidence {
    let cosine = features.borrows(a) || features.borrows(b) ? Float(features.cosine(a, b)) : expandedCosine
    var evidence = LinkEvidence(cosine: cosine)
    let root = max(0, cosine).squareRoot()
    evidence.neighbours = max(0, expandedCosine).squareRoot() - root
    if weights?.lead != 0, let cosine = Self.cosine(features.lead, a, b) {
      evidence.lead = cosine.squareRoot() - root
    }
    if weights?.title != 0, let cosine = Self.cosine(features.title, a, b) {
      evidence.title = cosine.squareRoot() - root
    }
    if let (cosine, rare) = entityCosine(a, b) {
      evidence.entity = cosine.squareRoot() - root
      evidence.rareEntity = min(3, rare)
    }
    if let cosine = Self.cosine(features.number, a, b) {
      if cosine == 0 { evidence.numberConflict = 1 }
      if features.isLong[a], features.isLong[b] { evidence.number = cosine.squareRoot() }
    }
    let apart = abs(features.days[a] - features.days[b])
    // Gaps under a day say nothing: they are the hour of the press.
    if apart > 1 { evidence.days = Float(log1p(apart - 1)) }
    for part in furtherParts(a, b) { evidence.further += part.contribution }
    return evidence
  }

  /// The caller's own evidence, piece by piece.
  func furtherParts(_ a: Int, _ b: Int) -> [Story.Link.Part] {
    further.isEmpty ? [] : further.map { $0.part(reports[a], reports[b]) }
  }

  /// The cosine of two rows, or nil when one of them is empty.
  private static func cosine(_ matrix: SparseMatrix, _ a: Int, _ b: Int) -> Float? {
    guard !matrix.row(a).isEmpty, !matrix.row(b).isEmpty else { return nil }
    return max(0, Float(matrix.dotProduct(a, b)))
  }

  /// The cosine of the names of two reports and how many rare terms of names they share.
  private func entityCosine(_ a: Int, _ b: Int) -> (cosine: Float, rare: Float)? {
    let matrix = features.entity
    let (rowA, rowB) = (matrix.row(a), matrix.row(b))
    guard !rowA.isEmpty, !rowB.isEmpty else { return nil }
    var (i, j) = (rowA.lowerBound, rowB.lowerBound)
    var (sum, rare): (Float, Float) = (0, 0)
    while i < rowA.upperBound, j < rowB.upperBound {
      let (left, right) = (matrix.terms[i], matrix.terms[j])
      if left == right {
        sum += matrix.weights[i] * matrix.weights[j]
        if features.isRare[Int(left)] { rare += 1 }
      }
      i += left <= right ? 1 : 0
      j += right <= left ? 1 : 0
    }
    return (sum, rare)
  }
}
