//! The guide: its answers, the sheet, and the sketch that comes of it.

use std::collections::BTreeSet;

use crate::common::{formats, id, words_of};
use nyskapingslaget::compose::finds::{Group, find, own, shipped};
use nyskapingslaget::compose::guide::{document, sketch_of_guide};
use nyskapingslaget::content::guide::{AIMS, GUIDE_STEPS, INSTRUMENTS, PRINCIPLES};
use nyskapingslaget::content::{ACTORS, CHALLENGES, FINDINGS, NEEDS, SOURCES};
use nyskapingslaget::domain::find::Question;
use nyskapingslaget::domain::list::Entry;
use nyskapingslaget::domain::{
    Actor, Guide, Instrument, Level, Record, Sketch, VersionVector, Work,
};
use nyskapingslaget::i18n::Locale;
use nyskapingslaget::storage::{format, transfer};

fn guide() -> Guide {
    let mut guide = Guide::begun(Locale::Nb);
    guide.municipality = "Lom".to_owned();
    for (question, text) in [
        ("lag-4-1", "Vi møtes hver fredag"),
        ("lag-1-1", "For få hender"),
        ("lag-2-1", "Fylket og naboene"),
        ("lag-3-1", "Hospitering"),
    ] {
        guide.write_answer(question, text.to_owned());
    }
    guide.actors.push(Actor {
        name: "KS".to_owned(),
        level: Level::National,
        role: "Heiagjeng".to_owned(),
        ..Actor::default()
    });
    guide.instruments.push(Instrument {
        name: "Trainee-ordninger".to_owned(),
        note: "Få folk hit".to_owned(),
        ..Instrument::default()
    });
    guide
}

#[test]
fn the_steps_have_the_reports_questions_and_their_ids() {
    let counts: Vec<usize> = GUIDE_STEPS
        .iter()
        .map(|step| step.questions.len())
        .collect();
    assert_eq!(counts, [5, 3, 3, 4]);
    assert_eq!((AIMS.len(), PRINCIPLES.len()), (2, 3));
    for (place, step) in GUIDE_STEPS.iter().enumerate() {
        assert_eq!(usize::from(step.number), place + 1);
        for (n, question) in step.questions.iter().enumerate() {
            assert_eq!(question.id, format!("lag-{}-{}", place + 1, n + 1));
        }
    }
    let ids: BTreeSet<_> = INSTRUMENTS.iter().map(|held| held.id).collect();
    assert_eq!(ids.len(), INSTRUMENTS.len());
    for instrument in INSTRUMENTS {
        let is_known = |who: &str| ACTORS.iter().any(|actor| actor.id == who);
        assert!(instrument.who.is_none_or(is_known), "{}", instrument.id);
    }
}

#[test]
fn answers_are_kept_in_the_order_of_the_questions() {
    let mut guide = guide();
    assert_eq!((guide.title(), guide.answered()), ("For få hender", 4));
    guide.write_answer("lag-1-1", String::new());
    assert_eq!((guide.title(), guide.answered()), ("Fylket og naboene", 3));
    assert_eq!(guide.answer("lag-1-1"), "");
}

#[test]
fn a_guide_comes_back_from_store_and_file() {
    let record: Record<Work> = Record {
        id: id(1),
        vector: VersionVector::default(),
        body: guide().into(),
    };
    let text = format::encode(&record);
    assert!(text.starts_with("NYL1 1 guide "));
    assert_eq!(format::decode::<Work>(&text).as_ref(), Ok(&record));
    let file = transfer::write([&record], 1);
    let read = transfer::read::<Work>(&file).unwrap();
    assert_eq!(read.records, std::slice::from_ref(&record));
}

#[test]
fn the_sheet_and_the_sketch_say_what_was_answered() {
    for locale in Locale::ALL {
        let document = document(&guide(), &formats(locale));
        assert!(document.title.contains("Lom"));
        let said = words_of(&document);
        let words = [
            "For få hender",
            "Vi møtes hver fredag",
            "KS",
            "Heiagjeng",
            "Få folk hit",
        ];
        for word in words {
            assert!(said.contains(word), "{locale:?} {word}: {said}");
        }
        let sketch = sketch_of_guide(&guide(), locale);
        // An answer of one word is nothing without its question.
        let question = GUIDE_STEPS[0].questions[0].question.get(locale);
        assert_eq!(sketch.need, format!("{question}\nFor få hender"));
        assert!(sketch.team_play.ends_with("\nFylket og naboene"));
        let interplay: Vec<&str> = sketch.interplay.split("\n\n").collect();
        assert!(interplay[0].ends_with("\nVi møtes hver fredag"));
        assert_eq!(interplay.len(), 3, "{interplay:?}");
        assert!(interplay[1].ends_with(&guide().actors[0].name));
        assert!(interplay[2].ends_with(&guide().instruments[0].name));
        assert_eq!(sketch.municipality, "Lom");
        assert_eq!((sketch.actors.len(), sketch.instruments.len()), (1, 1));
    }
    assert_eq!(
        document(&Guide::begun(Locale::Nb), &formats(Locale::Nb)).sections,
        []
    );
}

#[test]
fn one_search_goes_over_everything() {
    for locale in Locale::ALL {
        let report = FINDINGS.len() + CHALLENGES.len() + NEEDS.len() + SOURCES.len();
        let questions = 15 + 3 * 4;
        assert_eq!(
            shipped(locale).len(),
            15 + 6 + 6 + 25 + questions + report,
            "{locale:?}"
        );
    }
    let mut all = shipped(Locale::Nb);
    let entry = |number: u8, body: Work| {
        Entry::new(Record {
            id: id(number),
            vector: VersionVector::default(),
            body,
        })
    };
    let sketch = Sketch {
        idea: "Felles vaktbil".to_owned(),
        description: "Bootcamp på hjul".to_owned(),
        ..Sketch::default()
    };
    let binned = Sketch {
        binned_at: Some(1),
        ..sketch.clone()
    };
    all.extend(own(&entry(1, sketch.into()), "Felles vaktbil", Locale::Nb));
    all.extend(own(&entry(2, binned.into()), "Felles vaktbil", Locale::Nb));
    all.extend(own(&entry(3, guide().into()), "For få hender", Locale::Nb));
    let table = [
        ("bootcamp", &[Group::Sketches, Group::Measures][..]),
        ("vaktbil", &[Group::Sketches]),
        ("hender", &[Group::Drafts]),
        ("brannslukking", &[Group::Map]),
        ("lebesby", &[Group::Examples]),
    ];
    for (typed, groups) in table {
        let found: Vec<Group> = find(&all, &Question::new(typed))
            .iter()
            .map(|own| own.group)
            .collect();
        for group in groups {
            assert!(found.contains(group), "{typed}: {found:?}");
        }
    }
    let vaktbil = find(&all, &Question::new("vaktbil"));
    assert_eq!(vaktbil[0].finds.len(), 1, "what is in the bin is not found");
    assert_eq!(find(&all, &Question::new("")).len(), 0);
    assert_eq!(find(&all, &Question::new("finnesikkeher")).len(), 0);
}
