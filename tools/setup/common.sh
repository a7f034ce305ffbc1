# Words, waiting and apt: shared by the pieces of tools/setup.sh. Sourced, not run.

say() { printf 'setup: %s\n' "$*"; }

# Every failure is one sentence that says what to install.
stop() {
  printf 'setup: %s\n' "$*" >&2
  exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# Runs a command for so many seconds at most, where the machine can count them.
limited() {
  local seconds=$1
  shift
  if have timeout; then timeout "$seconds" "$@"; else "$@"; fi
}

# Runs a command and shows its output only when it fails, or where the reader asked for it.
quietly() {
  local log
  if [ -n "${VERBOSE:-}" ]; then
    "$@"
    return
  fi
  log=$(mktemp)
  if "$@" >"$log" 2>&1 </dev/null; then
    rm -f "$log"
  else
    tail -n 25 "$log" >&2
    rm -f "$log"
    return 1
  fi
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif have sudo && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
    sudo "$@"
  else
    return 1
  fi
}

apt_is_fresh=
apt_install() {
  have apt-get || return 1
  say "installing with apt: $*"
  if [ -z "$apt_is_fresh" ]; then
    quietly as_root apt-get update || true
    apt_is_fresh=yes
  fi
  quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}
