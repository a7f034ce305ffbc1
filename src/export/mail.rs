//! A text as a link that opens a new mail in the person's own mail program (RFC 6068). Nothing is
//! sent by it, and nobody stands as its receiver.

use crate::domain::incoming::clean;

/// The most characters that a link has. The shortest limit known among browsers and mail programs
/// is about 2,000 (Chrome and Outlook on Windows), and past it the link does nothing, or the mail
/// lacks its end without a word; the rest is for what they add themselves.
const LONGEST_LINK: usize = 1_800;
/// The most characters of the link that the subject takes when not everything fits: a quarter.
const LONGEST_SUBJECT: usize = LONGEST_LINK / 4;
/// What stands where a text was cut.
const CUT: char = '…';

/// A mail to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// The link that opens it.
    pub link: String,
    /// Whether the whole text is in it.
    pub is_whole: bool,
}

/// The link for a mail with a subject and a text.
///
/// Where the text does not fit, `instead` stands in its place: a sentence that asks the person to
/// paste it. A subject is cut only where not everything fits, at the boundary of a character, and
/// so is `instead`; an ellipsis shows it.
///
/// Length is counted in characters of the finished link. They are all ASCII, so that octets and
/// the UTF-16 units of browsers give the same number. A letter counts as one there, a space as
/// three, `å` and a line break as six, an emoji as twelve or more.
pub fn compose(subject: &str, body: &str, instead: &str) -> Mail {
    // A subject is one line (RFC 6068, 5).
    let subject = clean(subject);
    let subject = subject.split_whitespace().collect::<Vec<_>>().join(" ");
    let body = clean(body);
    for subject in [encoded(&subject), cut(&subject, LONGEST_SUBJECT)] {
        let link = link(&subject, &encoded(&body));
        if link.len() <= LONGEST_LINK {
            return Mail {
                link,
                is_whole: true,
            };
        }
    }
    let subject = cut(&subject, LONGEST_SUBJECT);
    let room = LONGEST_LINK.saturating_sub(link(&subject, "").len());
    Mail {
        link: link(&subject, &cut(&clean(instead), room)),
        is_whole: false,
    }
}

fn link(subject: &str, body: &str) -> String {
    format!("mailto:?subject={subject}&body={body}")
}

/// A text in the form it has in a link, without its end where it is longer than that.
fn cut(text: &str, longest: usize) -> String {
    let whole = encoded(text);
    if whole.len() <= longest {
        return whole;
    }
    let end = percent(CUT);
    let room = longest.saturating_sub(end.len());
    let mut cut = String::new();
    for character in text.chars().map(percent) {
        if cut.len() + character.len() > room {
            break;
        }
        cut.push_str(&character);
    }
    cut + &end
}

/// A text in the form it has in a link. Its line breaks are `\n`.
fn encoded(text: &str) -> String {
    text.chars().map(percent).collect()
}

/// A character in the form it has in a link: itself where no program takes it for anything else
/// (RFC 3986, 2.3), otherwise its octets in UTF-8. A line break is CRLF in a mail (RFC 6068, 5).
fn percent(character: char) -> String {
    match character {
        'A'..='Z' | 'a'..='z' | '0'..='9' | '-' | '.' | '_' | '~' => character.to_string(),
        '\n' => "%0D%0A".to_owned(),
        _ => character
            .encode_utf8(&mut [0; 4])
            .bytes()
            .map(|octet| format!("%{octet:02X}"))
            .collect(),
    }
}
