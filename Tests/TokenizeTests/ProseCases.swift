/// The phenomena of the 48 "golden rules" of Pragmatic Segmenter (and a few more of news), in sentences of our own. `|` marks the
/// boundaries a reader sees; blanks around it belong to the sentence before.
enum ProseCases {
  static let golden: [(phenomenon: String, text: String)] = [
    ("full stop", "The vote is over. |Counting has begun."),
    ("question mark", "Who won the seat? |Nobody knows yet."),
    ("exclamation mark", "They did it! |The square went wild."),
    ("upper-case initial", "The mayor is Laura K. Brandt."),
    ("lower-case letter before a number", "The table is on p. 212."),
    ("short abbreviation within", "Did the Weber family and co. come to the hearing?"),
    ("company abbreviation within", "They sued Hale, Ortiz & Co. in March."),
    ("short abbreviation at the end", "Send it to Petra and co. |They will sign."),
    ("company abbreviation at the end", "They sued Hale, Ortiz & Co. |It settled a year later."),
    ("abbreviation before a name", "Climbers left Mt. Rainier at dawn."),
    ("abbreviation before and after", "St. Anne's School lies on 9th st. near the river."),
    ("possessive of an abbreviation", "This is Robert Kane Jr.'s desk."),
    ("dotted abbreviation within", "She toured the U.S.A. in spring."),
    ("dotted abbreviation at the end", "They want to stay in the E.U. |How will that work?"),
    ("U.S. at the end", "He was born in the U.S. |Where were you born?"),
    ("U.S. before a name", "She testified before the U.S. Senate on Monday."),
    ("U.S. within", "They had worked in the U.S. for a decade."),
    (
      "a.m. and P.M.",
      "At 7 a.m. Ms. Ito opened the shop. |She closed it at 9 P.M. |Mrs. Ito then counted the money."
    ),
    ("number with a point", "A litre costs €1.85 at the pump."),
    ("number with a point before the end", "A litre costs €1.85. |That is a record."),
    ("sentence in brackets", "The envoy (He was once a teacher himself.) spoke at the school."),
    ("mail address", "Write to Ana.Lopez@press.example. |She will call you back."),
    (
      "web address",
      "Details are at: https://www.data.77.example/reports/2024_q3.html. |Read them first."
    ),
    ("single quotes within", "She looked at the map, 'We are lost.' she whispered."),
    ("double quotes within", "She looked at the map, \"We are lost.\" she whispered."),
    ("double quotes at the end", "She looked at the map, \"We are lost.\" |Her brother took the wheel."),
    ("two exclamation marks", "Goal!! |The stadium shook."),
    ("two question marks", "Really?? |Who told you?"),
    ("exclamation and question mark", "What!? |Is it true?"),
    ("question and exclamation mark", "What?! |Is it true?"),
    ("list, 1.) without stops", "1.) Buy the bread |2.) Feed the cat"),
    ("list, 1.) with stops", "1.) Buy the bread. |2.) Feed the cat."),
    ("list, 1) without stops", "1) Buy the bread |2) Feed the cat"),
    ("list, 1) with stops", "1) Buy the bread. |2) Feed the cat."),
    ("list, 1. without stops", "1. Buy the bread |2. Feed the cat"),
    ("list, 1. with stops", "1. Buy the bread. |2. Feed the cat."),
    ("list with bullets", "• 7. Buy the bread |• 8. Feed the cat"),
    ("list with hyphen bullets", "⁃7. Buy the bread |⁃8. Feed the cat"),
    ("list by letters", "a. Buy the bread |b. Feed the cat |c. Lock the door"),
    ("line cut to a width", "The river rose over night\nand flooded the old town."),
    ("line cut after a blank", "The river rose \nover night."),
    ("lines of a list", "bread\n|red apples\n|milk, eggs\n"),
    ("coordinates", "The wreck lies at N°. 4410.118.207. |Divers found it."),
    ("name with an exclamation mark", "He runs Yahoo! from the London office."),
    ("I at the end and as an initial", "Nobody knew but you and I. |Did Peter I. Lang tell them?"),
    ("spaced ellipsis before a quote's end", "The report warns that “the coast will be less safe. . . .”"),
    ("ellipsis in brackets", "\"Hart [...] compared the market to a casino [...]\" (Lee 204)."),
    (
      "spaced ellipsis and a stop",
      "If the end of a quotation is left out, say so with marks . . . . |Then go on."
    ),
    ("four dots", "We never asked for this.... |The talks failed."),
    (
      "ellipsis within",
      "I thought ... no, I hoped...you see . . . that this, how do I say it . . . Ivan would come."
    ),
    (
      "four spaced dots",
      "Another habit that had grown rare . . . was that of writing letters home. . . . |The post was slow. . . ."
    ),
    (
      "no space between sentences",
      "The strike goes on.|Trains stand still.|Mr. Roy lost 2,500.|That is a month's pay."
    ),
  ]

  static let news: [(phenomenon: String, text: String)] = [
    (
      "title after U.S.",
      "The U.S. Defense Secretary met Gen. Oleksandr Syrskyi in Kyiv. |Talks lasted an hour."
    ),
    ("title and initials", "Mr. J. R. Smith and Dr. Lee left. |Sen. Ruiz stayed."),
    ("number", "Flight No. 5 was late. |He said no. |Then he left."),
    ("latin abbreviations", "Staples, e.g. bread and rice, rose (cf. Fig. 3). |Fuel, i.e. diesel, fell."),
    ("decimal", "Prices rose 3.5 percent. |Wages rose 2.1 percent."),
    ("months", "On Sept. 11 and Dec. 3 they met. |In Jan. 2020 they parted."),
    ("company and title", "Acme Inc. Chief Executive Ann Lee resigned. |Shares of Acme Inc. fell 3 percent."),
    ("quote after the stop", "“We will win.” |He paused. |“We must.”"),
    ("question in quotes", "\"Will it rain?\" asked the coach. |\"No!\" |The match went on."),
    ("bracket after the stop", "He resigned (the second to do so). |(Reporting by Ann Lee)"),
    ("headline", "Flood hits the coast\n|Thousands left their homes on Monday.\n\n|Rescue goes on."),
    ("headline with a dash", "Storm — latest\n|LONDON (AP) — The storm grew. |It hit Kent."),
    ("blank line", "First paragraph\n\n|second paragraph"),
    ("bullets on lines", "Demands:\n|- lower rents\n|- better schools\n|- free buses"),
    ("U.N. and states", "The U.N. Security Council met. |Gov. Hill of Ga. Republicans spoke."),
    ("times", "Polls close at 8 p.m. in Ohio and at 9 p.m. |In Texas they close at 7 p.m. local time."),
    ("versus", "The case is Doe v. State. |It pits the city vs. Big Oil."),
    ("ellipsis character", "He waited… |Then he left. |She said… nothing."),
    ("vitamin", "Oranges hold vitamin C. |They taste good."),
    ("domain", "The site is Example.com. |It runs on Node.js 20."),
    ("Chinese", "他来了。|她走了！|你呢？"),
    ("Japanese quote", "「行きます。」と彼は言った。|それで終わり。"),
    ("Arabic", "انتهى التصويت. |بدأ العد؟ |نعم."),
    ("Hindi", "मतदान समाप्त हुआ। |गिनती शुरू।"),
    ("Russian", "Г. Иванов ушёл. |Он вернулся."),
    ("German", "Er kam z.B. aus Berlin. |Dr. Maier ging. |Das war alles."),
    ("leading space", "  One. |Two."),
  ]
}
