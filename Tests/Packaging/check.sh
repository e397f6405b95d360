#!/usr/bin/env bash
# Whether a package is as Debian wants it, made of the same bytes each time, and works in a bare Debian: check.sh FOLDER.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=$(cd "$1" && pwd)
project=$(cd "$here/../.." && pwd)
cd "$project"
deb=$(ls "$out"/diagonal_*_"$(dpkg --print-architecture)".deb)

if command -v lintian >/dev/null; then
  lintian --fail-on error,warning --display-info --allow-root "$deb"
  echo "lintian: no error and no warning"
else
  echo "NOT RUN: lintian is not installed" >&2
fi

# The same bytes again: put together anew, and with REBUILD built anew in another folder from the files that git knows.
again=$(mktemp -d "${TMPDIR:-/tmp}/diagonal-again.XXXXXX")
trap 'rm -rf "$again"' EXIT
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
# The copy has no git that knows the commit.
COMMIT=$(dpkg-deb --fsys-tarfile "$deb" | tar --extract --to-stdout ./usr/share/diagonal/commit 2>/dev/null || true)
export SOURCE_DATE_EPOCH COMMIT
if [ -n "${REBUILD:-}" ]; then
  git ls-files -z --cached --others --exclude-standard | tar --create --null --files-from=- | tar --extract --directory "$again"
  ( cd "$again" && Sources/Packaging/package "$again/out" >/dev/null )
  what="built anew in another folder"
else
  Sources/Packaging/package "$again/out" >/dev/null
  what="put together anew"
fi
for file in "$out"/diagonal*; do
  cmp "$file" "$again/out/$(basename "$file")" || { echo "FAILED: $what, other bytes" >&2; exit 1; }; done
echo "$what: the same bytes"
# No path of the machine that it was built on.
mkdir "$again/unpacked" && dpkg-deb --extract "$deb" "$again/unpacked"
if grep -rlF -e "$project" -e "$HOME/" "$again/unpacked"; then echo "FAILED: a path of this machine is in the package" >&2; exit 1; fi

python=$project/.build/trying/bin/python
if [ -x "$python" ]; then export TRYING=$python; fi
"$here/bare.sh" "$out"
