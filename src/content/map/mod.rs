//! The system map «Velkommen til distriktskommunen!»: its three levels, and what each of the
//! fifteen elements means.
//!
//! Names and meanings are those of the report, told in words of our own. The everyday signs, the
//! questions and every link to needs, themes, measures and examples are ours, and to be shown as
//! that. The names of the elements stay in [`MAP_ELEMENTS`](super::MAP_ELEMENTS).

mod natur_og_kultur;
pub mod places;
mod tid_og_rom;
mod verktoy_og_ressurser;

use crate::i18n::Text;

/// A level of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MapLevel {
    /// The conditions that innovation meets.
    Conditions,
    /// What makes room for innovation.
    Room,
    /// What strengthens those who have got room.
    Support,
}

/// What stands over a level of the map.
#[derive(Clone, Copy, Debug)]
pub struct MapLevelText {
    /// Which level it is.
    pub level: MapLevel,
    /// The report's title.
    pub name: Text,
    /// One or two sentences about the level.
    pub lead: Text,
}

/// What an element of the map means, and where it leads.
#[derive(Clone, Copy, Debug)]
pub struct MapMeaning {
    /// Stable id, `kart-1` to `kart-15`, the same as in [`MAP_ELEMENTS`](super::MAP_ELEMENTS).
    pub id: &'static str,
    /// The level that the element stands on.
    pub level: MapLevel,
    /// One line, at most 80 characters in each language.
    pub teaser: Text,
    /// Two short paragraphs.
    pub meaning: &'static [Text],
    /// Signs from everyday work: ours, and to be shown as examples.
    pub recognise: [Text; 3],
    /// A question to talk about round the table.
    pub ask: Text,
    /// Ids from [`NEEDS`](super::NEEDS): our pairing, and to be shown as that.
    pub needs: &'static [&'static str],
    /// Ids from [`THEMES`](super::THEMES); the themes of the needs are among them.
    pub themes: &'static [&'static str],
    /// Ids from [`PROTOTYPES`](super::PROTOTYPES): our pairing.
    pub measures: &'static [&'static str],
    /// Ids from [`EXAMPLES`](super::EXAMPLES): those that name the element. There may be none.
    pub examples: &'static [&'static str],
    /// What «Behovet» starts with in a sketch begun from this element.
    pub sketch_need: Text,
}

/// The levels, in the map's order.
pub const MAP_LEVELS: [MapLevelText; 3] = [
    MapLevelText {
        level: MapLevel::Conditions,
        name: Text {
            nb: "Hva slags natur og kultur har vi her?",
            nn: "Kva slags natur og kultur har vi her?",
            en: "What kind of nature and culture do we have here?",
        },
        lead: Text {
            nb: "Slik er det å drive en distriktskommune. Disse ni tingene avgjør hva dere har å \
                  gå på når dere vil gjøre noe nytt.",
            nn: "Slik er det å drive ein distriktskommune. Desse ni tinga avgjer kva de har å gå \
                  på når de vil gjere noko nytt.",
            en: "This is what it is like to run a small rural municipality (distriktskommune). \
                  These nine things decide what you have to work with when you want to do \
                  something new.",
        },
    },
    MapLevelText {
        level: MapLevel::Room,
        name: Text {
            nb: "Tid og rom til nyskaping",
            nn: "Tid og rom til nyskaping",
            en: "Time and room for innovation",
        },
        lead: Text {
            nb: "Ingen skaper noe nytt på tid de ikke har. Her er tre måter kommunen kan lage rom \
                  for det på.",
            nn: "Ingen skaper noko nytt på tid dei ikkje har. Her er tre måtar kommunen kan lage \
                  rom for det på.",
            en: "Nobody creates something new in time they do not have. Here are three ways the \
                  municipality can make room for it.",
        },
    },
    MapLevelText {
        level: MapLevel::Support,
        name: Text {
            nb: "Verktøy og ressurser for styrking",
            nn: "Verktøy og ressursar for styrking",
            en: "Tools and resources to build strength",
        },
        lead: Text {
            nb: "De som har fått tid og rom, trenger noe mer for å komme langt. Her er tre ting \
                  som styrker dem.",
            nn: "Dei som har fått tid og rom, treng noko meir for å kome langt. Her er tre ting \
                  som styrker dei.",
            en: "Those who have been given time and room need something more to go far. Here are \
                  three things that strengthen them.",
        },
    },
];

/// What every element means, in the map's order.
pub const MAP_MEANINGS: &[MapMeaning] = &[
    natur_og_kultur::LIKE_MEN_ULIKE,
    natur_og_kultur::MANGE_HATTER_FA_HODER,
    natur_og_kultur::UENDELIGE_KRAV_OG_OPPGAVER,
    natur_og_kultur::LANGE_AVSTANDER,
    natur_og_kultur::BRANNSLUKKING_I_HVERDAGEN,
    natur_og_kultur::FREMMED_SPRAK_OG_STRENGE_RAMMER,
    natur_og_kultur::LOKALT_NAERINGS_OG_ARBEIDSLIV,
    natur_og_kultur::STA_PA_VILJE_OG_DRIV,
    natur_og_kultur::ALT_HENGER_SAMMEN,
    tid_og_rom::ROM_FOR_FRIE_FUGLER,
    tid_og_rom::FRISTILLING,
    tid_og_rom::LOKALE_FORUTSETNINGER,
    verktoy_og_ressurser::FART_OG_RETNING,
    verktoy_og_ressurser::ALTERNATIVE_SAMARBEID,
    verktoy_og_ressurser::LANGSIKTIGHET_OG_PRAKTISK_VERDI,
];
