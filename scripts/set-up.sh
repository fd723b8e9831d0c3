# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# What ./run and ./check share: where things are, and installing what is missing.
# Sourced, never run.

set -u

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Packages by distribution.  "run" builds and starts Instep; "display" is for a machine that has
# none; "check" is what the tests need besides.
apt_run="gcc libc6-dev meson ninja-build pkg-config libgtk-4-dev libadwaita-1-dev libjson-glib-dev
  librsvg2-dev libxml2-utils gettext desktop-file-utils adwaita-icon-theme librsvg2-common
  fonts-cantarell"
apt_display="xvfb xauth dbus-daemon"
apt_check="$apt_display clang python3 at-spi2-core python3-gi gir1.2-atspi-2.0 xdotool imagemagick
  poppler-utils appstream itstool xsettingsd librsvg2-bin locales"

dnf_run="gcc meson ninja-build pkgconf-pkg-config gtk4-devel libadwaita-devel json-glib-devel
  librsvg2-devel libxml2 gettext desktop-file-utils adwaita-icon-theme librsvg2
  abattis-cantarell-fonts"
dnf_display="xorg-x11-server-Xvfb xorg-x11-xauth dbus-daemon"
dnf_check="$dnf_display clang python3 at-spi2-core python3-gobject xdotool ImageMagick poppler-utils
  appstream itstool librsvg2-tools glibc-locale-source xsettingsd libasan libubsan"

pacman_run="gcc meson ninja pkgconf glib2-devel gtk4 libadwaita json-glib librsvg libxml2 gettext
  desktop-file-utils adwaita-icon-theme cantarell-fonts"
pacman_display="xorg-server-xvfb xorg-xauth dbus"
pacman_check="$pacman_display clang python at-spi2-core python-gobject xdotool imagemagick poppler
  appstream itstool xsettingsd"

zypper_run="gcc meson ninja pkgconf-pkg-config gtk4-devel libadwaita-devel json-glib-devel
  librsvg-devel libxml2-tools gettext-tools desktop-file-utils adwaita-icon-theme
  gdk-pixbuf-loader-rsvg cantarell-fonts"
zypper_display="xorg-x11-server-Xvfb xauth dbus-1-daemon"
zypper_check="$zypper_display clang python3 at-spi2-core python3-gobject typelib-1_0-Atspi-2_0
  xdotool ImageMagick poppler-tools AppStream itstool rsvg-convert glibc-i18ndata"

apk_run="build-base meson ninja pkgconf gtk4.0-dev libadwaita-dev json-glib-dev librsvg-dev
  libxml2-utils gettext gettext-dev desktop-file-utils adwaita-icon-theme font-cantarell bash"
apk_display="xvfb xvfb-run xauth dbus"
apk_check="$apk_display clang python3 at-spi2-core py3-gobject3 xdotool imagemagick poppler-utils
  appstream itstool rsvg-convert"

say() { printf '%s\n' "$*"; }
complain() { printf '%s\n' "$*" >&2; }

find_manager() {
  local name
  for name in apt-get dnf pacman zypper apk; do
    if command -v "$name" >/dev/null 2>&1; then
      say "${name%-get}"
      return
    fi
  done
}

# The packages of a list that are not installed, on one line.
list_missing() {
  local manager=$1 package
  shift
  case $manager in
    apt)
      comm -13 \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p' | LC_ALL=C sort -u) \
        <(printf '%s\n' "$@" | LC_ALL=C sort -u) | tr '\n' ' '
      ;;
    dnf | zypper)
      for package in "$@"; do rpm -q --whatprovides "$package" >/dev/null 2>&1 || printf '%s ' "$package"; done
      ;;
    pacman)
      for package in "$@"; do pacman -Qq "$package" >/dev/null 2>&1 || printf '%s ' "$package"; done
      ;;
    apk)
      for package in "$@"; do apk info -e "$package" >/dev/null 2>&1 || printf '%s ' "$package"; done
      ;;
  esac
}

# The commands that install packages; nothing is ever upgraded.
install_command() {
  local manager=$1
  shift
  case $manager in
    apt) say "apt-get update && apt-get install -y --no-install-recommends $*" ;;
    dnf) say "dnf install -y --setopt=install_weak_deps=False $*" ;;
    pacman) say "pacman -Sy --needed --noconfirm $*" ;;
    zypper) say "zypper --non-interactive install --no-recommends $*" ;;
    apk) say "apk add --update-cache $*" ;;
  esac
}

# Installs what is missing of the given parts: "run", "display", "check".
install_missing() {
  local manager part variable names="" missing command
  manager=$(find_manager)
  # Where packages are not known, building tells whether something is missing.
  [ -n "$manager" ] || return 0

  for part in "$@"; do
    variable=${manager}_$part
    names="$names ${!variable}"
  done

  # shellcheck disable=SC2086
  missing=$(list_missing "$manager" $names)
  [ -n "${missing// /}" ] || return 0

  command=$(install_command "$manager" "$missing")
  if [ "$(id -u)" -eq 0 ]; then
    say "Installing: $missing"
    DEBIAN_FRONTEND=noninteractive sh -c "$command" && return 0
  elif command -v sudo >/dev/null 2>&1 && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
    say "Installing: $missing"
    sudo env DEBIAN_FRONTEND=noninteractive sh -c "$command" && return 0
  fi

  complain "Some packages are missing and could not be installed.  An administrator can, by this one command:"
  complain "  $command"
  return 1
}

# What to install by hand, where no package manager that is known can do it.
name_what_is_needed() {
  complain "Instep does not know this system's packages.  Please install a C compiler, meson (1.0 or newer), ninja,"
  complain "pkg-config, gettext, xmllint, desktop-file-utils, the Adwaita icons, the font Cantarell, and the"
  complain "development files of GTK (4.8), libadwaita (1.2), json-glib (1.6) and librsvg (2.54).  Without a display"
  complain "also Xvfb, xauth and D-Bus; for the tests these and AT-SPI, PyGObject, xdotool, appstream and poppler."
}

# Configures a build folder, anew when it belongs to another place or was not finished.
configure() {
  local folder=$1 wanted
  shift
  wanted=$(printf '%s\n' "$root" "$@")
  if [ -f "$folder/build.ninja" ] && [ -f "$folder/config.h" ] &&
     [ "$(cat "$folder/instep-set-up" 2>/dev/null)" = "$wanted" ]; then
    return 0
  fi

  rm -rf "$folder"
  mkdir "$folder" || return 1
  if ! meson setup "$folder" "$root" "$@" >"$folder/set-up.log" 2>&1; then
    cat "$folder/set-up.log" >&2
    [ -n "$(find_manager)" ] || name_what_is_needed
    return 1
  fi
  say "$wanted" >"$folder/instep-set-up"
}

# Builds all, or the targets named, and says only what went wrong.
run_ninja() {
  local folder=$1
  shift
  ninja -C "$folder" --quiet "$@" 2>&1 | tee "$folder/build.log" | sed '/^ninja: no work to do\.$/d' >&2
  return "${PIPESTATUS[0]}"
}

# The same, and once more from nothing when not the code but the folder is broken.
build_in() {
  local folder=$1 set_up
  shift
  run_ninja "$folder" "$@" && return 0
  grep -qE '^(ninja: error:|FAILED: build\.ninja)' "$folder/build.log" || return 1

  say "The build folder is broken, so it is made anew."
  mapfile -t set_up <"$folder/instep-set-up"
  rm "$folder/instep-set-up"
  configure "$folder" "${set_up[@]:1}" && run_ninja "$folder" "$@"
}

# The program run from its build folder finds its data here.
use_build() {
  local folder=$1
  export INSTEP_DATA_DIR=$root/data
  export GSETTINGS_SCHEMA_DIR=$folder/data
  export XDG_DATA_DIRS=$root/icons/share:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}
}
