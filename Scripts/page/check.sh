#!/usr/bin/env bash
# Opens a page that `gazette cluster --format html` wrote in headless Chromium, uses it with mouse and keyboard, wide and
# at phone width, and tells what is wrong.
#   Scripts/page/check.sh PAGE [FOLDER]     with FOLDER: screenshots there, light and dark, wide and phone
set -euo pipefail
exec python3 "$(dirname "$0")/check.py" "$@"
