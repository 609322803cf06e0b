/// Names for generated reports. What is well known here is in the built-in gazetteer too; first and family names are
/// joined into people who do not exist.
enum NameLists {
  static let countries = names(
    """
    United States|China|Russia|Germany|France|United Kingdom|Ukraine|India|Japan|Iran|Israel|Turkey|Brazil|Canada|Italy|Spain|
    Mexico|South Korea|North Korea|Poland|Egypt|Saudi Arabia|Syria|Iraq|Pakistan|Afghanistan|Australia|Argentina|Nigeria|
    South Africa|Indonesia|Philippines|Vietnam|Thailand|Greece|Sweden|Norway|Finland|Denmark|Netherlands|Belgium|
    Switzerland|Austria|Hungary|Romania|Bulgaria|Serbia|Portugal|Ireland|Iceland|Kenya|Ethiopia|Sudan|Libya|Morocco|
    Tunisia|Algeria|Ghana|Senegal|Uganda|Tanzania|Colombia|Peru|Chile|Venezuela|Cuba|Bolivia|Yemen|Lebanon|Jordan|Qatar|
    Kuwait|Georgia|Armenia|Azerbaijan|Kazakhstan|Uzbekistan|Mongolia|Nepal|Bangladesh|Myanmar|Malaysia|Singapore|
    New Zealand|Lithuania|Latvia|Estonia|Moldova|Belarus|Croatia|Slovenia|Slovakia|Albania
    """)
  static let cities = names(
    """
    London|Paris|New York|Moscow|Beijing|Tokyo|Berlin|Kyiv|Washington|Brussels|Rome|Madrid|Jerusalem|Istanbul|Cairo|Delhi|
    Mumbai|Shanghai|Hong Kong|Seoul|Pyongyang|Sydney|Melbourne|Toronto|Los Angeles|Chicago|Houston|Boston|Miami|Seattle|
    Geneva|Vienna|Warsaw|Prague|Budapest|Athens|Lisbon|Dublin|Oslo|Stockholm|Helsinki|Copenhagen|Amsterdam|Hamburg|Munich|
    Frankfurt|Milan|Barcelona|Naples|Marseille|Lyon|Manchester|Birmingham|Glasgow|Edinburgh|Odesa|Kharkiv|Lviv|
    Saint Petersburg|Damascus|Aleppo|Beirut|Amman|Baghdad|Tehran|Riyadh|Dubai|Kabul|Karachi|Islamabad|Dhaka|Bangkok|Hanoi|
    Manila|Jakarta|Kuala Lumpur|Nairobi|Lagos|Johannesburg|Cape Town|Addis Ababa|Khartoum|Tripoli|Accra|Buenos Aires|
    São Paulo|Rio de Janeiro|Santiago|Lima|Bogotá|Caracas|Havana|Mexico City|Reykjavík|Zürich|Kraków|Málaga
    """)
  static let organizations = names(
    """
    European Union|United Nations|NATO|World Bank|International Monetary Fund|World Health Organization|Red Cross|
    European Central Bank|Federal Reserve|Reuters|Associated Press|European Commission|African Union|OPEC|G7|BRICS|
    World Trade Organization|Amnesty International|Human Rights Watch|Greenpeace|UNESCO|Interpol|Hamas|Hezbollah|Taliban|
    Microsoft|Google|Apple|Amazon|Boeing|Airbus|Volkswagen|Toyota|Samsung|Tesla|Gazprom|Pentagon|Kremlin|FIFA|UEFA|
    Bank of England|Deutsche Bank|Goldman Sachs|Siemens|Nestlé|Intel|Pfizer|Netflix|Nvidia|Shell
    """)
  static let groups = names(
    """
    American|Russian|Chinese|German|French|British|Ukrainian|Indian|Japanese|Iranian|Israeli|Turkish|Brazilian|Canadian|
    Italian|Spanish|Mexican|South Korean|Polish|Egyptian|Syrian|Iraqi|Australian|European|African|Palestinian|Greek|Swedish
    """)
  static let people = names(
    """
    Joe Biden|Donald Trump|Vladimir Putin|Xi Jinping|Volodymyr Zelenskyy|Emmanuel Macron|Angela Merkel|Narendra Modi|
    António Guterres|Ursula von der Leyen|Christine Lagarde|Barack Obama|Benjamin Netanyahu|Kim Jong Un|Recep Tayyip Erdoğan|
    Jens Stoltenberg|Olaf Scholz|Boris Johnson|Janet Yellen|Antony Blinken|Lloyd Austin|Sergey Lavrov|Pope Francis|
    Keir Starmer|Elon Musk|Bill Gates|Lionel Messi|Cristiano Ronaldo|Serena Williams|Luiz Inácio Lula da Silva
    """)

  static let givenNames = names(
    """
    Anna|James|Maria|Michael|Sarah|David|Elena|John|Laura|Thomas|Sofia|Peter|Julia|Robert|Emma|Mark|Nina|Paul|Clara|Daniel|
    Ahmed|Fatima|Omar|Leila|Wei|Mei|Hiroshi|Yuki|Priya|Arjun|Olga|Ivan|Oksana|Taras|Kofi|Amina|Chidi|Zanele|Carlos|Lucía|
    José|Inés|João|Beatriz|Jürgen|Käthe|Björn|Åsa|Søren|Zoë|Łukasz|Agnieszka|Jiří|Nguyễn|Siobhán|Seán|François|Chloé|Mehmet|Elif
    """)
  static let familyNames = names(
    """
    Miller|Carter|Brennan|Okafor|Haddad|Novak|Petrov|Lindqvist|Moreau|Fischer|Rossi|Costa|Silva|Herrera|Castillo|Tanaka|Sato|
    Park|Chen|Liu|Singh|Sharma|Khan|Rahman|Mensah|Diallo|Abebe|Mwangi|Dlamini|Larsen|Virtanen|Kowalski|Horváth|Popescu|Ivanova|
    Shevchenko|Bondar|Demir|Yılmaz|Katz|Levy|Nasser|O'Brien|O'Neill|MacLeod|Hughes|Bennett|Ward|Foster|Hayes|Doyle|Grant|Müller|
    Schröder|Håkansson|Sørensen|Muñoz|Núñez|Gonçalves|Lefèvre|Dvořák|Škoda|Özdemir|van Dijk|de Vries|von Arnim|Al-Sayed|Ben-David
    """)
  static let companySuffixes = [
    "Corp.", "Group", "Holdings", "Industries", "& Co.", "Ltd.", "Bank", "Airlines", "Energy", "Institute",
    "University", "Foundation", "United", "Hospital",
  ]
  static let sources = names(
    """
    Harbour Herald|Morning Ledger|Northern Wire|Evening Courier|Capital Post|Coast Observer|Daily Beacon|River Gazette|Summit
    Tribune|Valley Press|Union Dispatch|Metro Chronicle|Atlas News Agency|Meridian Wire|Baltic Ledger|Pacific Dispatch
    """)

  private static func names(_ text: String) -> [String] {
    text.split(separator: "|").map { $0.split { $0 == " " || $0 == "\n" }.joined(separator: " ") }
  }
}
