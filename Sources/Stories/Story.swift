import NER

/// Reports of one event.
public struct Story: Sendable, Identifiable {
  /// Made from the content of the story's first report, so that a later run with more reports keeps it.
  public var id: String
  /// The title of the canonical report.
  public var title: String
  /// The story's topic: related stories share it.
  public var topic: String
  /// Indexes into the clustered reports, by date, then id. Copies are among them.
  public var reports: [Int]
  /// The report nearest to the middle of the story: what to read first.
  public var canonical: Int
  /// Reports that repeat another report of the story.
  public var copies: [Copy]
  /// What the story is about, the most telling first.
  public var entities: [KeyEntity]
  /// Its most telling terms, as they are written in the reports.
  public var terms: [KeyTerm]
  /// Date of the earliest dated report, in seconds since 1970.
  public var firstSeen: Double?
  /// Date of the latest dated report, in seconds since 1970.
  public var lastSeen: Double?
  /// Sources left when copies are folded: five copies of one agency text count once.
  public var independentSources: Int
  /// Why the reports are together: a spanning tree of links, each the strongest that joins a report to the others.
  public var links: [Link]
  /// Quantities about the same thing that differ between reports.
  public var disagreements: [Disagreement]
  /// What a reader should know before trusting the story, such as that it outgrew its evidence.
  public var warnings: [String]

  /// A report that repeats another one.
  public struct Copy: Sendable, Hashable {
    /// Index of the copy.
    public var report: Int
    /// The report it repeats.
    public var original: Int
    /// Share of the copy's word 5-grams that stand in the original.
    public var containment: Float
  }

  /// An entity that several reports of the story name.
  public struct KeyEntity: Sendable, Hashable {
    /// The canonical name, or the fullest in the reports.
    public var name: String
    /// What the entity is.
    public var type: EntityType
    /// Canonical id, or nil when the name is in no gazetteer.
    public var entity: String?
    /// Number of reports that name it.
    public var reportCount: Int
  }

  /// A term that sets the story apart.
  public struct KeyTerm: Sendable, Hashable {
    /// The most frequent written form.
    public var text: String
    /// How much it tells about the story; larger is more.
    public var weight: Float
  }

  /// What holds two reports together and what speaks against it.
  public struct Link: Sendable, Hashable {
    /// Index of a report.
    public var a: Int
    /// Index of the other report.
    public var b: Int
    /// `min(1, max(0, s)²)`, where s is the sum of the contributions of `parts`.
    public var similarity: Float
    /// What `similarity` is multiplied with before it is compared with others (at most up to 1): above 1 in thin
    /// surroundings, below 1 where much is written about the like.
    public var surroundings: Float
    /// What that is multiplied with (at most up to 1) inside a topic of several stories: above 1 where both have what
    /// tells its stories apart, below 1 where they share only what all of the topic have.
    public var contrast: Float
    /// The evidence, piece by piece.
    public var parts: [Part]
    /// Terms both have, the heaviest first, with the product of their weights: their share of the cosine.
    public var sharedTerms: [KeyTerm]
    /// Entities both name.
    public var sharedEntities: [String]
    /// What the tree of stories is made of: `similarity` after `surroundings` and `contrast`.
    public var strength: Float { min(1, min(1, similarity * surroundings) * contrast) }

    /// One piece of evidence: what was measured and what it adds to the square root of the similarity.
    public struct Part: Sendable, Hashable {
      /// What was measured, such as `title`.
      public var name: String
      /// What came out.
      public var value: Float
      /// What it adds to the square root of the similarity.
      public var contribution: Float
    }
  }

  /// A quantity that reports give differently.
  public struct Disagreement: Sendable, Hashable {
    /// What is counted, such as `soldiers`.
    public var subject: String
    /// Who says what.
    public var statements: [Statement]

    /// A quantity in one report.
    public struct Statement: Sendable, Hashable {
      /// Index of the report.
      public var report: Int
      /// The quantity as written.
      public var quantity: String
      /// The sentence it stands in.
      public var sentence: String
    }
  }
}
