/// The word that tells what kind of thing a name of several words is: those that may stand for any kind.
enum HeadWords {
  /// Words that go on with "of" or "for": `University of X`, `Center for X`.
  static let ofHeads = """
    administration authority archives academy age agency alliance arch archdiocese army assembly association
    bachelor bank battle bay bible board book brotherhood bureau camp cape cathedral center centre chamber
    charter church city coalition coast college commission committee commonwealth community confederation
    conference congress council county court cult cup daughter daughters day days declaration department
    diocese directorate district duchy dukes emirate empire faculty federation forces forest fort foundation
    front fund game garden government group guild gulf hall head heart hill hospital hour house institute islands
    isle kingdom knights lady lake land league legion library line lord lords man master medal ministers
    ministry mount movement museum nation network night office order organisation organization palace
    parliament party peoples pirates plains port principality province rally region republic rights rock school
    sea secretary ship shore siege sisters society son sons star state states statue strait straits
    sultanate temple territory tomb tour tower treaty tree trust union university valley wall war way workers
    justice exchange airlines airline friends voice stock
    """

  /// Words that go on with a number: `Route 30`, `Apollo 11`.
  static let numbered = """
    airbus antonov apollo fokker ilyushin tupolev area ariane battalion boeing delta falcon sentinel shenzhou vega voyager channel chapter division flight formula gemini halo highway
    interstate ipad iphone nintendo part pier platform playstation resolution room route soyuz vol volume
    windows xbox
    """

  /// Words after an ordinal in a name: `82nd Airborne Division`.
  static let units = """
    air airborne armored armoured army artillery avenue battalion brigade cavalry circuit congress corps
    district division expeditionary fleet group infantry marines regiment squadron street wing
    """

  /// Heads that may hold an "and": `Ministry of Trade and Industry`.
  static let ministries = """
    academy agency association authority bureau conference commission committee council department faculty federation institute minister
    ministry museum office school secretary
    """

  /// Last words of names of the form `Food and Drug Administration`.
  static let afterAnd = """
    academy administration agency association board brothers bureau co commission committee company council
    department institute ministry office organisation organization party services sons
    authority trust fund society union federation group service bank corporation corp industries works
    """
}
