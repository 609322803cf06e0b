/// Words around a name that tell what it is.
enum CueWords {
  /// `the band X`, `rival X`.
  static let organizationNouns = """
    agency association daily weekly tabloid thinktank insurer lender utility refiner exporter developer airline band
    bank broadcaster carmaker chain channel club company conglomerate firm giant group label magazine maker
    manufacturer network newspaper operator party producer publisher retailer rival subsidiary supplier team
    unit website rivals companies firms automakers carmakers brokerages lenders alliance automaker coalition militia movement bourse
    brewer brewery brokerage carrier charity chipmaker confectioner consultancy distiller drugmaker faction
    federation foundation grocer hotelier miner nonprofit outfitter paper planemaker provider regulator
    shipbuilder shipper startup steelmaker supermarket union watchdog wholesaler
    """

  /// `the film X`.
  static let workNouns = """
    album anthem book called comedy debut documentary drama entitled ep episode essay film game hit lp
    magazine memoir movie musical novel opera painting play poem sequel series show single sitcom soap song
    soundtrack titled track video
    """

  /// After a place: `the X region`.
  static let placeNouns = """
    airport area border borough camp coast concession constituency county deposit district field fields hotel island mill mine mines mountains oilfield peninsula
    police province refinery region reservoir river smelter suburb valley ward
    """

  /// Before "of" and a place: `the city of X`, `the mayor of X`.
  static let placesOf = """
    cities districts islands provinces regions towns villages archbishop bishop docks harbor harbour mayor mayors outskirts port ports streets suburbs capital city
    constituency county district island municipality province region republic seat state suburb town village ward
    """

  /// Right before a place: `suburb X`.
  static let placesBefore = """
    capital city island province region river suburb town village
    """

  /// In apposition: `X, a town in …`.
  static let placesApposed = """
    capital city province region suburb town village
    """

  /// After a company: `X shares`.
  static let holdings = """
    activists employees executives factory investors militants outlets plant shareholders shares spokesman spokesperson spokeswoman
    stock stores subsidiary
    """

  /// Before "of" and an organization: `chairman of X`.
  static let offices = """
    analyst analysts broker brokers ceo chairman customers dealer dealers director division economist economists
    employees executive founder member members president shares spokesman spokeswoman stake strategist subsidiary
    trader traders unit
    """

  /// Between an organization and a person: `X chairman Y`.
  static let executives = """
    analyst boss broker chair chairman chairwoman chief dealer director economist engineer executive founder leader
    manager official president researcher spokesman spokesperson spokeswoman strategist
    """

  /// After a team: `X fans`.
  static let teamNouns = """
    captain coach defender fans goalkeeper manager midfielder players squad striker supporters
    """

  /// What persons do, where a verb's form tells nothing: `X lost`, `X backs Y`.
  static let verbs = """
    became began bought broke brought came caught chose cut did drew drove fell felt flew fought found gave got
    grew heard held hit hurt kept knew laid led left lost made met paid put quit ran rang rode rose sang sat saw
    sent shook shot slept sold spent spoke stood struck swam swept swore taught threw took understood went won
    wore accepts accuses admits advances agrees aims announces appears apologises apologizes arrives asks attacks
    attends backs bans beats becomes begins believes blames blasts boosts breaks calls cancels captures carries
    challenges claims clinches comes condemns confirms continues criticises criticizes defeats defends delays
    demands denies dies edges eliminates ends enters expects faces fails falls fears feels fires follows gains gets
    gives goes grabs heads helps hits holds hopes hosts ignores insists intends joins keeps knows launches leads
    leaves likes lives looks loses makes marries misses moves names needs offers opens orders outpoints overcomes
    pays plans pleads pledges praises promises proposes pulls quits reaches rejects remains resigns retains retires
    returns rules runs sacks says scores secures seeks seems sees sets shocks signs slams speaks stars stays steps
    stops strikes stuns suffers survives sweeps takes tells thinks threatens tops trails tries turns unveils urges
    visits vows waits walks wants warns welcomes wins withdraws works writes
    """

  /// Words of business news: an unknown name beside several of them is a company.
  static let business = """
    acquisition analyst analysts bank banks billion bonds bourse broker brokers bullion commodity company
    contracts crude dealers dividend freight futures traders yields earnings gained
    index loss market merger mln net percent pretax profit profits quarter revenue revenues rose rupees rupiah
    sales securities share shareholders shares stake stock stocks takeover trading turnover weaker
    """

  /// Before "of" and a person: `the murder of X`.
  static let personal = """
    appointment arrest assassination brother conviction daughter death detention dismissal execution extradition funeral
    husband killing murder resignation sister son trial widow wife
    """

  /// What a council or a fund is for: `Council for the Defence of X`.
  static let causes = """
    advancement defence defense liberation preservation prevention promotion protection reconstruction relief renewal
    restoration salvation study suppression
    """

  /// What shares and prices do.
  static let marketVerbs = """
    added advanced climbed closed declined dipped dropped eased edged fell firmed gained jumped lost plunged
    rallied rose shed slid slipped slumped soared surged tumbled
    """

  /// Between a place and what is there: `the X copper mine`.
  static let materials = """
    coal copper diamond gas gold iron nickel nuclear oil refugee silver tin uranium zinc
    """

  /// Before `'s` inside an organization's name: `People's Liberation Army`.
  static let peopleNouns = """
    children citizen citizens farmers lord men people prosecutor women worker youth
    """

  /// Vehicles, ships and arms: `the ferry X`, `X missiles`.
  static let productNouns = """
    airliner airliners antibiotic boat boards chips cruiser destroyer drone drones engine engines ferry ferries
    freighter frigate helicopter helicopters index jets launcher launchers liner lander missile missiles modem modems orbiter
    painkiller plane planes printers probe processor processors rifle rifles rocket rockets rover satellite satellites shuttle spacecraft submarine
    submarines tank tanks tanker telescope trawler vaccine vessel warplane warplanes warship yacht
    """

  /// After a hyphen and a place: `X-based`.
  static let based = """
    area based bound controlled held
    """

  /// After a hyphen and any name: `U.S.-led`, `Taliban-controlled`.
  static let afterHyphen = """
    administered affiliated aligned allied approved backed brokered built dominated educated flagged friendly funded
    held inspired led linked made mediated occupied organised organized owned proposed registered ruled run speaking
    sponsored style supported trained wide
    """

  /// Before a hyphen and a people: `Franco-German`.
  static let beforeHyphen = """
    afro anglo austro euro franco germano greco hispano ibero indo italo judeo luso russo serbo sino soviet turco ukraino
    """

  /// What a word says about a place right after it.
  static let beforePlaces: [(String, Float)] = [
    ("in", 2.5), ("near", 3), ("off", 2.2), ("at", 0.8), ("from", 1.2), ("to", 0.5), ("across", 1.5),
    ("outside", 2),
    ("around", 1), ("throughout", 2), ("into", 0.7), ("over", 0.2), ("toward", 0.8), ("towards", 0.8),
    ("via", 1),
    ("inside", 1), ("northern", 3.5), ("southern", 3.5), ("eastern", 3.5), ("western", 3.5), ("central", 2.5),
    ("downtown", 4), ("visited", 1.2), ("visits", 1.2), ("visiting", 1), ("shelled", 2.5), ("bombed", 2.5),
    ("besieged", 2), ("nearby", 3), ("neighbouring", 3), ("neighboring", 3), ("northeastern", 4),
    ("northwestern", 4), ("southeastern", 4), ("southwestern", 4),
  ]
}
