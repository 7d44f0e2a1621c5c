#!/usr/bin/env bash
# One command of the kiosk: scripts/kiosk.sh --help lists them. Builds when needed; exit codes 0 done, 1 the answer is no, 2 it could not be done.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/scripts/lib/install.sh"
. "$root/scripts/lib/build.sh"

build_kiosk || { say "The kiosk could not be built; the messages above say why."; exit 2; }

# The windows live all day beside other programs: a small heap with a collector of one thread, and few arenas for native memory.
memory=()
case ${1-} in
  run)
    memory=(-XX:+UseSerialGC -Xms192m -Xmx384m -Xmn128m -XX:SurvivorRatio=2)
    export MALLOC_ARENA_MAX=2
    ;;
esac

# shellcheck disable=SC2086 # options are a list of words on purpose
exec "$(java_of_kiosk)" -Dkiosk.home="$root" "${memory[@]}" ${KIOSK_JAVA_OPTIONS-} -jar "$(jar_of_kiosk)" "$@"
