#!/bin/sh
# Installs those of the named Debian packages that are missing, saying so; needs root or sudo.
set -eu

missing=
for package in "$@"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "nachhalt: these packages are missing and this system has no apt-get:$missing" >&2
  exit 1
fi
if [ "$(id -u)" -eq 0 ]; then
  as_root=
elif command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
  # At a terminal sudo may ask for the password; without one nobody could answer.
  as_root=sudo
else
  echo "nachhalt: please install as root, then try again:  apt-get install$missing" >&2
  exit 1
fi
echo "nachhalt: installing missing packages:$missing"
# shellcheck disable=SC2086  # one word a package
if ! { $as_root apt-get update -qq &&
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null; }; then
  echo "nachhalt: these packages could not be installed:$missing" >&2
  echo "nachhalt: please install them as root, then try again:  apt-get install$missing" >&2
  exit 1
fi
