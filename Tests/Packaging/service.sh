#!/usr/bin/env bash
# Within a booted Debian: two associations as services, apart from each other, and what happens when a night fails.
set -uo pipefail
fail() { echo "FAILED: $1"; systemctl status --no-pager "diagonal@*" | tail -n 40; journalctl --no-pager -u "diagonal@*" | tail -n 20; exit 1; }
lists=/srv/listor/vast
mkdir -p "$lists" /etc/diagonal
cp -r /usr/share/diagonal/examples/data/exempel-listor "$lists/listor"
for name in vast ost; do
  systemd-sysusers --inline "u diagonal-$name - \"Diagonal $name\"" || fail "no user"
  sed "s|^DATA=.*|DATA=$lists|; s|^#OPTIONS|OPTIONS|" /usr/share/diagonal/examples/association.conf > "/etc/diagonal/$name.conf"
done
cat >> /etc/diagonal/ost.conf <<'conf'
ON_FAILURE='{ id -un; grep exit_code "$DIAGONAL_STATUS"; } > "/var/lib/diagonal/$DIAGONAL_ASSOCIATION/told"'
conf
# Lists that only the association may read, as a mounted share has them.
chown -R root:diagonal-vast "$lists" && chmod -R u=rwX,g=rX,o= "$lists"

systemctl start diagonal@vast || fail "the night of vast"
reports=/var/lib/diagonal/vast/Reports
for file in board.pdf board.docx basis.pdf annex.pdf workbook.xlsx; do
  [ -s "$reports/listor/latest/$file" ] || fail "no $file"; done
[ "$(stat -c %a:%U:%G /var/lib/diagonal/vast)" = 750:diagonal-vast:diagonal-vast ] || fail "rights of the folder"
[ "$(stat -c %a "$reports/listor/latest/annex.html")" = 640 ] || fail "rights of the annex"
[ "$(stat -c %a "$reports/listor/latest/board.html")" = 640 ] || fail "rights of the brief: the folder is closed, so must they be"
[ "$(stat -c %a "$reports/history.sqlite")" = 600 ] || fail "rights of the history"
[ -s /var/lib/diagonal/vast/diagonal/code-key ] || fail "no key"
# Nothing that is logged names anybody of the lists.
journalctl --no-pager -u diagonal@vast > /root/log
for list in "$lists"/listor/*.csv; do
  while IFS= read -r name; do
    if grep -qF -- "$name" /root/log; then fail "the log names somebody"; fi
  done < <(grep -ohE '[A-ZÅÄÖ][a-zåäöé]+ [A-ZÅÄÖ][a-zåäöé]+(son|berg|ström|gren|lund|qvist)' "$list" | sort -u)
done

# The other association may read neither the lists nor the reports of the first.
if systemctl start diagonal@ost; then fail "ost could read the lists of vast"; fi
for _ in 1 2 3 4 5 6 7 8 9 10; do [ -s /var/lib/diagonal/ost/told ] && break; sleep 0.5; done
told=$(cat /var/lib/diagonal/ost/told 2>/dev/null | tr -s '\n ,' ' ')
[ "$told" = 'diagonal-ost "exit_code" : 65 ' ] || fail "no word of the failure, but: $told"
grep -q '"ok" : false' /var/lib/diagonal/ost/Reports/status.json || fail "status.json does not tell the failure"
if setpriv --reuid diagonal-ost --regid diagonal-ost --clear-groups ls "$reports" >/dev/null 2>&1; then fail "ost reads the reports of vast"; fi
# The service may not write to the lists even where its user may.
chmod -R g+w "$lists"
if systemd-run --quiet --wait --pipe -p User=diagonal-vast -p ProtectSystem=strict touch "$lists/x" 2>/dev/null; then fail "the lists can be written to"; fi
systemctl start diagonal@vast || fail "the second night"
grep -q '"state" : "unchanged"' "$reports/status.json" || fail "status.json: $(cat "$reports/status.json")"
systemctl enable --quiet --now diagonal@vast.timer || fail "the timer"
systemctl list-timers --no-pager --all | grep -q 'diagonal@vast.timer' || fail "the timer is not listed"
score=$(systemd-analyze security --no-pager diagonal@vast.service | sed -n 's/.*level for [^:]*: \([0-9.]*\).*/\1/p')
echo "systemd-analyze security: $score"
awk -v s="$score" 'BEGIN { exit !(s != "" && s < 2.0) }' || fail "security"
# What is read through the web afterwards.
usermod -aG diagonal-vast www-data
echo "service: all is well"
