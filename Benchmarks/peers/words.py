"""Peers of tokenize.words."""

from job import BUILD, built, peer, run_native, system_version

BOTH = ("usual", "mixed scripts")


@peer("tokenize.words", "StringZilla, C", "kinds of segments: boundaries only", version="5.3.2", settings=BOTH)
def stringzilla(job):
    return run_native(job, [built("stringzilla")])


@peer(
    "tokenize.words", "Lucene StandardTokenizer, Java", "sentences, offsets into UTF-8; starts from decoded strings",
    version="9.5.0", settings=BOTH,
)
def lucene(job):
    built("LuceneWords.class")
    return run_native(job, ["java", "-Xmx1g", "-cp", f"{built('lucene.jar')}:{BUILD}", "LuceneWords"])


@peer(
    "tokenize.words", "ICU BreakIterator, C++", "Unicode 17 (it has 15); cuts Thai, Chinese and Japanese by dictionary",
    version=lambda: system_version("icu-uc"), settings=BOTH,
)
def icu(job):
    return run_native(job, [built("icu")])


@peer("tokenize.words", "BlingFire, C++ from Python", "UAX #29 (rules of its own), offsets", most=2_000, package="blingfire")
def blingfire(job):
    from blingfire import text_to_words

    return lambda: sum(text_to_words(text).count(" ") + 1 for text in job.texts)


@peer("tokenize.words", "spaCy tokenizer", "UAX #29 (rules of its own)", most=2_000, package="spacy")
def spacy(job):
    from spacy.lang.en import English

    make = English().make_doc
    return lambda: sum(len(make(text)) for text in job.texts)
