/// Words that are no names, whatever their capital.
enum FunctionWords {
  /// Never a name alone; inside a name only in known names.
  static let function = """
    a about above across after against all along also although am among an and another any are around as at
    be because been before below between beyond both but by came can come could despite did do does done
    down during each eight either even every few first five for four from furthermore get go goes going got
    had haha has have having he hello her here hey hi him his how however i i'd i'll i'm i've if ii iii in
    into is it it's its iv ix just last less let let's lol many may me meanwhile might more moreover most
    much must my neither new next nine no nor not now of off oh ok okay old omg on one only onto or other
    others our out over per please pm rt said says second see seven several shall she should since six so
    some still such ten than thank thanks that the their them then there these they third this those though
    three through throughout to too two under until up us very vi via vii viii was we were what when where
    which while who whom why will with within without would wow yes yet you your
    """

  /// May begin a name inside a sentence: `New`, `First`, `The`.
  static let beforeNames = """
    after against all another before down every first five four last more my new old once one other our out over
    second some such that the third this three two under up without your
    """

  /// Acronyms and interjections that name nothing.
  static let notNames = """
    amt baa1 baa2 baa3 ba1 ba2 ba3 bbb caa ccc cif ctry denoms fob lux otc ppi
    aa1 aa2 aa3 agm egm celsius fahrenheit rfid href dlrs q1 q2 q3 q4 h1 h2 eps pct pf covid ebola aids sars mers avg shr shrs
    qtr revs mths ugh nah nope yep xmas goodnight goodmorning hmm huh duh aww gbp dns usd jpy chf cny 3d ad
    am aonb api atm atv bc bce bday bff birthday brb bst btw capcom cd cdp cds ce ceo cfo cpu ct dbms diy dj
    dm dna dvd dvds edt ep era est eur faq ff fml ftw fyi gb gdp gmbh gmt gps happy hd hiv hr html id idk
    ied ieds ilu ily imho imo ipo iq kb lcd led lmao lmfao lp mb mc merry monday mp3 mri mvp ngo ngos no
    nsfw odi odis ok pc pcs pdf pdt pm pr pst ram rbi rna rofl rom rt sdk smh sms suv suvs tbh tgif ttyl tv
    qc obe mbe cbe phd ima imma soo sooo omfg lmaoo
    tvs uav uavs ufo ui url utc vat vbied vbieds vhs vip wmd wtf xd xoxo xx yay yes
    """

  /// Months.
  static let months = """
    apr april aug august dec december feb february jan january jul july jun june mar march may nov november
    oct october sep sept september
    """

  /// Days of the week.
  static let days = """
    fri friday mon monday sat saturday sun sunday thu thur thurs thursday tue tues tuesday wed wednesday
    """

  /// Lower-case particles inside names.
  static let particles = """
    abu af al dal bin bint binte binti da dela delos ould das de del della den der des di do dos du e el ibn la le les ten ter ul van von y
    zu
    """

  /// Lower-case words inside the title of a work.
  static let inTitles = """
    a an and are as at be but by do for from i if in is it me my n't no not of on or s the to we with you your 're 'm
    """

  /// Written with a final period that ends no sentence.
  static let abbreviations = """
    a.m apr aug calif co col corp dec dr e.g etc feb fla ft gen gov hon i.e ill inc jan jr lt ltd mar mass
    ala ariz ark colo conn del ga ind kan ky la md mont neb nev okla ore tenn wis wyo mich minn miss mo mr mrs ms
    mt alta ont que sask no nov oct p.m pa prof rep rev sen sept sgt sr st tex u.k u.s va vs wash
    """

  /// Words of chat and short messages.
  static let informal = """
    u cant cuz didnt dont gonna gotta haha hahaha idk im ive kinda lmao lol omg pls plz tbh thats tho thx ur
    wanna whats ya yall yeah
    """

  /// Two-letter codes of states: `Austin, TX`.
  static let stateCodes = """
    ak al ar az ca co ct dc de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny
    oh ok or pa ri sc sd tn tx ut va vt wa wi wv wy
    """

  /// Surnames before a hyphened given name: `Kim Il-sung`.
  static let hyphenSurnames = """
    ahn bae baek ban chang cho choi chung han hong hwang jang jeon jung kang kim koo kwon lee lim moon nam noh paik
    park roh ryu seo shin sohn song suh woo yang yoon yun
    lau leung cheung chow yeung wong chan cheng tam tang kwok kwan yip tse yuen fung lui szeto tsui poon pang chu kao
    liao lien teng ting tu yao yeh yen hui fok siu tung chui
    chen chiang chou hsieh hsu hu huang hung kuo lai lin liu lo lu su tsai tseng wang wu
    """

  /// Articles that a hyphen joins to a name.
  static let arabicArticles = """
    ad al an ar as ash at az el ul
    """

  /// Numbers of kings and generations after a name.
  static let generations = "ii iii iv vi vii viii ix xi xii xiv xv xvi jr sr"

  /// Months that are also first names: a name before another capital.
  static let monthsBeforeNames = "jan april june august"

  /// Months and days that are also surnames.
  static let calendarNames = "may june april august march sun jan"

  /// Beginnings of web addresses.
  static let links = "http https www"

  /// Lower-case words that a hyphen joins to a name: `Stratford-upon-Avon`.
  static let hyphenTails = "on upon le de la sur"
}
