extension StopWords {
  /// Determiners; pronouns; prepositions; conjunctions; auxiliary verbs; adverbs.
  static let italian = words(
    """
    il lo la i gli le l un uno una del dello della dell dei degli delle al allo alla all ai agli alle
    dal dallo dalla dall dai dagli dalle nel nello nella nell nei negli nelle sul sullo sulla sull sui
    sugli sulle col coi questo questa questi queste quest quello quella quelli quelle quel quei quegli
    quell mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra
    vostri vostre loro ogni qualche alcuni alcune altro altra altri altre stesso stessa stessi stesse
    tutto tutta tutti tutte molto molta molti molte poco poca pochi poche tale tali

    io me mi tu te ti lui lei egli ella esso essa noi ci voi vi essi esse si sé ne che chi cui quale
    quali cosa ciò nulla niente nessuno nessuna qualcuno qualcosa

    a di da in con su per tra fra senza sotto sopra contro verso dopo prima durante oltre presso entro
    secondo fino d

    e ed o od ma però anche se perché poiché mentre quando come dove sia né oppure quindi dunque c

    sono sei è siamo siete ero era eravamo erano fui fu furono sarò sarà saranno sarebbe sarebbero siano
    fosse fossero stato stata stati state essendo essere ho hai ha abbiamo avete hanno avevo aveva
    avevano ebbe avrà avranno avrebbe avrebbero abbia abbiano avuto avendo avere può possono deve devono

    non più meno ancora già sempre mai qui qua lì là così solo soltanto poi allora ora adesso proprio
    quasi invece infatti inoltre
    """)
}
