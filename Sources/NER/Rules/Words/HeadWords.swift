/// The word that tells what kind of thing a name of several words is.
enum HeadWords {
  /// Last words that make an organization almost surely.
  static let strongOrganizations = """
    banca banco banka banque sparkasse desk exports commodities asa oyj sa ab bv spa nv bhd tbk pty sarl kk se kgaa aktiengesellschaft limitada berhad newsroom newsdesk
    academy ag agency airlines airways army association authority bank battalion brigade bureau church club
    co college commission committee congress corp corporation corps council court department dept f.c fc
    federation forces foundation gmbh inc institute journal llc llp ltd ministry navy news organisation
    organization parliament party plc police post press records regiment senate society times tribune union
    university
    """

  /// Last words of companies' full names.
  static let companySuffixes = "co corp inc ltd plc"

  /// Last words of organizations.
  static let organizations = """
    ab ac academy administration advisers advisors aeros aerospace ag agence agency air airborne aircraft airlines airways
    albion alliance angels archdiocese architects army artillery assembly assn associates association
    assurance athletic auditors authority aviation ballet bancorp band bank bankers battalion battery bears
    board boys braves breweries brewery brewing brigade brigades broadcasting broncos bros brotherhood
    brothers buckeyes bulldogs bulletin bulls bureau bv cabinet canaries capital capitals cardinals cartel
    caucus cavalry cement cf chamber chemical chemicals chiefs choir chronicle church city clan clothing club co
    coalition college command commission committee communications companies company confederation conference
    congress conservatory consortium constabulary consulate cooperative corp corporation corps
    cosmetics council court crescent crew cricket cross cubs daily department dept devils diocese
    directorate dispatch distillery division dodgers dolphins dragons eagles electric electronics embassy energy
    ensemble enterprises entertainment escadrille examiner exchange exporters f.c faculty falcons fc federation
    fellowship finance financial fleet foods force forces forum foundation fraternity front fund galaxy
    games gang gas gazette groep gruppe hydrocarbons giants girls gmbh government group growers guard guards guild guitars hawks heat herald
    hezbollah holding holdings hornets hotspur hurricanes huskies inc incorporated indians industries
    infantry inquirer international inspectorate institute institution insurance interactive islanders jets
    journal juniors junta kg kgaa kickers kings knights l.l.p lab label laboratories labs league legion
    legislature liberation limited lines lions llc llp lobby ltd mafia magazine magic marlins media mets
    militia mining ministry mirror motor motors motorsport movement n.v nationals nations navy network
    networks news newsroom nv observer office oil opera operative orchestra order organisation organization outfitters
    oy panel panthers parliament partners partnership party patrol petroleum pharma pharmaceuticals
    philharmonic pictures pirates plastics platoon plc police politburo polytechnic post power presidium press
    producers productions program programme publications publishers publishing quartet racing radio raiders rail
    railroad railway railways rangers rapids records reds regiment resources rockets roosters rovers royals
    rugby s.a sa sabres saints sc school secretariat securities semiconductor seminary senate senators sentinel service
    services sharks shipping shoes society software solutions sons sorority sounders soviet sox spa squadron
    stars steel stores storm studio studios symphony syndicate systems team tech technologies technology
    bullets bills bucks suns nets flames blues ducks rams rockies marlins mariners
    bearings bottling brewers newsletter monthly cellular chemie computers computing diagnostics distillers drilling exploration fertilisers
    fertilizers hotels instruments leasing metals microsystems mills minerals rederi reederei refining reinsurance
    savings shipbrokers shipbuilding stahl steelworks supermarkets therapeutics towage wireless
    telecom telegraph telekom television textiles thunder tigers times titans treasury tribe tribunal tribune trojans
    trust tv twins union united univ university ventures volunteers wanderers warriors weekly wildcats wines
    wing wolfpack wolves yankees
    """

  /// Last words of buildings and the like.
  static let facilities = """
    abbey airbase airfield airport amphitheater amphitheatre aquarium arena auditorium ballpark ballroom bar
    barracks base basilica bridge building cafe café camp canal capitol casino castle cathedral cemetery
    center centre chapel church cinema clinic coliseum colosseum cottage courthouse dam dock docks dome
    elementary expressway factory farm fort fortress freeway gallery garden gardens gate ground hall highway
    home hospital hotel house infirmary inn interstate jail laboratory library lighthouse lodge lounge mall
    manor mansion market memorial metro mill mine monastery monument mosque motorway museum observatory oval
    pagoda palace parkway pavilion pier pipeline planetarium plant plaza prison pub racecourse raceway ranch
    reactor refinery resort restaurant shipyard shrine speedway stadium station subway synagogue temple
    penitentiary racetrack showground superspeedway velodrome terminal theater theatre tower towers tunnel
    turnpike villa wall warehouse wharf zoo
    """

  /// Buildings that are named with a small letter, too: `Al-Ikhlas mosque`.
  static let smallFacilities = """
    airfield airport cathedral church hospital mosque motorway prison stadium synagogue
    """

  /// Last words of places.
  static let places = """
    archipelago ave avenue bank basin bay beach bluff blvd borough boulevard canton canyon cape channel
    circle city coast colony commonwealth county cove creek crossing delta desert district downs drive emirates
    empire estuary falls fjord forest ghat glacier glen gorge governorate grove gulf hamlet harbor harbour heath
    heights highway hill hills inlet island islands isle isles junction kingdom lagoon lake landing lane loch
    marsh mesa moor mount mountain mountains mt municipality nation neighborhood oblast ocean parish park
    pass peak peninsula plain plains plateau point pond port prefecture province quarter raion range rapids
    upazila tehsil taluk regency krai woreda kecamatan rd reef region republic reserve ridge river road route savannah sea shire shore sound springs square st
    state steppe strait straits street strip suburb swamp territories territory town township valley village
    voivodeship volcano wetlands woods
    """

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

  /// Events before "of": `Battle of X`.
  static let eventsOf = """
    battle day siege tour treaty
    """

  /// First words of place names.
  static let placeBeginnings = """
    stade stadio estadio palazzo piazza tierra monte cerro rio playa ciudad cabo costa isla bahia nueva nuevo praia serra ilha nova novo nowy
    stara kota kuala tanjung pulau gunung wadi tel beit kfar kafr deir umm jebel jabal ain ras bandar ust
    khan mae chiang nakhon sungai bukit barangay sitio purok kampung kampong jalan desa ancient central
    colonial continental eastern imperial lower mainland mandatory mont metropolitan northeast northern
    northwest puerto rancho river sint southeast southern southwest western bad ben big camp cape east el
    fort glen grand great greater gulf isle la lake las le les little loch los mount mt new north old port
    saint san santa santo sao south st são upper villa west
    """

  /// First words that make a place almost surely.
  static let strongPlaceBeginnings = """
    barangay sitio purok kampung kampong jalan
    stade stadio estadio palazzo piazza cape
    fort lake mont mount mt puerto tierra ciudad isla bahia nueva kuala tanjung pulau gunung wadi beit kfar jebel jabal
    """

  /// First words of events: `Hurricane X`, `Operation X`.
  static let eventBeginnings = "hurricane typhoon cyclone storm operation"

  /// In capitals before the name of a ship.
  static let shipPrefixes = "mv ms ss uss hms usns rms ins hmas hmcs usns usat mt ft"

  /// First words of organizations: `Banco X`, `Grupo X`.
  static let organizationBeginnings = """
    agencia agence agenzia minera compania cia companhia empresa industrias editorial grupo fundacao
    associazione verein bank banco banca banque bankers gruppo groupe fondation fundación fundacion
    federación confederación radio tv televisa télé association ligue liga partido parti partei unione union
    syndicat ministère compagnie compañía société sociedad
    """

  /// Words that go on with a number: `Route 30`, `Apollo 11`.
  static let numbered = """
    airbus antonov apollo fokker ilyushin tupolev area ariane battalion boeing delta falcon sentinel shenzhou vega voyager channel chapter division flight formula gemini halo highway
    interstate ipad iphone nintendo part pier platform playstation resolution room route soyuz vol volume
    windows xbox
    """

  /// Vehicles that go on with a number: `Ariane 6`.
  static let vehicles = """
    airbus antonov apollo ariane boeing fokker ilyushin tupolev delta falcon formula gemini halo ipad iphone nintendo playstation sentinel
    shenzhou soyuz vega voyager windows xbox
    """

  /// Words after an ordinal in a name: `82nd Airborne Division`.
  static let units = """
    air airborne armored armoured army artillery avenue battalion brigade cavalry circuit congress corps
    district division expeditionary fleet group infantry marines regiment squadron street wing
    """

  /// Heads that may hold an "and": `Ministry of Trade and Industry`.
  static let ministries = """
    academy association bureau commission committee council department faculty federation institute minister
    ministry museum office school secretary
    """

  /// Last words of names of the form `Food and Drug Administration`.
  static let afterAnd = """
    academy administration agency association board brothers bureau co commission committee company council
    department institute ministry office organisation organization party services sons
    authority trust fund society union federation group service bank corporation corp industries works
    """
}
