#!/usr/bin/env bash
# Kills a running day with SIGKILL at random instants, starts it again on the same folder each time, and counts what is there in the end.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

kills=20 students=500 camera=demo out=$root/target/crash-test
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

lines() { if [ -f "$printed" ]; then wc -l <"$printed"; else echo 0; fi; }

# random_pause LEAST MOST: tenths of a second.
random_pause() { local tenths=$(($1 + RANDOM % ($2 - $1 + 1))); sleep "$((tenths / 10)).$((tenths % 10))"; }

killed=0
while [ "$killed" -lt "$kills" ]; do
  before=$(lines)
  (day) >>"$printed" 2>>"$out/errors.txt" &
  pid=$!
  # One kill in five falls into the start, before anything is printed; the others into the work.
  if [ $((killed % 5)) -eq 4 ]; then
    random_pause 5 20
  else
    while [ "$(lines)" -eq "$before" ] && kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
    random_pause 0 25
  fi
  if ! kill -9 "$pid" 2>/dev/null; then
    wait "$pid" || true
    echo "The day was over after $killed kills: more students are needed for more." >&2
    break
  fi
  wait "$pid" 2>/dev/null || true
  killed=$((killed + 1))
  echo "kill $killed: $(($(lines) - before)) lines since the start" >&2
done
(day) >>"$printed" 2>>"$out/errors.txt"

"$root/scripts/lib/count-crash-test.sh" "$printed" "$out/day" "$killed" "$students"
