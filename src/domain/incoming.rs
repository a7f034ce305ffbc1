//! Texts that come from outside: typed, pasted, dropped, or read from a file.
//!
//! Invariant: what a person sees stays. What no field, page or mail can hold goes, and what stands for
//! a line break becomes one.

use std::borrow::Cow;

use super::words::is_unseen;

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
    let is_odd = |character: char| match character {
        '\n' => is_line,
        '\t' => false,
        '\u{2028}' | '\u{2029}' => true,
        _ => character.is_control(),
    };
    if !text.contains(is_odd) {
        return Cow::Borrowed(text);
    }
    let clean = clean(text);
    Cow::Owned(match is_line {
        true => clean.replace('\n', " "),
        false => clean,
    })
}

/// How many UTF-16 units a text that is pasted takes of a field's room.
pub fn units_in_field(text: &str, is_line: bool) -> usize {
    // A line break is one unit for the browser, however it was written.
    for_field(text, is_line).encode_utf16().count()
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
