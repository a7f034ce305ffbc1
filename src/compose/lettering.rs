//! How wide letters are, and where a text goes on on its next line: reckoned, so that a picture or a screen for a hall can
//! be laid out before it is drawn. Invariant: on the safe side of the widest of the usual typefaces (DejaVu Sans, Verdana).

use std::ops::Range;

use super::Said;

/// The width of a letter, in heights of the text.
fn advance(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | '\'' => 0.28,
        'I' | 'J' => 0.3,
        ' ' | '\u{a0}' | '.' | ',' => 0.32,
        ':' | ';' | '|' | '/' | '\\' => 0.34,
        'f' | 't' | 'r' | '(' | ')' | '-' | '[' | ']' => 0.42,
        'z' | 's' | 'c' => 0.56,
        'm' | 'w' | 'M' | 'W' | 'æ' | 'Æ' | '%' | '@' | '—' | '…' => 1.0,
        'a'..='z' | '0'..='9' | 'ø' | 'å' | '«' | '»' => 0.64,
        'E' | 'F' | 'L' | 'S' | 'T' | 'Y' | 'P' => 0.64,
        'A'..='Z' | 'Ø' | 'Å' => 0.79,
        'à'..='ÿ' | 'ā'..='ž' => 0.7,
        // Emoji, and the letters of other scripts.
        other if other as u32 >= 0x2e80 => 1.4,
        '\t' => 2.0,
        other if other.is_control() => 0.0,
        _ => 0.9,
    }
}

/// How wide a text is on one line, in heights of it.
pub fn width(text: &str) -> f64 {
    text.chars().map(advance).sum()
}

/// The lines of a text that are no wider than so many heights of it, as stretches of it. A line ends where somebody ended
/// it, or between two words; a word that is wider than a line is cut. Nothing lies between them but blanks.
pub fn spans(text: &str, most: f64) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let at = start + line.len() - line.trim_start().len();
        match line.trim() {
            "" => found.push(start..start),
            words => wrapped(text, at..at + words.len(), most, &mut found),
        }
        start += line.len();
    }
    while found.last().is_some_and(Range::is_empty) {
        found.pop();
    }
    found
}

fn wrapped(text: &str, line: Range<usize>, most: f64, found: &mut Vec<Range<usize>>) {
    let of = |range: Range<usize>| text.get(range).unwrap_or_default();
    let (mut start, mut wide) = (line.start, 0.0);
    // Where the line may end: after the last word that has room.
    let mut end_of_word = None;
    for (at, letter) in of(line.clone()).char_indices() {
        let at = line.start + at;
        if letter.is_whitespace() {
            end_of_word = Some(at);
        }
        wide += advance(letter);
        if wide <= most || letter.is_whitespace() || at == start {
            continue;
        }
        let end = end_of_word.unwrap_or(at);
        found.push(start..start + of(start..end).trim_end().len());
        let rest = of(end..line.end);
        start = end + rest.len() - rest.trim_start().len();
        wide = width(of(start..at + letter.len_utf8()));
        end_of_word = None;
    }
    if start < line.end {
        found.push(start..line.end);
    }
}

/// The lines of a text, each by itself.
pub fn lines(said: &Said, most: f64) -> Vec<Said> {
    let spans = spans(said, most).into_iter();
    spans.map(|span| said.part(span)).collect()
}

/// A text of one line: cut where it is wider than that, with a sign that it goes on.
pub fn one_line(text: &str, most: f64) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if width(&text) <= most {
        return text;
    }
    let (mut kept, mut wide) = (String::new(), advance('…'));
    for letter in text.chars() {
        wide += advance(letter);
        if wide > most {
            break;
        }
        kept.push(letter);
    }
    format!("{}…", kept.trim_end())
}
