"""Peers of ner.match: the automaton is built before the clock starts."""

from job import built, peer, run_native, system_version

SMALL, USUAL, LARGE = "1,000 names", "100,000 names", "1,000,000 names"
WHOLE = 20_000
"""Reports that matchers see: our vocabulary grows with the text, so that the beginning of one is no measure."""
LACKS = "tokens, possessives, case rules, which entity a name is"


@peer(
    "ner.match", "Hyperscan, C", LACKS, most=WHOLE, version=lambda: system_version("libhs"),
    settings=(SMALL, USUAL, LARGE), rounds={LARGE: 1},
)
def hyperscan(job):
    return run_native(job, [built("hyperscan")], job.names)


@peer("ner.match", "daachorse, Rust from Python", LACKS, most=WHOLE, package="daachorse", settings=(SMALL, USUAL, LARGE))
def daachorse(job):
    from daachorse import MATCH_KIND_LEFTMOST_LONGEST, CharwiseDoubleArrayAhoCorasick

    automaton = CharwiseDoubleArrayAhoCorasick(job.names, MATCH_KIND_LEFTMOST_LONGEST)
    return lambda: sum(
        stands_alone(text, start, end) for text in job.texts for start, end, _ in automaton.find(text)
    )


@peer("ner.match", "ahocorasick_rs, Rust from Python", LACKS, most=WHOLE, package="ahocorasick_rs", settings=(USUAL, LARGE), rounds={LARGE: 1})
def ahocorasick_rs(job):
    from ahocorasick_rs import AhoCorasick, MatchKind

    automaton = AhoCorasick(job.names, matchkind=MatchKind.LeftmostLongest)
    return lambda: sum(
        stands_alone(text, start, end)
        for text in job.texts
        for _, start, end in automaton.find_matches_as_indexes(text)
    )


@peer("ner.match", "pyahocorasick, C from Python", LACKS + ", longest match", most=WHOLE, package="pyahocorasick", settings=(USUAL,))
def pyahocorasick(job):
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for name in job.names:
        automaton.add_word(name, len(name))
    automaton.make_automaton()
    return lambda: sum(
        stands_alone(text, end + 1 - length, end + 1) for text in job.texts for end, length in automaton.iter(text)
    )


@peer("ner.match", "spaCy PhraseMatcher", "case rules, which entity a name is", most=500, package="spacy", settings=(USUAL,), rounds={USUAL: 1})
def phrase_matcher(job):
    from spacy.lang.en import English
    from spacy.matcher import PhraseMatcher

    make = English().make_doc
    matcher = PhraseMatcher(make("").vocab)
    matcher.add("NAME", [make(name) for name in job.names])
    return lambda: sum(len(matcher(make(text))) for text in job.texts)


def stands_alone(text, start, end):
    return (start == 0 or not text[start - 1].isalnum()) and (end >= len(text) or not text[end].isalnum())
