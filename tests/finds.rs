//! The one search, over what we ship: what people type, and what they meet first.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use nyskapingslaget::compose::finds::{Findable, Group, Place, find, shipped};
use nyskapingslaget::content::{EXAMPLES, MAP_ELEMENTS, PROPOSALS, PROTOTYPE_CARDS};
use nyskapingslaget::i18n::Locale;

const FIRE: Place = Place::Measure("firepakrava");
const RELIEF: Place = Place::Measure("avlastningsagent");
const PORTAL: Place = Place::Measure("bandittportal");
const BOOTCAMP: Place = Place::Measure("bootcamp");
const MEETUP: Place = Place::Measure("meetup");
const ADVERT: Place = Place::Measure("stillingsutlysning");
const LEBESBY: Place = Place::Example("eksempel-lebesby");
const TRØNDELAG: Place = Place::Example("eksempel-trondelag");
const HATS: Place = Place::Element("kart-2");
const DEMANDS: Place = Place::Element("kart-3");
const DISTANCES: Place = Place::Element("kart-4");
const FIREFIGHTING: Place = Place::Element("kart-5");
const LANGUAGE: Place = Place::Element("kart-6");
const DRIVE: Place = Place::Element("kart-8");
const CONNECTED: Place = Place::Element("kart-9");
const BIRDS: Place = Place::Element("kart-10");
const LOCAL: Place = Place::Element("kart-12");

/// What stands first of all that is found.
fn first(locale: Locale, typed: &str) -> Option<Place> {
    let all = shipped(locale);
    let found = find(&all, typed, |_| 5);
    found.first().map(|(_, _, best)| best[0].place)
}

/// Fails for each line of a table whose words do not meet what they should.
fn meets(locale: Locale, table: &[(&str, Place)]) {
    for (typed, place) in table {
        assert_eq!(first(locale, typed), Some(*place), "{typed} in {locale:?}");
    }
}

#[test]
fn a_word_in_bokmål_meets_what_it_names() {
    meets(
        Locale::Nb,
        &[
            ("avlastningsagent", RELIEF),
            ("Avlastning", RELIEF),
            ("FIREPÅKRAVA", FIRE),
            ("bandittportal", PORTAL),
            ("bootcamp", BOOTCAMP),
            ("meetup", MEETUP),
            ("utlysning", ADVERT),
            ("stillings utlysning", ADVERT),
            ("mange hatter", HATS),
            ("hatt", HATS),
            ("avstand", DISTANCES),
            ("brannslukking", FIREFIGHTING),
            ("språk", LANGUAGE),
            ("frie fugler", BIRDS),
            ("fri fugl", BIRDS),
            ("lebesby", LEBESBY),
            ("velferd", LEBESBY),
            ("trøndelag", TRØNDELAG),
            ("asker", Place::Example("eksempel-asker")),
            ("pilot", Place::Example("eksempel-piloten-hadeland")),
            ("nordre follo", Place::Example("eksempel-nordre-follo")),
            ("fiasko", Place::Proposal("forslag-fiaskopris")),
            ("virkemidler", Place::Question("lag-3-3")),
        ],
    );
}

#[test]
fn a_word_in_nynorsk_meets_what_it_names() {
    meets(
        Locale::Nn,
        &[
            ("avlastningsagent", RELIEF),
            ("stillingsutlysing", ADVERT),
            ("hattar", HATS),
            ("hovud", HATS),
            ("uendelege krav", DEMANDS),
            ("avstandar", DISTANCES),
            ("brannsløkking", FIREFIGHTING),
            ("framandt språk", LANGUAGE),
            ("heng saman", CONNECTED),
            ("frie fuglar", BIRDS),
            ("føresetnader", LOCAL),
            ("langsiktigheit", Place::Element("kart-15")),
            ("lebesby", LEBESBY),
            // Endings of bokmål reach the same words.
            ("hatter", HATS),
            ("frie fugler", BIRDS),
        ],
    );
}

#[test]
fn a_word_in_english_meets_what_it_names_and_so_does_the_norwegian_name() {
    meets(
        Locale::En,
        &[
            ("relief agent", RELIEF),
            ("job advert", ADVERT),
            ("bandit", PORTAL),
            ("boot camp", BOOTCAMP),
            ("meetup", MEETUP),
            ("requirements", FIRE),
            ("many hats", HATS),
            ("endless", DEMANDS),
            ("long distances", DISTANCES),
            ("firefighting", FIREFIGHTING),
            ("fire fighting", FIREFIGHTING),
            ("foreign language", LANGUAGE),
            ("grit", DRIVE),
            ("everything is connected", CONNECTED),
            ("free birds", BIRDS),
            ("welfare technology", LEBESBY),
            ("failure", Place::Proposal("forslag-fiaskopris")),
            ("avlastningsagent", RELIEF),
            ("bandittportal", PORTAL),
            ("firepåkrava", FIRE),
            ("velferdsteknologi", LEBESBY),
        ],
    );
}

#[test]
fn a_keyboard_without_the_letters_meets_the_same() {
    meets(
        Locale::Nb,
        &[
            ("firepakrava", FIRE),
            ("firepaakrava", FIRE),
            ("fire pakrav", FIRE),
            ("sprak", LANGUAGE),
            ("spraak", LANGUAGE),
            ("trondelag", TRØNDELAG),
            ("troendelag", TRØNDELAG),
            ("fa hoder", HATS),
            ("faa hoder", HATS),
        ],
    );
    meets(
        Locale::Nn,
        &[
            ("brannslokking", FIREFIGHTING),
            ("brannsloekking", FIREFIGHTING),
            ("foresetnader", LOCAL),
            ("foeresetnader", LOCAL),
            ("framandt sprak", LANGUAGE),
            ("framandt spraak", LANGUAGE),
        ],
    );
    for locale in [Locale::Nb, Locale::Nn] {
        for typed in ["stå på vilje", "sta pa vilje", "staa paa vilje"] {
            let all = shipped(locale);
            let found = find(&all, typed, |_| 5);
            let (.., best) = found
                .iter()
                .find(|(group, ..)| *group == Group::Map)
                .unwrap();
            assert_eq!(best[0].place, DRIVE, "{typed} in {locale:?}");
        }
    }
}

#[test]
fn a_slip_of_the_fingers_meets_the_same() {
    meets(
        Locale::Nb,
        &[
            ("avlastingsagent", RELIEF),
            ("avlastnignsagent", RELIEF),
            ("banditportal", PORTAL),
            ("bootkamp", BOOTCAMP),
            ("stillingsutlysing", ADVERT),
            ("brannsluking", FIREFIGHTING),
            ("lebseby", LEBESBY),
            ("velferdstekonlogi", LEBESBY),
            ("hosptering", Place::Proposal("forslag-hospitering")),
        ],
    );
    meets(
        Locale::Nn,
        &[
            ("avlastingsagent", RELIEF),
            ("brannslokkking", FIREFIGHTING),
            ("lansgiktigheit", Place::Element("kart-15")),
        ],
    );
    meets(
        Locale::En,
        &[
            ("releif", RELIEF),
            ("requirments", FIRE),
            ("distnaces", DISTANCES),
            ("firefigthing", FIREFIGHTING),
            ("fre birds", BIRDS),
            ("welfar technology", LEBESBY),
        ],
    );
}

/// The finds of a group.
fn of_group<'a>(all: &'a [Findable], typed: &str, group: Group) -> Vec<&'a Findable> {
    let found = find(all, typed, |_| usize::MAX);
    let own = found.into_iter().find(|(own, ..)| *own == group);
    own.map(|(.., best)| best).unwrap_or_default()
}

#[test]
fn everything_that_is_shipped_is_met_first_of_its_kind_by_its_whole_name() {
    for locale in Locale::ALL {
        let all = shipped(locale);
        let elements = MAP_ELEMENTS.iter().map(|own| (Group::Map, own.name));
        let cards = PROTOTYPE_CARDS
            .iter()
            .map(|own| (Group::Measures, own.name));
        let examples = EXAMPLES.iter().map(|own| (Group::Examples, own.name));
        let proposals = PROPOSALS.iter().map(|own| (Group::Proposals, own.name));
        let named = elements.chain(cards).chain(examples).chain(proposals);
        for (group, name) in named {
            let name = name.get(locale);
            for typed in [name.to_owned(), name.to_lowercase(), name.to_uppercase()] {
                let best = of_group(&all, &typed, group);
                let first = best.first().map(|own| own.name.as_str());
                assert_eq!(first, Some(name), "{typed} in {locale:?}");
            }
        }
    }
}

#[test]
fn what_is_nowhere_finds_nothing() {
    for locale in Locale::ALL {
        for typed in ["", "  ", "🙂", "finnesikkeher", "qwxz"] {
            assert_eq!(first(locale, typed), None, "{typed} in {locale:?}");
        }
    }
}
