#!/usr/bin/env bash
# Writes Sources/NER/BuiltIn/WorldIndex.generated.swift, the carried index of the built-in names. To be run whenever
# WorldNames.generated.swift has changed; until then programs compile the names when they start.
set -euo pipefail
cd "$(dirname "$0")/../.."
GAZETTE_WRITES_INDEX=1 swift test --filter WorldIndexTests.theIndexIsThatOfTheNames
