#!/usr/bin/env bash
# Brings PNG files below 250 KB for the documentation: first fewer colours, then fewer pixels.
set -euo pipefail
for file in "$@"; do
  for way in "" "-colors 256" "-resize 80% -colors 256" "-resize 65% -colors 128"; do
    [ "$(stat -c %s "$file")" -gt 250000 ] || break
    # shellcheck disable=SC2086 # a way is a list of words on purpose
    convert "$file" $way -define png:compression-level=9 "$file.small"
    [ "$(stat -c %s "$file.small")" -gt 250000 ] || mv "$file.small" "$file"
    rm -f "$file.small"
  done
done
