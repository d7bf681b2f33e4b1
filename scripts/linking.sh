#!/bin/sh
# Says how a release is linked: into one file that needs nothing of the machine where the C libraries
# are there to be linked in, else with Swift's own library alone (docs/decisions/0012).
set -eu

compiler=$(command -v "${CC:-cc}" || command -v clang || true)
for library in ncursesw tinfo sqlite3 expat stemmer; do
  found=
  [ -n "$compiler" ] && found=$("$compiler" -print-file-name="lib$library.a")
  [ -f "$found" ] || { echo "--static-swift-stdlib"; exit 0; }
done
echo "-Xswiftc -static-executable"
