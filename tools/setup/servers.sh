# The servers that the recipes in docs/drift are tried on, and a Firefox. Sourced by tools/setup.sh.
# The servers are unpacked into the cache and not installed, so that none begins by itself and none is left behind.
# Sets NGINX, APACHE, CADDY (programs), SERVER_MODULES (a folder) and FIREFOX.

SERVER_PACKAGES=(nginx libnginx-mod-http-brotli-static apache2-bin libapr1 libaprutil1 liblua5.3-0 caddy)

unpack_servers() {
  local folder=$1 work
  have apt-get && have dpkg-deb || return 1
  work=$(mktemp -d)
  say "unpacking with apt, without installing: ${SERVER_PACKAGES[*]}"
  # Root leaves the downloading to a user of apt's own.
  chmod 755 "$work"
  quietly as_root apt-get update || true
  if (cd "$work" && quietly apt-get download "${SERVER_PACKAGES[@]}"); then
    mkdir -p "$folder.new"
    for package in "$work"/*.deb; do dpkg-deb -x "$package" "$folder.new"; done
    rm -rf "$work" "$folder"
    mv "$folder.new" "$folder"
  else
    rm -rf "$work"
    return 1
  fi
}

ensure_servers() {
  local folder="$CACHE/servers"
  [ -x "$folder/usr/bin/caddy" ] || unpack_servers "$folder" ||
    stop "The servers could not be had: this needs Debian or Ubuntu with a network that reaches its packages."
  NGINX="$folder/usr/sbin/nginx"
  APACHE="$folder/usr/sbin/apache2"
  CADDY="$folder/usr/bin/caddy"
  SERVER_MODULES="$folder/usr/lib"
}

ensure_firefox() {
  local name
  for name in "${FIREFOX:-}" firefox-esr firefox; do
    if [ -n "$name" ] && have "$name"; then
      FIREFOX=$(command -v "$name")
      return
    fi
  done
  apt_install firefox-esr || stop "Firefox is missing: install it (on Debian: firefox-esr)."
  FIREFOX=$(command -v firefox-esr)
}
