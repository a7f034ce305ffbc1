//! What the municipality that hosts the page says of itself, in an optional `config.json` beside the page.
//!
//! Invariant: whatever is in that file, the page is as it would be without it, or says a few words more. What is wrong in it
//! is left out. Deliberately absent: anything that changes what the page does.

use serde_json::{Map, Value};

use crate::domain::fields::record_fields;
use crate::domain::incoming::clean;

/// The longest name or way to reach somebody, in characters.
const MOST_LINE: usize = 200;
/// The longest notice, in characters.
const MOST_NOTICE: usize = 1_000;
/// The longest file that is read, in bytes: far more than all of it.
pub const MOST_BYTES: usize = 64 * 1024;

/// What the host says. Every field may be empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Host {
    /// Who is responsible for the page here.
    pub owner: String,
    /// How they are reached: an e-mail address, the address of a page, or words.
    pub contact: String,
    /// The address of the accessibility statement («tilgjengelighetserklæring»).
    pub accessibility: String,
    /// Something to tell everybody who opens the page.
    pub notice: String,
    /// What this version does not know.
    pub extra: Map<String, Value>,
}

record_fields!(Host {
    owner,
    contact,
    accessibility,
    notice
});

impl Host {
    /// What the text of the file says. What is no object says nothing, and a field that is no text is left out alone.
    pub fn read(text: &str) -> Host {
        let text = text.trim_start_matches('\u{feff}');
        let whole = serde_json::from_str(text).ok();
        let Some(Value::Object(fields)) = whole.filter(|_| text.len() <= MOST_BYTES) else {
            return Host::default();
        };
        let said = |name: &str, most: usize| {
            let text = fields.get(name).and_then(Value::as_str).unwrap_or_default();
            let text = clean(text).trim().to_owned();
            let end = text.char_indices().nth(most).map(|(at, _)| at);
            text[..end.unwrap_or(text.len())].to_owned()
        };
        let line = |name: &str| said(name, MOST_LINE).replace('\n', " ");
        let address = line("accessibility");
        Host {
            owner: line("owner"),
            contact: line("contact"),
            accessibility: match is_page(&address) {
                true => address,
                false => String::new(),
            },
            notice: said("notice", MOST_NOTICE),
            extra: Map::new(),
        }
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        let said = [
            &self.owner,
            &self.contact,
            &self.accessibility,
            &self.notice,
        ];
        said.iter().all(|text| text.is_empty())
    }

    /// Where the contact leads; nothing for words.
    pub fn contact_address(&self) -> Option<String> {
        let contact = &self.contact;
        if is_page(contact) {
            return Some(contact.clone());
        }
        let (name, place) = contact.split_once('@')?;
        let is_plain = |part: &str| {
            let is_sign = |it: char| it.is_ascii_alphanumeric() || "._+-".contains(it);
            !part.is_empty() && part.chars().all(is_sign)
        };
        (is_plain(name) && is_plain(place) && place.contains('.'))
            .then(|| format!("mailto:{contact}"))
    }
}

/// Whether a text is the address of a page, and of nothing that could run.
fn is_page(text: &str) -> bool {
    let is_web = ["https://", "http://"].iter().any(|start| {
        text.get(..start.len())
            .is_some_and(|it| it.eq_ignore_ascii_case(start))
    });
    is_web && !text.contains(char::is_whitespace) && text.len() > "https://".len()
}
