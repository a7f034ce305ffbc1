//! A text of a document, which knows what in it people wrote themselves, and in which language.
//!
//! Headings and labels are ours, and in the language of the page. What people wrote is in the language of its work, and
//! is to be read out, spell-checked and hyphenated in that one.

use std::fmt;
use std::ops::{Deref, Range};

use crate::domain::incoming::clean;
use crate::i18n::Locale;

/// A text of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    text: String,
    /// What people wrote, in order and apart; the language is not known before the document is put together.
    own: Vec<(Range<usize>, Option<Locale>)>,
}

impl Said {
    /// What people wrote, in the language of the work that it is said of ([`Said::written_in`]).
    pub fn own(text: impl Into<String>) -> Said {
        Said::marked(text.into(), None)
    }

    /// What people wrote in this language.
    pub fn own_in(text: impl Into<String>, locale: Locale) -> Said {
        Said::marked(text.into(), Some(locale))
    }

    fn marked(text: String, locale: Option<Locale>) -> Said {
        let own = match text.len() {
            0 => Vec::new(),
            length => vec![(0..length, locale)],
        };
        Said { text, own }
    }

    /// A text of ours with something in the place of its only placeholder, `{hole}`.
    pub fn filled(words: &str, hole: &str, said: &Said) -> Said {
        let hole = format!("{{{hole}}}");
        let Some((before, after)) = words.split_once(&hole) else {
            return words.into();
        };
        let mut whole = Said::from(before);
        whole.push(said);
        whole.push(&after.into());
        whole
    }

    /// A text of ours with its `{placeholders}` filled in.
    pub fn fill(words: &str, values: &[(&str, &Said)]) -> Said {
        let mut whole = Said::default();
        // A placeholder stands between each pair of these marks.
        for (number, part) in words.split(['{', '}']).enumerate() {
            let mut values = values.iter();
            match values.find(|(hole, _)| number % 2 == 1 && *hole == part) {
                Some((_, said)) => whole.push(said),
                None => whole.push(&part.into()),
            }
        }
        whole
    }

    /// Texts with the same between each two of them, which belongs to what people wrote where both do.
    pub fn joined<'a>(parts: impl IntoIterator<Item = &'a Said>, between: &str) -> Said {
        let mut whole = Said::default();
        for (place, part) in parts.into_iter().enumerate() {
            if place > 0 {
                let both = whole.last().zip(part.first());
                let shared = both.filter(|(one, other)| one == other);
                whole.push(&match shared {
                    Some((locale, _)) => Said::marked(between.to_owned(), locale),
                    None => between.into(),
                });
            }
            whole.push(part);
        }
        whole
    }

    /// Puts a text behind this one.
    pub fn push(&mut self, other: &Said) {
        let start = self.text.len();
        self.text.push_str(&other.text);
        for (range, locale) in &other.own {
            let range = range.start + start..range.end + start;
            match self.own.last_mut() {
                Some((last, held)) if last.end == range.start && held == locale => {
                    last.end = range.end;
                }
                _ => self.own.push((range, *locale)),
            }
        }
    }

    /// The text without the blanks at its ends.
    #[must_use]
    pub fn trimmed(&self) -> Said {
        let start = self.text.len() - self.text.trim_start().len();
        self.part(start..start + self.text.trim().len())
    }

    /// The text without the blanks at its end.
    #[must_use]
    pub fn trimmed_end(&self) -> Said {
        self.part(0..self.text.trim_end().len())
    }

    /// The lines of the text, without their ends.
    pub fn lines(&self) -> Vec<Said> {
        self.parted(self.text.lines())
    }

    /// What stands between the tabs of a line.
    pub fn cells(&self) -> Vec<Said> {
        self.parted(self.text.split('\t'))
    }

    /// Parts that are slices of the text.
    fn parted<'a>(&'a self, slices: impl Iterator<Item = &'a str>) -> Vec<Said> {
        let start = self.text.as_ptr() as usize;
        let parts = slices.map(|slice| {
            let at = (slice.as_ptr() as usize).saturating_sub(start);
            self.part(at..at + slice.len())
        });
        parts.collect()
    }

    /// The text in pieces of at most so many characters, cut between words where it has them.
    pub fn parted_at(&self, most: usize) -> Vec<Said> {
        let (mut pieces, mut rest) = (Vec::new(), 0);
        while rest < self.text.len() {
            let left = &self.text[rest..];
            let end = match left.char_indices().nth(most.max(1)) {
                None => left.len(),
                Some((end, _)) => {
                    let word = left[..end].rfind(' ').filter(|at| *at > 0);
                    word.map_or(end, |at| at + 1)
                }
            };
            pieces.push(self.part(rest..rest + end));
            rest += end;
        }
        pieces
    }

    /// A part of the text, between two of its characters.
    pub(super) fn part(&self, range: Range<usize>) -> Said {
        let Some(text) = self.text.get(range.clone()) else {
            return Said::default();
        };
        let own = self.own.iter().filter_map(|(held, locale)| {
            let (start, end) = (held.start.max(range.start), held.end.min(range.end));
            (start < end).then(|| (start - range.start..end - range.start, *locale))
        });
        Said {
            text: text.to_owned(),
            own: own.collect(),
        }
    }

    /// What is alike in the text, piece by piece: the language of what people wrote, where it is known, and the words.
    pub fn pieces(&self) -> impl Iterator<Item = (Option<Locale>, &str)> {
        let mut at = 0;
        let mut pieces = Vec::new();
        for (range, locale) in &self.own {
            pieces.push((None, at..range.start));
            pieces.push((*locale, range.clone()));
            at = range.end;
        }
        pieces.push((None, at..self.text.len()));
        let pieces = pieces.into_iter().filter(|(_, range)| !range.is_empty());
        pieces.filter_map(|(locale, range)| Some((locale, self.text.get(range)?)))
    }

    /// The pieces with the `lang` of those that are in another language than the page; one piece where all are.
    pub fn spoken(&self, page: Locale) -> Vec<(Option<&'static str>, String)> {
        let mut spoken: Vec<(Option<&'static str>, String)> = Vec::new();
        for (locale, words) in self.pieces() {
            let lang = locale.filter(|own| *own != page).map(Locale::tag);
            match spoken.last_mut() {
                Some((held, text)) if *held == lang => text.push_str(words),
                _ => spoken.push((lang, words.to_owned())),
            }
        }
        spoken
    }

    /// The `lang` of all of it, where people wrote it in another language than the page.
    pub fn lang(&self, page: Locale) -> Option<&'static str> {
        match self.spoken(page)[..] {
            [(lang, _)] => lang,
            _ => None,
        }
    }

    /// The text once the language is known of what people wrote.
    #[must_use]
    pub fn written_in(mut self, locale: Locale) -> Said {
        for (_, held) in &mut self.own {
            held.get_or_insert(locale);
        }
        self
    }

    /// The text with the line breaks of word processors as plain ones, and without what no text can show. Line breaks of
    /// the usual sorts stay as they are.
    #[must_use]
    pub fn cleaned(self) -> Said {
        let is_plain = |character: char| matches!(character, '\n' | '\r' | '\t');
        let is_odd = |character: char| {
            character.is_control() && !is_plain(character)
                || matches!(character, '\u{2028}' | '\u{2029}')
        };
        match self.text.contains(is_odd) {
            true => self.each(clean),
            false => self,
        }
    }

    /// The text with each of its pieces as `change` makes it.
    #[must_use]
    pub fn each(&self, change: impl Fn(&str) -> String) -> Said {
        let mut whole = Said::default();
        let mut at = 0;
        for (range, locale) in &self.own {
            whole.push(&Said::from(change(&self.text[at..range.start])));
            whole.push(&Said::marked(change(&self.text[range.clone()]), *locale));
            at = range.end;
        }
        whole.push(&Said::from(change(&self.text[at..])));
        whole
    }

    /// Whose the first character is: nobody's, or of somebody who wrote in a language.
    fn first(&self) -> Option<Option<Locale>> {
        let first = self.own.first().filter(|(range, _)| range.start == 0);
        first.map(|(_, locale)| *locale)
    }

    fn last(&self) -> Option<Option<Locale>> {
        let last = self.own.last();
        let last = last.filter(|(range, _)| range.end == self.text.len());
        last.map(|(_, locale)| *locale)
    }
}

impl From<String> for Said {
    /// A text of ours.
    fn from(text: String) -> Said {
        let own = Vec::new();
        Said { text, own }
    }
}

impl From<&str> for Said {
    /// A text of ours.
    fn from(text: &str) -> Said {
        text.to_owned().into()
    }
}

impl From<Said> for String {
    fn from(said: Said) -> String {
        said.text
    }
}

impl fmt::Display for Said {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl Deref for Said {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl PartialEq<str> for Said {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl PartialEq<&str> for Said {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}
