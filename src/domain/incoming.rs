//! Texts that come from outside: typed, pasted, dropped, or read from a file.
//!
//! Invariant: what a person sees stays. What no field, page or mail can hold goes, and what stands for
//! a line break becomes one.

use std::borrow::Cow;

use serde_json::Value;

use super::words::is_unseen;

/// The names of the fields of one line, in whatever work or row they stand. No field of more lines has one of them.
const LINES: [&str; 35] = [
    "contact",
    "contact_person",
    "contributors",
    "date",
    "deadline",
    "dots",
    "due",
    "end",
    "group",
    "host",
    "hours",
    "law",
    "looking_for",
    "minutes",
    "minutes_alone",
    "minutes_group",
    "minutes_plenary",
    "municipality",
    "name",
    "note",
    "people",
    "place",
    "qualities",
    "role",
    "share",
    "shared_with",
    "start",
    "table",
    "tables",
    "tasks",
    "title",
    "topic",
    "what",
    "who",
    "why_hard",
];

/// The names of what is no text for people: ids, hashes, and words that stand for a choice.
const WORDS_OF_OURS: [&str; 24] = [
    "actor_id",
    "conflict_of",
    "draft_id",
    "element",
    "fate",
    "filled",
    "form",
    "id",
    "kind",
    "kinds",
    "level",
    "locale",
    "map_elements",
    "prototype",
    "purpose",
    "question",
    "recognised",
    "row_id",
    "sketch",
    "sketch_ids",
    "starred",
    "status",
    "template",
    "themes",
];

/// The text with every sort of line break as `\n`, and without control characters. Tabs stay.
///
/// The line breaks are those of the Unicode Standard, 5.8: a form feed or a vertical tab from a
/// word processor parts two lines, and without it their words would run together.
pub fn clean(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                characters.next_if_eq(&'\n');
                clean.push('\n');
            }
            '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            '\n' | '\t' => clean.push(character),
            _ if character.is_control() => {}
            _ => clean.push(character),
        }
    }
    clean
}

/// What a field takes of a text: cleaned, and on one line where the field has one line.
pub fn for_field(text: &str, is_line: bool) -> Cow<'_, str> {
    let is_changed = |character: char| match character {
        '\n' => is_line,
        '\t' => false,
        _ => is_odd(character),
    };
    if !text.contains(is_changed) {
        return Cow::Borrowed(text);
    }
    let clean = clean(text);
    Cow::Owned(match is_line {
        true => clean.replace('\n', " "),
        false => clean,
    })
}

/// A body with each text as its field would have taken it. Ids, choices and the names of fields stay as they came; a
/// field that this version does not know may have several lines.
#[must_use]
pub fn clean_body(mut body: Value) -> Value {
    clean_field("", &mut body);
    body
}

fn clean_field(name: &str, value: &mut Value) {
    let is_for_people = || !WORDS_OF_OURS.contains(&name);
    match value {
        // Few texts have more than one line, so most names need no looking up.
        Value::String(text) if text.contains(is_odd) && is_for_people() => {
            if let Cow::Owned(clean) = for_field(text, LINES.contains(&name)) {
                *text = clean;
            }
        }
        // What is in a list is of the same sort as the list.
        Value::Array(items) => items.iter_mut().for_each(|item| clean_field(name, item)),
        Value::Object(fields) if is_for_people() => {
            for (name, field) in fields {
                clean_field(name, field);
            }
        }
        _ => {}
    }
}

/// Whether a sign is one that some field does not take as it is.
fn is_odd(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

/// How many UTF-16 units a text that is pasted takes of a field's room, as the browser counts what it puts in: a line
/// break is one, however it was written, and a sign that is taken out again afterwards is one too. Line breaks at the end
/// of what goes into one line are left out before it counts.
pub fn units_in_field(text: &str, is_line: bool) -> usize {
    let text = match is_line {
        true => text.trim_end_matches(['\r', '\n']),
        false => text,
    };
    text.encode_utf16().count() - text.matches("\r\n").count()
}

/// The text of a file: UTF-8, or UTF-16 where it begins with the mark of that, as older programs on Windows save it.
pub fn text_of_file(bytes: &[u8]) -> String {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        _ => return String::from_utf8_lossy(bytes).into_owned(),
    };
    let pairs = bytes.chunks_exact(2);
    let units: Vec<u16> = pairs.map(|pair| unit([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

/// A text in UTF-16 without the halves of characters whose other half is not there.
pub fn whole(units: &[u16]) -> String {
    let characters = char::decode_utf16(units.iter().copied());
    characters.filter_map(Result::ok).collect()
}

/// Whether the unit before a place is the first half of a character whose second half is not there,
/// and no other half stands alone: the second is most likely on its way.
pub fn waits_for_half(units: &[u16], place: usize) -> bool {
    let Some((before, rest)) = units.split_at_checked(place) else {
        return false;
    };
    let Some((0xd800..=0xdbff, before)) = before.split_last() else {
        return false;
    };
    let is_whole = |units: &[u16]| char::decode_utf16(units.iter().copied()).all(|it| it.is_ok());
    is_whole(before) && is_whole(rest)
}

/// The words of a title for the name of a file, in small letters with dashes between them; empty where
/// there are none. Letters are to come with their marks, as one; a mark of its own is left out.
pub fn words_of_file_name(title: &str) -> String {
    let is_mark = |character: char| matches!(character, '\u{300}'..='\u{36f}');
    let letters = title.chars().flat_map(char::to_lowercase);
    let letters = letters.filter(|letter| !is_mark(*letter) && !is_unseen(*letter));
    let mut words = String::new();
    for character in letters.take(60) {
        if character.is_alphanumeric() {
            words.push(character);
        } else if !words.is_empty() && !words.ends_with('-') {
            words.push('-');
        }
    }
    words.trim_end_matches('-').to_owned()
}
