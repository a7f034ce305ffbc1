//! The language of parts: what a page in one language says in another.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use nyskapingslaget::content::{EXAMPLES, PROPOSALS, PROTOTYPES, REPORT_TITLE, SOURCES};
use nyskapingslaget::domain::selfcheck::OWN_MAP;
use nyskapingslaget::domain::{
    Body, Draft, DraftContent, Guide, Kind, Prototype, Selfcheck, Sketch, Work,
};
use nyskapingslaget::i18n::{Locale, Text};
use serde_json::json;

#[test]
fn what_english_keeps_in_bokmål_is_told_apart() {
    let table: [(&str, &str, Option<[&str; 3]>); 8] = [
        (
            "Firepåkrava",
            "Firepåkrava (“ease it”)",
            Some(["", "Firepåkrava", " (“ease it”)"]),
        ),
        (
            "Næringshage",
            "Garden (Næringshage)",
            Some(["Garden (", "Næringshage", ")"]),
        ),
        (
            "Én dør inn, Asker",
            "One door in (Én dør inn), Asker",
            Some(["One door in (", "Én dør inn", "), Asker"]),
        ),
        (
            "Frikjøp av tiden",
            "Paying for time (frikjøp)",
            Some(["Paying for time (", "frikjøp", ")"]),
        ),
        (
            "«Slik gjør vi det»",
            "“Slik gjør vi det” (How we do it)",
            Some(["“", "Slik gjør vi det", "” (How we do it)"]),
        ),
        ("Siva", "Siva", None),
        ("Hva nå? (KS)", "What now? (later)", None),
        ("", "", None),
    ];
    for (nb, en, expected) in table {
        assert_eq!(Text { nb, nn: nb, en }.kept(), expected, "{en}");
    }
}

#[test]
fn a_title_that_nynorsk_keeps_is_said_in_bokmal() {
    let kept = SOURCES
        .iter()
        .filter_map(|own| own.title.kept_in(Locale::Nn));
    let kept: Vec<&str> = kept.map(|parts| parts[1]).collect();
    assert_eq!(
        kept,
        [
            REPORT_TITLE,
            "Sammen om morgendagens arbeidsliv i Nordre Follo",
            "Nordtrøndersk initiativ for kommunal utvikling",
        ]
    );
    // A name of ours is a name in both.
    let names = PROTOTYPES.iter().map(|own| own.name);
    let names = names.chain(PROPOSALS.iter().map(|own| own.name));
    for text in names.chain(EXAMPLES.iter().map(|own| own.name)) {
        assert_eq!(text.kept_in(Locale::Nn), None, "{}", text.nn);
        assert_eq!(text.kept_in(Locale::Nb), None, "{}", text.nb);
        assert_eq!(text.kept_in(Locale::En), text.kept());
    }
}

#[test]
fn no_name_of_ours_has_norwegian_letters_in_english_unsaid() {
    let names = PROTOTYPES.iter().map(|own| own.name);
    let names = names.chain(PROPOSALS.iter().map(|own| own.name));
    let names = names.chain(EXAMPLES.iter().map(|own| own.name));
    let names = names.chain(SOURCES.iter().map(|own| own.title));
    // Names of places are the same in every language.
    let places = ["Trøndelag", "Nord-Trøndelag"];
    for text in names {
        let unsaid = text
            .kept()
            .map_or(vec![text.en], |parts| vec![parts[0], parts[2]]);
        for words in unsaid {
            let words = places
                .iter()
                .fold(words.to_owned(), |left, place| left.replace(place, ""));
            assert!(
                !words.contains(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å']),
                "{}",
                text.en
            );
        }
    }
}

#[test]
fn a_name_has_the_language_of_its_work_where_the_page_has_another() {
    let locale = Locale::Nn;
    let sketch = |idea: &str| {
        Work::from(Sketch {
            idea: idea.to_owned(),
            locale,
            ..Sketch::default()
        })
    };
    let check = |session, group: &str| {
        Work::from(Selfcheck {
            group: group.to_owned(),
            ..Selfcheck::begun(session, locale)
        })
    };
    let mut advert = Draft::begun(Prototype::Advert, locale);
    if let DraftContent::Advert(content) = &mut advert.content {
        content.title = "Brubyggjar".to_owned();
    }
    let mut guide = Guide::begun(locale);
    guide.municipality = "Lom".to_owned();
    let unnamed = Work::from(guide.clone());
    guide.write_answer("lag-1-1", "For få".to_owned());
    let table = [
        (sketch("Vaktbil"), true),
        (sketch(""), false),
        (check(2, "Bord 4"), true),
        (check(2, ""), false),
        (check(OWN_MAP, "Bord 4"), false),
        (Work::from(advert), true),
        (Work::from(guide), true),
        (unnamed, false),
    ];
    for (work, has_language) in table {
        let expected = has_language.then_some(locale);
        assert_eq!(work.other_language(Locale::En), expected, "{work:?}");
        assert_eq!(work.other_language(Locale::Nb), expected, "{work:?}");
        assert_eq!(work.other_language(locale), None, "{work:?}");
    }
}

#[test]
fn a_work_that_says_no_language_is_in_bokmål() {
    let bodies = [
        (Kind::Sketch, json!({"idea": "Bil"})),
        (
            Kind::Draft,
            json!({"prototype": "meetup", "content": {"challenge": "Bil"}}),
        ),
        (Kind::Selfcheck, json!({"session": 1, "group": "Bil"})),
        (
            Kind::Guide,
            json!({"answers": [{"question": "lag-1-1", "text": "Bil"}]}),
        ),
    ];
    for (kind, body) in bodies {
        let work = Work::read(kind, body).unwrap();
        assert_eq!(work.title(), "Bil");
        let told = Locale::ALL.map(|page| work.other_language(page));
        assert_eq!(told, [None, Some(Locale::Nb), Some(Locale::Nb)], "{kind:?}");
    }
}
