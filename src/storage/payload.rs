//! Works in the text of a link or of a QR: `1.<packed>.<checksum>`.
//!
//! The digit is the version of this form. What is packed is the JSON of a file of ours without line breaks, deflated
//! (RFC 1951, no header) and written in the letters of base64url without padding (RFC 4648, 5). The checksum
//! (CRC-32/ISO-HDLC, 8 lower-case hexadecimal digits) covers the JSON and then the packed bytes: a bit that the
//! inflating does not look at is no more to be altered than any other.
//!
//! Invariants: whatever a mail or a chat put around or between the letters is left out; what lacks its end is told
//! apart from what was altered; a text that cannot be used changes nothing. Deliberately absent: deflating and
//! inflating, which the browser does by itself (`browser::inflate`); whoever inflates stops at [`MOST_JSON_BYTES`].

mod links;

pub use links::{each_in, invitation, link, table_in, to_table};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as LETTERS;

use super::format::CHECKSUM;
use super::wrapping::is_blank;

/// The most JSON that is read out of a payload, in bytes.
pub const MOST_JSON_BYTES: usize = 1024 * 1024;

/// The most characters of a link that chats and mails are trusted with. Some cut links of about 4,000, and the shortest
/// limit known among browsers and mail programs is about 2,000.
pub const MOST_LINK: usize = 2_000;

/// What stands between the page's own address and the payload.
pub const MARK: &str = "#/del/";
/// Likewise, where it is an invitation to a workshop.
pub const INVITATION: &str = "#/oppsett/";

/// The longest text that is looked through, in bytes: JSON that nothing could be saved of is a third longer in letters.
const MOST_TEXT_BYTES: usize = 2 * MOST_JSON_BYTES;
/// How many links of a text are tried, so that a long text of another sort holds nothing up.
const MOST_TRIED: usize = 20;
/// How many times over a text may be percent-encoded: programs that guard links encode what is encoded already.
const MOST_ENCODED: usize = 3;

const VERSION: &str = "1";
const CHECKSUM_DIGITS: usize = 8;

/// Why a payload was not read. Nothing that is stored was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayloadError {
    /// It is none.
    NotOurs,
    /// It was written by a newer version of the app.
    Newer,
    /// Its end is missing.
    Cut,
    /// It is not as it was written.
    Altered,
    /// It holds more than [`MOST_JSON_BYTES`].
    TooLarge,
}

/// A payload whose parts have been told apart, still to be inflated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    bytes: Vec<u8>,
    checksum: String,
}

impl Packed {
    /// The payload as it was written, without what was put around and between its letters.
    pub fn written(&self) -> String {
        format!(
            "{VERSION}.{}.{}",
            LETTERS.encode(&self.bytes),
            self.checksum
        )
    }

    /// What is to be inflated.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The JSON, from what [`Packed::bytes`] was inflated to: as much of it as there is, or more than
    /// [`MOST_JSON_BYTES`] of it; `None` where it could not be inflated.
    ///
    /// # Errors
    /// It is not what was sent, or larger than that.
    pub fn json(&self, inflated: Option<Vec<u8>>) -> Result<String, PayloadError> {
        let json = inflated.ok_or(PayloadError::Altered)?;
        if json.len() > MOST_JSON_BYTES {
            return Err(PayloadError::TooLarge);
        }
        if checksum_of(&json, &self.bytes) != self.checksum {
            return Err(PayloadError::Altered);
        }
        String::from_utf8(json).map_err(|_| PayloadError::Altered)
    }
}

/// The payload of a JSON text and of what it was deflated to.
pub fn join(json: &str, deflated: &[u8]) -> String {
    let (packed, checksum) = (
        LETTERS.encode(deflated),
        checksum_of(json.as_bytes(), deflated),
    );
    format!("{VERSION}.{packed}.{checksum}")
}

/// Whether a text has a link to a payload in it.
pub fn is_in(text: &str) -> bool {
    text.len() <= MOST_TEXT_BYTES && !marks(&decoded(text), 1).is_empty()
}

/// Tells the parts of a payload apart: of one alone, or of a link to one, with whatever a mail or a chat made of it
/// and what it stands among. Where there are several links, the first that is whole counts.
///
/// # Errors
/// There is no payload of ours in it, or one that was cut, altered, made by a newer version, or too large.
pub fn split(text: &str) -> Result<Packed, PayloadError> {
    if text.len() > MOST_TEXT_BYTES {
        return Err(PayloadError::TooLarge);
    }
    let text = decoded(text);
    let ends = marks(&text, MOST_TRIED);
    if ends.is_empty() {
        return parts(&text, false);
    }
    let mut tried = ends.into_iter().map(|end| {
        let rest = text.get(end..).unwrap_or_default();
        parts(rest, true)
    });
    let first = tried.next().unwrap_or(Err(PayloadError::NotOurs));
    match first {
        Ok(packed) => Ok(packed),
        Err(error) => tried.find_map(Result::ok).ok_or(error),
    }
}

fn checksum_of(json: &[u8], packed: &[u8]) -> String {
    let mut digest = CHECKSUM.digest();
    digest.update(json);
    digest.update(packed);
    format!("{:08x}", digest.finalize())
}

/// What programs put between the letters of a link: line breaks, marks of an answer, and what encloses it.
fn is_between(character: char) -> bool {
    is_blank(character) || matches!(character, '<' | '>' | '\u{ad}')
}

/// A letter of base64url, of which every part of a payload is made.
fn is_letter(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_')
}

/// The text without percent-encoding, so far as it stands for ASCII, of which links are made.
fn decoded(text: &str) -> String {
    let mut decoded = text.to_owned();
    for _ in 0..MOST_ENCODED {
        if !decoded.contains('%') {
            break;
        }
        decoded = decoded_once(&decoded);
    }
    decoded
}

fn decoded_once(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut parts = text.split('%');
    decoded.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let is_code = |code: &&str| code.bytes().all(|it| it.is_ascii_hexdigit());
        let code = part.get(..2).filter(is_code);
        let code = code.and_then(|code| u8::from_str_radix(code, 16).ok());
        match (code.filter(u8::is_ascii), part.get(2..)) {
            (Some(code), Some(rest)) => {
                decoded.push(char::from(code));
                decoded.push_str(rest);
            }
            _ => {
                decoded.push('%');
                decoded.push_str(part);
            }
        }
    }
    decoded
}

/// Where the first marks of a text end, however they are parted, in bytes.
fn marks(text: &str, most: usize) -> Vec<usize> {
    let begins = text.match_indices('#').map(|(at, _)| at);
    let ends = begins.filter_map(|at| {
        let rest = text.get(at..)?;
        [MARK, INVITATION].into_iter().find_map(|mark| {
            let mut reading = Reading { rest };
            let is_mark = mark.chars().all(|wanted| reading.takes(wanted));
            is_mark.then(|| text.len() - reading.rest.len())
        })
    });
    ends.take(most).collect()
}

/// The parts that a text begins with. After a mark it is said to be ours.
fn parts(text: &str, is_marked: bool) -> Result<Packed, PayloadError> {
    let mut reading = Reading { rest: text };
    let version = reading.run(|it| it.is_ascii_digit(), usize::MAX);
    if version.is_empty() || !reading.takes('.') {
        let is_cut = reading.is_at_end() || is_marked && reading.fault() == PayloadError::Cut;
        return Err(match is_cut {
            true => PayloadError::Cut,
            false => PayloadError::NotOurs,
        });
    }
    if version != VERSION {
        return Err(match version.starts_with('0') {
            true => PayloadError::NotOurs,
            false => PayloadError::Newer,
        });
    }
    let packed = reading.run(is_letter, usize::MAX);
    if !reading.takes('.') {
        return Err(reading.fault());
    }
    let is_digit = |it: char| matches!(it, '0'..='9' | 'a'..='f');
    let checksum = reading.run(is_digit, CHECKSUM_DIGITS);
    if checksum.len() < CHECKSUM_DIGITS {
        return Err(reading.fault());
    }
    if reading.rest.starts_with(is_letter) {
        return Err(PayloadError::Altered);
    }
    let bytes = LETTERS.decode(&packed).map_err(|_| PayloadError::Altered)?;
    match bytes.is_empty() {
        true => Err(PayloadError::Altered),
        false => Ok(Packed { bytes, checksum }),
    }
}

/// A text that is read letter by letter, past whatever is between them.
struct Reading<'a> {
    rest: &'a str,
}

impl Reading<'_> {
    /// Goes past a letter, where it is the next one.
    fn takes(&mut self, wanted: char) -> bool {
        let rest = self.rest.trim_start_matches(is_between);
        let after = rest.strip_prefix(wanted);
        self.rest = after.unwrap_or(self.rest);
        after.is_some()
    }

    /// Goes past the letters of a sort that come next, `most` at most. What follows the last of them stays.
    fn run(&mut self, is_wanted: impl Fn(char) -> bool, most: usize) -> String {
        let mut letters = String::new();
        while letters.len() < most {
            let rest = self.rest.trim_start_matches(is_between);
            let Some(letter) = rest.chars().next().filter(|it| is_wanted(*it)) else {
                break;
            };
            letters.push(letter);
            self.rest = rest.get(letter.len_utf8()..).unwrap_or_default();
        }
        letters
    }

    fn is_at_end(&self) -> bool {
        self.rest.trim_start_matches(is_between).is_empty()
    }

    /// What is wrong where something else was to come: it ends here, or goes on after a character of another sort.
    fn fault(&self) -> PayloadError {
        let rest = self.rest.trim_start_matches(is_between);
        let after = rest.strip_prefix(|_| true).unwrap_or_default();
        match after.starts_with(is_letter) && !rest.starts_with('…') {
            true => PayloadError::Altered,
            false => PayloadError::Cut,
        }
    }
}
