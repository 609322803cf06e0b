extension StopWords {
  /// Determiners; pronouns; prepositions; conjunctions; auxiliary verbs; adverbs.
  static let dutch = words(
    """
    de het een der des den 't deze dit die dat zo'n zulke elk elke ieder iedere alle alles al beide
    sommige enkele veel vele weinig meer meest meeste ander andere anderen zelf zelfs geen

    ik mij me mijn jij je jou jouw u uw hij hem zijn haar zij ze wij we ons onze jullie hun hen zich men
    wie wat welk welke iets niets iemand niemand

    van in op te aan met voor door bij uit over naar om tot onder tegen na tussen sinds tijdens zonder
    volgens per binnen buiten boven achter naast vanaf via wegens rond langs af ten ter

    en of maar want dus noch als dan toen terwijl omdat doordat hoewel indien zodat totdat voordat nadat

    ben bent is was waren geweest wees heb hebt heeft hebben had hadden gehad word wordt worden werd
    werden geworden zal zult zullen zou zouden kan kun kunt kunnen kon konden moet moeten moest moesten
    mag mogen mocht mochten wil wilt willen wilde wilden doet doen deed gaat gaan

    niet ook nog wel nu er hier daar waar waarom wanneer hoe zo zeer reeds toch alleen altijd nooit weer
    verder vaak echter daarom daarbij daarna daarmee ervan erop eraan hierbij waarbij waarin waarop
    waarvan
    """)
}
