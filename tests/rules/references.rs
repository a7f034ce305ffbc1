//! What we ship holds together: each id means one thing, and what points somewhere is met there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use nyskapingslaget::compose::labels;
use nyskapingslaget::content::guide::{GUIDE_SOURCE, GUIDE_STEPS, INSTRUMENTS};
use nyskapingslaget::content::proposals::PROPOSALS_SOURCE;
use nyskapingslaget::content::suggestions::BLOCKS;
use nyskapingslaget::content::{
    ACTORS, CHALLENGES, EXAMPLE_CARDS, EXAMPLES, ExampleCard, FINDINGS, ILLUSTRATIONS,
    MAP_ELEMENTS, MAP_MEANINGS, NEEDS, PROPOSALS, PROTOTYPES, SOURCES, THEMES, drawings,
};
use nyskapingslaget::i18n::Locale;

type Ids = Vec<&'static str>;

/// The ids of everything that other content, an address or a stored text may point to, by table.
fn tables() -> [(&'static str, Ids); 13] {
    let questions = GUIDE_STEPS.iter().flat_map(|step| step.questions);
    [
        ("kart-", MAP_ELEMENTS.iter().map(|own| own.id).collect()),
        ("funn-", FINDINGS.iter().map(|own| own.id).collect()),
        ("utfordring-", CHALLENGES.iter().map(|own| own.id).collect()),
        ("behov-", NEEDS.iter().map(|own| own.id).collect()),
        ("forslag-", PROPOSALS.iter().map(|own| own.id).collect()),
        ("eksempel-", EXAMPLES.iter().map(|own| own.id).collect()),
        ("kilde-", SOURCES.iter().map(|own| own.id).collect()),
        ("lag-", questions.map(|own| own.id).collect()),
        (
            "virkemiddel-",
            INSTRUMENTS.iter().map(|own| own.id).collect(),
        ),
        ("", PROTOTYPES.iter().map(|own| own.id).collect()),
        ("", ILLUSTRATIONS.iter().map(|own| own.id).collect()),
        ("", THEMES.iter().map(|own| own.id).collect()),
        ("", BLOCKS.iter().map(|own| own.id).collect()),
    ]
}

#[test]
fn no_id_means_two_things_and_each_says_what_it_is() {
    let mut seen = BTreeMap::new();
    for (place, (prefix, ids)) in tables().into_iter().enumerate() {
        assert!(!ids.is_empty(), "{prefix}");
        for id in ids {
            assert!(id.starts_with(prefix) && id.len() > prefix.len(), "{id}");
            let before = seen.insert(id, place);
            assert_eq!(before, None, "«{id}» is in table {place} too");
        }
    }
    let numbered: Vec<String> = (1..=15).map(|number| format!("kart-{number}")).collect();
    let elements: Ids = MAP_ELEMENTS.iter().map(|own| own.id).collect();
    assert_eq!(elements, numbered);
}

/// Fails where a list names something twice, or something that is not there.
fn all_known(whose: &str, named: &[&'static str], known: &BTreeSet<&str>) {
    let once: BTreeSet<&str> = named.iter().copied().collect();
    assert_eq!(once.len(), named.len(), "{whose} names one twice");
    let unknown: Vec<_> = once.difference(known).collect();
    assert!(unknown.is_empty(), "{whose} names {unknown:?}");
}

#[test]
fn what_an_example_and_a_seed_point_to_is_there_once() {
    let themes: BTreeSet<_> = THEMES.iter().map(|own| own.id).collect();
    let elements: BTreeSet<_> = MAP_ELEMENTS.iter().map(|own| own.id).collect();
    for example in EXAMPLES {
        all_known(example.id, example.themes, &themes);
        all_known(example.id, example.map_elements, &elements);
        assert!(!example.themes.is_empty(), "{}", example.id);
        assert!(!example.map_elements.is_empty(), "{}", example.id);
        // Whoever borrows it begins with the tags that it is found by.
        assert_eq!(example.seed.themes, example.themes, "{}", example.id);
        let seeded = example.seed.map_elements;
        assert_eq!(seeded, example.map_elements, "{}", example.id);
    }
    let seeds = PROTOTYPES.iter().map(|own| (own.id, &own.seed));
    let seeds = seeds.chain(ILLUSTRATIONS.iter().map(|own| (own.id, &own.seed)));
    let seeds = seeds.chain(EXAMPLES.iter().map(|own| (own.id, &own.seed)));
    for (id, seed) in seeds {
        all_known(id, seed.themes, &themes);
        all_known(id, seed.map_elements, &elements);
        let actors: BTreeSet<_> = seed.actors.iter().map(|own| own.actor_id).collect();
        assert_eq!(actors.len(), seed.actors.len(), "{id} has an actor twice");
    }
    for proposal in PROPOSALS {
        all_known(proposal.id, proposal.map_elements, &elements);
    }
}

#[test]
fn an_example_and_an_element_of_the_map_point_to_each_other_or_neither_does() {
    for meaning in MAP_MEANINGS {
        for example in EXAMPLES {
            let there = meaning.examples.contains(&example.id);
            let back = example.map_elements.contains(&meaning.id);
            assert_eq!(there, back, "{} and {}", meaning.id, example.id);
        }
    }
}

#[test]
fn an_element_names_each_thing_once_and_the_themes_of_its_needs() {
    for meaning in MAP_MEANINGS {
        for list in [
            meaning.needs,
            meaning.themes,
            meaning.measures,
            meaning.examples,
        ] {
            let once: BTreeSet<_> = list.iter().collect();
            assert_eq!(once.len(), list.len(), "{}: {list:?}", meaning.id);
        }
        for need in NEEDS.iter().filter(|need| meaning.needs.contains(&need.id)) {
            assert!(
                meaning.themes.contains(&need.theme),
                "{}: {} is about {}",
                meaning.id,
                need.id,
                need.theme
            );
        }
    }
}

#[test]
fn everything_that_is_shipped_is_pointed_to() {
    let of_elements = |list: fn(usize) -> &'static [&'static str]| -> BTreeSet<&str> {
        let places = 0..MAP_MEANINGS.len();
        places
            .flat_map(|place| list(place).iter().copied())
            .collect()
    };
    let needs = of_elements(|place| MAP_MEANINGS[place].needs);
    let measures = of_elements(|place| MAP_MEANINGS[place].measures);
    let examples = of_elements(|place| MAP_MEANINGS[place].examples);
    assert_eq!(needs, NEEDS.iter().map(|own| own.id).collect());
    assert_eq!(measures, PROTOTYPES.iter().map(|own| own.id).collect());
    assert_eq!(examples, EXAMPLES.iter().map(|own| own.id).collect());
    // A theme that nothing has would be a filter that finds nothing.
    let mut themes = of_elements(|place| MAP_MEANINGS[place].themes);
    themes.extend(PROPOSALS.iter().map(|own| own.theme));
    themes.extend(EXAMPLES.iter().flat_map(|own| own.themes));
    assert_eq!(themes, THEMES.iter().map(|own| own.id).collect());
    // A source that «Om» lists is one that something builds on.
    let mut sources = BTreeSet::from([PROPOSALS_SOURCE, GUIDE_SOURCE]);
    sources.extend(PROTOTYPES.iter().map(|own| own.source));
    sources.extend(ILLUSTRATIONS.iter().map(|own| own.source));
    sources.extend(EXAMPLES.iter().map(|own| own.source));
    sources.extend(ACTORS.iter().map(|own| own.source));
    sources.remove("");
    assert_eq!(sources, SOURCES.iter().map(|own| own.id).collect());
}

#[test]
fn a_card_says_what_its_example_says() {
    let cards = EXAMPLES.iter().map(|example| ExampleCard {
        id: example.id,
        name: example.name,
        teaser: example.teaser,
        place: example.place,
        map_elements: example.map_elements,
        themes: example.themes,
    });
    assert_eq!(EXAMPLE_CARDS, cards.collect::<Vec<_>>());
    for example in EXAMPLES {
        for locale in Locale::ALL {
            let length = example.teaser.get(locale).chars().count();
            assert!(length <= 90, "{} has {length}", example.id);
        }
    }
}

#[test]
fn every_id_that_people_see_by_name_has_one() {
    for locale in Locale::ALL {
        for element in MAP_ELEMENTS {
            let name = labels::map_element(element.id, locale);
            assert_eq!(name, element.name.get(locale));
        }
        for theme in THEMES {
            assert_eq!(labels::theme(theme.id, locale), theme.name.get(locale));
        }
    }
}

/// The texts of all drawings in a folder.
fn on_disk(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() {
            found.extend(on_disk(&path));
        } else {
            found.insert(fs::read_to_string(path).unwrap());
        }
    }
    found
}

#[test]
fn everything_that_is_drawn_has_a_drawing_of_its_own_and_no_drawing_is_left_over() {
    let mut shown: Vec<&str> = drawings::MAP_ELEMENTS.to_vec();
    shown.extend(EXAMPLES.iter().map(|own| drawings::of_example(own.id)));
    shown.extend(PROTOTYPES.iter().map(|own| drawings::of_prototype(own.id)));
    shown.extend([
        drawings::BOARD,
        drawings::EMPTY_SKETCHES,
        drawings::NOT_FOUND,
        drawings::LOGO,
        drawings::MAP_BOARD,
    ]);
    let different: BTreeSet<String> = shown.iter().map(|own| (*own).to_owned()).collect();
    assert_eq!(different.len(), shown.len(), "two things share a drawing");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/content/drawings");
    assert_eq!(different, on_disk(&folder));
}
