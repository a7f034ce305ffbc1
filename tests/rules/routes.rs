//! Addresses and screens, in both directions.

use crate::common::id;
use nyskapingslaget::content::PROTOTYPES;
use nyskapingslaget::domain::{Id, Prototype};
use nyskapingslaget::routes::{Filters, Route, Stage};
use proptest::prelude::*;

const ID: &str = "00000000000000000000000000000001";

#[test]
fn an_address_names_a_screen_and_a_screen_its_address() {
    let table = [
        ("#/", Route::Home),
        ("#/kart", Route::Map),
        ("#/kart/kart-7", Route::MapElement("kart-7".to_owned())),
        ("#/selvsjekk", Route::Selfchecks),
        (
            "#/selvsjekk/00000000000000000000000000000001",
            Route::Selfcheck(id(1)),
        ),
        (
            "#/tiltak/bootcamp/00000000000000000000000000000001",
            Route::Draft(Prototype::Bootcamp, id(1)),
        ),
        ("#/tiltak", Route::Measures),
        (
            "#/eksempler?tema=rekruttering&niva=regional",
            Route::Ideas(Filters {
                theme: Some("rekruttering".to_owned()),
                level: Some("regional".to_owned()),
                element: None,
            }),
        ),
        (
            "#/tiltak/forslag-swat-team",
            Route::Proposal("forslag-swat-team".to_owned()),
        ),
        ("#/laget", Route::Guide),
        ("#/verksted", Route::Workshops),
        (
            "#/verksted/00000000000000000000000000000001",
            Route::Workshop(id(1), Stage::SetUp),
        ),
        (
            "#/verksted/00000000000000000000000000000001/samle",
            Route::Workshop(id(1), Stage::Gather),
        ),
        (
            "#/verksted/00000000000000000000000000000001/vis",
            Route::Workshop(id(1), Stage::Show(1)),
        ),
        (
            "#/verksted/00000000000000000000000000000001/vis/12",
            Route::Workshop(id(1), Stage::Show(12)),
        ),
        (
            "#/vis/00000000000000000000000000000001.00000000000000000000000000000002",
            Route::OnScreen(vec![id(1), id(2)], 1),
        ),
        (
            "#/vis/00000000000000000000000000000001/3",
            Route::OnScreen(vec![id(1)], 3),
        ),
        ("#/oppsett/1.abc.0", Route::Invited("1.abc.0".to_owned())),
        (
            "#/laget/00000000000000000000000000000001",
            Route::GuideSheet(id(1)),
        ),
        ("#/eksempler", Route::ideas()),
        (
            "#/eksempler/eksempel-asker",
            Route::Example("eksempel-asker".to_owned()),
        ),
        ("#/tiltak/meetup", Route::Measure("meetup".to_owned())),
        ("#/skisser", Route::Sketches),
        (
            "#/skisser/00000000000000000000000000000001",
            Route::Sketch(id(1)),
        ),
        (
            "#/skisser/00000000000000000000000000000001/versjoner",
            Route::Versions(id(1)),
        ),
        (
            "#/skisser/00000000000000000000000000000001/sammenlign",
            Route::Compare(id(1)),
        ),
        ("#/om", Route::About),
        ("#/tilgjengelighet", Route::Accessibility),
        (
            "#/del/1.aB-_.0123abcd",
            Route::Received("1.aB-_.0123abcd".to_owned()),
        ),
        // What a mail made of it is left to those who read it.
        (
            "#/del/%3C1.a/b?c>.",
            Route::Received("%3C1.a/b?c>.".to_owned()),
        ),
        ("#/finnes/ikke", Route::Unknown("/finnes/ikke".to_owned())),
    ];
    for (hash, route) in table {
        assert_eq!(Route::parse(hash), Some(route.clone()), "{hash}");
        assert_eq!(
            Route::parse(&hash[1..]),
            Some(route.clone()),
            "{hash} without #"
        );
        assert_eq!(route.href(), hash);
    }
}

#[test]
fn other_spellings_of_an_address_are_understood() {
    let table = [
        ("", Some(Route::Home)),
        ("#", Some(Route::Home)),
        ("#//", Some(Route::Home)),
        ("#/?fra=mobil", Some(Route::Home)),
        ("#/om/", Some(Route::About)),
        ("#/tiltak?fra=mobil", Some(Route::Measures)),
        (
            "#/tiltak?tema=rekruttering",
            Route::parse("#/eksempler?tema=rekruttering"),
        ),
        ("#/skisser/?x=1", Some(Route::Sketches)),
        (
            "#//tiltak//meetup/",
            Some(Route::Measure("meetup".to_owned())),
        ),
        ("#hovedinnhold", None),
        ("#felt-idea", None),
        ("hovedinnhold", None),
    ];
    for (hash, route) in table {
        assert_eq!(Route::parse(hash), route, "{hash}");
    }
    let unknown = [
        "/Om",
        "/om/mer",
        "/skisser/1",
        "/skisser/0000000000000000000000000000000A",
        "/tiltak/a/b",
        "/skisser/00000000000000000000000000000001/mer",
        "/..",
        "/%2e%2e",
        "/<script>",
    ];
    for hash in unknown {
        assert_eq!(
            Route::parse(&format!("#{hash}")),
            Some(Route::Unknown(hash.to_owned()))
        );
    }
    assert_eq!(Route::Sketch(ID.parse().unwrap()), Route::Sketch(id(1)));
}

#[test]
fn every_prototype_has_an_address() {
    for prototype in PROTOTYPES {
        let route = Route::Measure(prototype.id.to_owned());
        assert_eq!(Route::parse(&route.href()), Some(route));
    }
}

proptest! {
    #![proptest_config(crate::common::cases())]

    #[test]
    fn every_screen_is_found_by_its_address(bytes in any::<[u8; 16]>(), word in "[a-z0-9-]{1,20}") {
        for route in [Route::Sketch(Id::from_bytes(bytes)), Route::Measure(word)] {
            prop_assert_eq!(Route::parse(&route.href()), Some(route));
        }
    }

    #[test]
    fn any_hash_leads_to_one_place(hash in "[#/?a-zæøå.%]{0,12}|\\PC{0,20}") {
        if let Some(route) = Route::parse(&hash) {
            prop_assert_eq!(Route::parse(&route.href()), Some(route));
        } else {
            prop_assert!(!hash.trim_start_matches('#').is_empty() || hash.len() > 1);
        }
    }
}
