/// Words of organizations' names.
extension HeadWords {
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
    bancshares bankshares copper nickel zinc healthcare grain grains apparel footwear brands drug biosciences biomedical imaging photonics
    devices dynamics aluminium aluminum timber lumber tobacco rubber sugar trading realty packaging containers tire tires
    automotive casualty cablevision cinemas theatres restaurants inns casinos gaming cruises offshore refrigeration machinery
    robotics surgical beverages bottlers bakeries seafood fisheries genetics properties homes
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
    bullets bills bucks suns nets flames blues ducks rams rockies mariners
    bearings bottling brewers newsletter monthly cellular chemie computers computing diagnostics distillers drilling exploration fertilisers
    fertilizers hotels instruments leasing metals microsystems mills minerals rederi reederei refining reinsurance
    savings shipbrokers shipbuilding stahl steelworks supermarkets therapeutics towage wireless
    telecom telegraph telekom television textiles thunder tigers times titans treasury tribe tribunal tribune trojans
    trust tv twins union united univ university ventures volunteers wanderers warriors weekly wildcats wines
    wing wolfpack wolves yankees
    """

  /// First words of organizations: `Banco X`, `Grupo X`.
  static let organizationBeginnings = """
    banka stocznia huta zaklady fabryka istituto instituto instytut universidad universidade universita universite université
    ministerio ministero empresas petroleos petróleos cementos sindicato frente movimiento confederacion federacion
    federacao federazione sociedade societa societe caja cassa caisse telefonica telefonos credito compagnia
    agencia agence agenzia minera compania cia companhia empresa industrias editorial grupo fundacao
    associazione verein bank banco banca banque bankers gruppo groupe fondation fundación fundacion
    federación confederación radio tv televisa télé association ligue liga partido parti partei unione union
    syndicat ministère compagnie compañía société sociedad
    """
}
