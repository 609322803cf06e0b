import Foundation

/// What was measured between two reports.
struct LinkEvidence: Sendable, Hashable {
  /// Cosine of all terms, less what both have from forms; see ``Forms``.
  var cosine: Float
  /// √cos(all terms and those of neighbours) − √cosine; see ``Expansion``.
  var neighbours: Float = 0
  /// √cos(title and first sentences) − √cosine.
  var lead: Float = 0
  /// √cos(title) − √cosine, when both have one.
  var title: Float = 0
  /// √cos(terms of names) − √cosine, when both have some.
  var entity: Float = 0
  /// √cos(numbers of title and lead), when both are long.
  var number: Float = 0
  /// 1 when both lead with numbers and share none.
  var numberConflict: Float = 0
  /// Rare terms of names that both have, up to three.
  var rareEntity: Float = 0
  /// ln(1 + days apart beyond the first).
  var days: Float = 0
  /// What evidence of the caller's own adds; weighed already.
  var further: Float = 0
}

/// What a unit of each evidence adds to the square root of a link. Found by search over labelled sets of full
/// articles, leads, headlines and local reports together; `Scripts/weights` says what each set loses when it is left
/// out of a search. Titles and leads are measured for whoever reads the evidence: what they say is in the text already,
/// and no set gained by a weight of theirs.
public struct LinkWeights: Sendable, Hashable {
  /// Title and first sentences more alike than the whole.
  public var lead: Float = 0
  /// Titles more alike than the whole.
  public var title: Float = 0
  /// Names more alike than the whole.
  public var entity: Float = 0.1
  /// Alike numbers in title and lead, in long reports.
  public var number: Float = 0.04
  /// Both lead with numbers and share none.
  public var numberConflict: Float = -0.06
  /// Each rare term of a name that both have, up to three.
  public var rareEntity: Float = 0.03
  /// ln(1 + days apart beyond the first).
  public var days: Float = -0.03

  /// The weights that were found.
  public init() {}

  /// What each piece of evidence adds, in a fixed order; they add up to the square root of the link.
  func parts(_ evidence: LinkEvidence) -> [Story.Link.Part] {
    [
      .init(name: "text", value: evidence.cosine, contribution: max(0, evidence.cosine).squareRoot()),
      .init(name: "neighbours", value: evidence.neighbours, contribution: evidence.neighbours),
      .init(name: "lead", value: evidence.lead, contribution: lead * evidence.lead),
      .init(name: "title", value: evidence.title, contribution: title * evidence.title),
      .init(name: "names", value: evidence.entity, contribution: entity * evidence.entity),
      .init(name: "numbers", value: evidence.number, contribution: number * evidence.number),
      .init(
        name: "numbersDiffer", value: evidence.numberConflict,
        contribution: numberConflict * evidence.numberConflict),
      .init(name: "rareNames", value: evidence.rareEntity, contribution: rareEntity * evidence.rareEntity),
      .init(name: "daysApart", value: evidence.days, contribution: days * evidence.days),
    ]
  }

  /// The strength of a link, 0 to 1.
  func link(_ evidence: LinkEvidence) -> Float {
    let terms =
      lead * evidence.lead + title * evidence.title + entity * evidence.entity + number * evidence.number
      + numberConflict * evidence.numberConflict + rareEntity * evidence.rareEntity + days * evidence.days
      + evidence.further
    let sum = max(0, max(0, evidence.cosine).squareRoot() + evidence.neighbours + terms)
    return min(1, sum * sum)
  }
}
