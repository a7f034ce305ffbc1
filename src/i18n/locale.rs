//! The three languages and how the first one is chosen.

/// A language the whole interface exists in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Locale {
    /// Bokmål.
    #[default]
    Nb,
    /// Nynorsk.
    Nn,
    /// English.
    En,
}

impl Locale {
    /// All languages, in the order the switch shows them.
    pub const ALL: [Locale; 3] = [Locale::Nb, Locale::Nn, Locale::En];

    /// The BCP 47 tag for `<html lang>` and for the browser's `Intl`.
    pub const fn tag(self) -> &'static str {
        match self {
            Locale::Nb => "nb",
            Locale::Nn => "nn",
            Locale::En => "en",
        }
    }

    /// The language's own name for itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Locale::Nb => "Bokmål",
            Locale::Nn => "Nynorsk",
            Locale::En => "English",
        }
    }

    /// The language for a tag this app wrote, or `None`.
    pub fn from_tag(tag: &str) -> Option<Locale> {
        Locale::ALL.into_iter().find(|locale| locale.tag() == tag)
    }

    /// The language to begin in, from what the browser tells about its person.
    ///
    /// A Norwegian form anywhere in `languages` wins, because many Norwegians run an English
    /// browser with Norwegian further down the list. Without one, the region `NO` in any tag or
    /// the time zone of Oslo means bokmål; everyone else gets English.
    pub fn first_choice<'a>(
        languages: impl IntoIterator<Item = &'a str>,
        time_zone: &str,
    ) -> Locale {
        let mut in_norway = time_zone == "Europe/Oslo";
        for tag in languages {
            let mut parts = tag.split(['-', '_']);
            match parts.next().map(str::to_ascii_lowercase).as_deref() {
                Some("nn") => return Locale::Nn,
                Some("nb" | "no") => return Locale::Nb,
                _ => in_norway |= parts.any(|part| part.eq_ignore_ascii_case("no")),
            }
        }
        if in_norway { Locale::Nb } else { Locale::En }
    }
}
