extension StopWords {
  /// Determiners; pronouns; prepositions; conjunctions; auxiliary verbs; adverbs.
  static let french = words(
    """
    le la les l un une des du de d au aux ce cet cette ces c celui celle ceux celles ceci cela ça mon ma
    mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle quels quelles chaque quelque
    quelques plusieurs tout toute tous toutes autre autres même mêmes aucun aucune tel telle tels telles

    je j tu il elle on nous vous ils elles me m te t se s lui y en moi toi soi eux qui que qu quoi dont
    où lequel laquelle lesquels lesquelles auquel duquel rien personne

    à dans par pour sur avec sans sous entre vers chez contre depuis pendant avant après devant derrière
    dès durant malgré parmi selon envers hors jusque jusqu lors près

    et ou mais donc or ni car si comme quand lorsque lorsqu puisque puisqu quoique quoiqu parce afin
    tandis alors ainsi

    suis es est sommes êtes sont étais était étions étiez étaient fus fut fûmes furent serai seras sera
    serons serez seront serais serait seraient sois soit soient été étant être ai as a avons avez ont
    avais avait avions aviez avaient eus eut eurent aurai auras aura aurons aurez auront aurais aurait
    auraient aie ait aient eu ayant avoir fait faire peut peuvent pouvait doit doivent

    ne n pas plus moins non très trop peu aussi encore déjà toujours jamais ici là bien puis ensuite
    cependant toutefois notamment environ presque seulement surtout comment pourquoi combien
    """)
}
