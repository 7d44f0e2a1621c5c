#!/usr/bin/env bash
# Kills a running day with SIGKILL at random instants, starts it again on the same folder each time, and counts what is there in the end.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

kills=20 students=60 camera=demo out=$root/target/crash-test
usage() {
  cat <<TEXT
scripts/crash-test.sh [--kills N] [--students N] [--camera SPEC] [--out DIR]

Starts 'kiosk.sh day' on a fresh folder and kills it with SIGKILL at N random instants (default $kills). Then lets it
finish and checks against what was printed before each kill: every photo reported as accepted is at the
platform exactly once, every number belongs to one student, every student has one number. Ends with the
counts, and with 0 only when all of them are right.
TEXT
}
while [ $# -gt 0 ]; do
  case $1 in
    --kills) kills=$2; shift 2 ;;
    --students) students=$2; shift 2 ;;
    --camera) camera=$2; shift 2 ;;
    --out) out=$2; shift 2 ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
done

. "$root/scripts/lib/install.sh"
. "$root/scripts/lib/build.sh"
build_kiosk
rm -rf "$out"
mkdir -p "$out"
printed=$out/printed.txt

day() {
  exec "$(java_of_kiosk)" -Dkiosk.home="$root" -jar "$(jar_of_kiosk)" day --students "$students" --seed 7 --camera "$camera" --out "$out/day"
}

killed=0
while [ "$killed" -lt "$kills" ]; do
  before=$( [ -f "$printed" ] && wc -l <"$printed" || echo 0)
  (day) >>"$printed" 2>>"$out/errors.txt" &
  pid=$!
  # Most kills fall into the work and some into the start: 1 to 5 seconds after the start.
  sleep "$((1 + RANDOM % 4)).$((RANDOM % 10))"
  if ! kill -9 "$pid" 2>/dev/null; then
    wait "$pid" || true
    echo "The day was over after $killed kills: more students are needed for more." >&2
    break
  fi
  wait "$pid" 2>/dev/null || true
  killed=$((killed + 1))
  echo "kill $killed: $(($(wc -l <"$printed") - before)) lines since the start" >&2
done
(day) >>"$printed" 2>>"$out/errors.txt"

"$root/scripts/lib/count-crash-test.sh" "$printed" "$out/day" "$killed" "$students"
