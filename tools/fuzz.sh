#!/usr/bin/env bash
# Feeds the gates for what comes from outside with inputs that nobody thought of (libFuzzer; the targets are in fuzz/).
#   tools/fuzz.sh payload 10      a target for so many minutes; all of them in turn where none is named
#   tools/fuzz.sh payload merge   puts into fuzz/corpus some short ones of what was found
# What was found so far goes on from run to run in target/fuzz/corpus; an input that breaks something lies in
# target/fuzz/found, and «tools/fuzz.sh payload FILE» tries it again.
# The Rust of this machine will do: it counts what is reached by itself, and libfuzzer-sys brings the rest.
set -euo pipefail
cd "$(dirname "$0")/.."

TARGETS=${1:-payload import frames record codes day}
MINUTES=${2:-2}
TRIPLE=$(tools/run.sh fuzz rustc -vV | sed -n 's/^host: //p')
ROOM=$PWD/target/fuzz
# What of a merge is kept for each target: so many inputs, none of them longer.
MOST_FILES=30
MOST_BYTES=600

# A fuzzer is to see which branches were taken and what was compared. The target is named so that macros and build
# scripts, which run while it is built, are not counted.
build() {
  RUSTFLAGS="--cfg erase_components --cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
-Cllvm-args=-sanitizer-coverage-trace-compares" \
    tools/run.sh fuzz cargo build --quiet --release --manifest-path fuzz/Cargo.toml --target "$TRIPLE" --bins
}

# What a target is told beside its corpus.
settings() {
  case $1 in
    # The reader of codes is known to look at some pictures without end: it goes on after them, and tells of them.
    codes) printf '%s\n' -max_len=1200 -timeout=4 -fork=1 -ignore_timeouts=1 -ignore_crashes=1 ;;
    day) printf '%s\n' -max_len=40 -timeout=10 ;;
    *) printf '%s\n' -max_len=16384 -timeout=10 ;;
  esac
}

# Where a target begins: what is committed, and what the tests have frozen.
seeds() {
  echo "fuzz/corpus/$1"
  case $1 in codes | day) ;; *) echo tests/fixtures ;; esac
}

build
failed=''
for target in $TARGETS; do
  program=$ROOM/$TRIPLE/release/$target
  mkdir -p "$ROOM/corpus/$target" "$ROOM/found/$target"
  mapfile -t settings < <(settings "$target")
  mapfile -t seeds < <(seeds "$target")
  if [ "$MINUTES" = merge ]; then
    "$program" -set_cover_merge=1 -verbosity=0 "fuzz/corpus/$target" "$ROOM/corpus/$target" "${seeds[@]:1}"
    # Few, and small: named by what is in them, all but the fullest of those that are short.
    found=$(find "fuzz/corpus/$target" -type f -name "$(printf '?%.0s' {1..40})" -printf '%s %p\n' | sort -nr)
    awk -v most="$MOST_BYTES" -v many="$MOST_FILES" '$1 > most || ++kept > many { print $2 }' <<<"$found" | xargs -r rm
    continue
  fi
  if [ -f "$MINUTES" ]; then
    "$program" -timeout=10 "$MINUTES"
    continue
  fi
  echo "fuzz: $target for $MINUTES minutes"
  "$program" "${settings[@]}" -max_total_time=$((MINUTES * 60)) -print_final_stats=1 -verbosity=0 \
    -artifact_prefix="$ROOM/found/$target/" "$ROOM/corpus/$target" "${seeds[@]}" || failed+=" $target"
  ls "$ROOM/found/$target" | sed "s|^|fuzz: look at target/fuzz/found/$target/|"
done
if [ -n "$failed" ]; then
  echo "fuzz: something broke in$failed" >&2
  exit 1
fi
