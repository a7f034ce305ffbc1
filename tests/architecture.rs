//! The rooms of the house: what each may know of, read from the files themselves.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

/// Rooms that know nothing of the browser.
const PURE: &[&str] = &[
    "domain",
    "content",
    "i18n",
    "compose",
    "export",
    "routes.rs",
    "storage/exchange.rs",
    "storage/exchanging.rs",
    "storage/folder.rs",
    "storage/format.rs",
    "storage/keeping.rs",
    "storage/key.rs",
    "storage/lifetime.rs",
    "storage/migrate.rs",
    "storage/pieces.rs",
    "storage/prefs.rs",
    "storage/repair.rs",
    "storage/revisions.rs",
    "storage/shelf.rs",
    "storage/transfer.rs",
    "storage/wrapping.rs",
    "storage/writes.rs",
];
const BROWSER: &[&str] = &["leptos", "web_sys", "js_sys", "gloo", "wasm_bindgen"];

/// A room, and the rooms that no arrow from it leads to.
const ARROWS: &[(&str, &[&str])] = &[
    (
        "i18n",
        &[
            "domain",
            "content",
            "compose",
            "export",
            "storage",
            "routes",
            "browser",
            "state",
            "views",
            "components",
        ],
    ),
    (
        "domain",
        &[
            "content",
            "compose",
            "export",
            "storage",
            "routes",
            "browser",
            "state",
            "views",
            "components",
        ],
    ),
    (
        "content",
        &[
            "domain",
            "compose",
            "export",
            "storage",
            "routes",
            "browser",
            "state",
            "views",
            "components",
        ],
    ),
    (
        "compose",
        &[
            "export",
            "storage",
            "routes",
            "browser",
            "state",
            "views",
            "components",
        ],
    ),
    (
        "export",
        &[
            "storage",
            "routes",
            "browser",
            "state",
            "views",
            "components",
        ],
    ),
    (
        "routes.rs",
        &[
            "content",
            "compose",
            "export",
            "storage",
            "browser",
            "state",
            "views",
            "components",
        ],
    ),
    (
        "storage",
        &[
            "content",
            "compose",
            "export",
            "routes",
            "browser",
            "state",
            "views",
            "components",
        ],
    ),
    (
        "browser",
        &[
            "domain",
            "content",
            "compose",
            "export",
            "storage",
            "routes",
            "state",
            "views",
            "components",
        ],
    ),
    ("components", &["storage", "state", "views"]),
    ("state", &["views", "components"]),
];

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

/// Whether the code names a room, as `crate::room`, in a list `use crate::{…}`, or from its parent.
fn leads_to(code: &str, room: &str) -> bool {
    let names_it = |list: &str| {
        let mut words =
            list.split(|character: char| !(character.is_alphanumeric() || character == '_'));
        words.any(|word| word == room)
    };
    let is_named = |(at, start): (usize, &str)| {
        let path = &code[at + start.len()..];
        match path.strip_prefix('{') {
            Some(list) => list.split('}').next().is_some_and(names_it),
            None => {
                let end =
                    path.find(|character: char| !(character.is_alphanumeric() || character == '_'));
                &path[..end.unwrap_or(path.len())] == room
            }
        }
    };
    code.match_indices("crate::").any(is_named)
}

#[test]
fn pure_rooms_know_nothing_of_the_browser() {
    for (name, code) in PURE.iter().flat_map(|room| files(room)) {
        for word in BROWSER {
            assert!(!names(&code, word), "src/{name} names {word}");
        }
    }
}

#[test]
fn arrows_go_one_way() {
    for (from, forbidden) in ARROWS {
        for (name, code) in files(from) {
            for room in *forbidden {
                // The glue of `storage` has its own file of that name.
                let is_own_file = *from == "storage" && *room == "browser";
                assert!(
                    is_own_file || !leads_to(&code, room),
                    "src/{name} leads to {room}"
                );
            }
        }
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
    assert!(leads_to("use crate::state::AppState;", "state"));
    assert!(leads_to("use crate::{domain::Id, state};", "state"));
    assert!(
        !leads_to("use crate::statement;", "state") && !leads_to("crate::domain::state", "state")
    );
    assert_eq!(code_of("// web_sys\nlet a = 1;\n  /// gloo"), "let a = 1;");
}
