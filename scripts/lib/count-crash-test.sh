#!/usr/bin/env bash
# count-crash-test.sh PRINTED DAY KILLED STUDENTS: compares what the killed days had printed with what the finished one has.
set -euo pipefail
printed=$1 day=$2 killed=$3 students=$4

# A line that was cut off by the kill has no end and was never a report.
accepted=$(sed -n 's/^accepted \([A-Z][0-9]*\) \([0-9a-f]\{64\}\)$/\1,\2/p' "$printed" | sort -u)
numbers=$(sed -n 's/^number \([A-Z][0-9]*\) student \([0-9]*\)$/\1,\2/p' "$printed" | sort -u)
uploaded=$(tail -n +2 "$day/uploaded.csv" | sort)
issued=$(tail -n +2 "$day/tickets.csv" | cut -d, -f1 | sort)

count() { printf '%s' "$1" | grep -c . || true; }
repeated() { printf '%s\n' "$1" | cut -d, -f"$2" | sort | uniq -d | grep -c . || true; }

missing=$(comm -23 <(printf '%s\n' "$accepted") <(printf '%s\n' "$uploaded" | sort -u) | grep -c . || true)
twice=$(printf '%s\n' "$uploaded" | uniq -d | grep -c . || true)
printf 'kills                                    %s\n' "$killed"
printf 'students                                 %s\n' "$students"
printf 'numbers issued                           %s\n' "$(count "$issued")"
printf 'numbers given twice                      %s\n' "$(( $(repeated "$numbers" 1) + $(printf '%s\n' "$issued" | uniq -d | grep -c . || true) ))"
printf 'students with two numbers                %s\n' "$(repeated "$numbers" 2)"
printf 'photos reported accepted                 %s\n' "$(count "$accepted")"
printf 'of these not at the platform             %s\n' "$missing"
printf 'photos at the platform more than once    %s\n' "$twice"
printf 'photos at the platform                   %s\n' "$(count "$uploaded")"
[ "$missing" -eq 0 ] && [ "$twice" -eq 0 ] && [ "$(repeated "$numbers" 1)" -eq 0 ] && [ "$(repeated "$numbers" 2)" -eq 0 ] &&
  [ "$(count "$issued")" -eq "$students" ]
