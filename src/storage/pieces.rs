//! Cuts a JSON text into its parts without building any of them, so that each part can be read on its
//! own: one that is too deep or broken is then no matter of its neighbours.
//!
//! The text is checked on the way, by a walk that does not recurse, however deep it goes.

use std::borrow::Cow;

use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Deserializer;

/// What a JSON text says. Half a character, which only JSON can write, is read as the sign for one that is lost: a
/// text of ours holds whole ones alone.
pub fn parse<T: DeserializeOwned>(json: &str) -> Option<T> {
    serde_json::from_str(&with_whole_characters(json)).ok()
}

/// The same JSON with `\ufffd` for each `\ud83d` that has no other half beside it.
fn with_whole_characters(json: &str) -> Cow<'_, str> {
    if !json.contains("\\ud") && !json.contains("\\uD") {
        return Cow::Borrowed(json);
    }
    let mut whole = String::with_capacity(json.len());
    let mut rest = json;
    while let Some((before, after)) = rest.split_once('\\') {
        whole.push_str(before);
        let second = || after.get(ESCAPE..)?.strip_prefix('\\').and_then(unit);
        let first = unit(after);
        let is_half = first.is_some_and(|unit| (0xd800..=0xdfff).contains(&unit));
        let is_pair = first.is_some_and(|unit| unit < 0xdc00)
            && second().is_some_and(|unit| (0xdc00..=0xdfff).contains(&unit));
        let length = match (is_half, is_pair) {
            (true, true) => ESCAPE + 1 + ESCAPE,
            (true, false) => ESCAPE,
            (false, _) => after.chars().next().map_or(0, char::len_utf8),
        };
        let (escape, further) = after.split_at_checked(length).unwrap_or((after, ""));
        whole.push('\\');
        whole.push_str(if is_half && !is_pair { "ufffd" } else { escape });
        rest = further;
    }
    whole.push_str(rest);
    Cow::Owned(whole)
}

/// The length of `ud83d`.
const ESCAPE: usize = 5;

/// The unit of UTF-16 that an escape stands for, after its backslash.
fn unit(escape: &str) -> Option<u16> {
    let digits = escape.strip_prefix('u')?.get(..ESCAPE - 1)?;
    u16::from_str_radix(digits, 16).ok()
}

/// The fields of an object, by name.
pub struct Fields<'a>(Vec<(String, &'a str)>);

impl<'a> Fields<'a> {
    /// Those of an object that is the whole text; `None` where it is no such text.
    pub fn of(text: &'a str) -> Option<Fields<'a>> {
        fields(text).map(Fields)
    }

    /// The JSON of a field.
    pub fn json(&self, name: &str) -> Option<&'a str> {
        let mut fields = self.0.iter().rev();
        fields.find(|(held, _)| held == name).map(|(_, json)| *json)
    }

    /// A text, or an empty one where there is none.
    pub fn text(&self, name: &str) -> String {
        let json = self.json(name).unwrap_or_default();
        parse(json).unwrap_or_default()
    }

    /// A number, where there is one.
    pub fn number(&self, name: &str) -> Option<u64> {
        serde_json::from_str(self.json(name)?).ok()
    }
}

/// The fields of an object that is the whole text: their names, and the JSON of each. `None` where it
/// is no such text. Of two fields of one name the last one counts.
fn fields(text: &str) -> Option<Vec<(String, &str)>> {
    let mut found = Vec::new();
    let mut walk = Walk { text, at: 0 };
    let is_whole = walk.list('{', '}', |walk| {
        let name = parse(walk.value()?)?;
        if !walk.takes(':') {
            return None;
        }
        found.push((name, walk.value()?));
        Some(())
    });
    (is_whole && walk.is_at_end()).then_some(found)
}

/// Where the items of an array that is the whole text begin and end, in bytes. `None` where it is no
/// such text.
pub fn items(text: &str) -> Option<Vec<(usize, usize)>> {
    let mut found = Vec::new();
    let mut walk = Walk { text, at: 0 };
    let is_whole = walk.list('[', ']', |walk| {
        let length = walk.value()?.len();
        found.push((walk.at - length, walk.at));
        Some(())
    });
    (is_whole && walk.is_at_end()).then_some(found)
}

/// Whether the whole text is JSON, of any shape and depth.
pub fn is_json(text: &str) -> bool {
    let mut walk = Walk { text, at: 0 };
    walk.value().is_some() && walk.is_at_end()
}

struct Walk<'a> {
    text: &'a str,
    /// How far it has come, in bytes.
    at: usize,
}

impl<'a> Walk<'a> {
    fn list(
        &mut self,
        open: char,
        close: char,
        mut item: impl FnMut(&mut Walk<'a>) -> Option<()>,
    ) -> bool {
        if !self.takes(open) {
            return false;
        }
        if self.takes(close) {
            return true;
        }
        while item(self).is_some() {
            if self.takes(close) {
                return true;
            }
            if !self.takes(',') {
                return false;
            }
        }
        false
    }

    /// Goes past a value; its JSON without the spaces around it.
    fn value(&mut self) -> Option<&'a str> {
        self.skip_spaces();
        let rest = self.text.get(self.at..)?;
        let mut values = Deserializer::from_str(rest).into_iter::<IgnoredAny>();
        values.next()?.ok()?;
        let length = values.byte_offset();
        self.at += length;
        rest.get(..length)
    }

    /// Goes past a mark, where it is the next thing.
    fn takes(&mut self, mark: char) -> bool {
        self.skip_spaces();
        let is_next = self.text.as_bytes().get(self.at) == Some(&(mark as u8));
        self.at += usize::from(is_next);
        is_next
    }

    fn is_at_end(&mut self) -> bool {
        self.skip_spaces();
        self.at == self.text.len()
    }

    fn skip_spaces(&mut self) {
        let rest = self.text.as_bytes().iter().skip(self.at);
        self.at += rest
            .take_while(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t'))
            .count();
    }
}
