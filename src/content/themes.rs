//! The themes that a sketch can be tagged with: five of the report, three of PILOTen Hadeland.

use crate::i18n::Text;

/// A theme to sort and find sketches by.
#[derive(Clone, Copy, Debug)]
pub struct Theme {
    /// Stable id, kept in stored sketches.
    pub id: &'static str,
    /// The source's label.
    pub name: Text,
}

/// All themes, the report's first.
pub const THEMES: &[Theme] = &[
    Theme {
        id: "lokal-tilpasning",
        name: Text {
            nb: "Lokal tilpasning",
            nn: "Lokal tilpassing",
            en: "Local adaptation",
        },
    },
    Theme {
        id: "rekruttering",
        name: Text {
            nb: "Rekruttering",
            nn: "Rekruttering",
            en: "Recruitment",
        },
    },
    Theme {
        id: "kultur",
        name: Text {
            nb: "Kultur",
            nn: "Kultur",
            en: "Culture",
        },
    },
    Theme {
        id: "kompetanse",
        name: Text {
            nb: "Kompetanse",
            nn: "Kompetanse",
            en: "Skills and knowledge",
        },
    },
    Theme {
        id: "attraktivitet",
        name: Text {
            nb: "Attraktivitet",
            nn: "Attraktivitet",
            en: "Attractiveness",
        },
    },
    Theme {
        id: "politikerrollen",
        name: Text {
            nb: "Politikerrollen",
            nn: "Politikarrolla",
            en: "The politician’s role",
        },
    },
    Theme {
        id: "organisasjonsutvikling-og-ledelse",
        name: Text {
            nb: "Organisasjonsutvikling og ledelse",
            nn: "Organisasjonsutvikling og leiing",
            en: "Organisational development and leadership",
        },
    },
    Theme {
        id: "helse-og-omsorg",
        name: Text {
            nb: "Helse og omsorg",
            nn: "Helse og omsorg",
            en: "Health and care",
        },
    },
];
