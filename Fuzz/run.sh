#!/usr/bin/env bash
# Runs fuzz targets, one after the other, and says how many inputs were tried and what was found.
#   Fuzz/run.sh [minutes] [target…]     20 minutes each, all targets, when nothing is said
# What is learned stays in .build/fuzz/corpus-TARGET for the next run; an input that breaks a property is kept as
# .build/fuzz/found-TARGET-*, and the status is 1.
set -uo pipefail
cd "$(dirname "$0")/.."
minutes=20
if [[ ${1:-} =~ ^[0-9]+$ ]]; then
  minutes=$1
  shift
fi
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=($(cd Fuzz && ls -- *.swift | sed 's/\.swift$//'))
Fuzz/build.sh "${targets[@]}" || exit 1
out=${GAZETTE_FUZZ_BUILD:-$PWD/.build/fuzz}
TMPDIR=$(mktemp -d "$out/tmp-XXXXXX")/
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT

status=0
for target in "${targets[@]}"; do
  seeds=$out/seeds-$target
  mkdir -p "$seeds" "$out/corpus-$target"
  # One seed a line, with the escapes of printf; binary ones are written by the target itself.
  number=0
  if [ -e "Fuzz/Seeds/$target.txt" ]; then
    while IFS= read -r line; do
      number=$((number + 1))
      printf '%b' "$line" > "$seeds/$number"
    done < "Fuzz/Seeds/$target.txt"
  fi
  dictionary=()
  [ ! -e "Fuzz/Dictionaries/$target.txt" ] || dictionary=("-dict=Fuzz/Dictionaries/$target.txt")
  log=$out/log-$target.txt
  # Swift's own crash handler would hide libFuzzer's.
  SWIFT_BACKTRACE=enable=no GAZETTE_FUZZ_SEEDS=$seeds "$out/fuzz-$target" -max_total_time=$((minutes * 60)) \
    -max_len=4096 -timeout=300 -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="$out/found-$target-" \
    ${dictionary[@]+"${dictionary[@]}"} "$out/corpus-$target" "$seeds" > "$log" 2>&1
  result=$?
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  if [ $result = 0 ]; then
    echo "$target: ${runs:-?} inputs in $minutes minutes, nothing found, $(ls "$out/corpus-$target" | wc -l) kept"
  else
    status=1
    echo "$target: FOUND after ${runs:-?} inputs (status $result), see $log"
    grep -aE 'PROPERTY BROKEN|SUMMARY|Fatal error|Test unit written' "$log" | head -5
  fi
done
exit $status
