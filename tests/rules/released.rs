//! What each released version wrote can be opened for ever: in the stores, in files, in links and in codes.
//!
//! `tests/fixtures/released/` has a folder for each version, written once (`make freeze`) and never changed again. Nothing
//! here compares with what the code of now would write: a later version may write otherwise, but loses nothing of these.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::common::works::{full_prefs, one_of_each};
use crate::common::{formats, from_file, words_of};
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec;
use nyskapingslaget::compose::{Document, collection};
use nyskapingslaget::domain::{Body, Id, Kind, Record, Work};
use nyskapingslaget::export::collected;
use nyskapingslaget::i18n::Locale;
use nyskapingslaget::storage::format::{decode, encode};
use nyskapingslaget::storage::frames::{Collector, Taken, frames};
use nyskapingslaget::storage::migrate::CURRENT_SCHEMA;
use nyskapingslaget::storage::prefs::Prefs;
use nyskapingslaget::storage::{key, payload, transfer};
use serde_json::Value;

const ADDRESS: &str = "https://eksempel.kommune.no/laget/";
const EXPORTED_AT: u64 = 1_700_000_500_000;

/// The schema that the version writes.
const SCHEMA: &str = "schema.txt";
const PREFS: &str = "prefs.json";
/// «Last ned alle».
const EXPORT: &str = "export.json";
/// What the page for recovery hands out.
const RECOVERY: &str = "recovery.json";
/// A «samlefil».
const COLLECTED: &str = "collected.html";
const LINK: &str = "link.txt";
/// The codes of a loop, a line each.
const FRAMES: &str = "frames.txt";
/// What is in it all: under the name of each, a line for each text and number. What is to be read on its document is marked.
const SAID: &str = "said.txt";
/// The folder of the stored texts, and what their names end with.
const STORED: &str = "stored";
const ENDING: &str = ".txt";

const READ_MARK: &str = "+ ";
const HELD_MARK: &str = "- ";

fn released() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/released")
}

/// The folder of each version.
fn folders() -> Vec<PathBuf> {
    let entries = fs::read_dir(released()).expect("«make freeze» writes what is to be kept");
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    folders.retain(|place| place.is_dir());
    folders.sort();
    assert!(!folders.is_empty());
    folders
}

fn read(folder: &Path, name: &str) -> String {
    let place = folder.join(name);
    fs::read_to_string(&place).unwrap_or_else(|error| panic!("{}: {error}", place.display()))
}

/// The stored texts of a version, by their names.
fn stored(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder.join(STORED)).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let texts: BTreeMap<String, String> = names
        .map(|name| {
            let text = read(&folder.join(STORED), &name);
            (name.trim_end_matches(ENDING).to_owned(), text)
        })
        .collect();
    assert!(texts.len() >= Kind::ALL.len(), "{}", folder.display());
    texts
}

/// The stored works of a version, by their names.
fn works(folder: &Path) -> BTreeMap<String, Record<Work>> {
    let texts = stored(folder).into_iter();
    texts
        .map(|(name, text)| {
            let record = decode(&text).unwrap_or_else(|error| panic!("{name}: {error:?}"));
            (name, record)
        })
        .collect()
}

/// Works as a file brings them, by their ids.
fn as_brought(works: impl IntoIterator<Item = Record<Work>>) -> BTreeMap<Id, Record<Work>> {
    let works = works.into_iter().map(from_file);
    works.map(|work| (work.id, work)).collect()
}

/// What a file holds, by the ids; all of it can be read.
fn held(text: &str) -> BTreeMap<Id, Record<Work>> {
    let parcel = transfer::read::<Work>(text).unwrap();
    let unread = (parcel.newer, parcel.implausible, parcel.damaged);
    assert_eq!(unread, (0, 0, 0));
    let records = parcel.records.into_iter();
    records.map(|record| (record.id, record)).collect()
}

/// The texts and numbers in a value, as JSON; without those that say nothing.
fn ends(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) if text.is_empty() => vec![],
        Value::Number(number) if number.to_string() == "0" => vec![],
        Value::String(_) | Value::Number(_) => vec![value.to_string()],
        Value::Array(items) => items.iter().flat_map(ends).collect(),
        Value::Object(fields) => fields.values().flat_map(ends).collect(),
        Value::Null | Value::Bool(_) => vec![],
    }
}

/// All words of the document of a work, in its own language.
fn words(work: &Work) -> String {
    words_of(&collection::document(work, &formats(work.stamps().locale)))
}

/// The text that stands in a line of [`SAID`]; nothing for a number.
fn text_of(end: &str) -> Option<String> {
    serde_json::from_str::<Value>(end)
        .ok()?
        .as_str()
        .map(str::to_owned)
}

/// Whether an end is something that somebody wrote, which are told from our own words by their capitals, and is to be read in
/// these words.
fn is_read(end: &str, words: &str) -> bool {
    text_of(end).is_some_and(|text| text.contains(char::is_uppercase) && words.contains(&text))
}

/// What [`SAID`] tells of one thing.
fn told(name: &str, value: &Value, words: &str) -> String {
    let mut ends = ends(value);
    ends.sort();
    let lines = ends.iter().map(|end| match is_read(end, words) {
        true => format!("{READ_MARK}{end}\n"),
        false => format!("{HELD_MARK}{end}\n"),
    });
    format!("# {name}\n{}", lines.collect::<String>())
}

/// The lines of [`SAID`] by the name of what they are told of.
fn said(folder: &Path) -> BTreeMap<String, Vec<String>> {
    let text = read(folder, SAID);
    let mut said: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut name = String::new();
    for line in text.lines() {
        match line.strip_prefix("# ") {
            Some(next) => next.clone_into(&mut name),
            None => said.entry(name.clone()).or_default().push(line.to_owned()),
        }
    }
    said
}

/// Fails where something of what was told is no longer there, or not to be read.
fn assert_says(name: &str, lines: &[String], value: &Value, words: &str) {
    let mut held = ends(value);
    for line in lines {
        let (mark, end) = line.split_at(READ_MARK.len());
        let place = held.iter().position(|own| own == end);
        let place = place.unwrap_or_else(|| panic!("{name} does not hold {end} any more"));
        held.swap_remove(place);
        let must_be_read = mark == READ_MARK;
        assert!(
            !must_be_read || is_read(end, words),
            "{name}: {end} is not to be read any more in {words}"
        );
    }
}

#[test]
fn every_stored_text_is_read_and_says_what_it_said() {
    for folder in folders() {
        let said = said(&folder);
        let works = works(&folder);
        for (name, record) in &works {
            let lines = said.get(name).unwrap_or_else(|| panic!("{name} is untold"));
            let read = lines.iter().filter(|line| line.starts_with(READ_MARK));
            assert!(read.count() > 0, "nothing of {name} is to be read");
            assert_says(name, lines, &record.body.write(), &words(&record.body));
            // What this version stores of it is the same work.
            assert_eq!(decode::<Work>(&encode(record)).as_ref(), Ok(record));
        }
        let kinds = |kind: Kind| works.values().any(|work| work.body.kind() == kind);
        assert!(Kind::ALL.into_iter().all(kinds), "{}", folder.display());
        assert!(works.values().any(|work| work.body.is_binned()));
    }
}

#[test]
fn every_file_brings_the_same_works() {
    for folder in folders() {
        let expected = as_brought(works(&folder).into_values());
        for name in [EXPORT, RECOVERY, COLLECTED] {
            let file = read(&folder, name);
            assert!(held(&file) == expected, "{name} of {}", folder.display());
        }
    }
}

#[test]
fn every_link_and_every_loop_brings_the_same_works() {
    for folder in folders() {
        let link = read(&folder, LINK);
        let packed = payload::split(&link).unwrap();
        let json = packed.json(decompress_to_vec(packed.bytes()).ok()).unwrap();
        assert_eq!(held(&json), as_brought(works(&folder).into_values()));
        let mut collector = Collector::default();
        let taken: Vec<Taken> = read(&folder, FRAMES)
            .lines()
            .map(|frame| collector.take(frame).unwrap())
            .collect();
        assert_eq!(taken.last(), Some(&Taken::Whole(packed.written())));
    }
}

#[test]
fn what_was_chosen_is_still_chosen() {
    for folder in folders() {
        let prefs: Prefs = serde_json::from_str(&read(&folder, PREFS)).unwrap();
        let written = serde_json::to_string(&prefs).unwrap();
        let lines = said(&folder).remove(PREFS).unwrap();
        assert!(lines.len() > 10, "{lines:?}");
        assert_says(PREFS, &lines, &value_of(&written), "");
        assert_eq!(serde_json::from_str::<Prefs>(&written).unwrap(), prefs);
    }
}

fn value_of(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
}

/// What this version writes of each thing, by the names of its files.
fn written_now() -> BTreeMap<String, String> {
    let works = one_of_each();
    let records: Vec<Record<Work>> = works.iter().map(|(_, record)| record.clone()).collect();
    let stored: Vec<(String, String)> = records
        .iter()
        .map(|record| (key::of_record(record), encode(record)))
        .collect();
    let documents: Vec<Document> = records
        .iter()
        .map(|record| collection::document(&record.body, &formats(Locale::Nb)))
        .collect();
    let json = transfer::write_compact(&records, EXPORTED_AT);
    let payload = payload::join(&json, &compress_to_vec(json.as_bytes(), 9));
    let prefs = serde_json::to_string(&full_prefs()).unwrap();
    let mut said: String = works
        .iter()
        .map(|(name, record)| told(name, &record.body.write(), &words(&record.body)))
        .collect();
    said.push_str(&told(PREFS, &value_of(&prefs), ""));
    let mut texts = BTreeMap::from([
        (SCHEMA.to_owned(), format!("{CURRENT_SCHEMA}\n")),
        (PREFS.to_owned(), prefs),
        (EXPORT.to_owned(), transfer::write(&records, EXPORTED_AT)),
        (
            RECOVERY.to_owned(),
            transfer::write_raw(&stored, EXPORTED_AT),
        ),
        (
            COLLECTED.to_owned(),
            collected::write("Samlefil", &documents, &json, Locale::Nb),
        ),
        (
            LINK.to_owned(),
            format!("{}\n", payload::link(ADDRESS, &payload)),
        ),
        (
            FRAMES.to_owned(),
            format!("{}\n", frames(&payload).unwrap().join("\n")),
        ),
        (SAID.to_owned(), said),
    ]);
    for ((name, _), (_, text)) in works.iter().zip(stored) {
        texts.insert(format!("{STORED}/{name}{ENDING}"), text);
    }
    texts
}

/// A version that is released, or a schema, leaves nothing behind that is not kept here. With `FREEZE` set, what is not there
/// yet is written; what is there is never touched.
#[test]
fn this_version_is_frozen() {
    let folder = released().join(env!("CARGO_PKG_VERSION"));
    let is_asked = std::env::var_os("FREEZE").is_some();
    for (name, text) in written_now() {
        let place = folder.join(&name);
        if is_asked && !place.exists() {
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(&place, text).unwrap();
        }
        assert!(
            place.is_file(),
            "{} is not there: «make freeze» writes it",
            place.display()
        );
    }
    assert_eq!(
        read(&folder, SCHEMA).trim(),
        CURRENT_SCHEMA.to_string(),
        "a new schema is a new version in Cargo.toml, and a new folder («make freeze»)"
    );
}
