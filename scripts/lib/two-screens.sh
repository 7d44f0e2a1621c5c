# Sourced by the scripts: an X server with two monitors of 1920x1080 side by side, on a free display number.
# Xvfb and Xvnc give JavaFX one screen only; the dummy driver of Xorg with two outputs gives two.

two_screens_pid=

# start_two_screens: sets DISPLAY to the new server.
start_two_screens() {
  local number log mode='1920x1080_d 148.50 1920 2008 2052 2200 1080 1084 1089 1125 +hsync +vsync'
  log=$(mktemp)
  for number in $(seq 74 99); do
    [ -e "/tmp/.X11-unix/X$number" ] || [ -e "/tmp/.X$number-lock" ] || break
  done
  # Xorg takes a configuration outside its own folders from root only.
  local server=(Xorg ":$number" -config "$root/scripts/lib/dummy.conf" -noreset -nolisten tcp -novtswitch
    -sharevts -logfile "$log")
  [ "$(id -u)" -eq 0 ] || server=(sudo "${server[@]}")
  "${server[@]}" >/dev/null 2>&1 &
  two_screens_pid=$!
  export DISPLAY=":$number"
  unset WAYLAND_DISPLAY XAUTHORITY
  wait_for_display || { say "The virtual display did not start; its log is $log"; return 1; }
  # shellcheck disable=SC2086 # a mode line is a list of words
  xrandr --newmode $mode && xrandr --addmode DUMMY1 1920x1080_d
  xrandr --output DUMMY0 --mode 1920x1080 --pos 0x0 --primary --output DUMMY1 --mode 1920x1080_d --pos 1920x0
  # Asking for the list makes the server tell it to others too: without this line GTK sees one monitor.
  xrandr --listmonitors >/dev/null
}

wait_for_display() {
  local try
  for try in $(seq 50); do
    xrandr >/dev/null 2>&1 && return 0
    kill -0 "$two_screens_pid" 2>/dev/null || return 1
    sleep 0.2
  done
  return 1
}

stop_two_screens() {
  [ -z "$two_screens_pid" ] || as_root kill "$two_screens_pid" 2>/dev/null || true
  two_screens_pid=
}
