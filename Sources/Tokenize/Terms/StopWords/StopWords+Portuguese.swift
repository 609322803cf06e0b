extension StopWords {
  /// Determiners; pronouns; prepositions; conjunctions; auxiliary verbs; adverbs.
  static let portuguese = words(
    """
    o a os as um uma uns umas ao à aos às do da dos das no na nos nas num numa pelo pela pelos pelas dum
    duma este esta estes estas isto esse essa esses essas isso aquele aquela aqueles aquelas aquilo
    deste desta destes destas disto desse dessa desses dessas disso neste nesta nestes nestas nesse
    nessa daquele daquela naquele naquela meu minha meus minhas teu tua teus tuas seu sua seus suas
    nosso nossa nossos nossas cada algum alguma alguns algumas nenhum nenhuma outro outra outros outras
    mesmo mesma mesmos mesmas todo toda todos todas tudo muito muita muitos muitas pouco pouca poucos
    poucas vários várias tal tais ambos

    eu me mim comigo tu te ti você vocês ele ela eles elas se si consigo lhe lhes nós vós dele dela
    deles delas que quem qual quais cujo cuja quê algo alguém nada ninguém

    de em por para com sem sob sobre entre até após ante contra desde durante perante segundo

    e ou mas nem porém pois porque como quando onde enquanto embora

    sou és é somos são era eram éramos fui foi fomos foram será serão seria seriam seja sejam fosse
    fossem sido sendo ser estou está estamos estão estava estavam esteve estiveram esteja estejam estado
    estar tenho tem têm temos tinha tinham teve tiveram terá terão teria teriam tenha tenham tido ter há
    havia houve haver haja pode podem podia deve devem

    não também mais menos já ainda só apenas assim tão então depois antes agora sempre nunca aqui ali lá
    além bem quase
    """)
}
