#!/bin/sh
# Makes dist/nachhalt_VERSION_ARCH.deb from a built binary: deb.sh BINARY
set -eu

binary=$1
here=$(cd "$(dirname "$0")/.." && pwd)
version=$("$binary" --version | cut -d' ' -f2)
architecture=$(dpkg --print-architecture)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
chmod 0755 "$stage"
umask 022

sh "$here/packaging/install.sh" "$binary" "$stage" /usr

doc="$stage/usr/share/doc/nachhalt"
install -m 0644 "$here/packaging/debian/copyright" "$doc/copyright"
released=$(sh "$here/packaging/release-date.sh")
date=$(LC_ALL=C date -R -u -d "@$released")
printf 'nachhalt (%s) unstable; urgency=medium\n\n  * What is new stands in the changelog of the source distribution.\n\n -- nachhalt authors <nachhalt@nachhalt.invalid>  %s\n' \
  "$version" "$date" | gzip -9n >"$doc/changelog.gz"
chmod 0644 "$doc/changelog.gz"

# The libraries are found out from the binary, as dpkg itself does it.
mkdir -p "$stage/source/debian"
printf 'Source: nachhalt\n\nPackage: nachhalt\nArchitecture: any\n' >"$stage/source/debian/control"
depends=$(cd "$stage/source" \
  && dpkg-shlibdeps -O "$stage/usr/bin/nachhalt" 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
rm -rf "$stage/source"

size=$(du -k -s "$stage/usr" | cut -f1)
install -d "$stage/DEBIAN"
{
  printf 'Package: nachhalt\nVersion: %s\nArchitecture: %s\n' "$version" "$architecture"
  printf 'Maintainer: nachhalt authors <nachhalt@nachhalt.invalid>\n'
  printf 'Installed-Size: %s\nDepends: %s\nRecommends: ncurses-term\n' "$size" "$depends"
  printf 'Section: misc\nPriority: optional\n'
  cat "$here/packaging/debian/description"
} >"$stage/DEBIAN/control"
(cd "$stage" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$stage/DEBIAN/md5sums"
chmod 0644 "$stage/DEBIAN/control" "$stage/DEBIAN/md5sums"

mkdir -p "$here/dist"
target="$here/dist/nachhalt_${version}_${architecture}.deb"
SOURCE_DATE_EPOCH=$released dpkg-deb --root-owner-group -Zxz --build "$stage" "$target" >/dev/null
echo "$target"
