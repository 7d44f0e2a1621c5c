#!/usr/bin/env bash
# One command of the kiosk: scripts/kiosk.sh --help lists them. Builds when needed; exit codes 0 done, 1 the answer is no, 2 it could not be done.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/scripts/lib/install.sh"
. "$root/scripts/lib/build.sh"

build_kiosk || { say "The kiosk could not be built; the messages above say why."; exit 2; }

exec "$(java_of_kiosk)" -Dkiosk.home="$root" ${KIOSK_JAVA_OPTIONS-} -jar "$(jar_of_kiosk)" "$@"
