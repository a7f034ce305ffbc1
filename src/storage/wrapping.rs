//! A file's text as it comes out of a chat or a mail: after a greeting, before a name, between fences,
//! or with the blanks of its lines exchanged for others.
//!
//! Invariant: what stands in quotes stays as it is; nothing that is lacking is made up.

use super::pieces;

/// What the value of `format` begins with in a file of ours.
const MARK: &str = "\"nyskapingslaget";
/// How many beginnings are tried, so that a long text of another sort holds nothing up.
const MOST_TRIED: usize = 20;

/// Whether a text speaks of being a file of ours, or of being JSON at all.
pub fn may_be_ours(text: &str) -> bool {
    let begins = text.trim_start_matches(is_blank).starts_with('{');
    begins || text.contains('{') && names_us(text)
}

/// Whether a text names our format anywhere.
fn names_us(text: &str) -> bool {
    text.contains(MARK)
}

/// The object of ours that stands whole in a text, as plain JSON. `None` also where there is one more or a
/// part of one, so that nothing is left out unsaid.
pub fn inner(text: &str) -> Option<String> {
    if !names_us(text) {
        return None;
    }
    let begins = |place: &usize| {
        let rest = text.get(place + 1..).unwrap_or_default();
        rest.trim_start_matches(is_blank).starts_with('"')
    };
    let places = text.match_indices('{').map(|(place, _)| place);
    let mut past = 0;
    for place in places.filter(begins).take(MOST_TRIED) {
        // What lies within an object that is whole is a part of it.
        if place < past {
            continue;
        }
        let Some((json, length)) = object_at(text.get(place..)?) else {
            continue;
        };
        let fields = pieces::fields(&json).unwrap_or_default();
        if fields
            .iter()
            .any(|(name, value)| name == "format" && value.starts_with(MARK))
        {
            let rest = text.get(place + length..).unwrap_or_default();
            return (!names_us(rest)).then_some(json);
        }
        past = place + length;
    }
    None
}

/// The object that a text begins with, with plain blanks outside of quotes, and its length in bytes as
/// it stands; `None` where it has no end.
fn object_at(text: &str) -> Option<(String, usize)> {
    let mut json = String::new();
    let (mut depth, mut is_quoted, mut is_escaped) = (0_usize, false, false);
    for (place, character) in text.char_indices() {
        if is_quoted {
            json.push(character);
            match character {
                _ if is_escaped => is_escaped = false,
                '\\' => is_escaped = true,
                '"' => is_quoted = false,
                _ => {}
            }
            continue;
        }
        json.push(if is_blank(character) { ' ' } else { character });
        match character {
            '"' => is_quoted = true,
            '{' => depth += 1,
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some((json, place + 1));
                }
            }
            _ => {}
        }
    }
    None
}

/// Blanks of every sort, with those that nobody sees.
fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}
