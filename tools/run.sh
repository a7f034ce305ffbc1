#!/usr/bin/env bash
# Runs a command with what tools/setup.sh found.
#   tools/run.sh host cargo test      this machine's own Rust, in target/host
#   tools/run.sh wasm trunk build     the Rust that makes wasm, in target/wasm
# Two folders, since two compilers that share one would each throw away what the other built.
set -euo pipefail
cd "$(dirname "$0")/.."

KIND=$1
shift
if [ -f target/setup.env ]; then
  # shellcheck source=/dev/null
  . target/setup.env
  export PATH="$PROJECT_PATH:$PATH"
elif ! command -v cargo >/dev/null 2>&1; then
  export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
fi

export CARGO_TARGET_DIR="$PWD/target/$KIND"
if [ "$KIND" = wasm ]; then
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner
  # Where a machine keeps its packages is no part of what it builds. The switches of .cargo/config.toml stand beside this one.
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src/="
  if [ "$WASM_RUST" = debian ]; then
    # Only cargo and rustc are put first, so that the rest of the PATH keeps its order.
    mkdir -p target/debian-rust
    ln -sf /usr/bin/cargo /usr/bin/rustc target/debian-rust/
    export PATH="$PWD/target/debian-rust:$PATH"
    export RUSTC=/usr/bin/rustc CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22
  fi
fi
exec "$@"
