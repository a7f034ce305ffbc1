# Rust for this machine, Rust's standard library for wasm32, and the two tools that make a page of it.
# Sourced by tools/setup.sh.

WASM=wasm32-unknown-unknown
TRUNK_VERSION=0.21.14
SPLIT_VERSION=0.2.4
# Debian 12 has these in its security archive; the compiler is new enough, and the source lets us build what it lacks.
DEBIAN_RUST=(rustc-web cargo-web rust-web-src lld-22)

tool_folder() { printf '%s/%s-%s' "$CACHE" "$1" "$2"; }

# Whether a compiler has the library, and with the bitcode that the release build's optimising across libraries needs.
# Sets WASM_STD to the library's path.
has_wasm_std() {
  local root library
  have "$1" || return 1
  root=$("$1" --print sysroot 2>/dev/null) || return 1
  for library in "$root/lib/rustlib/$WASM/lib"/libstd-*.rlib; do
    if [ -f "$library" ] && grep -q llvmbc "$library"; then
      WASM_STD=$library
      return
    fi
  done
  return 1
}

ensure_host_rust() {
  if ! have cargo && [ -x "${CARGO_HOME:-$HOME/.cargo}/bin/cargo" ]; then
    PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
  fi
  if ! have cargo; then
    apt_install rustc-web cargo-web || stop "Rust is missing: install it from https://rustup.rs, or the packages rustc-web and cargo-web."
  fi
  have cc || apt_install gcc libc6-dev || stop "A C linker is missing: install gcc (on Debian and Ubuntu: build-essential)."
}

ensure_lints() {
  local missing=()
  cargo fmt --version >/dev/null 2>&1 || missing+=(rustfmt)
  cargo clippy --version >/dev/null 2>&1 || missing+=(clippy)
  [ ${#missing[@]} = 0 ] && return
  if have rustup; then
    say "adding ${missing[*]} with rustup"
    quietly limited 120 rustup component add "${missing[@]}" && return
  elif apt_install rustfmt-web rust-web-clippy; then
    return
  fi
  stop "${missing[*]} is missing: run «rustup component add ${missing[*]}», or install rustfmt-web and rust-web-clippy."
}

# Decides which compiler makes wasm: the person's own where it can, else Debian's. Sets WASM_RUST to own or debian.
ensure_wasm_std() {
  local refusal="$CACHE/rustup-did-not-answer"
  if has_wasm_std rustc && [ "${WASM_RUST:-}" != debian ]; then
    WASM_RUST=own
    return
  fi
  if debian_is_ready; then
    WASM_RUST=debian
    return
  fi
  # A server that did not answer is not asked again within the hour, for each asking takes a minute.
  if have rustup && [ "${WASM_RUST:-}" != debian ] && [ -z "$(find "$refusal" -mmin -60 2>/dev/null)" ]; then
    say "adding the target $WASM with rustup (a minute at most)"
    if quietly limited 60 rustup target add "$WASM" && has_wasm_std rustc; then
      WASM_RUST=own
      return
    fi
    touch "$refusal"
    say "rustup's server did not answer: trying Debian's packages instead"
  fi
  install_debian_wasm
  WASM_RUST=debian
}

debian_is_ready() {
  [ -x /usr/bin/cargo ] && have wasm-ld-22 && has_wasm_std /usr/bin/rustc
}

install_debian_wasm() {
  local advice="Rust for wasm is missing: run «rustup target add $WASM», or on Debian 12 install ${DEBIAN_RUST[*]} as root."
  apt_install "${DEBIAN_RUST[@]}" || stop "$advice"
  has_wasm_std /usr/bin/rustc || build_wasm_std "$(/usr/bin/rustc --print sysroot)/lib/rustlib/$WASM/lib" || stop "$advice"
  has_wasm_std /usr/bin/rustc || stop "$advice"
}

# Debian ships the source of the wasm standard library, but not the library. Building an empty crate with it leaves the
# parts beside the crate, and from where the compiler looks for them, every later build is an ordinary one.
build_wasm_std() {
  local folder=$1 work
  work=$(mktemp -d)
  mkdir -p "$work/src"
  printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n[profile.release]\npanic = "abort"\n' >"$work/Cargo.toml"
  printf '#![no_std]\n' >"$work/src/lib.rs"
  say "building the wasm standard library with Debian's Rust (half a minute, once)"
  if (
    cd "$work"
    unset CARGO_TARGET_DIR CARGO_BUILD_TARGET
    # Cargo leaves the bitcode out of a library, and the release build optimises across libraries by means of it.
    RUSTFLAGS="-C embed-bitcode=yes" RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc \
      quietly /usr/bin/cargo build --release --target "$WASM" \
      -Z build-std=std,panic_abort,test,proc_macro
  ); then
    rm -f "$work/target/$WASM"/release/deps/libempty-*
    say "copying it, as root, to $folder"
    as_root mkdir -p "$folder" && as_root rm -f "$folder"/*.rlib && as_root cp "$work/target/$WASM"/release/deps/*.rlib "$folder/"
  else
    rm -rf "$work"
    return 1
  fi
  rm -rf "$work"
}

# Cargo notices a new compiler but not a new standard library, and then what was built with the old one does not fit.
forget_builds_with_another_std() {
  local stamp=target/wasm/.standard-library
  if [ "$(cat "$stamp" 2>/dev/null)" != "$WASM_STD" ]; then
    rm -rf target/wasm
    mkdir -p target/wasm
    printf '%s\n' "$WASM_STD" >"$stamp"
  fi
}

# Installs one tool once per user and version. The settings make the build of a tool quick; nobody feels the difference.
install_tool() {
  local name=$1 version=$2 binary=$3
  shift 3
  local folder
  folder=$(tool_folder "$name" "$version")
  [ -x "$folder/bin/$binary" ] && return
  if have cargo-binstall && { say "fetching $name $version with cargo binstall"
    quietly limited 180 cargo binstall --no-confirm --disable-strategies compile --root "$folder" "$name@$version"; }; then
    return
  fi
  say "building $name $version (some minutes, once for this user)"
  CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=256 \
    CARGO_TARGET_DIR="$CACHE/build" quietly cargo install "$name" --version "$version" --root "$folder" "$@" ||
    stop "$name $version could not be built: run «cargo install $name --version $version $*» with a network that reaches crates.io."
  rm -rf "$CACHE/build"
}

ensure_wasm_tools() {
  # The tool must be of the same version as the library that the lock file names.
  BINDGEN_VERSION=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p;}' Cargo.lock)
  [ -n "$BINDGEN_VERSION" ] || stop "Cargo.lock does not name wasm-bindgen: restore Cargo.lock from the repository."
  install_tool wasm-bindgen-cli "$BINDGEN_VERSION" wasm-bindgen
  install_tool trunk "$TRUNK_VERSION" trunk --locked --no-default-features --features rustls
  install_tool wasm_split_cli_support "$SPLIT_VERSION" wasm-split-cli --features build-binary
}
