//! The interface's language: which languages there are, and every text of the interface.
//!
//! Invariant: a text that misses a language does not compile. One module per screen or theme, the
//! three languages side by side. Deliberately absent: texts about the subject itself, which belong
//! to `content`, and a crate for it, since three languages of fixed texts need none.

mod locale;
mod text;

pub mod about;
pub mod advert;
pub mod ago;
pub mod bootcamp;
pub mod case;
pub mod catalogue;
pub mod compare;
pub mod drafts;
pub mod examples;
pub mod fields;
pub mod guide;
pub mod habit;
pub mod home;
pub mod host;
pub mod import;
pub mod kept_file;
pub mod lasting;
pub mod list;
pub mod loans;
pub mod map;
pub mod measures;
pub mod meetup;
pub mod months;
pub mod notices;
pub mod offline;
pub mod outcome;
pub mod place;
pub mod print;
pub mod read;
pub mod relief;
pub mod requirements;
pub mod search;
pub mod selfcheck;
pub mod session;
pub mod shell;
pub mod sketch;
pub mod suggested;
pub mod travel;
pub mod versions;
pub mod wipe;
pub mod works;
pub mod workshop;

pub use locale::Locale;
pub use text::{Text, fill, plural};

/// Declares texts, and a list of them all for tests.
macro_rules! texts {
    ($($name:ident { nb: $nb:literal, nn: $nn:literal, en: $en:literal $(,)? })*) => {
        $(
            #[doc = $nb]
            pub const $name: $crate::i18n::Text = $crate::i18n::Text { nb: $nb, nn: $nn, en: $en };
        )*
        /// Every text of this module, with its name.
        pub const ALL: &[(&str, $crate::i18n::Text)] = &[$((stringify!($name), $name)),*];
    };
}
use texts;

/// Every text of the interface: module, name and text.
pub fn all_texts() -> impl Iterator<Item = (&'static str, &'static str, Text)> {
    [
        ("about", about::ALL),
        ("advert", advert::ALL),
        ("ago", ago::ALL),
        ("bootcamp", bootcamp::ALL),
        ("case", case::ALL),
        ("catalogue", catalogue::ALL),
        ("compare", compare::ALL),
        ("drafts", drafts::ALL),
        ("examples", examples::ALL),
        ("fields", fields::ALL),
        ("guide", guide::ALL),
        ("habit", habit::ALL),
        ("home", home::ALL),
        ("host", host::ALL),
        ("import", import::ALL),
        ("kept_file", kept_file::ALL),
        ("lasting", lasting::ALL),
        ("list", list::ALL),
        ("loans", loans::ALL),
        ("map", map::ALL),
        ("measures", measures::ALL),
        ("meetup", meetup::ALL),
        ("months", months::ALL),
        ("notices", notices::ALL),
        ("offline", offline::ALL),
        ("outcome", outcome::ALL),
        ("place", place::ALL),
        ("print", print::ALL),
        ("read", read::ALL),
        ("relief", relief::ALL),
        ("requirements", requirements::ALL),
        ("search", search::ALL),
        ("selfcheck", selfcheck::ALL),
        ("session", session::ALL),
        ("shell", shell::ALL),
        ("sketch", sketch::ALL),
        ("suggested", suggested::ALL),
        ("travel", travel::ALL),
        ("versions", versions::ALL),
        ("wipe", wipe::ALL),
        ("works", works::ALL),
        ("workshop", workshop::ALL),
    ]
    .into_iter()
    .flat_map(|(module, texts)| texts.iter().map(move |(name, text)| (module, *name, *text)))
}
