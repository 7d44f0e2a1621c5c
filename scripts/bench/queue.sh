#!/usr/bin/env bash
# Measures what phones feel: reading of codes, a crowd of phones on one kiosk. Asserts nothing. On a quiet machine, please.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/scripts/lib/install.sh"
. "$root/scripts/lib/build.sh"

phones=1000 pictures=50
while [ $# -gt 0 ]; do
  case $1 in
    --phones) phones=$2; shift 2 ;;
    --pictures) pictures=$2; shift 2 ;;
    *)
      cat <<'TEXT'
scripts/bench.sh queue [--phones N] [--pictures N]

Prints: of 11 kinds of bad pictures of codes, N each (50), how many are read within 300 ms and how many plain ZXing reads; the
rotating QR of the board as a phone sees it; and with N phones (1000) on one kiosk, its camera live and judged: numbers a minute, the time
until a call is on all phones, page loads and memory a phone. Then the same with 2,000 phones that never close.
TEXT
      [ "$1" = --help ] || [ "$1" = -h ] || exit 2
      exit 0
      ;;
  esac
done

build_kiosk

printf 'Codes read from bad pictures (aim: 97 %% within 300 ms)\n'
"$root/scripts/kiosk.sh" qr-accuracy --each "$pictures" 2>/dev/null || true
printf '\n%s phones on one kiosk, its camera live and judged\n' "$phones"
"$root/scripts/kiosk.sh" phones --phones "$phones" 2>/dev/null || true
printf '\n2000 phones that never close\n'
"$root/scripts/kiosk.sh" phones --phones 2000 --calls 10 2>/dev/null || true
