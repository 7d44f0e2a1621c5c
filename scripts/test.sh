#!/usr/bin/env bash
# Runs every test and gate. Installs what the tests need, starts a virtual display with two monitors, and ends with the counts.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/scripts/lib/install.sh"

case "${1-}" in
  -h | --help)
    cat <<'TEXT'
scripts/test.sh [MAVEN OPTIONS]

Installs what is missing of: JDK 17+, Maven, the window libraries of JavaFX, an X server with two virtual
monitors, ImageMagick, Chromium and its driver, espeak-ng. Then runs ./mvnw verify on the virtual monitors and prints
how many tests and architecture rules ran. Ends with 0 only when all of them passed.
TEXT
    exit 0
    ;;
esac

install_builder
install_window_libraries
install_virtual_display
install_browser
install_voice

. "$root/scripts/lib/two-screens.sh"
start_two_screens
trap stop_two_screens EXIT

status=0
"$root/mvnw" -B -ntp -f "$root/pom.xml" verify "$@" || status=$?
"$root/scripts/lib/count-tests.sh" "$root/kiosk-app/target/surefire-reports" || status=${status/#0/1}
exit "$status"
