//! Nyskapingslaget helps people in small Norwegian municipalities turn an idea into something
//! concrete, together, wholly in the browser: no server, no account, nothing sent.
//!
//! # Rooms
//!
//! Each line of code has one obvious room, and arrows go one way:
//! `main → views → {state, components} → {compose, export, routes, storage, browser} →
//! {content, domain} → i18n`.
//!
//! | room | what lives there | what never does |
//! |---|---|---|
//! | [`i18n`] | the three languages and every text of the interface | texts about the subject |
//! | [`domain`] | sketches, drafts, self-checks, team sheets and every rule about them | input, output, texts for people |
//! | [`content`] | what we ship: the map, prototypes, examples, illustrations, actors, sources | user data |
//! | [`compose`] | documents, events and prefilled sketches as data | how a document looks |
//! | [`export`] | a composed document as something to take away | storage |
//! | [`storage`] | the stored format, migration, files, the two stores | views |
//! | [`browser`] | the rest of the glue to the browser | rules |
//! | [`routes`] | which screen an address stands for | the DOM |
//! | [`state`] | signals and named commands, in four handles: what is shown, what there is, what is open, what keeps it all; the only code that saves | rules |
//! | [`components`] | widgets: properties in, callbacks out | the app's state |
//! | [`views`] | `shell` (the frame), `work` (what every work is written with), a folder for each kind, `workshop` with a screen for each of its parts, `map`, `lists`, `paper`, `travel`, `library`, `versions`, `search`, `import`; `ids` of what the focus is led to | rules, storage |
//!
//! `domain`, `content`, `i18n`, `compose`, `export`, `routes` and the pure parts of `storage`
//! (all but `browser` and `history`) know nothing of the browser; `tests/architecture` reads their files and fails otherwise.
//!
//! No more than two files import each other in a circle.
//!
//! # The way of a keystroke
//!
//! ```text
//! a field (components::TextField: written) ── views::work::editing ── Open::edit
//!   one copy of the work is made and changed ── undo remembers the one before (shared, not copied)
//!   domain::tab::Tab::write ── last words hold it (a panic stores it) ── Open::editing tells the views
//!   300 ms of rest, 500 at most ── Tab::to_store ── storage::keeping::keep
//!     ├─ taken:     localStorage, read back ── Tab::stored ─┐
//!     ├─ refused:   Tab::refused, tried again ──────────────┼─ the list, and the strict copy in IndexedDB ── «Lagret»
//!     └─ overtaken: Tab::overtaken, a conflict copy ── keep ┘
//! another tab hears of it (the storage event) ── Tab::heard ── listed, gone on with, or both are kept
//! ```
//!
//! What a tab does (`domain::tab`), in which order the stores are written (`storage::{keeping, writes, exchanging}`) and
//! what makes the stores agree (`storage::repair`), and which of two versions goes on (`domain::solving`), are rules
//! without input or output; `state` carries them out, and so do the runs of faults in `tests/faults`.
//!
//! # How to add
//!
//! *A field of a work*
//! 1. the field, with its doc comment, and its line in `record_fields!` (`domain/sketch.rs`; `domain/draft/` and so on)
//! 2. its label and question in three languages (`i18n/fields.rs`)
//! 3. where it is written: `views/sketch/fields.rs` or `canvas.rs`, a `FieldSpec`; its name in `domain/incoming.rs`, where
//!    it has one line or holds words of ours
//! 4. that versions can be compared: `Part` and `Part::ALL` in `domain/parts.rs`; from there the compiler names its name
//!    (`compose/parts.rs`), its id (`views/ids.rs`) and what the search says of it (`compose/finds/page.rs`)
//! 5. what it says on paper and in files, as `Said::own`: `compose/sketch.rs`, and `compose/{case.rs, workshop/}` where it is for
//!    the council or the hall; its place on blank sheets: `views/{sketch/paper_blank.rs, paper/blank_a3.rs}`; that it is
//!    found: `Sketch::texts` (no test tells where one of these is forgotten); whom to call or write to: `domain/contacts.rs`
//! 6. `tests/rules/common/full.rs`, from which the fixtures `schema-1.txt`, `export-1.json` and `plain-text.txt` grow by it, and
//!    `tests/e2e/{full-sketch.ts, pages/sketch.ts}`
//!
//! *A kind of work*
//! 1. `domain`: its struct with `record_fields!` and `record_body!`, an arm in `Kind`, `Kind::ALL`, `Work` and `with_each!`,
//!    and a name in `editable_works!`
//! 2. from there the compiler names the places: its rows and links (`domain`), what it is called (`compose/titles.rs`), its
//!    document (`compose/collection.rs`), what it finds in the search (`compose/finds/`), `Route::of_work`, its sheet
//!    (`views/paper/`), its card (`views/lists/card.rs`), what differs (`views/work/differences.rs`)
//! 3. what it does not name: an arm in `Wanted` and in `unwritten` (`state/fresh.rs`), in `App::open_for`
//!    (`state/app/going.rs`) and in `Route::work`; the pattern in `boot/painted.js`, which keeps its place on Hjem
//! 4. its screen, as below, in a folder of `views` around `work::editor::Editor`, which has a row in `tests/architecture`
//! 5. a filled one in `tests/rules/common` and in `tests/e2e/screens.ts`
//!
//! *A screen*
//! 1. `Route`, its address and its title: `routes.rs`, `views/shell/titles.rs`, `heads` and `screen_lead` in `views/shell/painted.rs`, the
//!    table in `tests/rules/routes.rs`; the menu is in `views/shell/frame.rs`, and what lies below it in `routes/below.rs`
//! 2. a component in the folder it belongs to, with `PageTitle` first
//! 3. `Room::of` (`views/shell/rooms.rs`), and an arm in the file of that room, which the compiler does not name:
//!    `views/shell/rooms/files.rs`; `is_here` in `views/shell/app.rs` where it waits for what is kept
//! 4. its texts: a module of `i18n`, with a line in `i18n::all_texts`; that it is found: `Screen` in `compose/finds/page.rs`
//! 5. a line in `tests/e2e/screens.ts`: then it is seen in each language, scheme and width
//!
//! *A text*
//! 1. three lines in `texts!` (bokmål, nynorsk, English) of the module of `i18n` whose screen shows it
//! 2. holes are written `{name}`, and filled by `i18n::fill`
//! 3. a name that English keeps stands in parentheses; a `components::Name` says its language
//! 4. words that count: `i18n::plural`
//! 5. `tests/rules/texts.rs` reads every module that `i18n::all_texts` names, and fails where one is missing there
//!
//! *A stored version*
//! 1. `CURRENT_SCHEMA` one up, and a step that is never edited again: `storage/migrate.rs`
//! 2. the fixture of the version before stays frozen: `tests/fixtures/schema-N.txt`
//! 3. the page for recovery reads it too, and names the version: `public/gjenopprett.js`; so do the browser tests'
//!    `storage-format.ts`
//! 4. `tests/rules/migrate.rs` and the crashes of `tests/faults/crashes.rs` walk the way
//! 5. older pages stop for it by themselves: `FormatError::NewerSchema`. A word among the choices of a field they keep
//!    (`domain::fields`), and a draft with a prototype that they do not know they leave as it is: `FormatError::NewerWord`
//! 6. a version of its own in `Cargo.toml`; `make freeze` writes what it stores and hands out to `tests/fixtures/released`,
//!    which `tests/rules/released.rs` opens for ever
//!
//! # What holds everywhere
//!
//! - A core that does no input or output cannot fail: now, chance and language are arguments.
//! - What comes from outside passes one gate, [`storage::format::decode`]; what somebody writes in a field passes
//!   [`components::written`], so that a text is stored as the field shows it ([`domain::incoming`]), and so does what a
//!   file brings ([`storage::transfer`]). A day is a day by
//!   [`domain::dates`] alone.
//! - Everything is read before anything is written; what could not be read is never overwritten.
//! - Whatever a person makes is a [`domain::Work`]: saving, undo, the bin, merging, versions and files are
//!   written once, for all kinds.
//! - Clocks decide nothing: version vectors do ([`domain::vector`]).
//! - The release is several wasm files: what Hjem needs, then what writes, then a file for each big room (`views/shell/rooms.rs`,
//!   `tools/split.mjs`). The second also makes the two stores agree and
//!   lets somebody write ([`state::Care::go_on`]). Before the first of them the page paints Hjem, made by the same
//!   components at build time (`views/shell/painted.rs`, `boot/`), and the heading and lead of every other screen, which stay
//!   until that screen's file is there (`views/shell/reading.rs`).
//! - An effect of a view touches the page and sets no signal (`tests/architecture/effects.rs`): what follows from signals is derived,
//!   what follows from something done belongs to the command or the event that does it, and what takes a while is a
//!   `components::later::Later`.
//! - A closure reads a memo before what is derived from it: where an effect asks the derived one first and that stays as it
//!   is, `reactive_graph` does not run the effect again for the memo that both follow.
//! - A view is a Leptos component that takes the state and the language from context. What somebody can press, type in or
//!   focus is never made anew by a save or another tab: lists are keyed by ids that live with what they list
//!   ([`domain::rows`]), and a text that changes is the content of an element of its own.
//! - Where what has the focus is taken off the page, one goes on at what is nearest ([`browser::keep_foothold`]); what is
//!   heard has rested first (`components/rested.rs`). A name in another language than the page is a `components::Name`, and
//!   what is named after it is named by elements: an attribute cannot say its language.
//! - Fields, rows and screens to write in are made for anything that is [`domain::Editable`] (`views/work/`).
//! - A text of a document is a [`compose::Said`]: what people wrote is `Said::own` and knows its language, the rest is ours;
//!   views show it with `views::work::said`. A dialog is a [`components::Dialog`].
//! - A work says itself in which workshop and at which table it was made ([`domain::WorkshopRef`]); a workshop keeps no list of
//!   them, so that two machines that gather apart have gathered together once they exchange what they have.
//! - What the first screen does not show comes later, also how it looks: [`browser::dress!`](browser) adds the rules of a part to the page.
//! - What reads QR codes is a program of its own (`reader/`), in a worker that can be stopped ([`browser::read_codes`]).
//! - Nothing panics on what a person or a file brings: a panic ends a wasm app (`fuzz/` tries it).
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod i18n;

pub mod content;
pub mod domain;

pub mod compose;
pub mod export;
pub mod routes;
pub mod storage;

pub mod browser;
pub mod components;
pub mod state;
pub mod views;
