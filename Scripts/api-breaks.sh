#!/usr/bin/env bash
# Compares the public API of the four libraries with that of an earlier version, by the toolchain's own tool, which
# counts a new parameter with a default as a break. Exit 1 on a break.
#
#     Scripts/api-breaks.sh [COMMIT]     # default: the last tag; nothing to compare with when there is none
set -euo pipefail
cd "$(dirname "$0")/.."
base=${1:-$(git describe --tags --abbrev=0 2> /dev/null || true)}
[ -n "$base" ] || { echo "no version tagged yet: nothing to compare with"; exit 0; }
swift package diagnose-api-breaking-changes "$base" --products Tokenize NER Similarity Stories
