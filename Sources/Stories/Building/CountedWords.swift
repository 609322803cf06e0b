/// Words that tell what a number counts. Few and sure ones: a figure that no one would compare is better left out.
enum CountedWords {
  /// What happened to those counted, by the word that says so.
  static let losses = table([
    "killed": "killed kill kills killing dead died dies dying deaths fatalities slain murdered",
    "injured": "injured wounded hurt injuring injures wounding",
    "missing": "missing unaccounted",
    "shot": "shot",
    "arrested": "arrested detained",
    "displaced": "displaced displacing homeless",
    "evacuated": "evacuated evacuating evacuees",
    "rescued": "rescued rescuing",
  ])

  /// Nouns that say what is counted.
  static let nouns = table([
    "soldiers": "soldiers troops servicemen", "pirates": "pirates", "hostages": "hostages captives",
    "passengers": "passengers", "crew": "sailors crewmen crew", "militants": "militants",
    "rebels": "rebels insurgents", "fighters": "fighters", "gunmen": "gunmen", "suspects": "suspects",
    "inmates": "inmates prisoners", "migrants": "migrants", "refugees": "refugees",
    "protesters": "protesters protestors demonstrators marchers", "candidates": "candidates",
    "miners": "miners", "firefighters": "firefighters", "survivors": "survivors",
    "pilgrims": "pilgrims", "tourists": "tourists", "observers": "observers",
    "journalists": "journalists reporters", "lawmakers": "lawmakers deputies mps senators",
    "villagers": "villagers", "customers": "customers", "subscribers": "subscribers", "jobs": "jobs",
    "homes": "homes houses", "buildings": "buildings", "villages": "villages",
    "boats": "boats speedboats skiffs",
    "vessels": "vessels ships", "planes": "planes aircraft jets", "helicopters": "helicopters",
    "drones": "drones", "missiles": "missiles", "rockets": "rockets", "tanks": "tanks", "rifles": "rifles",
    "guns": "guns firearms handguns", "bombs": "bombs", "households": "households", "cases": "cases",
    "infections": "infections", "bodies": "bodies", "flights": "flights", "sites": "websites sites",
    "comments": "comments", "signatures": "signatures", "aftershocks": "aftershocks", "counts": "counts",
  ])

  /// Nouns for people that need a verb to say which.
  static let people = Set(
    words(
      "people persons person men man women woman children child kids victims residents officers officer officials members adults teens teenagers boys girls students employees workers staff civilians policemen police doctors nurses teachers others"
    ))

  static let numbers: [String: Double] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
  ]
  static let scales: [String: Double] = [
    "hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12,
    "dozen": 12,
  ]
  /// What may stand before a number without changing what it counts.
  static let hedges = Set(
    words(
      "about around some nearly almost roughly approximately over least than more up to as many close estimated some an a total of only just fewer less the all"
    ))
  /// Those of them that make a number no exact one.
  static let approximate = Set(
    words("about around some nearly almost roughly approximately over least than close estimated up many"))
  /// Verbs and adverbs between those counted and what happened to them.
  static let auxiliaries = Set(
    words(
      "were was are is have has had been being be reportedly also later now still already fatally feared believed confirmed reported known found left presumed listed who to"
    ))
  /// Words behind a number that make it a part, a further one, a time or a measure.
  static let parts = Set(
    words(
      "more others other additional further another year years yr month months week weeks day days hour hours minute minutes second seconds a.m p.m am pm percent per cent pct times time o'clock points st nd rd th of mile miles km kilometers kilometres feet foot meters metres yards inches pounds lbs kg mph kph degrees"
    ))
  /// Words of a sentence that speaks of another time or event.
  static let elsewhere = Set(
    words(
      "ago anniversary previous previously worst deadliest history historic historically aftershock aftershocks related earlier last decade decades record image caption separate shootings killings incidents"
    ))
  static let days = Set(words("monday tuesday wednesday thursday friday saturday sunday"))
  static let months = Set(
    words(
      "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec"
    ))
  /// One person, where others follow: `a mother and two children`.
  static let relatives = Set(
    words(
      "baby infant toddler teen teenager boy girl mother father mom dad parents wife husband couple suspect gunman"
    ))
  /// Words that any two news sentences may have in common.
  static let common = Set(
    words(
      "said say says told tell according report reported reports reporting officials official police authorities today yesterday least new people number more one two three"
    )
  ).union(days).union(months)

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  /// Which subject each word stands for.
  private static func table(_ lists: [String: String]) -> [String: String] {
    Dictionary(
      lists.flatMap { subject, list in words(list).map { ($0, subject) } },
      uniquingKeysWith: { one, _ in one }
    )
  }
}
