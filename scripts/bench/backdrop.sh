#!/usr/bin/env bash
# Measures how well backdrops are keyed, on composites whose alpha is known, and prints a table; asserts nothing.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/scripts/lib/install.sh"
. "$root/scripts/lib/build.sh"

folder='' options=()
while [ $# -gt 0 ]; do
  case $1 in
    --json) options+=(--json); shift ;;
    --every) options+=(--every "$2"); shift 2 ;;
    -*) folder=''; break ;;
    *) folder=$1; shift ;;
  esac
done
if [ ! -d "$folder" ]; then
  cat <<'TEXT'
scripts/bench.sh backdrop DIR [--json] [--every N]

DIR holds cut-out people: PNG with alpha, 1024 x 768, such as the demo people's. Each is composed before 24 backdrops (four paints,
six faults), sent through JPEG and keyed. Prints SAD, MSE and gradient error beside two baselines: the person's mask
alone, and the mask through a guided filter. --every N takes every Nth composite. The same folder gives the same numbers.
TEXT
  exit 0
fi

install_builder
build=$root/target/bench/backdrop
mkdir -p "$build"
"$root/mvnw" -B -q -f "$root/pom.xml" test-compile dependency:build-classpath -pl kiosk-app \
  -Dmdep.outputFile="$build/classpath" -Dspotless.check.skip=true -Denforcer.skip=true >&2
folder=$(cd "$folder" && pwd)
cd "$root"
exec "$(java_of_kiosk)" -cp "kiosk-app/target/test-classes:kiosk-app/target/classes:$(cat "$build/classpath")" \
  org.gradphoto.kiosk.matting.BackdropAccuracy "$folder" ${options[@]+"${options[@]}"}
