#!/bin/bash
# Runs as root in a Debian that was begun for this alone: package_proof.py has put it there.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive
cd /proof || exit
exec >log 2>&1

expect() { # WHAT COMMAND...
  local what=$1
  shift
  if "$@"; then
    echo "ok: $what"
  else
    echo "FAILED: $what"
    as_kim "systemctl --user --no-pager status 'routine-app*'; cat .local/share/routine-app/log/*"
    systemctl poweroff
    exit
  fi
}
as_kim() {
  # shellcheck disable=SC2086 # nothing, or a command
  $apart runuser -u kim -- env HOME=/home/kim DISPLAY=:9 XDG_RUNTIME_DIR="$runtime" LC_ALL=C.UTF-8 \
    DBUS_SESSION_BUS_ADDRESS="unix:path=$runtime/bus" bash -c "cd && { $*; }"
}
apt() { apt-get -qq -y "$@" >apt.log 2>&1 || { cat apt.log; return 1; }; }
within() { # SECONDS COMMAND...: tried once a second
  local left=$1
  shift
  until "$@" >tried 2>&1; do
    [ $((left -= 1)) -gt 0 ] || { cat tried; return 1; }
    sleep 1
  done
}
shown() { [ "$(as_kim 'dunstctl count displayed')" = "$1" ]; }
painted() { [ "$(tr -d '\0' <"$screen" | wc -c)" -gt 1000000 ]; } # a third of the screen is not black
is_dark() { ! painted; }
is_closed() { ! pgrep -u kim -x routine-app >/dev/null && is_dark; }
closes() { pkill -u kim -x routine-app; within 20 is_closed; }
start() { # from the start of the process until Today is painted, in ms
  as_kim 'date +%s%N >begun; exec routine-app' &
  local tries=500
  until painted; do
    [ $((tries -= 1)) -gt 0 ] || return 1
    sleep 0.01
  done
  took="$took $((($(date +%s%N) - $(cat /home/kim/begun)) / 1000000))"
}
is_done() { # to its last second
  as_kim 'routine-app history --json' | tr -d ' \n' |
    grep -E '"status":"done","seconds_done":([0-9]+),"seconds_planned":\1,'
}
is_open() { pgrep -u kim -x routine-app >/dev/null && test -s "$history" && painted; }
nothing_left() {
  ! { find /home/kim -name '*routine-app-reminder*' && as_kim \
    "systemctl --user list-units --all --plain --no-legend 'routine-app-reminder*'"; } | grep .
}
files() {
  find / -xdev -regextype egrep -regex '/(home|proc|proof|run|tmp|var/(cache|lib|log))' -prune \
    -o -print | sort
}
same_files() { files >after && diff before after; }

useradd --create-home --shell /bin/bash kim
history=/home/kim/.local/share/routine-app/history.sqlite3
runtime=/run/user/$(id -u kim)
screen=/run/screen/Xvfb_screen0
apart= took=
files >before
expect "installed with what it needs" apt install --no-install-recommends ./routine-app.deb
echo "size: $(($(stat -c %s routine-app.deb) / 1000000)) MB, installed" \
  "$(($(du -sb /usr/lib/routine-app | cut -f 1) / 1000000)) MB"
expect "it has a manual page" test -s /usr/share/man/man1/routine-app.1.gz
loginctl enable-linger kim
expect "somebody is logged in" within 20 test -S "$runtime/bus"
mkdir /run/screen
systemd-run --quiet --unit=screen Xvfb :9 -nolisten tcp -screen 0 1280x1024x24 -fbdir /run/screen
as_kim 'systemctl --user set-environment DISPLAY=:9'
expect "kim has read what is to be known before" as_kim 'routine-app history --json --accept-safety'

at=$(date -d '+2 min' +%H:%M)
expect "the reminder is on" as_kim "routine-app reminder on $at"
expect "systemd plans it" as_kim "systemctl --user list-timers | grep $at:00"
expect "nothing is shown before" shown 0
sleep $(($(date -d "$at" +%s) - $(date +%s)))
expect "it is shown in time" within 10 shown 1
as_kim 'dunstctl action'
expect "pressed, it opens the program" within 30 is_open
sleep 10
expect "which stays open, without a fault" is_open
expect "and writes nothing down about itself" test ! -e /home/kim/.local/share/routine-app/log

expect "it closes" closes
for _ in 1 2 3 4 5; do
  expect "it starts" start
  cp "$screen" today.xwd
  expect "and closes" closes
done
echo "first painted Today:$took ms after the start"

apart="unshare --net"
expect "there is no network" as_kim '! grep : /proc/net/dev | grep -v lo:'
begun=$SECONDS
as_kim 'exec routine-app play desk-break' &
expect "the desk break is on the screen" within 20 painted
sleep 150
expect "it is not done before its time" eval '! is_done'
expect "it comes to its end" within 90 is_done
echo "the desk break took $((SECONDS - begun)) s"
echo "history: $(as_kim "routine-app history --json" | tr -d "\n")"
sleep 2
cp "$screen" finish.xwd
apart=
expect "and closes" closes
expect "without a fault" test ! -e /home/kim/.local/share/routine-app/log

apt remove routine-app
expect "uninstalled, it leaves nothing of the reminder" within 60 nothing_left
expect "and no fault" as_kim '! systemctl --user list-units --failed --plain --no-legend | grep .'
apt purge --autoremove routine-app
expect "nor any file of the system" same_files
expect "but what kim did" test -s "$history"
echo proved
systemctl poweroff
