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
