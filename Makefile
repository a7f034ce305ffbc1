# make, make serve and make test are all one needs to know; see «make help».

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help serve dev dist package test check proof audit cost faults bench slow fuzz freeze icons screenshots setup-build setup-test setup-check setup-proof
MAKEFLAGS += --no-print-directory

PORT ?= 8080
# Another one than the release, whose worker answers for its own address.
DEV_PORT ?= 8081
HOST_RUN := tools/run.sh host
WASM_RUN := tools/run.sh wasm
# Folders are among them, so that a file that goes away is noticed too.
SOURCES := $(shell find src reader style public boot -not -name '.*' 2>/dev/null) index.html old-browser.js Trunk.toml \
  Cargo.toml Cargo.lock package-lock.json tools/assets.mjs tools/unasked.mjs tools/after-build.mjs tools/reader.mjs tools/split.mjs tools/plain-names.mjs tools/finish.mjs tools/offline.mjs tools/one-file.mjs .cargo/config.toml

help:
	@echo 'make serve   build the page and serve it on http://localhost:8080/ (PORT=8081 for another port)'
	@echo 'make test    everything: format, lints, host tests, wasm tests, byte budget, Playwright over dist/'
	@echo 'make check   what is quick: format, lints, host tests, types of the browser tests'
	@echo 'make faults  injects every fault as often as the table in the README says, and counts losses (an hour)'
	@echo 'make bench   measures start, typing, finding, import and memory against the budgets (some minutes; WRITE=--write)'
	@echo 'make slow    the browser tests with a slow processor, network and disk: which of them rely on speed?'
	@echo 'make fuzz    feeds the gates for what comes from outside with inputs nobody thought of (MINUTES=10 TARGET=payload)'
	@echo 'make freeze  writes down what this version stores and hands out, to be opened for ever; once for each version'
	@echo 'make dev     build, serve on port 8081 and reload while you write (DEV_PORT=8082 for another)'
	@echo 'make dist    build the page into dist/'
	@echo 'make package dist.zip with its SHA-256 and the list of what it is made of, the same bytes each time'
	@echo 'make proof   what takes long: every screen in every look, the servers of docs/drift, dangerous texts, eight hours, fuzzing (MINUTES=10)'
	@echo 'make audit   asks the public lists of weaknesses about all packages; what does not answer is told about'
	@echo 'make cost    what a day with 5,000 people costs a host (PEOPLE=5000; WRITE=--write)'
	@echo 'make icons   the icons as pictures, from their drawings'
	@echo 'make screenshots   the pictures of the README, and each screen in four widths, from the built page'

setup-build:
	@tools/setup.sh build

setup-test:
	@tools/setup.sh test

setup-check:
	@tools/setup.sh check

setup-proof:
	@tools/setup.sh proof

# Trunk builds aside and swaps the folder in at the end, so a failed build leaves the last good one.
dist/index.html: $(SOURCES)
	@echo 'dist: building the release (the first time takes some minutes)'
	@$(MAKE) target/assets/painted.html
	@env -u NO_COLOR $(WASM_RUN) trunk build --release --features split --skip-version-check
	@node tools/one-file.mjs dist
	@touch dist/index.html

# The first screen as html, made by the app's own components on this machine.
target/assets/painted.html: $(shell find src -name '*.rs') Cargo.toml Cargo.lock
	@mkdir -p target/assets
	@$(HOST_RUN) cargo run --quiet --no-default-features --features ssr --bin paint > $@.new
	@mv $@.new $@

dist: setup-build
	@$(MAKE) dist/index.html

# What is handed over: dist.zip, its SHA-256 and the list of what it is made of; the same bytes from the same commit.
package: dist
	@node tools/package.mjs

serve: dist
	@node tools/serve.mjs --port $(PORT)

# Its own folder, so that dist/ always holds a release.
dev: setup-build
	@$(MAKE) target/assets/painted.html
	@env -u NO_COLOR $(WASM_RUN) trunk serve --dist target/dev --port $(DEV_PORT) --skip-version-check

# The pictures that phones want of the drawings in public/icons/.
icons: setup-test
	@$(HOST_RUN) node tools/icons.mjs

# The pictures of the README, and each screen and what it is on paper in target/screens: four widths, light and dark.
# LANGUAGES="nb nn en" for the others, FONTS="DejaVu Sans,Open Sans" for a wide one and a narrow one; some minutes each.
screenshots: setup-test
	@$(MAKE) dist/index.html
	@$(HOST_RUN) node tools/screenshots.mjs
	@PICTURES=1 LANGUAGES="$(or $(LANGUAGES),nb)" $(HOST_RUN) playwright test

check: setup-check
	@$(HOST_RUN) cargo fmt --all --check
	@$(HOST_RUN) cargo clippy --quiet --workspace --all-targets -- -D warnings
	@node_modules/.bin/tsc --noEmit
	@$(HOST_RUN) cargo test --quiet

# Long counts of what «make test» does in short ones; WRITE=--write puts the table into the README.
faults: setup-test
	@$(MAKE) dist/index.html
	@$(HOST_RUN) node tools/faults.mjs $(WRITE)

# Nothing fails here: times are those of this machine. WRITE=--write puts the table into the README.
bench: setup-test
	@$(MAKE) dist/index.html
	@$(HOST_RUN) node tools/bench.mjs $(WRITE)

# Half an hour. TRACE=1 records every step of what fails.
slow: setup-test
	@$(MAKE) dist/index.html
	@SLOW=1 $(HOST_RUN) playwright test

# What is found lies in target/fuzz/found. TARGET= payload, import, frames, record, codes or day; each in turn otherwise.
fuzz:
	@tools/fuzz.sh "$(TARGET)" "$(MINUTES)"

# A new version in Cargo.toml, and with it a new schema, has a folder of its own in tests/fixtures/released. What is there is
# never written anew.
freeze: setup-check
	@FREEZE=1 $(HOST_RUN) cargo test --quiet --test rules this_version_is_frozen

# What is too long for each change. The servers of docs/drift are unpacked, not installed, and end with their tests.
proof: setup-proof
	@$(MAKE) dist/index.html
	@$(MAKE) audit
	@PROOF=1 $(HOST_RUN) playwright test
	@tools/fuzz.sh "$(TARGET)" "$(MINUTES)"

audit: setup-check
	@$(HOST_RUN) node tools/audit.mjs

cost: dist
	@node tools/cost.mjs --people $(or $(PEOPLE),5000) $(WRITE)

# The runners come last, so that their own summaries are what one sees at the end.
test: setup-test
	@echo 'test: format, lints and types'
	@$(HOST_RUN) cargo fmt --all --check
	@$(HOST_RUN) cargo clippy --workspace --all-targets -- -D warnings
	@node_modules/.bin/tsc --noEmit
	@$(MAKE) dist/index.html
	@echo 'test: the page and its weight'
	@node_modules/.bin/html-validate dist/index.html dist/gjenopprett.html
	@node tools/budget.mjs
	@echo 'test: on this machine'
	@$(HOST_RUN) cargo test
	@echo 'test: wasm in a headless browser'
	@$(WASM_RUN) cargo test --target wasm32-unknown-unknown --test web
	@echo 'test: the page in a browser'
	@$(HOST_RUN) playwright test
