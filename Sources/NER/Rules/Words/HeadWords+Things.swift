/// Words of the names of events and vehicles.
extension HeadWords {
  /// Last words of events, prizes, laws.
  static let events = """
    accord accords act affair age agreement amendment attack attacks award awards battle bill bombing bowl
    challenge shield campaign carnival championnat championship championships classic concert conference congress conquest
    constitution convention coup crash crisis crusade crusades cup day deal depression derby directive
    disaster doctrine dynasty earthquake election elections era exhibition expo fair fellowship festival
    fire flood forum games genocide hurricane invitational law marathon march massacre masters medal month
    mutiny offensive olympics open operation pact parade period plan playoffs prix prize project initiative protests protocol
    race rally rebellion referendum renaissance resolution revolt revolution riot riots scandal scholarship
    series siege stakes storm summit tour tournament treaty trial trophy tsunami typhoon uprising war wars
    week year
    """

  /// Events before "of": `Battle of X`.
  static let eventsOf = """
    battle day siege tour treaty
    """

  /// First words of events: `Hurricane X`, `Operation X`.
  static let eventBeginnings = "hurricane typhoon cyclone storm operation"

  /// Vehicles that go on with a number: `Ariane 6`.
  static let vehicles = """
    airbus antonov apollo ariane boeing fokker ilyushin tupolev delta falcon formula gemini halo ipad iphone nintendo playstation sentinel
    shenzhou soyuz vega voyager windows xbox
    """

  /// In capitals before the name of a ship.
  static let shipPrefixes =
    "mv ms ss uss bap ara bns hnlms hdms hmnzs hms usns rms ins hmas hmcs usns usat mt ft"
}
