//! The fifteen elements of the report's system map, by name and in the map's order.

use crate::i18n::Text;

/// An element of the system map.
#[derive(Clone, Copy, Debug)]
pub struct MapElement {
    /// Stable id, `kart-1` to `kart-15`.
    pub id: &'static str,
    /// The report's name.
    pub name: Text,
}

const fn element(id: &'static str, name: Text) -> MapElement {
    MapElement { id, name }
}

/// All elements: 1 to 9 are the conditions, 10 to 12 room for innovation, 13 to 15 support.
pub const MAP_ELEMENTS: &[MapElement] = &[
    element(
        "kart-1",
        Text {
            nb: "Like, men ulike",
            nn: "Like, men ulike",
            en: "Alike, but different",
        },
    ),
    element(
        "kart-2",
        Text {
            nb: "Mange hatter, få hoder",
            nn: "Mange hattar, få hovud",
            en: "Many hats, few heads",
        },
    ),
    element(
        "kart-3",
        Text {
            nb: "Uendelige krav og oppgaver",
            nn: "Uendelege krav og oppgåver",
            en: "Endless requirements and tasks",
        },
    ),
    element(
        "kart-4",
        Text {
            nb: "Lange avstander",
            nn: "Lange avstandar",
            en: "Long distances",
        },
    ),
    element(
        "kart-5",
        Text {
            nb: "Brannslukking i hverdagen",
            nn: "Brannsløkking i kvardagen",
            en: "Everyday firefighting",
        },
    ),
    element(
        "kart-6",
        Text {
            nb: "Fremmed språk og strenge rammer",
            nn: "Framandt språk og strenge rammer",
            en: "A foreign language and strict limits",
        },
    ),
    element(
        "kart-7",
        Text {
            nb: "Lokalt nærings- og arbeidsliv",
            nn: "Lokalt nærings- og arbeidsliv",
            en: "Local business and working life",
        },
    ),
    element(
        "kart-8",
        Text {
            nb: "Stå-på-vilje og driv",
            nn: "Stå-på-vilje og driv",
            en: "Grit and drive",
        },
    ),
    element(
        "kart-9",
        Text {
            nb: "Alt henger sammen",
            nn: "Alt heng saman",
            en: "Everything is connected",
        },
    ),
    element(
        "kart-10",
        Text {
            nb: "Rom for frie fugler",
            nn: "Rom for frie fuglar",
            en: "Room for free birds",
        },
    ),
    element(
        "kart-11",
        Text {
            nb: "Fristilling fra tradisjonelle strukturer",
            nn: "Fristilling frå tradisjonelle strukturar",
            en: "Freedom from traditional structures",
        },
    ),
    element(
        "kart-12",
        Text {
            nb: "Nyskaping med lokale forutsetninger",
            nn: "Nyskaping med lokale føresetnader",
            en: "Innovation on local terms",
        },
    ),
    element(
        "kart-13",
        Text {
            nb: "Gi frie fugler fart og retning",
            nn: "Gje frie fuglar fart og retning",
            en: "Give free birds speed and direction",
        },
    ),
    element(
        "kart-14",
        Text {
            nb: "Støtte til alternative samarbeid",
            nn: "Støtte til alternative samarbeid",
            en: "Support for alternative ways of working together",
        },
    ),
    element(
        "kart-15",
        Text {
            nb: "Langsiktighet og praktisk verdi",
            nn: "Langsiktigheit og praktisk verdi",
            en: "A long view and practical value",
        },
    ),
];
