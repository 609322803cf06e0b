extension StopWords {
  /// Determiners; pronouns; prepositions; conjunctions; auxiliary verbs; adverbs.
  static let swedish = words(
    """
    en ett den det de denna detta dessa dess någon något några ingen inget inga all allt alla varje
    annan annat andra samma sådan sådant sådana många mycket mer mest få flera både vilken vilket vilka
    vars

    jag mig min mitt mina du dig din ditt dina han honom hans hon henne hennes man sig sin sitt sina vi
    oss vår vårt våra ni er ert era dem deras själv själva vem vad som

    i på av för med till från om vid åt under över efter mellan genom hos utan mot före sedan enligt
    kring bland inom utom ur trots längs bakom framför

    och eller men så att när medan eftersom innan tills än fast ty samt dock

    är var varit vara vore har hade haft ha blir blev blivit bli bliva kan kunde kunnat ska skall skulle
    vill ville måste får fick fått bör borde må gör gjorde göra

    inte ej icke också även bara redan nu då här där hur varför vart alltid aldrig igen ännu ju väl
    kanske alltså därför dit hit upp ner in ut
    """)
}
