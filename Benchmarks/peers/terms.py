"""Peers of terms.count and similarity.vectorize."""

from job import peer


@peer("terms.count", "tantivy index, Rust from Python", "stems; it also writes positions", package="tantivy")
def tantivy(job):
    import tantivy

    def work():
        schema = tantivy.SchemaBuilder()
        schema.add_text_field("text", stored=False, tokenizer_name="default")
        index = tantivy.Index(schema.build())
        writer = index.writer(heap_size=500_000_000, num_threads=1)
        for text in job.texts:
            document = tantivy.Document()
            document.add_text("text", text)
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()
        index.reload()
        return index.searcher().num_docs

    return work


@peer("terms.count", "scikit-learn CountVectorizer", "stems, UAX #29 words", package="scikit-learn")
def count_vectorizer(job):
    from sklearn.feature_extraction.text import CountVectorizer

    return lambda: int(CountVectorizer(stop_words="english").fit_transform(job.texts).nnz)


@peer("similarity.vectorize", "scikit-learn TfidfVectorizer", "stems, UAX #29 words", package="scikit-learn")
def tfidf_vectorizer(job):
    from sklearn.feature_extraction.text import TfidfVectorizer

    return lambda: int(TfidfVectorizer(stop_words="english", sublinear_tf=True).fit_transform(job.texts).nnz)


@peer(
    "similarity.vectorize", "scikit-learn HashingVectorizer + TF-IDF", "stems, UAX #29 words, terms (hashes only)",
    package="scikit-learn",
)
def hashing_vectorizer(job):
    from sklearn.feature_extraction.text import HashingVectorizer, TfidfTransformer

    def work():
        counts = HashingVectorizer(stop_words="english", alternate_sign=False, norm=None).transform(job.texts)
        return int(TfidfTransformer(sublinear_tf=True).fit_transform(counts).nnz)

    return work
