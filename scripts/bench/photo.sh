#!/usr/bin/env bash
# Measures how fast standard photos are made and verified, and how exactly; prints tables, asserts nothing. On a quiet machine, please.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/scripts/lib/install.sh"
. "$root/scripts/lib/build.sh"

frames=200 pictures='' copies=400
while [ $# -gt 0 ]; do
  case $1 in
    --frames) frames=$2; shift 2 ;;
    --pictures) pictures=$2; shift 2 ;;
    --copies) copies=$2; shift 2 ;;
    *)
      cat <<'TEXT'
scripts/bench.sh photo [--frames N] [--copies N] [--pictures DIR]

Prints the time from a measured frame to verified bytes at 1080p and at 12 megapixels (aims: medians of 60 ms and
250 ms on two cores), and how many photos of 480 x 640 are verified a second (aim: 40). With a folder of portraits
(--pictures) also how many of those that are frontal and have room get a photo (aim: 95 %), how far the written
heads lie from where the solver put them (aim: 6 px, median 3), and whether all written files pass verify.
TEXT
      [ "$1" = --help ] || [ "$1" = -h ] || exit 2
      exit 0
      ;;
  esac
done

# From the last line that begins with a number, which counts the pictures.
tally() { awk '/^[0-9]/ { from = NR } { line[NR] = $0 } END { for (i = from; i <= NR; i++) print line[i] }' "$1"; }

build_kiosk
out=$root/target/bench/photo
rm -rf "$out"
mkdir -p "$out/1080p" "$out/12mp" "$out/photos" "$out/copies"

# Six of the demo people enlarged: what counts is the number of pixels, and that the faces differ.
for picture in "$root"/assets/demo/stills/0[1-6]_*.jpg; do
  name=$(basename "$picture")
  convert "$picture" -resize 1920x1080 -background '#64C5FF' -gravity south -extent 1920x1080 -quality 92 "$out/1080p/$name"
  convert "$picture" -resize 4000x3000 -quality 92 "$out/12mp/$name"
done

printf 'Machine: %s cores, %s, Java %s\n' "$(nproc)" "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)" \
  "$("$(java_of_kiosk)" -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p')"
printf '\n1080p\n'
"$root/scripts/kiosk.sh" photo-speed --frames "$frames" "$out"/1080p/*.jpg
printf '\n12 megapixels\n'
"$root/scripts/kiosk.sh" photo-speed --frames "$((frames / 4 + 1))" "$out"/12mp/*.jpg

"$root/scripts/kiosk.sh" standardize "$root/assets/demo/stills" --out "$out/photos" >"$out/demo.txt" 2>/dev/null || true
written=("$out"/photos/*.jpg)
for ((i = 0; i < copies; i++)); do
  cp "${written[$((i % ${#written[@]}))]}" "$out/copies/$i.jpg"
done
printf '\nVerify, %s files of 480 x 640\n' "$copies"
"$root/scripts/kiosk.sh" verify "$out/copies" 2>"$out/verify.err" | tail -1
tr '\r' '\n' <"$out/verify.err" | grep -v '^$' | tail -1

printf '\nDemo people\n'
tally "$out/demo.txt"

if [ -n "$pictures" ]; then
  printf '\n%s\n' "Portraits, any backdrop"
  mkdir -p "$out/portraits"
  "$root/scripts/kiosk.sh" standardize "$pictures" --out "$out/portraits" --any-backdrop --report "$out/portraits.csv" \
    >"$out/portraits.txt" 2>/dev/null || true
  tally "$out/portraits.txt"
  "$root/scripts/kiosk.sh" verify "$out/portraits" --any-backdrop 2>/dev/null | tail -1
fi
