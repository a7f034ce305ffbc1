//! The needs that the report collected after its conference, as «Hvordan kan vi …» questions.
//!
//! Needs and themes are the report's labels. Which need goes with which theme is our reading,
//! since the report's layout leaves it open, and it is to be shown as ours.

use super::EXAMPLE_CARDS;
use crate::i18n::Text;

/// A need of small rural municipalities.
#[derive(Clone, Copy, Debug)]
pub struct Need {
    /// Stable id, `behov-<slug>`.
    pub id: &'static str,
    /// The need as a whole question.
    pub question: Text,
    /// An id from [`THEMES`](super::THEMES): our pairing.
    pub theme: &'static str,
}

impl Need {
    /// Whether an example is about its theme.
    pub fn has_example(&self) -> bool {
        let mut cards = EXAMPLE_CARDS.iter();
        cards.any(|card| card.themes.contains(&self.theme))
    }
}

/// All needs, in the report's order.
pub const NEEDS: &[Need] = &[
    Need {
        id: "behov-gjore-annerledes",
        question: Text {
            nb: "Hvordan kan vi få lov til å gjøre ting annerledes lokalt?",
            nn: "Korleis kan vi få lov til å gjere ting annleis lokalt?",
            en: "How can we be allowed to do things differently locally?",
        },
        theme: "lokal-tilpasning",
    },
    Need {
        id: "behov-riktig-kompetanse",
        question: Text {
            nb: "Hvordan kan vi få tak i folk med riktig kompetanse?",
            nn: "Korleis kan vi få tak i folk med rett kompetanse?",
            en: "How can we find people with the right skills?",
        },
        theme: "rekruttering",
    },
    Need {
        id: "behov-innovasjon-for-oss",
        question: Text {
            nb: "Hvordan kan vi finne ut av hva innovasjon betyr for oss?",
            nn: "Korleis kan vi finne ut kva innovasjon betyr for oss?",
            en: "How can we work out what innovation means for us?",
        },
        theme: "kultur",
    },
    Need {
        id: "behov-hjelpe-hverandre",
        question: Text {
            nb: "Hvordan kan vi få hjelp og hjelpe hverandre?",
            nn: "Korleis kan vi få hjelp og hjelpe kvarandre?",
            en: "How can we get help and help each other?",
        },
        theme: "kompetanse",
    },
    Need {
        id: "behov-egen-kompetanse",
        question: Text {
            nb: "Hvordan kan vi øke vår egen kompetanse?",
            nn: "Korleis kan vi auke vår eigen kompetanse?",
            en: "How can we build up our own skills and knowledge?",
        },
        theme: "kompetanse",
    },
    Need {
        id: "behov-nettverk",
        question: Text {
            nb: "Hvordan kan vi skape sosiale og faglige nettverk?",
            nn: "Korleis kan vi skape sosiale og faglege nettverk?",
            en: "How can we create social and professional networks?",
        },
        theme: "attraktivitet",
    },
    Need {
        id: "behov-folk-til-kommunen",
        question: Text {
            nb: "Hvordan kan vi få folk til å bo i kommunen?",
            nn: "Korleis kan vi få folk til å bu i kommunen?",
            en: "How can we get people to live in the municipality?",
        },
        theme: "attraktivitet",
    },
];
