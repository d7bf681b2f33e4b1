#!/bin/sh
# Builds the three fuzzers outside the package and lets each run for so many seconds.
# An input that crashes or hangs is kept in fuzz/found/, where the tests run it from then on.
set -eu
seconds=${1:-60}
cd "$(dirname "$0")/.."
out=.build/fuzz
mkdir -p "$out/CExpat"
cat > "$out/CExpat/module.modulemap" <<MAP
module CExpat { header "$PWD/Sources/CExpat/include/CExpat.h" link "expat" export * }
MAP
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=symbolize=0:detect_leaks=0
flags="-swift-version 6 -package-name nachhalt -O -sanitize=address,fuzzer -parse-as-library
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility -I $out -I $out/CExpat"
for module in CivilTime Feel Decisions; do
  echo "building $module"
  # shellcheck disable=SC2046,SC2086
  swiftc $flags -whole-module-optimization -module-name $module \
    -emit-module -emit-module-path "$out/$module.swiftmodule" \
    -emit-object -o "$out/$module.o" $(find "Sources/$module" -name '*.swift')
done
for target in feel model decision; do
  # shellcheck disable=SC2086
  swiftc $flags -module-name "fuzz_$target" -o "$out/fuzz-$target" "fuzz/$target.swift" \
    Tests/DecisionsTests/Fuzz/FuzzBodies.swift \
    "$out/CivilTime.o" "$out/Feel.o" "$out/Decisions.o" -lexpat -use-ld=lld
done
status=0
for target in feel model decision; do
  echo "fuzzing $target for $seconds seconds"
  mkdir -p "$out/corpus-$target"
  "$out/fuzz-$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=4096 \
    -artifact_prefix="fuzz/found/$target/" -print_final_stats=1 \
    "$out/corpus-$target" "fuzz/seeds/$target" > "$out/$target.log" 2>&1 || status=1
  tail -n 12 "$out/$target.log"
done
exit $status
