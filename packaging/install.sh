#!/bin/sh
# Puts the program and everything that belongs to it below a prefix: install.sh BINARY DESTDIR PREFIX
set -eu

binary=$1
destdir=$2
prefix=$3
here=$(cd "$(dirname "$0")/.." && pwd)
share="$destdir$prefix/share"

install -d "$destdir$prefix/bin"
install -m 0755 -s "$binary" "$destdir$prefix/bin/nachhalt"

# The pages are written by the program itself, so they cannot differ from it. The day in their foot is
# the release's.
day=$(date -u -d "@$(sh "$here/packaging/release-date.sh")" +%Y-%m-%d)
write_page() { # language target-folder page section
  install -d "$2/man$4"
  "$binary" manual "$3" --lang "$1" --today "$day" | gzip -9n >"$2/man$4/$3.$4.gz"
  chmod 0644 "$2/man$4/$3.$4.gz"
}
for language in en de; do
  folder="$share/man"
  [ "$language" = de ] && folder="$share/man/de"
  write_page "$language" "$folder" nachhalt 1
  write_page "$language" "$folder" nachhalt-austausch 5
  write_page "$language" "$folder" nachhalt-regeln 5
  write_page "$language" "$folder" nachhalt-filter 7
done

install -d "$share/bash-completion/completions" "$share/zsh/vendor-completions" \
  "$share/fish/vendor_completions.d"
"$binary" completions bash >"$share/bash-completion/completions/nachhalt"
"$binary" completions zsh >"$share/zsh/vendor-completions/_nachhalt"
"$binary" completions fish >"$share/fish/vendor_completions.d/nachhalt.fish"
chmod 0644 "$share/bash-completion/completions/nachhalt" \
  "$share/zsh/vendor-completions/_nachhalt" "$share/fish/vendor_completions.d/nachhalt.fish"

install -d "$share/nachhalt/rules" "$share/nachhalt/schemas"
install -m 0644 "$here"/Resources/rules/*.dmn "$share/nachhalt/rules/"
install -m 0644 "$here"/docs/schemas/*.json "$share/nachhalt/schemas/"

doc="$share/doc/nachhalt"
install -d "$doc"
install -m 0644 "$here/README.md" "$here/docs/CHANGELOG.md" "$doc/"
"$binary" accessibility --lang de >"$doc/Barrierefreiheit.txt"
chmod 0644 "$doc/Barrierefreiheit.txt"
for folder in de rules; do # the manual in German, the inputs of the rules
  install -d "$doc/$folder"
  install -m 0644 "$here/docs/$folder"/*.md "$doc/$folder/"
done
