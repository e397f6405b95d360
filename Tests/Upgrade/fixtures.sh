#!/usr/bin/env bash
# Leaves behind what a version leaves behind: history, recipe, settings and a run folder, of invented people.
#
#   git checkout COMMIT && make build
#   Tests/Upgrade/fixtures.sh .build/release/diagonal
#
# writes Tests/Upgrade/Fixtures/VERSION, by what the program says of itself. It is run when a version is released, and for a
# version whose history has a new migration; what stands in Fixtures is never made anew. Two nights are run, and between
# them somebody goes from one network to another; the report of the second is kept, without pictures and without pages but
# for the explorer, in which `diagonal forget` looks for names.
#
# Beside stand, of 0.1.0 alone, `history-1.sqlite` by migration1.py, and `settings-first.yaml`: every key that the page on
# settings named on 21 November 2026.
set -euo pipefail
program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
version=$("$program" --version)
place="$here/Fixtures/${version%% *}"
[ ! -e "$place" ] || { echo "$place is there already, and stays as it is" >&2; exit 73; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mkdir -p "$work/Data/tabeller" "$work/Reports"
cp "$here"/tabeller/* "$work/Data/tabeller/"
"$program" adopt --output "$work/Data/listor" "$here/listor" >/dev/null
rm -f "$work/Data/listor/lists.html"
night() { ( cd "$work" && "$program" nightly --as-of "$1" --no-pdf >/dev/null ); }
night 2026-11-21
sed -i '/^p4;it;/d' "$work/Data/tabeller/memberships.csv"
echo 'p4;eko;ledamot' >> "$work/Data/tabeller/memberships.csv"
night 2026-11-22
mkdir -p "$place"
cp -r "$work/Data" "$place/Data"
run=tabeller/2026-11-22
mkdir -p "$place/Reports/$run"
cp -r "$work/Reports/$run"/{run.json,findings.json,tables,explorer.html} "$place/Reports/$run"
cp "$work/Reports/history.sqlite" "$place/Reports/history.sqlite"
# Fixtures are read by whoever has the project.
chmod -R u+rwX,go+rX "$place"
