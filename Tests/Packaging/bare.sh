#!/usr/bin/env bash
# The package in a bare Debian 12 without Swift, git and make: bare.sh FOLDER, which holds the package. Installed, set up, a
# night of the example in all editions within a minute, as a service, read through nginx, removed. Says the minutes and sizes.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=$(cd "$1" && pwd)
deb=$(ls "$out"/diagonal_*_"$(dpkg --print-architecture)".deb)
suite=${SUITE:-bookworm}

not_run() { echo "NOT RUN: the package was not tried in a bare Debian: $1" >&2; exit 0; }
fail() { echo "FAILED: $1" >&2; exit 1; }
[ "$(id -u)" = 0 ] || not_run "debootstrap has to be run by root"
command -v debootstrap >/dev/null || not_run "debootstrap is not installed"

# Mounts and network names of this shell vanish with it.
if [ -z "${INNER_MOUNTS:-}" ]; then INNER_MOUNTS=1 exec unshare --mount "$0" "$@"; fi
root=$(mktemp -d "${TMPDIR:-/tmp}/diagonal-bare.XXXXXX")
chmod 755 "$root"
clean() { umount -l "$root"/proc "$root"/dev 2>/dev/null || true; rm -rf --one-file-system "$root"; }
trap clean EXIT
now() { date +%s.%N; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.1f", b - a }'; }
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root DEBIAN_FRONTEND=noninteractive \
  "${pip[@]}" "$@"; }
quietly() { inside "$@" >"$root/said" 2>&1 || { tail -n 20 "$root/said" >&2; fail "$*"; }; }
kilobytes() { du -xsk "$@" 2>/dev/null | awk '{ all += $1 } END { print all }'; }

debootstrap --variant=minbase "$suite" "$root" >"$out/debootstrap.log" 2>&1 || not_run "debootstrap failed: $(tail -n 1 "$out/debootstrap.log")"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
# How this machine reaches PyPI: what its pip is told, and the certificates that it trusts.
pip=()
while IFS= read -r line; do pip+=("$line"); done \
  < <(env | grep -E '^(PIP_(INDEX_URL|EXTRA_INDEX_URL|DEFAULT_TIMEOUT|TRUSTED_HOST)|https?_proxy|HTTPS?_PROXY|no_proxy|NO_PROXY)=' || true)
if cp -L /etc/ssl/certs/ca-certificates.crt "$root/root/certificates.crt" 2>/dev/null; then pip+=(PIP_CERT=/root/certificates.crt); fi
if [ -e /etc/pip.conf ]; then cp /etc/pip.conf "$root/etc/pip.conf"; fi
cp -L /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true

# 1. Installed.
bare=$(kilobytes "$root")
cp "$deb" "$root/root/diagonal.deb"
began=$(now); start=$began
quietly apt-get -qq update
quietly apt-get -qq install --yes --no-install-recommends /root/diagonal.deb
echo "installed in $(since "$began") s"
inside apt-get clean
for word in swift git make; do
  if inside sh -c "command -v $word" >/dev/null; then fail "$word is there"; fi; done
inside diagonal --version
if inside ldd /usr/bin/diagonal | grep -E 'not found|libswift|libFoundation'; then fail "a library is missing, or Swift's is not linked in"; fi

# 2. Set up; a second time there is nothing to do.
began=$(now)
if ! inside diagonal setup >"$root/said" 2>&1; then
  if grep -qE 'onnection|resolve|timed out|No matching distribution' "$root/said"; then not_run "PyPI is not reached: $(tail -n 1 "$root/said")"; fi
  cat "$root/said" >&2; fail "diagonal setup"
fi
echo "set up in $(since "$began") s"
inside diagonal setup | grep -q 'nothing to do' || fail "a second set-up does it again"

# 3. A night of the example, with every edition.
began=$(now)
inside diagonal nightly --data /usr/share/diagonal/examples/data --reports /tmp/Reports || fail "nightly: exit code $?"
seconds=$(since "$began")
echo "a night of the example in $seconds s; from bare Debian to reports in $(since "$start") s"
awk -v s="$seconds" 'BEGIN { exit !(s < 60) }' || fail "the night took more than a minute"
for name in exempel-forbund exempel-listor; do
  for file in board.pdf board.html board.docx basis.pdf basis.html basis.xlsx annex.pdf annex.html explorer.html workbook.xlsx \
    findings.json run.json diagrams/levels.svg; do
    [ -s "$root/tmp/Reports/$name/latest/$file" ] || fail "$name has no $file"; done; done
grep -q '"ok" : true' "$root/tmp/Reports/status.json" || fail "status.json: $(cat "$root/tmp/Reports/status.json")"
echo "sizes: package $(du -k "$deb" | cut -f1) kB; installed: itself $(inside dpkg-query -W -f '${Installed-Size}' diagonal) kB," \
  "Python of its own $(kilobytes "$root/var/lib/diagonal-python") kB, with all that it brought $(( $(kilobytes "$root") - bare - $(kilobytes "$root/tmp") )) kB"
if inside man -w diagonal >/dev/null 2>&1; then :; else [ -s "$root/usr/share/man/man1/diagonal.1.gz" ] || echo "note: minimal Debian leaves manual pages out"; fi

# 4. As a service, where this machine can boot a container; and read through nginx.
quietly apt-get -qq install --yes --no-install-recommends systemd systemd-sysv dbus nginx-light apache2-utils
if ! command -v systemd-nspawn >/dev/null; then
  echo "NOT RUN: the service was not tried, for systemd-container is not installed" >&2
else
  umount -l "$root/dev" "$root/proc"
  cp "$here/service.sh" "$root/root/service.sh"
  cat > "$root/etc/systemd/system/trial.service" <<'unit'
[Service]
Type=oneshot
ExecStart=/bin/bash /root/service.sh
StandardOutput=file:/root/service.log
StandardError=inherit
ExecStopPost=/bin/systemctl poweroff --no-block
unit
  mkdir -p "$root/etc/systemd/system/multi-user.target.wants"
  ln -s ../trial.service "$root/etc/systemd/system/multi-user.target.wants/trial.service"
  ln -sf /dev/null "$root/etc/systemd/system/nginx.service"
  timeout 300 systemd-nspawn --boot --quiet --register=no --keep-unit --directory="$root" >"$out/boot.log" 2>&1 || true
  if [ ! -s "$root/root/service.log" ]; then
    echo "NOT RUN: the service was not tried, for systemd cannot be booted in a container here: $(tail -n 1 "$out/boot.log")" >&2
  else
    cat "$root/root/service.log"
    grep -q '^service: all is well$' "$root/root/service.log" || fail "the service"
    mount -t proc proc "$root/proc"; mount --rbind /dev "$root/dev"
    "${TRYING:-python3}" "$here/site.py" "$root" || fail "the site"
  fi
  mountpoint -q "$root/proc" || { mount -t proc proc "$root/proc"; mount --rbind /dev "$root/dev"; }
fi

# 5. Removed as the handbook tells: what it has made is gone, the reports of the associations are not.
inside systemctl --quiet disable diagonal@vast.timer 2>/dev/null || true
quietly apt-get -qq purge --yes diagonal
left=$(cd "$root" && find usr etc var -path '*diagonal*' ! -path 'var/lib/diagonal' ! -path 'var/lib/diagonal/*' ! -path 'etc/diagonal*' \
  ! -path 'etc/nginx/*' ! -path 'var/log/*' ! -path 'var/lib/systemd/*' ! -path 'var/lib/apt/*' 2>/dev/null || true)
[ -z "$left" ] || fail "left after purge: $left"
echo "removed: nothing of it is left but settings and reports"
