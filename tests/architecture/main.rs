//! The rooms of the house: what each may know of, read from the files themselves.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod effects;
mod imports;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use imports::{Module, circles, graph, paths};

/// Rooms that know nothing of the browser.
const PURE: &[&str] = &[
    "domain",
    "content",
    "i18n",
    "compose",
    "export",
    "routes",
    "routes.rs",
    "storage",
];
/// Files in them that do.
const GLUE: &[&str] = &["storage/browser.rs", "storage/history/"];
const BROWSER: &[&str] = &["leptos", "web_sys", "js_sys", "gloo", "wasm_bindgen"];

/// A room, and the rooms that arrows from it may lead to, beside itself.
const ARROWS: &[(&str, &[&str])] = &[
    ("i18n", &[]),
    ("domain", &["i18n"]),
    ("content", &["i18n"]),
    ("compose", &["content", "domain", "i18n"]),
    ("export", &["compose", "content", "domain", "i18n"]),
    ("routes", &["domain", "i18n"]),
    ("routes.rs", &["domain", "i18n"]),
    ("storage", &["domain", "i18n"]),
    ("browser", &["i18n"]),
    (
        "components",
        &[
            "compose", "content", "domain", "i18n", "export", "routes", "browser",
        ],
    ),
    (
        "state",
        &[
            "compose", "content", "domain", "i18n", "export", "routes", "browser", "storage",
        ],
    ),
];

/// What a screen may name of `storage`: words for what it shows. Everything else goes through `state`.
const SHOWN_OF_STORAGE: &[&str] = &[
    "frames", "lifetime", "payload", "prefs", "shelf", "transfer", "browser",
];

/// Folders of `views`, and those that arrows from them may lead to: what every work is written with knows no kind of
/// work, and a kind knows none of the screens that list them. `shell` holds them all.
const VIEWS: &[(&str, &[&str])] = &[
    ("work", &["shell"]),
    ("search", &["work"]),
    ("import", &["shell", "work"]),
    ("versions", &["shell", "work"]),
    ("sketch", &["shell", "work"]),
    ("library", &["draft", "shell", "work"]),
    ("draft", &["import", "library", "shell", "work"]),
    ("guide", &["shell", "sketch", "work"]),
    ("map", &["library", "shell", "work"]),
    ("selfcheck", &["map", "shell", "work"]),
    ("travel", &["import", "paper", "shell", "sketch", "work"]),
    ("paper", &["draft", "guide", "sketch", "work"]),
    ("lists", &["guide", "import", "selfcheck", "shell", "work"]),
    ("workshop", &["import", "map", "shell", "travel", "work"]),
];

/// How many files may import each other in a circle.
const LARGEST_CIRCLE: usize = 2;

/// Words that only one file or folder may have: those who touch the stores.
const SOLE: &[(&str, &str)] = &[
    ("gloo_storage", "storage/browser.rs"),
    ("local_storage", "storage/browser.rs"),
    ("Idb", "storage/history/"),
    ("indexed_db", "storage/history/"),
];

const MOST_LINES: usize = 300;
/// Files that may be longer, up to a length of their own, and why.
const LONGER: &[(&str, usize)] = &[
    // The fields of a sketch, half of it what they mean.
    ("domain/sketch.rs", 400),
];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every Rust file of a room: its place under `src/`, and its code without comments.
fn files(room: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut places = vec![source().join(room)];
    while let Some(place) = places.pop() {
        if place.is_dir() {
            places.extend(
                fs::read_dir(&place)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
        } else if place.extension().is_some_and(|end| end == "rs") {
            let name = place
                .strip_prefix(source())
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            found.push((name, code_of(&fs::read_to_string(&place).unwrap())));
        }
    }
    assert!(!found.is_empty(), "{room} is empty");
    found
}

fn code_of(text: &str) -> String {
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    text.lines().filter(is_code).collect::<Vec<_>>().join("\n")
}

/// Whether a word stands in the code as a name of its own, or as the beginning of one.
fn names(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        !before.is_some_and(|character| character.is_alphanumeric() || character == '_')
    })
}

/// The module that a file under `src/` is.
fn module_of(name: &str) -> Module {
    let parts = name.trim_end_matches(".rs").split('/');
    let mut module: Module = parts.map(str::to_owned).collect();
    if matches!(module.last().map(String::as_str), Some("mod" | "lib")) {
        module.pop();
    }
    module
}

/// The rooms that a file's code leads to.
fn rooms_of(name: &str, code: &str) -> Vec<String> {
    let paths = paths(&module_of(name), code).into_iter();
    paths.filter_map(|path| path.into_iter().next()).collect()
}

#[test]
fn pure_rooms_know_nothing_of_the_browser() {
    for (name, code) in PURE.iter().flat_map(|room| files(room)) {
        if GLUE.iter().any(|glue| name.starts_with(glue)) {
            continue;
        }
        for word in BROWSER {
            assert!(!names(&code, word), "src/{name} names {word}");
        }
    }
}

#[test]
fn arrows_go_one_way() {
    for (from, allowed) in ARROWS {
        for (name, code) in files(from) {
            for room in rooms_of(&name, &code) {
                let is_own = room == from.trim_end_matches(".rs");
                assert!(
                    is_own || allowed.contains(&&*room),
                    "src/{name} leads to {room}"
                );
            }
        }
    }
}

#[test]
fn screens_know_what_they_show_and_no_more() {
    for (name, code) in files("views") {
        for path in paths(&module_of(&name), &code) {
            let part = |place: usize| path.get(place).map_or("", String::as_str);
            if part(0) == "storage" {
                let is_shown = SHOWN_OF_STORAGE.contains(&part(1));
                assert!(is_shown, "src/{name} names {}", path.join("::"));
            }
            let folder = name.split('/').nth(1).unwrap_or_default();
            let own = VIEWS.iter().find(|(from, _)| folder == *from);
            // `pub(in crate::views)` leads nowhere.
            let leads_on = own.is_some() && path.len() > 1;
            let is_folder = leads_on && source().join("views").join(part(1)).is_dir();
            let may_lead = own.is_none_or(|(_, allowed)| allowed.contains(&part(1)));
            assert!(
                part(0) != "views" || !is_folder || part(1) == folder || may_lead,
                "src/{name} leads to {}",
                path.join("::")
            );
        }
    }
}

#[test]
fn every_folder_of_screens_has_a_row() {
    for entry in fs::read_dir(source().join("views")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let has_row = VIEWS.iter().any(|(folder, _)| *folder == name);
        let is_due = path.is_dir() && name != "shell";
        assert!(has_row || !is_due, "views/{name} has no row");
    }
}

#[test]
fn no_more_than_two_files_import_each_other() {
    let codes: BTreeMap<Module, String> = files("")
        .into_iter()
        .filter(|(name, _)| name != "main.rs" && !name.starts_with("bin/"))
        .map(|(name, code)| (module_of(&name), code))
        .collect();
    for circle in circles(&graph(&codes)) {
        assert!(circle.len() <= LARGEST_CIRCLE, "{circle:?}");
    }
}

#[test]
fn only_one_file_touches_each_store() {
    for (name, code) in files("") {
        for (word, owner) in SOLE {
            assert!(
                name.starts_with(owner) || !names(&code, word),
                "src/{name} names {word}"
            );
        }
    }
}

#[test]
fn nothing_clears_a_store_that_other_apps_share() {
    for (name, code) in files("storage") {
        assert!(
            !code.contains(".clear()") && !code.contains("::clear()"),
            "src/{name}"
        );
    }
}

/// What comes while somebody writes waits for a pause (`components/fault.rs`).
#[test]
fn no_field_and_no_list_interrupts_who_writes() {
    for room in [
        "components",
        "views/draft",
        "views/guide",
        "views/sketch",
        "views/work",
    ] {
        for (name, code) in files(room) {
            assert!(!code.contains("role=\"alert\""), "src/{name}");
        }
    }
}

#[test]
fn files_are_short_enough_to_read() {
    for (name, _) in files("") {
        let text = fs::read_to_string(source().join(&name)).unwrap();
        let lines = text.lines().count();
        let longer = LONGER.iter().find(|(long, _)| *long == name);
        let most = longer.map_or(MOST_LINES, |(_, most)| *most);
        // A list of texts or content is as long as it is.
        let is_list = ["content/", "i18n/"]
            .iter()
            .any(|room| name.starts_with(room));
        assert!(is_list || lines <= most, "src/{name} has {lines} lines");
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for (name, _) in files("") {
        let text = fs::read_to_string(source().join(&name)).unwrap();
        assert!(
            text.starts_with("//!") || text.starts_with("#!["),
            "src/{name} has no header"
        );
    }
}

#[test]
fn the_rules_can_fail() {
    assert!(names("use web_sys::Window;", "web_sys") && !names("my_web_sys", "web_sys"));
    let leads = |code: &str| rooms_of("domain/merge.rs", code).contains(&"state".to_owned());
    assert!(leads("use crate::state::AppState;") && leads("use crate::{domain::Id, state};"));
    assert!(leads("use super::super::state::AppState;") && leads("crate::state::start()"));
    assert!(!leads("use crate::statement;") && !leads("crate::domain::state"));
    assert_eq!(code_of("// web_sys\nlet a = 1;\n  /// gloo"), "let a = 1;");
}
