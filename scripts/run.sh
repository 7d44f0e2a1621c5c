#!/usr/bin/env bash
# Opens the kiosk: installs only what is missing, builds, and starts. Without a display it plays a demo session on a virtual one.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/scripts/lib/install.sh"
. "$root/scripts/lib/build.sh"

usage() {
  cat <<'TEXT'
scripts/run.sh [--students N] [OPTIONS OF 'kiosk.sh run']

Installs what is missing on Debian or Ubuntu (JDK 17+, Maven, the window libraries of JavaFX, espeak-ng; never what is
there already), builds the kiosk and opens it: the station on the first monitor, the board on the second.

  With a camera       the camera named in config/kiosk.jsonc is used, or --camera SPEC.
  Without a camera    the demo camera shows rendered people, the screen says so, and the data of the demo is
                      kept apart from the real data.
  Without a display   a virtual display with two monitors is started and a demo session is played through the
                      real windows: students scan the QR off the board, take numbers, are called, photographed
                      and uploaded (12 of them, or --students N). Screenshots of both windows, the photos and a
                      summary are written below target/demo. Ends with 0 only when every student ended in
                      "uploaded" or in a reasoned refusal.

  --students N        how many students the demo session has
  -h, --help          this text
TEXT
}

students=12
arguments=()
while [ $# -gt 0 ]; do
  case $1 in
    -h | --help) usage; exit 0 ;;
    --students) students=${2?--students needs a number}; shift 2 ;;
    *) arguments+=("$1"); shift ;;
  esac
done

has_display() { [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; }

has_camera() { compgen -G '/dev/video*' >/dev/null; }

install_builder
install_window_libraries
install_voice

if has_display; then
  names_camera=no
  for argument in "${arguments[@]}"; do
    case $argument in --camera* | --demo) names_camera=yes ;; esac
  done
  if [ "$names_camera" = no ] && ! has_camera; then
    say "No camera was found: the demo camera is used."
    arguments+=(--demo)
  fi
  exec "$root/scripts/kiosk.sh" run "${arguments[@]}"
fi

say "No display was found: a demo session of $students students is played on a virtual one."
install_virtual_display
build_kiosk
out=$root/target/demo
rm -rf "$out"
. "$root/scripts/lib/two-screens.sh"
start_two_screens
trap stop_two_screens EXIT
KIOSK_JAVA_OPTIONS="-Dprism.order=sw ${KIOSK_JAVA_OPTIONS-}" \
  "$root/scripts/kiosk.sh" run --demo --rehearse "$students" --out "$out" "${arguments[@]}"
