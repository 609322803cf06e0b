#!/usr/bin/env bash
# The tests under the address sanitizer (reads and writes outside of memory, use after free, leaks) and the thread
# sanitizer (races). Each builds everything anew, into a folder of its own.
#   Scripts/sanitize.sh [address|thread]… [-- options of swift test]
set -uo pipefail
cd "$(dirname "$0")/.."
kinds=()
while [ $# -gt 0 ] && [ "$1" != -- ]; do
  kinds+=("$1")
  shift
done
[ $# -eq 0 ] || shift
[ ${#kinds[@]} -gt 0 ] || kinds=(address thread)

status=0
for kind in "${kinds[@]}"; do
  echo "== $kind"
  log=.build/sanitize-$kind.log
  mkdir -p .build
  # Not ours, as far as programs of twenty lines that have nothing of this package show:
  # - Leaks. Five runs of /bin/true by Foundation's Process, waited for, leave 71 allocations: the Process, its URL, what
  #   closures hold of it. Left out besides, without such a proof: what XCTest and the code that starts commands for
  #   tests hold. The libraries' own tests are not left out.
  # - Races. Eight threads that append to one array in Mutex.withLock are reported, at -Onone and -O, though all that
  #   was appended is there; with a pthread_mutex_t in place of the Mutex nothing is. On Linux a thread takes a
  #   Synchronization.Mutex in code of the toolchain that the thread sanitizer does not see, so that what closures given
  #   to withLock do (`inout sending` in their mangled names) looks unguarded. A true race in such a closure is left
  #   out with it.
  printf 'leak:%s\n' libFoundation.so libFoundationEssentials.so libXCTest.so TestSupport CommandTests BenchTests \
    > .build/sanitize-leaks.txt
  printf 'race:%s\n' '*zYuYTXEfU*' > .build/sanitize-races.txt
  # The address sanitizer keeps what was freed from being used again, 256 MB of it, which looks like growth; 16 are kept.
  # A finding ends the program that has it, the commands that tests start among them, with a status that no test takes
  # for a good one; slower code gets more time.
  ASAN_OPTIONS=exitcode=99:quarantine_size_mb=16 LSAN_OPTIONS=suppressions="$PWD/.build/sanitize-leaks.txt":print_suppressions=0 \
    TSAN_OPTIONS=exitcode=99:halt_on_error=1:suppressions="$PWD/.build/sanitize-races.txt" GAZETTE_TEST_PATIENCE=20 \
    swift test --sanitize="$kind" --scratch-path ".build/sanitize-$kind" "$@" > "$log" 2>&1
  result=$?
  grep -aE 'Test run with|Executed [0-9]+ tests|ERROR: AddressSanitizer|WARNING: ThreadSanitizer|SUMMARY: |✘' "$log" | tail -20
  [ $result = 0 ] && ! grep -qaE 'ERROR: |WARNING: ThreadSanitizer' "$log" || { status=1; echo "$kind: not clean, see $log"; }
done
exit $status
