#!/usr/bin/env bash
# Builds the documentation of the four libraries with the toolchain's docc; a warning is an error, and so is a public
# declaration without a word of documentation.
#
#     Scripts/build-docs.sh [FOLDER]     # default: .build/documentation
set -euo pipefail
cd "$(dirname "$0")/.."
output=${1:-.build/documentation}
modules=(Tokenize NER Similarity Stories)

docc=$(command -v docc || xcrun --find docc 2> /dev/null) || { echo "no docc in this toolchain" >&2; exit 1; }
swift build
graphs=$(dirname "$(swift build --show-bin-path)")/symbolgraph
rm -rf "$graphs"
# It complains about the modules of the tests when those were not built; what matters is checked below.
swift package dump-symbol-graph --minimum-access-level public --skip-synthesized-members > "$graphs.log" 2>&1 || true
for module in "${modules[@]}"; do
  [ -s "$graphs/$module.symbols.json" ] || { cat "$graphs.log"; echo "no symbol graph of $module" >&2; exit 1; }
done
mkdir -p "$output"

python3 Scripts/undocumented.py "$graphs" "${modules[@]}"

for module in "${modules[@]}"; do
  # docc takes every graph in a folder for one module's.
  own="$output/symbol-graphs/$module"
  rm -rf "$own" "$output/$module.doccarchive"
  mkdir -p "$own"
  cp "$graphs/$module.symbols.json" "$own"
  for extension in "$graphs/$module@"*.symbols.json; do
    if [ -e "$extension" ]; then cp "$extension" "$own"; fi
  done
  "$docc" convert "Sources/$module/$module.docc" \
    --fallback-display-name "$module" --fallback-bundle-identifier "gazette.$module" \
    --additional-symbol-graph-dir "$own" --output-path "$output/$module.doccarchive" --warnings-as-errors
done
echo "documentation of ${modules[*]} in $output"
