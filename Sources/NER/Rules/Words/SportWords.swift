/// Words of sports reports.
enum SportWords {
  /// A sentence with these is about sport.
  static let sport = """
    beat bowled club coach cup debut defeat defeated division draw fc fixture football goal goals halftime
    homer homered inning innings joined lbw league loan manager match matches midfielder overs penalty
    pitcher playoff playoffs premiership promoted quarterback relegated relegation runs scored season side
    signed soccer striker stumps substitute team touchdown touchdowns transfer transferred victory wicket
    wickets win assists baseball basketball bowler bowling cricket dismissed equaliser equalised fouls
    goalless hat-trick headed hockey homers midfield netminder offside outfield overtime pitched puck
    qualifier qualifiers quarterfinal quarterfinals rebounds referee rugby goalscorers scoreboard semifinal semifinals slalom
    scorers shutout sprints tackle tries unbeaten
    """

  /// Those of `sport` that are as often said of companies, votes and shops.
  static let looseSport = """
    assists club debut dismissed division draw goal goals headed inning league loan manager match matches overs
    penalty pitched promoted runs season side substitute tackle team transfer transferred tries victory win
    """

  /// Last words of competitions that elsewhere end other names.
  static let meetings = """
    challenger indoor indoors international internationals invitational meeting memorial satellite
    """

  /// Sports of teams in the heading of a report: `SOCCER - `.
  static let teamSports = """
    baseball basketball cricket football nba nfl nhl handball hockey lacrosse netball polo rugby soccer volleyball
    """

  /// Sports of single persons.
  static let personSports = """
    archery athletics badminton biathlon bobsleigh bowls boxing canoeing chess cycling darts diving fencing
    golf gymnastics judo karting luge motor motorcycling pentathlon racing rallying rowing sailing shooting
    skating skiing snooker snowboarding speedway squash sumo surfing swimming tennis triathlon weightlifting
    wrestling yachting jumping nordic alpine
    """

  /// What a player is: `X pitcher`.
  static let positions = """
    batsman bowler captain catcher center closer coach defender defenceman defenseman fans flanker forward fullback goalie
    goalkeeper goaltender guard hooker infielder linebacker manager midfielder outfielder pitcher quarterback receiver reliever shortstop skipper starter
    striker winger lock prop scrum-half fly-half flyhalf
    """

  /// What teams do: `X edged Y`.
  static let results = """
    beat beats blank blanks bowled claimed clinched crush crushed crushes defeat defeated defeats down downed downs
    draw drew edge edged edges ended face faced faces failed finished hammered host hosted hosts led lose loses
    lost meet meets missed moved outlast outlasts play played rallied remain remained rout routed routs scored stay
    stayed struck stun stunned stuns suffered take thrash thrashed thrashes took top topped tops trail trailed
    travel visit welcome went win won
    """

  /// Lower-case words allowed in a table of results.
  static let table = """
    a and at b c d drawn f l lbw lost n nil not out points pts run st to v vs w won
    """

  /// First words of clubs: `FC`, `Dynamo`.
  static let clubPrefixes = """
    ac afc aj as athletic atletico atlético bc bk borussia ca cd cf deportivo dinamo dynamo fc fk gks gnk
    hapoel hc hnk ifk kf krc ks kv lokomotiv maccabi mks mtk nk ofk ogc pfc r.s.c rc rcd real rkc rsc sc sd
    sk spartak sporting spvgg ss ssc sv tsg tsv ud us usc vfb vfl
    """
}
