#!/usr/bin/env bash
# Builds the fuzz targets: every module of the library and each target with libFuzzer and the address sanitizer.
#   Fuzz/build.sh [target…]      all of them when none is named; Linux only, into .build/fuzz
set -euo pipefail
cd "$(dirname "$0")/.."
out=${GAZETTE_FUZZ_BUILD:-.build/fuzz}
mkdir -p "$out"
flags=(-O -g -parse-as-library -sanitize=fuzzer,address -swift-version 6 -package-name gazette -I "$out")

# Newer than the module, or one below it was built anew.
stale=0
for module in Tokenize NER Similarity Stories; do
  object=$out/$module.o
  if [ $stale = 1 ] || [ ! -e "$object" ] || [ -n "$(find Sources/$module -name '*.swift' -newer "$object" | head -1)" ]; then
    echo "building $module"
    find Sources/$module -name '*.swift' -print0 | xargs -0 swiftc "${flags[@]}" -wmo -enable-testing \
      -module-name $module -emit-module -emit-module-path "$out/$module.swiftmodule" -c -o "$object.new"
    mv "$object.new" "$object"
    stale=1
  fi
done

targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=($(cd Fuzz && ls -- *.swift | sed 's/\.swift$//'))
for target in "${targets[@]}"; do
  if [ ! -e "$out/fuzz-$target" ] ||
    [ -n "$(find Fuzz/$target.swift Fuzz/Support "$out"/*.o -newer "$out/fuzz-$target" | head -1)" ]; then
    echo "building $target"
    swiftc "${flags[@]}" -use-ld=lld -module-name "Fuzz$target" Fuzz/Support/*.swift "Fuzz/$target.swift" \
      "$out"/{Tokenize,NER,Similarity,Stories}.o -o "$out/fuzz-$target.new"
    mv "$out/fuzz-$target.new" "$out/fuzz-$target"
  fi
done
