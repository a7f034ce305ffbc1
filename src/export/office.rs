//! What every file of Microsoft Office has in common (ECMA-376), whatever program it is for.
//!
//! Invariant: what somebody wrote is text in it and nothing else, and what XML cannot hold is left out.

use super::ics::utc;
use super::rich_text;
use crate::compose::Document;
use crate::domain::incoming::clean;
use crate::i18n::Locale;

/// What writes a file: documents, what several are called, and milliseconds since 1970 in UTC. `None` where they are more
/// than a file can hold.
pub type Writer = fn(&[Document], &str, u64) -> Option<Vec<u8>>;

/// What every part begins with.
pub const BEGIN: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The language as Office names it.
pub const fn tag(locale: Locale) -> &'static str {
    match locale {
        Locale::Nb => "nb-NO",
        Locale::Nn => "nn-NO",
        Locale::En => "en-GB",
    }
}

/// A text as XML: what has a meaning there is a reference, and what may not stand there is left out.
pub fn escaped(text: &str) -> String {
    let is_lost = |it: char| {
        it.is_control() && !matches!(it, '\t' | '\n') || matches!(it, '\u{fffe}' | '\u{ffff}')
    };
    let text: String = text.chars().filter(|it| !is_lost(*it)).collect();
    rich_text::escaped(&text)
}

/// `docProps/core.xml`: the title, the language, and `now` in milliseconds since 1970 in UTC.
pub fn core(title: &str, locale: Locale, now: u64) -> String {
    let title = escaped(&clean(title).replace('\n', " "));
    let [year, month, day, hour, minute, second] = utc(now);
    let moment = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z");
    let date = |name: &str| {
        format!("<dcterms:{name} xsi:type=\"dcterms:W3CDTF\">{moment}</dcterms:{name}>")
    };
    format!(
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{title}</dc:title><dc:creator>Nyskapingslaget</dc:creator><dc:language>{}</dc:language>{}{}\
         </cp:coreProperties>",
        tag(locale),
        date("created"),
        date("modified"),
    )
}
