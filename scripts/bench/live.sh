#!/usr/bin/env bash
# Measures the station and prints a table; asserts nothing. On a quiet machine, please.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/scripts/lib/install.sh"
. "$root/scripts/lib/build.sh"

minutes=10 students=200
while [ $# -gt 0 ]; do
  case $1 in
    --minutes) minutes=$2; shift 2 ;;
    --students) students=$2; shift 2 ;;
    *)
      cat <<'TEXT'
scripts/bench.sh live [--minutes N] [--students N]

Prints: start to the first live frame, frames and verdicts a second at 1080p from a folder camera, resident memory
at the start and after N minutes of live view (10), the longest stall of the windows while 12 students are played
through them, and the 95th percentile of each step of a day with N students (200). The aims stand beside.
TEXT
      [ "$1" = --help ] || [ "$1" = -h ] || exit 2
      exit 0
      ;;
  esac
done

install_window_libraries
install_virtual_display
build_kiosk
out=$root/target/bench
rm -rf "$out"
mkdir -p "$out/1080p"

# The demo clip enlarged to 1080p: what counts is the number of pixels, and that they change.
for picture in "$root"/assets/demo/clip/*.jpg; do
  convert "$picture" -resize 1920x1080^ -gravity center -extent 1920x1080 -quality 90 "$out/1080p/$(basename "$picture")"
done

. "$root/scripts/lib/two-screens.sh"
start_two_screens
trap stop_two_screens EXIT
export KIOSK_JAVA_OPTIONS="-Dprism.order=sw -Djava.awt.headless=false"

printf 'Machine: %s cores, %s, Java %s\n' "$(nproc)" "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)" \
  "$("$(java_of_kiosk)" -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p')"
printf '\nLive view, 1080p folder camera, %s minutes (aims: first frame 3000 ms, 30 frames/s, 10 verdicts/s, 600 MB)\n' "$minutes"
"$root/scripts/kiosk.sh" run --camera "folder:$out/1080p" --measure "$((minutes * 60))" --out "$out/live" 2>/dev/null
printf '\nTwelve students through the windows (aim: longest stall 50 ms)\n'
"$root/scripts/kiosk.sh" run --demo --rehearse 12 --out "$out/windows" 2>/dev/null | grep -v '^number\|^accepted\|^refused'
printf '\nA day of %s students without windows (aims, ms: number 50, call 20, judge 150, standardize 150, accept 50, upload 200)\n' "$students"
"$root/scripts/kiosk.sh" day --students "$students" --camera demo --out "$out/day" | grep -v '^number\|^accepted\|^refused [A-Z][0-9]'
