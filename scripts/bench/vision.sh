#!/usr/bin/env bash
# Measures how fast pictures are read and prints a table; asserts nothing. On a quiet machine, please.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/scripts/lib/install.sh"
. "$root/scripts/lib/build.sh"

frames=1000
while [ $# -gt 0 ]; do
  case $1 in
    --frames) frames=$2; shift 2 ;;
    *)
      cat <<'TEXT'
scripts/bench.sh vision [--frames N]

Prints for the cheap facts of the live view and for all facts, at 1080p: median and 95th percentile of a frame
(aims: 50 ms and 120 ms, medians on two cores), what a frame allocates in Java, and by how much the process grew
over N frames (1000).
TEXT
      [ "$1" = --help ] || [ "$1" = -h ] || exit 2
      exit 0
      ;;
  esac
done

build_kiosk
out=$root/target/bench/vision
rm -rf "$out"
mkdir -p "$out"

# Six of the demo people enlarged to 1080p: what counts is the number of pixels, and that the faces differ.
for picture in "$root"/assets/demo/stills/0[1-6]_*.jpg; do
  convert "$picture" -resize 1920x1080 -background '#64C5FF' -gravity south -extent 1920x1080 -quality 92 "$out/$(basename "$picture")"
done

printf 'Machine: %s cores, %s, Java %s\n' "$(nproc)" "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)" \
  "$("$(java_of_kiosk)" -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p')"
"$root/scripts/kiosk.sh" reading-speed --frames "$frames" "$out"/*.jpg
