extension StopWords {
  /// Determiners; pronouns; prepositions; conjunctions; auxiliary verbs; adverbs.
  static let spanish = words(
    """
    el la los las lo un una unos unas al del este esta estos estas esto ese esa esos esas eso aquel
    aquella aquellos aquellas aquello mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro
    vuestra mío mía suyo suya suyos suyas cada algún alguno alguna algunos algunas ningún ninguno
    ninguna otro otra otros otras mismo misma mismos mismas todo toda todos todas mucho mucha muchos
    muchas poco poca pocos pocas varios varias tal tales ambos ambas

    yo me mí conmigo tú te ti usted ustedes él ella ello ellos ellas se sí le les nos nosotros nosotras
    os que quien quienes cual cuales cuyo cuya qué quién cuál algo alguien nada nadie

    a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras

    y e o u ni pero sino aunque porque pues si como cuando donde mientras

    soy eres es somos son era eras éramos eran fui fue fuimos fueron será serán sería serían sea sean
    fuera fueran sido siendo ser estoy está estamos están estaba estaban estuvo estuvieron esté estén
    estado estar he has ha hemos han había habían hubo habrá habrán habría habrían haya hayan haber hay
    tiene tienen tenía tener puede pueden podría debe deben

    no también tampoco muy más menos ya aún todavía sólo solo así tan tanto entonces después antes ahora
    luego siempre nunca aquí allí ahí además embargo casi bien cómo cuándo dónde cuánto
    """)
}
