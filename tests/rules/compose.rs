//! Documents and seeds: everything that was written is in them, in each language.

use crate::common::full::full_sketch;
use crate::common::words_of;
use nyskapingslaget::compose::blank;
use nyskapingslaget::compose::sketch::document;
use nyskapingslaget::compose::suggested::suggested;
use nyskapingslaget::compose::{Document, Formats, labels, seed};
use nyskapingslaget::content::{ACTORS, ILLUSTRATIONS, Nearness, PROTOTYPES};
use nyskapingslaget::domain::progress::filled_fields;
use nyskapingslaget::domain::{
    Actor, BorrowedKind, Contact, EffectKind, Level, MadeFrom, Sketch, Status,
};
use nyskapingslaget::export::plain_text;
use nyskapingslaget::i18n::{Locale, fields};

const PLAIN: &str = include_str!("../fixtures/plain-text.txt");

fn days(locale: Locale) -> Formats {
    Formats {
        locale,
        moment: |locale, moment| format!("<{} {moment}>", locale.tag()),
        day: |locale, day| format!("<{} {day}>", locale.tag()),
        number: |_, number| number.to_string(),
    }
}

fn headings(document: &Document) -> Vec<&str> {
    document
        .sections
        .iter()
        .map(|section| section.heading.as_str())
        .collect()
}

#[test]
fn a_document_holds_everything_that_was_written() {
    let sketch = full_sketch();
    for locale in Locale::ALL {
        let said = words_of(&document(&sketch, &days(locale)));
        let texts = [
            &sketch.idea,
            &sketch.goal,
            &sketch.need,
            &sketch.description,
            &sketch.team_play,
            &sketch.continuity,
            &sketch.interplay,
            &sketch.understanding,
            &sketch.stop_doing,
            &sketch.municipality,
            &sketch.effect.what_changed,
            &sketch.contributors[0],
            &sketch.contributors[1],
            &sketch.actors[0].name,
            &sketch.actors[0].role,
            &sketch.actors[0].contact_person,
            &sketch.actors[1].name,
            &sketch.actors[2].role,
            &sketch.instruments[0].name,
            &sketch.instruments[0].note,
            &sketch.next_steps[0].what,
            &sketch.next_steps[0].who,
            &sketch.next_steps[1].what,
            &sketch.themes[1],
            &sketch.borrowed_from.as_ref().unwrap().title,
            &sketch.borrowed_from.as_ref().unwrap().adapted,
        ];
        for text in texts {
            assert!(said.contains(text.as_str()), "{text} in {said}");
        }
        let mut words = vec![labels::status(sketch.status), fields::YES];
        words.extend(EffectKind::ALL.map(labels::effect));
        words.extend(Level::ALL.map(labels::level));
        words.extend(Contact::ALL.map(labels::contact));
        for word in words {
            assert!(
                said.contains(word.get(locale)),
                "{} in {said}",
                word.get(locale)
            );
        }
        let tag = locale.tag();
        for day in [
            format!("<{tag} 1700000360000>"),
            format!("<{tag} 2027-02-17>"),
        ] {
            assert!(said.contains(&day), "{day} in {said}");
        }
    }
}

#[test]
fn plain_text_reads_as_it_always_has() {
    assert_eq!(
        plain_text::write(&document(&full_sketch(), &days(Locale::Nb))),
        PLAIN
    );
}

#[test]
fn plain_text_leaves_out_what_says_nothing() {
    let sketch = Sketch {
        idea: "Bare dette".to_owned(),
        ..Sketch::default()
    };
    let text = plain_text::write(&document(&sketch, &days(Locale::Nb)));
    assert!(text.starts_with("Bare dette\n==========\n"), "{text}");
    assert!(text.contains("\nIdé\n---\nBare dette\n"), "{text}");
    assert_eq!(text.matches("---").count(), 1, "{text}");
    let untitled = document(&Sketch::default(), &days(Locale::En));
    assert!(!untitled.title.is_empty());
}

#[test]
fn a_blank_form_has_every_heading_and_no_answer() {
    for locale in Locale::ALL {
        let (blank, full) = (
            blank::sketch(locale),
            document(&full_sketch(), &days(locale)),
        );
        let own = headings(&blank);
        // What was adapted is asked only where something was borrowed.
        let adapted = fields::ADAPTED.get(locale);
        let expected: Vec<_> = headings(&full)
            .into_iter()
            .filter(|heading| *heading != adapted)
            .collect();
        assert_eq!(own, expected);
        assert!(
            blank
                .sections
                .iter()
                .all(|section| section.content.is_empty()),
            "{locale:?}"
        );
        assert!(
            blank
                .sections
                .iter()
                .all(|section| !section.hint.is_empty()),
            "{locale:?}"
        );
        assert_eq!(blank.facts, [""; 0]);
    }
}

#[test]
fn every_seed_has_words_worth_going_on_with() {
    for locale in Locale::ALL {
        let from_prototypes = PROTOTYPES.iter().map(|own| {
            let made = Sketch {
                made_from: Some(MadeFrom {
                    prototype: own.id.to_owned(),
                    ..MadeFrom::default()
                }),
                ..Sketch::default()
            };
            let suggested = suggested(&made, locale).unwrap();
            assert_eq!(suggested.from, own.name);
            (own.id, suggested.words)
        });
        let borrowed = ILLUSTRATIONS
            .iter()
            .map(|own| (own.id, seed::from_illustration(own, locale)));
        for (id, sketch) in from_prototypes.chain(borrowed) {
            assert!(filled_fields(&sketch) >= 6, "{id} in {locale:?}");
            assert!(
                !sketch.title().is_empty() && sketch.locale == locale,
                "{id}"
            );
            assert!(!sketch.actors.is_empty(), "{id} has nobody");
            assert_eq!((sketch.status, sketch.created_at), (Status::Idea, 0));
            for actor in &sketch.actors {
                let known = ACTORS
                    .iter()
                    .find(|known| Some(known.id) == actor.actor_id.as_deref());
                assert_eq!(actor.name, known.unwrap().name.get(locale), "{id}");
                let mut same = actor.clone();
                seed::recognise(&mut same);
                assert_eq!(&same, actor, "{id}");
            }
            if let Some(own) = sketch.borrowed_from {
                assert_eq!(
                    (own.kind, own.id.as_str()),
                    (BorrowedKind::Illustration, id)
                );
            }
        }
    }
}

#[test]
fn a_known_name_brings_its_level_and_a_change_takes_the_id_away() {
    for known in ACTORS {
        let level = match known.nearness {
            Nearness::Local => Level::Local,
            Nearness::Regional => Level::Regional,
            Nearness::National => Level::National,
        };
        for locale in Locale::ALL {
            let mut actor = Actor {
                name: format!(" {} ", known.name.get(locale)),
                ..Actor::default()
            };
            seed::recognise(&mut actor);
            assert_eq!(
                (actor.actor_id.as_deref(), actor.level),
                (Some(known.id), level)
            );
            // Whoever then chooses another level keeps it while the name stays.
            let other = Level::ALL
                .into_iter()
                .find(|other| *other != level)
                .unwrap();
            actor.level = other;
            seed::recognise(&mut actor);
            assert_eq!(
                (actor.actor_id.as_deref(), actor.level),
                (Some(known.id), other)
            );
            actor.name.push('x');
            seed::recognise(&mut actor);
            assert_eq!((actor.actor_id.as_deref(), actor.level), (None, other));
        }
    }
    let mut actor = Actor {
        level: Level::National,
        ..Actor::default()
    };
    seed::recognise(&mut actor);
    assert_eq!((actor.actor_id, actor.level), (None, Level::National));
}
