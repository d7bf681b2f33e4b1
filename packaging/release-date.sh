#!/bin/sh
# Says when this release was made, in seconds since 1970: as it was told (SOURCE_DATE_EPOCH), else when
# the source was last committed, else when its changelog was last written. The same source gives the
# same day, wherever and whenever it is packed.
set -eu

here=$(cd "$(dirname "$0")/.." && pwd)
if [ -n "${SOURCE_DATE_EPOCH:-}" ]; then
  echo "$SOURCE_DATE_EPOCH"
else
  git -C "$here" log -1 --format=%ct 2>/dev/null || date -r "$here/docs/CHANGELOG.md" +%s
fi
