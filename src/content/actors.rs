//! The actors a municipality can play with, offered by name when a team is put together.
//!
//! How near each one stands is our reading and a starting point only: a person may change the
//! level in the sketch. A home page is given only where one address serves the whole country.

use super::Nearness;
use crate::i18n::Text;

/// An actor that the sources name, or that we add.
#[derive(Clone, Copy, Debug)]
pub struct KnownActor {
    /// Stable id, kept in stored sketches.
    pub id: &'static str,
    /// The name; in English with a short gloss where it says little abroad.
    pub name: Text,
    /// Where the actor usually stands.
    pub nearness: Nearness,
    /// The actor's own public front page.
    pub home_page: Option<&'static str>,
    /// An id from [`SOURCES`](super::SOURCES), or empty where the suggestion is ours.
    pub source: &'static str,
}

/// All known actors: those the report lists first, in its order, then the others.
pub const ACTORS: &[KnownActor] = &[
    KnownActor {
        id: "fylkeskommunen",
        name: Text {
            nb: "Fylkeskommunen",
            nn: "Fylkeskommunen",
            en: "County authority (Fylkeskommunen)",
        },
        nearness: Nearness::Regional,
        home_page: None,
        source: "kilde-rapport",
    },
    KnownActor {
        id: "statsforvalteren",
        name: Text {
            nb: "Statsforvalteren",
            nn: "Statsforvaltaren",
            en: "County Governor (Statsforvalteren)",
        },
        nearness: Nearness::Regional,
        home_page: Some("https://www.statsforvalteren.no/"),
        source: "kilde-rapport",
    },
    KnownActor {
        id: "distriktssenteret",
        name: Text {
            nb: "Distriktssenteret",
            nn: "Distriktssenteret",
            en: "Distriktssenteret (rural development centre)",
        },
        nearness: Nearness::National,
        home_page: Some("https://distriktssenteret.no/"),
        source: "kilde-rapport",
    },
    KnownActor {
        id: "husbanken",
        name: Text {
            nb: "Husbanken",
            nn: "Husbanken",
            en: "Husbanken (state housing bank)",
        },
        nearness: Nearness::National,
        home_page: Some("https://www.husbanken.no/"),
        source: "kilde-rapport",
    },
    KnownActor {
        id: "innovasjon-norge",
        name: Text {
            nb: "Innovasjon Norge",
            nn: "Innovasjon Noreg",
            en: "Innovation Norway",
        },
        nearness: Nearness::National,
        home_page: Some("https://www.innovasjonnorge.no/"),
        source: "kilde-rapport",
    },
    KnownActor {
        id: "siva",
        name: Text::name("Siva"),
        nearness: Nearness::National,
        home_page: Some("https://siva.no/"),
        source: "kilde-rapport",
    },
    KnownActor {
        id: "doga",
        name: Text {
            nb: "DOGA",
            nn: "DOGA",
            en: "DOGA (design and architecture)",
        },
        nearness: Nearness::National,
        home_page: Some("https://doga.no/"),
        source: "kilde-rapport",
    },
    KnownActor {
        id: "lup",
        name: Text {
            nb: "LUP",
            nn: "LUP",
            en: "LUP (supplier development)",
        },
        nearness: Nearness::National,
        home_page: Some("https://innovativeanskaffelser.no/"),
        source: "kilde-rapport",
    },
    KnownActor {
        id: "ks",
        name: Text {
            nb: "KS",
            nn: "KS",
            en: "KS (the municipalities’ association)",
        },
        nearness: Nearness::National,
        home_page: Some("https://www.ks.no/"),
        source: "kilde-rapport",
    },
    KnownActor {
        id: "forskningsradet",
        name: Text {
            nb: "Forskningsrådet",
            nn: "Forskingsrådet",
            en: "Research Council of Norway",
        },
        nearness: Nearness::National,
        home_page: Some("https://www.forskningsradet.no/"),
        source: "kilde-rapport",
    },
    KnownActor {
        id: "nav",
        name: Text {
            nb: "NAV",
            nn: "NAV",
            en: "NAV (work and welfare)",
        },
        nearness: Nearness::Local,
        home_page: Some("https://www.nav.no/"),
        source: "kilde-nordre-follo",
    },
    KnownActor {
        id: "naeringsliv",
        name: Text {
            nb: "Næringsliv",
            nn: "Næringsliv",
            en: "Local businesses",
        },
        nearness: Nearness::Local,
        home_page: None,
        source: "kilde-nordre-follo",
    },
    KnownActor {
        id: "sosiale-entreprenorer",
        name: Text {
            nb: "Sosiale entreprenører",
            nn: "Sosiale entreprenørar",
            en: "Social entrepreneurs",
        },
        nearness: Nearness::Regional,
        home_page: None,
        source: "kilde-nordre-follo",
    },
    KnownActor {
        id: "sosiale-investorer",
        name: Text {
            nb: "Sosiale investorer",
            nn: "Sosiale investorar",
            en: "Social investors",
        },
        nearness: Nearness::National,
        home_page: None,
        source: "kilde-nordre-follo",
    },
    KnownActor {
        id: "frivillighet",
        name: Text {
            nb: "Frivillighet",
            nn: "Frivilligheit",
            en: "Voluntary organisations",
        },
        nearness: Nearness::Local,
        home_page: None,
        source: "kilde-nordre-follo",
    },
    KnownActor {
        id: "utdanningsmiljo",
        name: Text {
            nb: "Utdanningsmiljø",
            nn: "Utdanningsmiljø",
            en: "Education institutions",
        },
        nearness: Nearness::Regional,
        home_page: None,
        source: "kilde-trondelag",
    },
    KnownActor {
        id: "forskningsmiljo",
        name: Text {
            nb: "Forskningsmiljø",
            nn: "Forskingsmiljø",
            en: "Research institutions",
        },
        nearness: Nearness::Regional,
        home_page: None,
        source: "kilde-trondelag",
    },
    KnownActor {
        id: "innbyggere",
        name: Text {
            nb: "Innbyggere",
            nn: "Innbyggarar",
            en: "Residents",
        },
        nearness: Nearness::Local,
        home_page: None,
        source: "kilde-trondelag",
    },
    KnownActor {
        id: "ansatte",
        name: Text {
            nb: "Ansatte",
            nn: "Tilsette",
            en: "Staff",
        },
        nearness: Nearness::Local,
        home_page: None,
        source: "kilde-nordre-follo",
    },
    KnownActor {
        id: "regionrad",
        name: Text {
            nb: "Regionråd",
            nn: "Regionråd",
            en: "Regional council (Regionråd)",
        },
        nearness: Nearness::Regional,
        home_page: None,
        source: "kilde-rapport",
    },
    KnownActor {
        id: "nabokommuner",
        name: Text {
            nb: "Nabokommuner",
            nn: "Nabokommunar",
            en: "Neighbouring municipalities",
        },
        nearness: Nearness::Regional,
        home_page: None,
        source: "",
    },
];
