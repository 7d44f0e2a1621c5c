#!/usr/bin/env bash
# Measures the kiosk and prints tables; asserts nothing. On a quiet machine, please. Every benchmark is a script of its own in scripts/bench.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

names() { (cd "$root/scripts/bench" && printf '%s\n' *.sh | sed 's/\.sh$//'); }

usage() {
  cat <<TEXT
scripts/bench.sh [NAME [OPTIONS]]

Runs one benchmark, or all of them with their usual options: $(names | tr '\n' ' ')
scripts/bench.sh NAME --help tells what NAME prints and which options it has.
TEXT
}

case ${1-} in
  -h | --help) usage ;;
  '' | all) for name in $(names); do "$root/scripts/bench/$name.sh"; done ;;
  *)
    name=$1
    shift
    [ -x "$root/scripts/bench/$name.sh" ] || { usage >&2; exit 2; }
    exec "$root/scripts/bench/$name.sh" "$@"
    ;;
esac
