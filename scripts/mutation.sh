#!/usr/bin/env bash
# Mutation testing of the rules: changes their code in small ways and counts how many changes the tests notice. Fails below 90 in 100.
# The report lies in kiosk-app/target/pit-reports/index.html.
set -euo pipefail
cd "$(dirname "$0")/.."
exec ./mvnw -B -ntp -pl kiosk-app -Pmutation test-compile org.pitest:pitest-maven:mutationCoverage
