#!/usr/bin/env bash
# count-tests.sh DIR: adds up the reports of Surefire and ends with the counts; 1 when no test ran.
set -euo pipefail
reports=$1
shopt -s nullglob
files=("$reports"/TEST-*.xml)

sum() {
  local attribute=$1 total=0 file value
  shift
  for file in "$@"; do
    value=$(grep -m1 -o '<testsuite [^>]*' "$file" | grep -o " $attribute=\"[0-9]*\"" | tr -dc 0-9)
    total=$((total + ${value:-0}))
  done
  printf '%s' "$total"
}

rules=0
for file in "${files[@]}"; do
  case $file in *ArchitectureTest.xml) rules=$((rules + $(grep -c '<testcase ' "$file"))) ;; esac
done
tests=$(sum tests "${files[@]}")
failed=$(($(sum failures "${files[@]}") + $(sum errors "${files[@]}")))
skipped=$(sum skipped "${files[@]}")
printf 'Architecture rules: %s\n' "$rules"
printf 'Tests: %s passed, %s failed, %s skipped\n' "$((tests - failed - skipped))" "$failed" "$skipped"
[ "$tests" -gt 0 ] && [ "$rules" -gt 0 ]
