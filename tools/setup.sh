#!/usr/bin/env bash
# Finds what the project needs on this machine, and installs what is missing.
#   tools/setup.sh check   Rust with rustfmt and clippy, Node and the npm packages
#   tools/setup.sh build   what makes the page: wasm32, wasm-bindgen, Trunk, Node and the npm packages
#   tools/setup.sh test    both, and a Chromium with its driver
#   tools/setup.sh proof   all that, the servers of docs/drift, and a Firefox
# What it found is written to target/setup.env, which tools/run.sh reads. Tools are kept once per user and version in
# the cache folder. WASM_RUST=debian asks for Debian's compiler; VERBOSE=1 shows what the installers say.
set -euo pipefail
cd "$(dirname "$0")/.."

WHAT=${1:-build}
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/nyskapingslaget
mkdir -p "$CACHE" target

for piece in common rust node browser servers; do
  # shellcheck source=/dev/null
  . "tools/setup/$piece.sh"
done

export_line() { printf 'export %s=%q\n' "$1" "$2"; }

write_environment() {
  local path="$PWD/node_modules/.bin"
  path+=":$(tool_folder trunk "$TRUNK_VERSION")/bin:$(tool_folder wasm-bindgen-cli "$BINDGEN_VERSION")/bin"
  path+=":$(tool_folder wasm_split_cli_support "$SPLIT_VERSION")/bin"
  {
    export_line PROJECT_PATH "$path:$(dirname "$(command -v cargo)")"
    export_line WASM_RUST "$WASM_RUST"
    export_line CHROMIUM "${CHROMIUM:-}"
    export_line CHROMEDRIVER "${CHROMEDRIVER:-}"
    if [ "$WHAT" = proof ]; then
      for name in NGINX APACHE CADDY SERVER_MODULES FIREFOX; do export_line "$name" "${!name}"; done
    fi
  } >target/setup.env.new
  mv target/setup.env.new target/setup.env
}

case $WHAT in
  check)
    ensure_host_rust
    ensure_lints
    ensure_node
    ensure_packages
    ;;
  build | test | proof)
    ensure_host_rust
    ensure_node
    ensure_packages
    ensure_wasm_std
    forget_builds_with_another_std
    ensure_wasm_tools
    if [ "$WHAT" != build ]; then
      ensure_lints
      ensure_browser
    fi
    if [ "$WHAT" = proof ]; then
      ensure_servers
      ensure_firefox
    fi
    write_environment
    ;;
  *) stop "tools/setup.sh takes check, build, test or proof, not «$WHAT»." ;;
esac
