extension StopWords {
  /// Determiners; pronouns; prepositions; conjunctions; auxiliary verbs; adverbs.
  static let german = words(
    """
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
    dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem mancher
    manche manches manchen manchem solcher solche solches solchen solchem welcher welche welches welchen
    welchem alle aller alles allen allem beide beiden einige einigen einiger mehrere viel viele vielen
    wenig wenige

    ich mich mir mein meine meinen meinem meiner meines du dich dir dein deine deinen deinem deiner
    deines er ihn ihm sein seine seinen seinem seiner seines sie ihr ihre ihren ihrem ihrer ihres ihnen
    es wir uns unser unsere unseren unserem unserer unseres euch euer eure euren eurem man sich selbst
    wer wen wem wessen was jemand niemand etwas nichts

    in im ins an am ans auf aus bei beim mit nach seit von vom zu zum zur durch für gegen ohne um bis
    über unter vor hinter neben zwischen während wegen trotz statt innerhalb ausserhalb ab laut
    gegenüber seitens

    und oder aber denn sondern doch sowie weder noch entweder dass weil da wenn ob als wie obwohl
    obgleich damit indem nachdem bevor ehe sobald solange falls

    bin bist ist sind seid war warst waren wart wäre wären gewesen habe hast hat haben habt hatte
    hattest hatten hattet hätte hätten gehabt werde wirst wird werden werdet wurde wurden würde würden
    worden geworden kann kannst können könnt konnte konnten könnte könnten muss müssen musste mussten
    müsste darf dürfen durfte soll sollen sollte sollten will wollen wollte wollten mag mögen möchte

    nicht auch nur schon sehr so dann hier dort daher darum deshalb deswegen dabei dafür dagegen dadurch
    daran darauf daraus darin darüber davon dazu wo wann warum wieso wohin woher nun jetzt immer wieder
    mehr weiter etwa bereits jedoch zwar eben mal nie einmal also allerdings hin her hinaus zudem
    ausserdem sogar fast
    """)
}
