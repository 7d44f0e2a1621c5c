# Sourced by the scripts: installs what is missing on Debian and Ubuntu, and never what is there already.

say() { printf '%s\n' "$*" >&2; }

# as_root COMMAND...: with sudo when we are not root.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# missing_packages NAME...: prints those of the Debian packages that are not installed.
missing_packages() {
  local name
  for name in "$@"; do
    dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || printf '%s ' "$name"
  done
}

# install_packages NAME...: installs those that are missing; quiet when none is.
install_packages() {
  local missing
  command -v dpkg-query >/dev/null || return 0
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  say "Installing: $missing"
  as_root apt-get -o DPkg::Lock::Timeout=300 -qq update >&2
  # shellcheck disable=SC2086 # a list of words on purpose
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq -y --no-install-recommends \
    install $missing >&2
}

# has_jdk: whether a JDK of version 17 or newer is on the path or in JAVA_HOME.
has_jdk() {
  local javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac version
  version=$("$javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p') || return 1
  [ "${version:-0}" -ge 17 ]
}

# has_maven: whether a Maven is there or a mirror is named for the wrapper.
has_maven() {
  [ -n "${MVNW_REPOURL-}" ] || command -v mvn >/dev/null
}

# install_builder: a JDK and Maven, each only when there is none.
install_builder() {
  has_jdk || install_packages openjdk-17-jdk-headless
  has_maven || install_packages maven
}

# install_window_libraries: what JavaFX needs to open a window on Linux.
install_window_libraries() {
  if apt-cache show libgtk-3-0t64 >/dev/null 2>&1; then
    install_packages libgtk-3-0t64 libasound2t64 libgl1 libxtst6 libxxf86vm1
  else
    install_packages libgtk-3-0 libasound2 libgl1 libxtst6 libxxf86vm1
  fi
}

# install_virtual_display: an X server with two monitors, and what takes pictures of it.
install_virtual_display() {
  install_packages xserver-xorg-core xserver-xorg-video-dummy x11-xserver-utils imagemagick
}

# install_voice: the program that says calls where the machine has no voice of its own.
install_voice() {
  install_packages espeak-ng
}

# install_browser: what the tests of the phone page drive.
install_browser() {
  if [ "$(. /etc/os-release && echo "$ID")" = ubuntu ]; then
    install_packages chromium-browser chromium-chromedriver
  else
    install_packages chromium chromium-driver
  fi
}
