//! What can be borrowed: what we ship and what was made here, each where a person looks for it.

use std::collections::BTreeSet;

use crate::common::drafts::{WORDS_OF, draft_record, filled};
use crate::common::full::full_sketch;
use crate::common::{formats, id};
use nyskapingslaget::compose::library::{
    Category, Item, Source, borrow, find, items, name_of_loan, our_name,
};
use nyskapingslaget::compose::titles::shown_name;
use nyskapingslaget::content::{EXAMPLES, ILLUSTRATIONS, MAP_ELEMENTS, PROPOSALS, PROTOTYPES};
use nyskapingslaget::domain::list::Entry;
use nyskapingslaget::domain::{
    BorrowedFrom, BorrowedKind, Draft, Effect, Guide, Prototype, Record, Selfcheck, Sketch, Status,
    Work,
};
use nyskapingslaget::i18n::Locale;

fn shipped(locale: Locale) -> Vec<Item> {
    items([], &formats(locale))
}

fn entry(number: u8, body: impl Into<Work>) -> Entry {
    Entry::new(Record {
        id: id(number),
        vector: Default::default(),
        body: body.into(),
    })
}

/// What of one's own can be borrowed.
fn own(entries: &[Entry]) -> Vec<Item> {
    let all = items(entries, &formats(Locale::Nb));
    all[shipped(Locale::Nb).len()..].to_vec()
}

fn sketch(status: Status, adapted: Option<&str>) -> Sketch {
    Sketch {
        idea: "Felles vaktbil\nmed henger".to_owned(),
        description: " Bilen går hver dag\nog natt ".to_owned(),
        municipality: " Utsira ".to_owned(),
        status,
        borrowed_from: adapted.map(|adapted| BorrowedFrom {
            title: "Vaktbilen i dalen".to_owned(),
            adapted: adapted.to_owned(),
            ..BorrowedFrom::default()
        }),
        ..Sketch::default()
    }
}

/// Where a sketch is found.
fn categories(body: impl Into<Work>) -> Vec<Category> {
    let items = own(&[entry(1, body)]);
    let is_in = |category: &Category| !find(&items, "", Some(*category)).is_empty();
    Category::ALL.into_iter().filter(is_in).collect()
}

#[test]
fn what_we_ship_is_found_where_it_belongs_in_every_language() {
    for locale in Locale::ALL {
        let items = shipped(locale);
        let sources = |category| -> Vec<Source> {
            let found = find(&items, "", Some(category));
            found.iter().map(|item| item.source).collect()
        };
        let examples = EXAMPLES.iter().map(|own| Source::Example(own.id));
        assert_eq!(sources(Category::Examples), examples.collect::<Vec<_>>());
        let mut templates = vec![Source::BlankForm];
        templates.extend(ILLUSTRATIONS.iter().map(|own| Source::Illustration(own.id)));
        assert_eq!(sources(Category::Templates), templates);
        let mut tools = vec![Source::Map, Source::Selfcheck, Source::Guide];
        tools.extend(PROTOTYPES.iter().map(|own| Source::Prototype(own.id)));
        assert_eq!(sources(Category::Tools), tools);
        assert_eq!(sources(Category::Adaptations), []);
        let only_found = PROPOSALS.len() + MAP_ELEMENTS.len();
        assert_eq!(find(&items, "", None).len(), items.len() - only_found);
        for item in &items {
            assert!(!item.title.is_empty() && !item.about.is_empty(), "{item:?}");
            assert_eq!(item.also_in, None, "{item:?}");
            let is_example = item.category == Category::Examples;
            assert_eq!(!item.place.is_empty(), is_example, "{item:?}");
        }
        let names: BTreeSet<&str> = Category::ALL
            .map(|category| category.name().get(locale))
            .into();
        assert_eq!(names.len(), Category::ALL.len());
    }
}

/// What English keeps in Norwegian is shown as that, wherever the name stands.
#[test]
fn what_is_ours_is_called_by_one_name_before_and_after_it_is_borrowed() {
    for locale in Locale::ALL {
        let mut kept = 0;
        for item in shipped(locale) {
            let Some(name) = our_name(item.source) else {
                continue;
            };
            assert_eq!(name.get(locale), item.title);
            kept += usize::from(name.kept_in(locale).is_some());
            if let Some(loan) = item.loan() {
                assert_eq!(name_of_loan(&loan), Some(name));
            }
        }
        assert_eq!(kept > 10, locale == Locale::En, "{locale:?} {kept}");
    }
    let own = [entry(1, sketch(Status::CarriedOut, None))];
    assert!(
        self::own(&own)
            .iter()
            .all(|item| our_name(item.source).is_none())
    );
}

#[test]
fn proposals_and_elements_of_the_map_are_shown_to_those_who_look_for_them() {
    for locale in Locale::ALL {
        let items = shipped(locale);
        let proposals = PROPOSALS.iter().map(|own| {
            let source = Source::Proposal(own.id);
            (source, Category::Templates, own.name.get(locale))
        });
        let elements = MAP_ELEMENTS.iter().map(|own| {
            let source = Source::Element(own.id);
            (source, Category::Tools, own.name.get(locale))
        });
        for (source, category, name) in proposals.chain(elements) {
            for (typed, wanted, is_found) in [
                (name, None, true),
                (name, Some(category), true),
                (name, Some(Category::Examples), false),
                ("", None, false),
                (" ", Some(category), false),
            ] {
                let found = find(&items, typed, wanted);
                let has_it = found.iter().any(|item| item.source == source);
                assert_eq!(has_it, is_found, "{source:?} by «{typed}» in {wanted:?}");
            }
        }
    }
}

#[test]
fn a_sketch_is_lent_when_it_was_carried_out_or_adapted() {
    use Category::{Adaptations, Examples};
    let table: [(Status, Option<&str>, &[Category]); 10] = [
        (Status::Idea, None, &[]),
        (Status::Trying, None, &[]),
        (Status::Stopped, None, &[]),
        (Status::CarriedOut, None, &[Examples]),
        (Status::CarriedOut, Some(""), &[Examples]),
        (Status::CarriedOut, Some(" \n"), &[Examples]),
        (Status::Idea, Some(""), &[]),
        (Status::Idea, Some("Vi har ferje"), &[Adaptations]),
        (Status::Stopped, Some("Vi har ferje"), &[Adaptations]),
        // What was adapted and carried out is both.
        (
            Status::CarriedOut,
            Some("Vi har ferje"),
            &[Examples, Adaptations],
        ),
    ];
    for (status, adapted, expected) in table {
        assert_eq!(
            categories(sketch(status, adapted)),
            expected,
            "{status:?} {adapted:?}"
        );
    }
}

#[test]
fn a_sketch_that_is_lent_says_what_it_is_about_and_where_it_is_from() {
    let carried_out = &own(&[entry(7, sketch(Status::CarriedOut, None))])[0];
    assert_eq!(carried_out.source, Source::Sketch(id(7)));
    assert_eq!(carried_out.title, "Felles vaktbil");
    assert_eq!(carried_out.about, "Bilen går hver dag");
    assert_eq!(carried_out.place, "Utsira");
    let adapted = &own(&[entry(7, sketch(Status::CarriedOut, Some("Ferje\nog båt")))])[0];
    assert_eq!(adapted.about, "Ferje");
    assert_eq!(
        (adapted.category, adapted.also_in),
        (Category::Adaptations, Some(Category::Examples))
    );
    // In all categories it stands once.
    assert_eq!(find(std::slice::from_ref(adapted), "", None).len(), 1);
}

#[test]
fn drafts_are_templates_and_requirements_are_adapted() {
    let table: [(Prototype, &[Category]); 6] = [
        (Prototype::Relief, &[Category::Templates]),
        (Prototype::Advert, &[Category::Templates]),
        // A list of loans is not lent on.
        (Prototype::Loans, &[]),
        (Prototype::Bootcamp, &[Category::Templates]),
        (Prototype::Requirements, &[Category::Adaptations]),
        (Prototype::Meetup, &[Category::Templates]),
    ];
    for ((prototype, expected), words) in table.into_iter().zip(WORDS_OF) {
        assert_eq!(categories(filled(prototype)), expected, "{prototype:?}");
        let items = own(&[Entry::new(draft_record(9, filled(prototype)))]);
        for item in &items {
            assert_eq!(item.source, Source::Draft(prototype, id(9)));
            assert!(!item.about.is_empty(), "{prototype:?}");
            assert_eq!(item.place, "Steigen");
            // It is found by any word in it.
            for word in words.iter().chain(&["Steigen"]) {
                assert_eq!(find(&items, word, None).len(), 1, "{word} in {prototype:?}");
            }
        }
    }
}

#[test]
fn what_has_no_name_or_is_in_the_bin_or_is_a_tool_of_ones_own_is_not_lent() {
    let nameless = Sketch {
        idea: " \n".to_owned(),
        ..sketch(Status::CarriedOut, Some("Vi har ferje"))
    };
    let binned = Sketch {
        binned_at: Some(1),
        ..sketch(Status::CarriedOut, None)
    };
    let binned_draft = Draft {
        binned_at: Some(1),
        ..filled(Prototype::Meetup)
    };
    let check = Selfcheck {
        session: 1,
        group: "Bord 1".to_owned(),
        ..Selfcheck::default()
    };
    let mut guide = Guide::begun(Locale::Nb);
    guide.write_answer("lag-1-1", "For få hender".to_owned());
    let works: [Work; 6] = [
        nameless.into(),
        binned.into(),
        binned_draft.into(),
        Draft::begun(Prototype::Meetup, Locale::Nb).into(),
        check.into(),
        guide.into(),
    ];
    for work in works {
        assert_eq!(own(&[entry(1, work.clone())]), [], "{work:?}");
    }
}

#[test]
fn what_is_typed_is_searched_in_the_category_that_was_chosen() {
    let entries = [
        entry(1, sketch(Status::CarriedOut, None)),
        entry(2, sketch(Status::CarriedOut, Some("Vi har ferje"))),
        Entry::new(draft_record(3, filled(Prototype::Meetup))),
    ];
    let items = items(&entries, &formats(Locale::Nb));
    let found = |query: &str, category| -> Vec<Source> {
        let found = find(&items, query, category);
        found.iter().map(|item| item.source).collect()
    };
    let (first, second) = (Source::Sketch(id(1)), Source::Sketch(id(2)));
    let card = Source::Draft(Prototype::Meetup, id(3));
    assert_eq!(found("vaktbil", None), [first, second]);
    assert_eq!(found("vaktbil", Some(Category::Examples)), [first, second]);
    assert_eq!(found("vaktbil", Some(Category::Adaptations)), [second]);
    assert_eq!(found("vaktbil", Some(Category::Tools)), []);
    assert_eq!(found("utsira ferje", None), [second]);
    assert_eq!(found("turnusbok", Some(Category::Templates)), [card]);
    assert_eq!(
        found("LEBESBY", Some(Category::Examples)),
        [Source::Example("eksempel-lebesby")]
    );
    assert_eq!(found("finnes-ikke", None), []);
}

#[test]
fn what_is_used_rather_than_borrowed_makes_no_loan() {
    for locale in Locale::ALL {
        for item in shipped(locale) {
            let is_lent = matches!(
                item.source,
                Source::Example(_) | Source::Illustration(_) | Source::Proposal(_)
            );
            assert_eq!(item.loan().is_some(), is_lent, "{item:?}");
            let borrowed = borrow(&item, None, locale);
            assert_eq!(borrowed.is_some(), is_lent, "{item:?}");
            let Some(sketch) = borrowed else { continue };
            assert_eq!(sketch.borrowed_from, item.loan());
            assert_eq!(sketch.locale, locale);
            assert!(!sketch.title().is_empty(), "{item:?}");
        }
    }
}

#[test]
fn a_draft_that_is_borrowed_becomes_a_sketch_that_says_where_it_is_from() {
    for (prototype, words) in Prototype::ALL.into_iter().zip(WORDS_OF) {
        let work = Work::from(filled(prototype));
        let Some(item) = own(&[entry(9, work.clone())]).pop() else {
            assert_eq!(prototype, Prototype::Loans);
            continue;
        };
        for locale in Locale::ALL {
            let sketch = borrow(&item, Some(&work), locale).unwrap();
            let from = sketch.borrowed_from.clone().unwrap();
            assert_eq!(from.kind, BorrowedKind::Draft);
            assert_eq!(from.id, id(9).to_string());
            assert_eq!(from.title, shown_name(&work, Locale::Nb));
            assert_eq!(
                (from.municipality.as_str(), from.adapted.as_str()),
                ("Steigen", "")
            );
            assert_eq!(sketch.locale, locale);
            let said = format!("{sketch:?}");
            assert!(said.contains(words[0]), "{} in {said}", words[0]);
        }
        assert_eq!(borrow(&item, None, Locale::Nb), None);
    }
}

#[test]
fn a_sketch_of_ones_own_is_borrowed_without_what_belongs_to_those_who_wrote_it() {
    let held = Sketch {
        binned_at: None,
        status: Status::CarriedOut,
        ..full_sketch()
    };
    let work = Work::from(held.clone());
    let item = own(&[entry(5, work.clone())]).pop().unwrap();
    let sketch = borrow(&item, Some(&work), Locale::Nn).unwrap();
    let from = sketch.borrowed_from.clone().unwrap();
    assert_eq!(from.kind, BorrowedKind::Sketch);
    assert_eq!(from.id, id(5).to_string());
    assert_eq!(from.title, held.title());
    assert_eq!(from.municipality, held.municipality);
    // What was adapted there was not adapted here.
    assert_eq!(from.adapted, "");
    assert_eq!(sketch.locale, Locale::Nn);
    assert_eq!(sketch.status, Status::Idea);
    assert_eq!(sketch.effect, Effect::default());
    assert_eq!(sketch.next_steps, []);
    assert_eq!(sketch.contributors, Vec::<String>::new());
    assert_eq!(sketch.municipality, "");
    assert_eq!((&sketch.workshop, sketch.conflict_of), (&None, None));
    // The idea goes with it.
    for (own, theirs) in [
        (&sketch.idea, &held.idea),
        (&sketch.goal, &held.goal),
        (&sketch.need, &held.need),
        (&sketch.description, &held.description),
        (&sketch.team_play, &held.team_play),
        (&sketch.stop_doing, &held.stop_doing),
    ] {
        assert_eq!(own, theirs);
    }
    let names =
        |of: &Sketch| -> Vec<String> { of.actors.iter().map(|own| own.name.clone()).collect() };
    assert_eq!(names(&sketch), names(&held));
    assert_eq!(sketch.themes, held.themes);
    assert_eq!(sketch.map_elements, held.map_elements);
    assert_eq!(borrow(&item, None, Locale::Nn), None);
}
