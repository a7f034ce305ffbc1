//! A file's text as it comes out of a chat or a mail: after a greeting, before a name, between fences,
//! with the blanks of its lines or all of its quotation marks exchanged for others, quoted in an answer (`> `), or with
//! its long lines parted.
//!
//! Invariant: what stands in quotes stays as it is, but for the line breaks that a mail put there: no file of
//! ours has any. What stood in their place is not known, so a reader tries [`mended`] against the checksum;
//! nothing that is lacking is made up.

use super::pieces::Fields;

/// What the value of `format` begins with in a file of ours.
const MARK: &str = "\"nyskapingslaget";
/// The same without its quotation mark.
const NAME: &str = "nyskapingslaget";
/// What programs that mind quotation marks put in the place of a plain one.
const MINDED: [char; 7] = [
    '\u{201c}', '\u{201d}', '\u{201e}', '\u{201f}', '«', '»', '\u{2033}',
];
/// How many beginnings are tried, so that a long text of another sort holds nothing up.
const MOST_TRIED: usize = 20;
/// A line break that a mail put into a text, as JSON. A line break of somebody's own is written as `\n`.
const PARTED: &str = "\\u000A";
/// From how many characters on a word alone on a line may be a part of a longer one.
const LONG_WORD: usize = 50;

/// Whether a text speaks of being a file of ours, or of being JSON at all.
pub fn may_be_ours(text: &str) -> bool {
    let begins = text.trim_start_matches(is_blank).starts_with('{');
    begins || text.contains('{') && (names_us(text) || is_minded(text))
}

/// The text with plain quotation marks, where a program has put others in the place of all of them. Those of the same
/// sorts that somebody wrote are then plain ones too: the checksum tells.
pub fn plainly_quoted(text: &str) -> Option<String> {
    let is_so = !names_us(text) && is_minded(text);
    is_so.then(|| text.replace(MINDED, "\""))
}

/// Whether a text names our format in other quotation marks, as the value of a field.
fn is_minded(text: &str) -> bool {
    let is_value = |(at, _): (usize, &str)| {
        let before = text.get(..at).unwrap_or_default();
        let before = before.strip_suffix(MINDED);
        before.is_some_and(|before| before.trim_end_matches(is_blank).ends_with(':'))
    };
    text.match_indices(NAME).any(is_value)
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
        let is_between = |character| is_blank(character) || character == '>';
        rest.trim_start_matches(is_between).starts_with('"')
    };
    let places = text.match_indices('{').map(|(place, _)| place);
    let mut past = 0;
    for place in places.filter(begins).take(MOST_TRIED) {
        // What lies within an object that is whole is a part of it.
        if place < past {
            continue;
        }
        let (before, rest) = text.split_at_checked(place)?;
        let Some((json, length)) = object_at(rest, Quote::of(before)) else {
            continue;
        };
        let format = Fields::of(&json).and_then(|fields| fields.json("format"));
        if format.is_some_and(|format| format.starts_with(MARK)) {
            let rest = text.get(place + length..).unwrap_or_default();
            return (!names_us(rest)).then_some(json);
        }
        past = place + length;
    }
    None
}

/// How the lines of a mail are quoted: `> > ` is twice, with a blank after the marks.
#[derive(Clone, Copy)]
struct Quote {
    level: usize,
    has_blank: bool,
}

impl Quote {
    /// As the last line of a text is.
    fn of(before: &str) -> Quote {
        let line = before.rsplit(['\n', '\r']).next().unwrap_or_default();
        let is_mark = |character| is_blank(character) || character == '>';
        let words = line.trim_start_matches(is_mark);
        let marks = line.strip_suffix(words).unwrap_or_default();
        Quote {
            level: marks.matches('>').count(),
            has_blank: marks.ends_with(is_blank),
        }
    }

    /// A line without its marks.
    fn off(self, line: &str) -> &str {
        let mut rest = line;
        for _ in 0..self.level {
            match rest.trim_start_matches(is_blank).strip_prefix('>') {
                Some(words) => rest = words,
                None => return rest,
            }
        }
        let first = rest.strip_prefix(is_blank);
        first
            .filter(|_| self.level > 0 && self.has_blank)
            .unwrap_or(rest)
    }
}

/// The object that a text begins with, with plain blanks outside of quotes, and its length in bytes as
/// it stands; `None` where it has no end.
fn object_at(text: &str, quote: Quote) -> Option<(String, usize)> {
    let mut json = String::new();
    let (mut depth, mut is_quoted, mut is_escaped) = (0_usize, false, false);
    let mut past = 0;
    for line in text.split_inclusive('\n') {
        let words = if past == 0 { line } else { quote.off(line) };
        let start = past + line.len() - words.len();
        past += line.len();
        for (place, character) in words.char_indices() {
            if is_quoted {
                match character {
                    '\n' => json.push_str(PARTED),
                    '\r' => {}
                    _ => json.push(character),
                }
                match character {
                    '\n' | '\r' => {}
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
                        return Some((json, start + place + 1));
                    }
                }
                _ => {}
            }
        }
    }
    None
}

/// What the JSON of a record may have been before a mail parted its lines: each break took the place of a
/// blank, or came beside one, or some of them parted a word that has no room on a line. Empty where none did.
pub fn mended(json: &str) -> Vec<String> {
    let ways: &[fn(&str) -> &'static str] = match json.contains(PARTED) {
        true => &[|_| " ", |_| "", joint],
        false => &[],
    };
    let join = |way: &fn(&str) -> &'static str| {
        let lines = json.split_inclusive(PARTED);
        lines.fold(String::new(), |whole, line| {
            match line.strip_suffix(PARTED) {
                Some(words) => whole + words + way(words),
                None => whole + line,
            }
        })
    };
    ways.iter().map(join).collect()
}

/// What stood at the end of a line that a mail parted.
fn joint(line: &str) -> &'static str {
    let is_word = !line.contains(is_blank) && line.chars().count() >= LONG_WORD;
    match is_word || line.ends_with(is_blank) {
        true => "",
        false => " ",
    }
}

/// Blanks of every sort, with those that nobody sees.
pub(super) fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}
