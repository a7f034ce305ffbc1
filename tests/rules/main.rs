//! What can be tried on this machine, without a browser: tables of inputs and what comes of them, and properties that hold for
//! any input. One program, since linking one for each file takes longer than all their tests.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

mod amounts;
mod board;
mod by_id;
mod case;
mod collected;
mod compose;
mod contacts;
mod dates;
mod differences;
mod docx;
mod drafts;
mod find;
mod finds;
mod folder;
mod format;
mod frames;
mod gathering;
mod guide;
mod host;
mod ics;
mod import_plan;
mod incoming;
mod keeping;
mod languages;
mod library;
mod lifetime;
mod limits;
mod made_sketches;
mod mail;
mod matching;
mod merge;
mod migrate;
mod newer_word;
mod payload;
mod pptx;
mod progress;
mod qr;
mod qr_reader;
mod references;
mod released;
mod repair;
mod revisions;
mod rich_text;
mod routes;
mod search;
mod selfcheck;
mod shelf;
mod tables_and_text;
mod taken;
mod team;
mod texts;
mod timetable;
mod transfer;
mod undo;
mod workshop;
mod workshop_merge;
mod workshop_report;
mod workshop_result;
mod workshop_script;
mod workshop_show;
mod workshop_slips;
