#!/usr/bin/env bash
# Makes the pictures of docs/screenshots/station again: the real windows over the real eye, the demo people before it, on a virtual display.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/scripts/lib/install.sh"

case "${1-}" in
  -h | --help)
    cat <<'TEXT'
scripts/screenshots.sh [DIR]

Writes a PNG for each state of the station window into DIR (docs/screenshots/station), in Chinese at 1920 x 1080 and in English at
1280 x 800, none larger than 250 KB.
TEXT
    exit 0
    ;;
esac

out=${1:-$root/docs/screenshots/station}
install_builder
install_window_libraries
install_virtual_display
. "$root/scripts/lib/two-screens.sh"
start_two_screens
trap stop_two_screens EXIT
mkdir -p "$out"
out=$(cd "$out" && pwd)

"$root/mvnw" -B -q -ntp -f "$root/pom.xml" test -Dtest=StationPicturesTest -Dsurefire.failIfNoSpecifiedTests=false -Dscreenshots="$out" -Dspotless.check.skip=true
"$root/scripts/lib/shrink-pictures.sh" "$out"/*.png
