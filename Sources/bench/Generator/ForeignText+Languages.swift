extension ForeignText {
  static let all: [ForeignText] = [
    ForeignText(
      tag: "de",
      frequentWords: words(
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei um am sind noch wie einem über einen so zum war"
      ),
      syllables: words(
        "ge ver be ent stell fahr rung keit schaft lich bund land stra ße mün häu gel ber tag wirt ver kehr"),
      names: words("Berlin München Österreich Merkel Köln Zürich Bundestag Düsseldorf Müller Schröder")),
    ForeignText(
      tag: "fr",
      frequentWords: words(
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec l’on d’un qu’il n’est c’est aux été être cette"
      ),
      syllables: words(
        "ré vou pren tion mé lec teur é cou gé né ral ma ni fes cher trou çai sû rê nou chan ter dou"),
      names: words("Paris Macron Élysée France Marseille Bretagne Lyon Sénat Besançon Orléans")),
    ForeignText(
      tag: "es",
      frequentWords: words(
        "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también"
      ),
      syllables: words(
        "ca mi no ción pue blo go ber na ñar lle var gue rra pre si den te co rre á gil bús que da zón"),
      names: words("Madrid España México Bogotá Núñez Málaga Perú Sánchez Córdoba América")),
    ForeignText(
      tag: "tr",
      frequentWords: words(
        "ve bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne var ama değil ise olduğu her"),
      syllables: words("ka ra lı şı ğı rım ma sı gö rüş me ler bak an lık sey ir çö züm ye ni den dü ğün"),
      names: words("İstanbul Ankara Türkiye Erdoğan İzmir Diyarbakır")),
    ForeignText(
      tag: "ru",
      frequentWords: words(
        "и в не на что с по как к а это из у за от так о для же то все но его она он мы бы был при после также которые"
      ),
      syllables: words(
        "пра ви тель ство ре ше ни е го ро да вой на ми ни стр эко но ми ка за я вил вы бор ы су ще ств съе"),
      names: words("Москва Россия Путин Киев Лавров Украина Кремль Европа")),
    ForeignText(
      tag: "el",
      frequentWords: words("και το να η της του ο τα με για την που στο από σε είναι οι τον δεν στην θα τις"),
      syllables: words("κυ βέρ νη ση πο λι τι κή χώ ρα οι κο νο μί α πρό ε δρος έ ρευ να λό γος"),
      names: words("Αθήνα Ελλάδα Θεσσαλονίκη Ευρώπη Κύπρος")),
    ForeignText(
      tag: "ar",
      frequentWords: words("في من على إلى أن التي عن مع هذا ما كان بعد كل لا هو قال الذي بين هذه قد أو ذلك"),
      syllables: words("ال مد حك وم ية رئ يس مف او ض ات جد يد عا صم قر ار مج لس شر كة"),
      names: words("القاهرة مصر بغداد سوريا السعودية دمشق"), fullStop: "."),
    ForeignText(
      tag: "he", frequentWords: words("של את על לא הוא כי עם זה גם אל היא אך או יותר כל בין אחרי אמר"),
      syllables: words("מש ר ד הב ית מל חמ ה שי חות בחי רות כנ סת יו"),
      names: words("ירושלים ישראל צה״ל חיפה ארה״ב")),
    ForeignText(
      tag: "hi", frequentWords: words("के में की है और से का को पर ने कि यह भी एक हैं नहीं तो हो कहा इस लिए साथ"),
      syllables: words("सर का र दे श प्र धा न मं त्री स मा चा चु ना व रा ज्य वि का स भा"),
      names: words("दिल्ली भारत मुंबई मोदी पाकिस्तान")),
    ForeignText(
      tag: "th", frequentWords: words("ที่ และ ใน ของ การ เป็น ได้ ว่า มี จะ ให้ ไม่ ไป มา กับ จาก โดย"),
      syllables: words("ประ เทศ รัฐ บาล นา ยก มน ตรี เศรษฐ กิจ สภา เลือก ตั้ง ประ ชา ชน ข่าว"),
      names: words("กรุงเทพ ไทย เชียงใหม่ จีน"), isSpaced: false, fullStop: " "),
    ForeignText(
      tag: "zh", frequentWords: words("的 了 在 是 和 有 不 这 中 对 为 上 将 他 与 以 就 也 都 说 等"),
      syllables: words("国 家 政 府 经 济 会 议 总 统 人 民 发 展 城 市 公 司 新 闻 地 区 部 长 合 作 安 全 问 题 战 争 选 举"),
      names: words("北京 中国 美国 上海 联合国 习近平 俄罗斯"), isSpaced: false, fullStop: "。"),
    ForeignText(
      tag: "ja", frequentWords: words("の に は を た が で て と し れ さ ある いる も する から な こと として"),
      syllables: words("政 府 会 談 首 相 経 済 東 京 選 挙 地 震 ニュー ス コン ピュー タ デー 市 場 発 表 社 員"),
      names: words("日本 東京 トヨタ 大阪 アメリカ 岸田"), isSpaced: false, fullStop: "。"),
    ForeignText(
      tag: "ko", frequentWords: words("이 그 수 있다 및 등 것 위해 대한 한 에서 으로 했다 밝혔다 말했다 있는 것으로"),
      syllables: words("정 부 경 제 대 통 령 회 의 국 민 시 장 선 거 군 사 미 북 한 발 표 을 는 가"),
      names: words("서울 한국 북한 평양 미국 김정은")),
  ]

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
