/// Words that go before a person's name or say what a person is. One word each, lower case, without a final period.
enum TitleWords {
  /// Written with a capital right before a name: `President X`.
  static let titles = """
    alhaja alhaji allama barrister begum cde datin dato datuk dig engr hon igp magistrate malam mallam maulvi mlc
    mna mpa mufti ombudsman otunba oba panglima patinggi registrar sardar seri shri smt ssp supt temenggong tengku
    tunku ustad
    monsignor msgr comandante subcomandante
    sens reps gens profs drs messrs
    msp mla mps deputies
    adm admiral adviser advisor agent airman ambassador analyst archbishop attorney aunt auntie ayatollah
    baron baroness bishop brig brigadier brother capt captain cardinal ceo cfo chair chairman chairperson
    chairwoman chancellor chief cmdr coach col colonel commander commentator commissioner commodore
    comptroller comrade congressman congresswoman constable coo coordinator corporal correspondent count
    countess cpl czar dame deputy detective dictator director doctor dr duchess duke economist
    editor emir emperor empress envoy father fm gen general gov governor guru haji hajji imam inspector
    judge justice kaiser king lady leader lieutenant lord lt maharaja maj major manager marshal maulana
    mayor mep midfielder midshipman minister miss mp mr mrs ms mullah officer pastor pitcher pm pope premier
    president prince princess principal private prof professor pvt quarterback queen rabbi rector rep
    reporter representative rev reverend saint secretary sen senator sergeant sgt shah shaikh sheik sheikh
    sheriff sir sister spc speaker specialist spokesman spokesperson spokeswoman st striker sultan
    undersheriff coroner alderman councilman councilwoman selectman assemblyman assemblywoman chaplain
    superintendent swami taoiseach treasurer trooper tsar uncle undersecretary viscount
    """

  /// Words before a title: `U.S. Deputy Defense Secretary X`.
  static let roles = """
    interim outgoing incoming longtime veteran acting affairs tan agriculture air army assistant attorney brigadier cabinet chief commerce conservative
    court crown culture defence defense democrat democratic deputy development district economic economy
    education energy environment ex excellency executive federal finance first flight force foreign former
    general grand group head health her his home honorable honourable house industry information interior
    internal international joint justice labor labour lance lead liberal lieutenant majesty major majority
    managing master minority national navy oil opposition parliament party petroleum petty pilot planning
    police press prime rear republican right second secretary security senate senior sgt shadow social
    special spokesman sports squadron staff state supreme third tourism trade transport treasury under vice
    warrant water wing
    """

  /// In lower case before a name or after it: `striker X`, `X, a novelist`.
  static let personNouns = """
    activist actor actress adviser advisor aged aide ambassador analyst architect artist astronomer attorney
    aunt author baseman bassist batsman billionaire biologist bishop born bowler boxer boyfriend brother
    businessman by called captain catcher chairman chairwoman champion chef chemist chief coach colonel
    columnist comedian commander compatriot composer congressman correspondent countryman cousin cyclist
    dancer daughter dealer defender designer detective director dissident doctor driver drummer economist
    editor emperor engineer entrepreneur envoy executive expert explorer father filmmaker forward founder
    friend general girlfriend goalkeeper golfer governor grandson guitarist gunman historian host husband
    inspector inventor journalist judge king lawmaker lawyer leader lieutenant manager mathematician mayor
    midfielder minister missionary model mother musician named nephew newcomer nicknamed novelist officer
    opener outfielder owner painter philosopher photographer physicist pitcher player playwright poet
    politician pope presenter president priest prince princess producer professor prosecutor quarterback
    queen rapper reporter researcher rival runner scholar scientist screenwriter sculptor secretary seed
    senator sergeant sheriff shortstop singer sister skier skipper son songwriter spokesman spokesmen
    spokesperson spokeswoman sprinter strategist striker substitute surgeon suspect swimmer teammate
    theologian trader tycoon uncle veteran victim vocalist wife winger winner writer allrounder paceman
    pacer seamer spinner batter flanker hooker lock prop wicketkeeper anthropologist archaeologist astronaut
    barrister bookmaker broker campaigner cardiologist cellist choreographer clarinettist climatologist
    commissioner compere councillor councilman councilwoman counsel cosmonaut curator decathlete diplomat
    drover ecologist educator epidemiologist farmer fisherman geologist geophysicist heptathlete hurdler
    hydrologist illustrator immunologist jockey jurist keeper lecturer linguist meteorologist midwife
    neighbour neighbor neurologist nun nurse oceanographer oncologist organist paramedic passenger pensioner
    pianist policeman policewoman preacher psychiatrist psychologist rabbi referee resident roommate
    scriptwriter seismologist shopkeeper sociologist soldier soprano spymaster statistician steelworker
    stepfather student teacher teenager tenor trainer treasurer trucker tutor umpire violinist virologist
    volcanologist widow widower
    """

  /// Titles that stay part of no name but make the rest a person at once.
  static let royal = """
    emperor king lady lord pope prince princess queen saint sir st
    """

  /// Titles that also begin names of places, works and teams: `King County`, `Lake`.
  static let titlesInNames = """
    shah sheikh kaiser sultan imam emperor
    agent brother captain chief count deputy director father general justice king lady lake leader lord
    major mount prince private queen saint sister speaker st
    """

  /// Verbs of saying and doing that persons do.
  static let speech = """
    acknowledged added admitted agreed announced argued asked believes born claimed commented complained
    conceded declared denied died explained grew insisted joked married noted pledged quipped recalled
    replied resigned responded retired said says stated stressed testified thinks told tweeted urged vowed
    warned wrote
    """
}
