//! One text in all languages.

use super::Locale;

/// A text that people read. Leaving a language out does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// Bokmål.
    pub nb: &'static str,
    /// Nynorsk.
    pub nn: &'static str,
    /// English.
    pub en: &'static str,
}

impl Text {
    /// A proper name, the same in every language.
    pub const fn name(name: &'static str) -> Text {
        Text {
            nb: name,
            nn: name,
            en: name,
        }
    }

    /// The text in one language.
    pub const fn get(&self, locale: Locale) -> &'static str {
        match locale {
            Locale::Nb => self.nb,
            Locale::Nn => self.nn,
            Locale::En => self.en,
        }
    }
}

/// What stands around a name that an English text keeps beside its own words.
const AROUND_KEPT: [(char, char); 2] = [('(', ')'), ('\u{201c}', '\u{201d}')];

impl Text {
    /// The English text in three parts, the middle one of which is kept in bokmål: «Network of small municipalities
    /// (Småkommunenettverk)». Nothing where all of it is English, or the same in both.
    pub fn kept(&self) -> Option<[&'static str; 3]> {
        let (nb, en) = (self.nb, self.en);
        if nb.is_empty() || nb == en {
            return None;
        }
        if let Some((before, after)) = en.split_once(nb) {
            return Some([before, nb, after]);
        }
        AROUND_KEPT.into_iter().find_map(|(open, close)| {
            let (before, rest) = en.split_once(open)?;
            let (name, _) = rest.split_once(close)?;
            // At the beginning only the capital differs. The tables for the letters of all languages weigh some kB.
            let begins = nb.get(..name.len());
            let begins = begins.is_some_and(|start| start.eq_ignore_ascii_case(name));
            let is_kept = !name.is_empty() && (begins || nb.contains(name));
            let at = before.len() + open.len_utf8();
            let parts = [&en[..at], name, &en[at + name.len()..]];
            is_kept.then_some(parts)
        })
    }
}

impl Text {
    /// The text of a page in three parts, the middle one of which is in bokmål there; nothing where all of it is in the
    /// page's own language. A page in nynorsk keeps the titles in quotation marks that English keeps too.
    pub fn kept_in(&self, page: Locale) -> Option<[&'static str; 3]> {
        match page {
            Locale::Nb => None,
            Locale::En => self.kept(),
            Locale::Nn => {
                // One word alone is a term, which both have.
                let [_, title, _] = self.kept().filter(|parts| parts[1].contains(' '))?;
                let (before, after) = self.nn.split_once(title)?;
                let is_quoted = before.ends_with('«') && after.starts_with('»');
                is_quoted.then_some([before, title, after])
            }
        }
    }
}

/// A text with its `{placeholders}` filled in.
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = text.to_owned();
    for (name, value) in values {
        filled = filled.replace(&format!("{{{name}}}"), value);
    }
    filled
}

/// The text for one, or the text for another number with `{n}` filled in.
pub fn plural(locale: Locale, count: usize, one: &Text, many: &Text) -> String {
    if count == 1 {
        one.get(locale).to_owned()
    } else {
        fill(many.get(locale), &[("n", &count.to_string())])
    }
}
