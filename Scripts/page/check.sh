#!/usr/bin/env bash
# Opens a page that `gazette cluster --format html` wrote in headless Chromium, uses it, and tells what is wrong.
#   Scripts/page/check.sh PAGE [FOLDER]     with FOLDER: screenshots there, light and dark, wide and phone
set -euo pipefail
page=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome)
open() {
  timeout 120 "$chromium" --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --hide-scrollbars \
    --no-first-run --disable-background-networking --user-data-dir="$work/profile" "$@" 2> "$work/log"
}

for size in 1280,900 390,844; do
  { cat "$page"; echo '<script>'; cat "$here/check.js"; echo '</script>'; } > "$work/checked.html"
  open --window-size="$size" --virtual-time-budget=20000 --dump-dom "file://$work/checked.html" > "$work/dom"
  # The page itself holds the words of the script: what counts is the element it made.
  result=$(sed -n '/<pre id="checked">/,/<\/pre>/p' "$work/dom" | sed 's/<[^>]*>//g')
  echo "$size: ${result:-no result}"
  grep -q '^ALL WELL' <<< "$result" || failed=1
  if grep -E 'CONSOLE.*(Error|Refused)' "$work/log"; then failed=1; fi
done

if [ $# -gt 1 ]; then
  mkdir -p "$2"
  story=$(grep -o '"stories":\[{"id":"[^"]*"' "$page" | sed 's/.*"id":"//; s/"//')
  for theme in light dark; do
    # 0 is dark and 1 is light to the renderer.
    scheme=$([ $theme = dark ] && echo 0 || echo 1)
    for view in wide:1280,1400 phone:390,1400; do
      for place in list story; do
        anchor=$([ $place = story ] && echo "#$story" || true)
        open --window-size="${view#*:}" --blink-settings=preferredColorScheme=$scheme \
          --screenshot="$(realpath "$2")/$place-${view%%:*}-$theme.png" "file://$page$anchor"
      done
    done
  done
fi
exit "${failed:-0}"
