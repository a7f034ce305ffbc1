//! What an effect of a screen may do: touch the page, wait, or fetch. What follows from signals is derived from them, and
//! what follows from something that is done is a part of the command or the event that does it.

use super::{files, names};

/// Where effects stand, how many, and what each does beside the signals it follows. Only the last four lead to signals
/// that are set, each once something has taken its time.
const EFFECTS: &[(&str, usize, &str)] = &[
    ("components/dialog.rs", 1, "opens and closes the dialog"),
    ("components/text_field.rs", 1, "lets a field grow"),
    ("views/selfcheck/timer.rs", 1, "sounds when the time is up"),
    (
        "views/shell/app.rs",
        4,
        "language, colours, title and focus of the page",
    ),
    (
        "views/shell/notices/toast.rs",
        1,
        "scrolls the page clear of it",
    ),
    ("views/travel/photo.rs", 1, "makes room on the page"),
    (
        "views/work/watching.rs",
        1,
        "passes the focus on before the fields take none",
    ),
    (
        "views/paper/handouts.rs",
        1,
        "prints, or fetches what writes the codes",
    ),
    (
        "views/shell/rooms/following.rs",
        1,
        "fetches the files of the screen",
    ),
    ("components/rested.rs", 1, "waits until a text has rested"),
    ("components/later.rs", 1, "asks for what takes a while"),
];

/// What sets a signal.
const SETS: &[&str] = &[
    ".set(",
    ".try_set(",
    ".update(",
    ".try_update(",
    ".maybe_update(",
    ".write()",
];

/// The calls that make effects, from their first bracket to the one that closes it.
fn effects(code: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("Effect::") {
        let call = &code[at..];
        let begin = call.find('(').unwrap_or(call.len());
        let mut depth = 0_usize;
        let end = call[begin..].find(|character: char| {
            match character {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth == 0
        });
        found.push(&call[..end.map_or(call.len(), |end| begin + end + 1)]);
    }
    found
}

fn sets(effect: &str) -> Option<&'static str> {
    SETS.iter().find(|word| effect.contains(**word)).copied()
}

#[test]
fn effects_touch_the_page_and_set_no_signal() {
    for (name, code) in ["components", "views"].into_iter().flat_map(files) {
        let found = effects(&code);
        let row = EFFECTS.iter().find(|(file, ..)| *file == name);
        let count = row.map_or(0, |(_, count, _)| *count);
        assert!(
            found.len() == count,
            "src/{name} has {} effects, and {count} of them have a row",
            found.len()
        );
        for effect in found {
            assert_eq!(sets(effect), None, "an effect of src/{name}");
        }
        // By another name they would not be found.
        assert!(!names(&code, "create_effect"), "src/{name}");
    }
}

#[test]
fn every_row_of_effects_is_of_a_file() {
    let there: Vec<String> = ["components", "views"]
        .into_iter()
        .flat_map(files)
        .map(|(name, _)| name)
        .collect();
    for (file, _, does) in EFFECTS {
        assert!(there.iter().any(|name| name == file) && !does.is_empty());
    }
}

#[test]
fn the_rule_of_effects_can_fail() {
    let code = "a.set(1);\nEffect::new(move || { if b() { c.set(2); } });\nd.update(f);";
    let found = effects(code);
    assert_eq!(found, ["Effect::new(move || { if b() { c.set(2); } })"]);
    assert_eq!(sets(found[0]), Some(".set("));
    assert_eq!(sets("Effect::new(move || set_title(&title(state)))"), None);
}
