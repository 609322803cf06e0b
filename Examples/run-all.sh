#!/usr/bin/env bash
# Builds the three examples without warnings, runs them on Corpus/ and checks what they print.
set -euo pipefail
cd "$(dirname "$0")"
output=../.build/examples/output
mkdir -p "$output"

fail() { echo "Examples: $*" >&2; exit 1; }
expect() { grep -qE -- "$2" "$output/$1" || { cat "$output/$1"; fail "$1: no line like \"$2\""; }; }

# All three share one build folder, so that the modules are compiled once.
build() { swift build --package-path "$1" --scratch-path ../.build/examples -Xswiftc -warnings-as-errors; }
bin() { echo "$(swift build --package-path "$1" --scratch-path ../.build/examples --show-bin-path)/$2"; }

build Modules
"$(bin Modules modules)" ../Corpus/reports.jsonl | tee "$output/modules.txt"
expect modules.txt '^words: kyiv.s mayor said 1\.5 million'
expect modules.txt 'Guterres: person, António Guterres'
expect modules.txt 'PRC: place, China, country:CN'
expect modules.txt '^0 and 1: cosine'
expect modules.txt '^clusters: \[0, 0, 1\]'
expect modules.txt '^103 reports, [0-9]+ stories'

expect modules.txt '^[1-9][0-9]* pairs, [1-9][0-9]* clusters, [1-9][0-9]* pairs of copies'

build StoryStream
"$(bin StoryStream story-stream)" < ../Corpus/reports.jsonl > "$output/stream.txt"
head -5 "$output/stream.txt"
[ "$(wc -l < "$output/stream.txt")" = "$(wc -l < ../Corpus/reports.jsonl)" ] || fail "a line for each report expected"
expect stream.txt '^0	opens	NATO says 10,000 North Korean soldiers'
expect stream.txt '^0	joins	North Koreans May Be Headed'

build MarkdownHighlighter
cat > "$output/sample.md" <<'MD'
# Guterres visits Kyiv

The secretary-general, António Guterres, met [mayor Vitali Klitschko](https://example.org/Kyiv) in Kyiv.
Inline code, `let city = "Kyiv"`, stays, and so does https://example.org/Kyiv/Ukraine.

~~~~
Beijing, and ``` inside
~~~~

```swift
let capital = "Paris, France"
```

    China in indented code
MD
"$(bin MarkdownHighlighter highlight-names)" "$output/sample.md" | tee "$output/sample.marked.md"
expect sample.marked.md '^# \[Guterres\]\(person.*\) visits \[Kyiv\]\(place'
expect sample.marked.md '\[António Guterres\]\(person'
expect sample.marked.md '\[mayor Vitali Klitschko\]\(https://example.org/Kyiv\)'
expect sample.marked.md '`let city = "Kyiv"`'
expect sample.marked.md 'so does https://example.org/Kyiv/Ukraine\.$'
expect sample.marked.md '^Beijing, and ``` inside$'
expect sample.marked.md '^let capital = "Paris, France"$'
expect sample.marked.md '^    China in indented code$'
# Without the marks the file is what it was.
"$(bin MarkdownHighlighter highlight-names)" --html ../Corpus/README.md > "$output/marked.html.md"
expect marked.html.md '<mark title="[a-z]+">[^<]+</mark>'
sed -E 's|</?mark[^>]*>||g' "$output/marked.html.md" | cmp - ../Corpus/README.md || fail "text changed"
echo "Examples: all three build and run"
