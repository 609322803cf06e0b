#!/usr/bin/env bash
# Installs the peers: Python ones into .venv/, C++ and Java ones into .build/, both beside this script.
#
#   ./setup.sh
#
# Debian and Ubuntu have what it needs as: g++ libicu-dev libhyperscan-dev default-jdk-headless python3-venv
# A native peer whose compiler or library is missing is left out; the results say so.
set -euo pipefail
cd "$(dirname "$0")"
python=${PYTHON:-python3}
stringzilla=5.3.2
pyserini=0.22.1 # its wheel carries Lucene 9.5, for Java 11 and later

"$python" -m venv .venv
.venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt
mkdir -p .build

icu() { g++ -std=c++17 -O3 -march=native native/icu.cpp -o .build/icu -licuuc; }

stringzilla() {
  if [ ! -d ".build/stringzilla-$stringzilla" ]; then
    .venv/bin/pip download --quiet --no-deps --no-binary :all: -d .build "stringzilla==$stringzilla"
    tar -xzf ".build/stringzilla-$stringzilla.tar.gz" -C .build
  fi
  g++ -std=c++17 -O3 -march=native -DSZ_DYNAMIC_DISPATCH=0 -I ".build/stringzilla-$stringzilla/include" \
    native/stringzilla.cpp -o .build/stringzilla
}

hyperscan() { g++ -std=c++17 -O3 -march=native native/hyperscan.cpp -o .build/hyperscan -lhs; }

lucene() {
  if [ ! -f .build/lucene.jar ]; then
    .venv/bin/pip download --quiet --no-deps -d .build "pyserini==$pyserini"
    "$python" - ".build/pyserini-$pyserini-py3-none-any.whl" .build/lucene.jar <<'PY'
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as wheel, open(sys.argv[2], "wb") as jar:
    jar.write(wheel.read(next(name for name in wheel.namelist() if name.endswith("-fatjar.jar"))))
PY
    rm ".build/pyserini-$pyserini-py3-none-any.whl"
  fi
  javac -cp .build/lucene.jar -d .build native/LuceneWords.java
}

for peer in icu stringzilla hyperscan lucene; do
  # `set -e` does not hold inside a condition, so each runs in a shell of its own.
  if (set -e; $peer); then echo "$peer: built"; else echo "$peer: left out" >&2; fi
done
