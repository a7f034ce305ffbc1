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
//! | [`state`] | signals and named commands; the only code that saves | rules |
//! | [`components`] | widgets: properties in, callbacks out | the app's state |
//! | [`views`] | one file or folder per screen | rules, storage |
//!
//! `domain`, `content`, `i18n`, `compose`, `export`, `routes` and the pure parts of `storage`
//! (all but `browser` and `history`) know nothing of the browser; `tests/architecture.rs` reads their files and fails otherwise.
//!
//! # What holds everywhere
//!
//! - A core that does no input or output cannot fail: now, chance and language are arguments.
//! - What comes from outside passes one gate, [`storage::format::decode`]; what somebody writes in a field passes
//!   [`components::written`], so that a text is stored as the field shows it ([`domain::incoming`]). A day is a day by
//!   [`domain::dates`] alone.
//! - Everything is read before anything is written; what could not be read is never overwritten.
//! - Whatever a person makes is a [`domain::Work`]: saving, undo, the bin, merging, versions and files are
//!   written once, for all kinds.
//! - Clocks decide nothing: version vectors do ([`domain::vector`]).
//! - The release is several wasm files: what Hjem needs, then what writes, then a file for each big room (`views/rooms.rs`,
//!   `tools/split.mjs`). The second also makes the two stores agree and
//!   lets somebody write ([`state::AppState::go_on`]). Before the first of them the page paints Hjem, made by the same
//!   components at build time (`views/painted.rs`, `boot/`).
//! - A view is a Leptos component that takes the state and the language from context. What somebody can press, type in or
//!   focus is never made anew by a save or another tab: lists are keyed by ids that live with what they list
//!   ([`domain::rows`]), and a text that changes is the content of an element of its own.
//! - Where what has the focus is taken off the page, one goes on at what is nearest ([`browser::keep_foothold`]); what is
//!   heard has rested first (`components/rested.rs`). A name in another language than the page is a `components::Name`.
//! - Fields, rows and screens to write in are made for anything that is [`domain::Editable`] (`views/{editing,rows,editor}.rs`).
//! - Nothing panics on what a person or a file brings: a panic ends a wasm app.
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
