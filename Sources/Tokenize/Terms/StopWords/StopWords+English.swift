extension StopWords {
  /// Without "us", which in news is the country as often as the pronoun.
  static let english = words(
    """
    a an the this that these those such same other another each every either neither both all any some no none
    many much more most few fewer less least several enough own

    i me my mine myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers
    herself it its itself they them their theirs themselves one's oneself who whom whose which what whoever
    whatever whichever someone somebody something anyone anybody anything everyone everybody everything nobody
    nothing there here

    of in to for with on at from by about as into like through after over between out against during without
    before under around among amid amidst within along across behind beyond up down off above below near since
    until till toward towards upon onto per via despite except besides than unlike beside beneath throughout

    and or but nor so yet if because although though while whereas unless whether when whenever where wherever
    how why once lest

    am is are was were be been being have has had having do does did doing done will would shall should can
    could may might must ought cannot

    not also only just very too then now again ever never always still even already almost rather quite however
    therefore thus hence perhaps maybe further furthermore moreover meanwhile otherwise instead indeed away back
    together

    ain't aren't isn't wasn't weren't can't couldn't don't doesn't didn't hadn't hasn't haven't mightn't mustn't
    needn't shan't shouldn't won't wouldn't i'm i've i'd i'll you're you've you'd you'll he'd he'll she'd she'll
    it'd it'll we're we've we'd we'll they're they've they'd they'll who'd who'll who've who're that'll that'd
    there'll there'd let's could've should've would've might've must've

    e.g i.e etc vs s t
    """)
}
