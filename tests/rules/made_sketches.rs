//! Sketches that are made of something: they say what somebody wrote or chose there, and nothing else.

use crate::common::drafts::{filled, type_everywhere};
use nyskapingslaget::compose::draft::sketch::{refill, sketch_of};
use nyskapingslaget::compose::formats::Formats;
use nyskapingslaget::compose::guide::sketch_of_guide;
use nyskapingslaget::compose::library::{Item, borrow, items};
use nyskapingslaget::compose::map::sketch_of_selfcheck;
use nyskapingslaget::compose::suggested::suggested;
use nyskapingslaget::domain::draft::{
    Advert, Block, Bootcamp, Content, Fate, LoanList, MeetupCard, PostForm, Purpose, Relief,
    Requirement, RequirementList, TimeTask,
};
use nyskapingslaget::domain::list::Entry;
use nyskapingslaget::domain::progress::{filled_fields, says_something};
use nyskapingslaget::domain::rows::Line;
use nyskapingslaget::domain::{
    Actor, BorrowedFrom, Draft, Guide, Id, Instrument, MadeFrom, Prototype, Selfcheck, Sketch,
};
use nyskapingslaget::i18n::{
    Locale, advert, bootcamp, drafts, loans, meetup, months, relief, requirements,
};
use proptest::prelude::*;
use serde_json::Value;

/// A draft that says one thing.
fn draft_with<C: Content>(prototype: Prototype, change: impl Fn(&mut C)) -> Draft {
    let mut draft = Draft::begun(prototype, Locale::Nb);
    change(C::of_mut(&mut draft).unwrap());
    draft
}

fn said(sketch: &Sketch) -> Vec<&str> {
    let texts = sketch.texts().into_iter().map(String::as_str);
    texts.filter(|text| !text.is_empty()).collect()
}

fn assert_blank(sketch: &Sketch, of: &str) {
    assert_eq!(said(sketch), [""; 0], "{of}");
    assert_eq!(filled_fields(sketch), 0, "{of}");
    assert_eq!(
        (sketch.actors.len(), sketch.instruments.len()),
        (0, 0),
        "{of}"
    );
    assert_eq!(
        (sketch.themes.len(), sketch.map_elements.len()),
        (0, 0),
        "{of}"
    );
    assert!(!says_something(sketch), "{of}");
}

#[test]
fn of_nothing_comes_an_empty_sketch() {
    for locale in Locale::ALL {
        for prototype in Prototype::ALL {
            let sketch = sketch_of(&Draft::begun(prototype, locale), locale);
            assert_blank(&sketch, prototype.word());
            assert_eq!(sketch.locale, locale);
            // It knows what it was made from, by which the suggestions are found.
            let made = sketch.made_from.clone().unwrap();
            assert_eq!(made.prototype, prototype.word());
            assert!(says_something(&suggested(&sketch, locale).unwrap().words));
        }
        assert_blank(&sketch_of_guide(&Guide::begun(locale), locale), "the guide");
        assert_blank(
            &sketch_of_selfcheck(&Selfcheck::begun(1, locale), locale),
            "the self-check",
        );
    }
    // Rows that somebody added and never filled in say nothing either.
    let rows: [Draft; 4] = [
        draft_with(Prototype::Relief, |held: &mut Relief| {
            held.tasks = vec![TimeTask::default(); 2]
        }),
        draft_with(Prototype::Advert, |held: &mut Advert| {
            held.tasks = vec![Line::default(); 2]
        }),
        draft_with(Prototype::Bootcamp, |held: &mut Bootcamp| {
            held.days[0].blocks = vec![Block::default(); 2];
        }),
        draft_with(Prototype::Requirements, |held: &mut RequirementList| {
            held.requirements = vec![Requirement::default(); 2];
        }),
    ];
    for draft in rows {
        assert_blank(&sketch_of(&draft, Locale::Nb), draft.prototype().word());
    }
    let guide = Guide {
        actors: vec![Actor::default()],
        instruments: vec![Instrument::default()],
        ..Guide::begun(Locale::Nb)
    };
    assert_blank(
        &sketch_of_guide(&guide, Locale::Nb),
        "the guide with empty rows",
    );
}

/// What one word in each field of each draft makes of the whole sketch.
#[test]
fn one_word_makes_just_that_word() {
    const WORD: &str = "Ferje";
    let word = || WORD.to_owned();
    let relief = |change: fn(&mut Relief)| draft_with(Prototype::Relief, change);
    let advert = |change: fn(&mut Advert)| draft_with(Prototype::Advert, change);
    let programme = |change: fn(&mut Bootcamp)| draft_with(Prototype::Bootcamp, change);
    let list = |change: fn(&mut RequirementList)| draft_with(Prototype::Requirements, change);
    let card = |change: fn(&mut MeetupCard)| draft_with(Prototype::Meetup, change);
    let under = |heading: &str| format!("{heading}\n– {WORD}");
    let task = |held: &mut Relief, fate| {
        held.tasks = vec![TimeTask {
            what: WORD.to_owned(),
            fate,
            ..TimeTask::default()
        }];
    };
    let table: Vec<(Draft, Vec<String>)> = vec![
        (
            draft_with(Prototype::Relief, |held| task(held, None)),
            vec![word()],
        ),
        // What can stop is a thing to stop doing, in a field of its own.
        (
            draft_with(Prototype::Relief, |held| task(held, Some(Fate::Stop))),
            vec![word(), word()],
        ),
        (
            draft_with(Prototype::Relief, |held| task(held, Some(Fate::Wait))),
            vec![word(), under("Dette lar vi vente")],
        ),
        (
            relief(|held| held.freed_for = WORD.to_owned()),
            vec![word()],
        ),
        (
            relief(|held| held.follow_up = WORD.to_owned()),
            vec![word()],
        ),
        (advert(|held| held.title = WORD.to_owned()), vec![word()]),
        (advert(|held| held.about = WORD.to_owned()), vec![word()]),
        (
            advert(|held| held.left_open = WORD.to_owned()),
            vec![word()],
        ),
        (
            advert(|held| held.tasks = vec![WORD.into()]),
            vec![under("Viktigste oppgaver")],
        ),
        (
            advert(|held| held.offer = WORD.to_owned()),
            vec![format!("Vi tilbyr\n{WORD}")],
        ),
        (
            advert(|held| held.form = PostForm::Shared),
            vec!["Stillingsutlysning\n– Stilling som kommuner deler".to_owned()],
        ),
        (
            draft_with(Prototype::Loans, |held: &mut LoanList| {
                held.looking_for = WORD.to_owned()
            }),
            vec![word()],
        ),
        (
            programme(|held| held.challenge = WORD.to_owned()),
            vec![word()],
        ),
        (
            programme(|held| held.guests = WORD.to_owned()),
            vec![word()],
        ),
        (
            programme(|held| held.place = WORD.to_owned()),
            vec![format!("Sted\n{WORD}")],
        ),
        // Neither the usual hours of a day nor the usual length of a block are anybody's words.
        (
            programme(|held| {
                held.days[1].blocks = vec![Block {
                    what: WORD.to_owned(),
                    ..Block::default()
                }];
            }),
            vec![under("Dag 2")],
        ),
        (
            list(|held| {
                held.requirements = vec![Requirement {
                    name: WORD.to_owned(),
                    ..Requirement::default()
                }];
            }),
            vec![word()],
        ),
        (list(|held| held.proposal = WORD.to_owned()), vec![word()]),
        (
            list(|held| held.purpose = Purpose::Report),
            vec!["Hva skal teksten brukes til?\nMeld fra".to_owned()],
        ),
        (card(|held| held.challenge = WORD.to_owned()), vec![word()]),
        (card(|held| held.seeks = WORD.to_owned()), vec![word()]),
        (
            card(|held| held.offers = WORD.to_owned()),
            vec![under("Dette kan vi bidra med")],
        ),
        (
            card(|held| held.topic = WORD.to_owned()),
            vec![under("Neste møte")],
        ),
    ];
    for (draft, expected) in table {
        let sketch = sketch_of(&draft, Locale::Nb);
        let mut texts = said(&sketch);
        texts.sort_unstable();
        let mut expected: Vec<&str> = expected.iter().map(String::as_str).collect();
        expected.sort_unstable();
        assert_eq!(texts, expected, "{draft:?}");
        assert!(says_something(&sketch));
        assert_eq!((sketch.actors.len(), sketch.themes.len()), (0, 0));
    }
    for prototype in Prototype::ALL {
        let mut draft = Draft::begun(prototype, Locale::Nb);
        draft.municipality = word();
        assert_eq!(said(&sketch_of(&draft, Locale::Nb)), [WORD]);
        let mut draft = Draft::begun(prototype, Locale::Nb);
        // Whom to call or write to is for the draft alone: it goes to others only where somebody asks for it.
        draft.contact = word();
        assert!(said(&sketch_of(&draft, Locale::Nb)).is_empty());
    }
}

#[test]
fn one_choice_in_the_guide_or_the_self_check_makes_just_that_choice() {
    let guide = Guide {
        actors: vec![Actor {
            name: "KS".to_owned(),
            ..Actor::default()
        }],
        ..Guide::begun(Locale::Nb)
    };
    let sketch = sketch_of_guide(&guide, Locale::Nb);
    assert_eq!((said(&sketch).len(), filled_fields(&sketch)), (0, 1));
    assert_eq!(sketch.actors, guide.actors);
    let mut check = Selfcheck::begun(1, Locale::Nb);
    check.recognise("kart-2", true);
    let sketch = sketch_of_selfcheck(&check, Locale::Nb);
    assert_eq!(sketch.map_elements, ["kart-2"]);
    assert_eq!((said(&sketch).len(), filled_fields(&sketch)), (1, 1));
    assert!(sketch.themes.is_empty());
}

#[test]
fn amounts_take_their_units_along() {
    let task = |hours: &str| TimeTask {
        what: "Purring".to_owned(),
        hours: hours.to_owned(),
        note: "Fagforbundet".to_owned(),
        fate: Some(Fate::HandOver),
        ..TimeTask::default()
    };
    let relief = |hours: &str| {
        draft_with(Prototype::Relief, |held: &mut Relief| {
            held.tasks = vec![task(hours)]
        })
    };
    let list = draft_with(Prototype::Requirements, |held: &mut RequirementList| {
        held.requirements = vec![Requirement {
            name: "Plan".to_owned(),
            law: "Planloven".to_owned(),
            hours: "12".to_owned(),
            benefit: 4,
            ..Requirement::default()
        }];
    });
    let programme = draft_with(Prototype::Bootcamp, |held: &mut Bootcamp| {
        held.days[0].date = "2027-05-04".to_owned();
        held.days[0].start = "10:00".to_owned();
        held.days[0].blocks = vec![Block {
            what: "Kurs".to_owned(),
            minutes: "45".to_owned(),
            ..Block::default()
        }];
    });
    let advert = |share: &str| {
        draft_with(Prototype::Advert, |held: &mut Advert| {
            held.share = share.to_owned();
            held.deadline = "2027-03-01".to_owned();
        })
    };
    let loans = draft_with(Prototype::Loans, |held: &mut LoanList| {
        held.loans = vec![BorrowedFrom {
            title: "Legevakt".to_owned(),
            municipality: "Lebesby".to_owned(),
            adapted: "Ferje".to_owned(),
            ..BorrowedFrom::default()
        }];
    });
    let meeting = draft_with(Prototype::Meetup, |held: &mut MeetupCard| {
        held.date = "2027-06-06".to_owned();
    });
    let table: [(&Draft, Locale, &[&str]); 14] = [
        (
            &relief("3,5"),
            Locale::Nb,
            &["– Purring · 3,5 timer i uka · Hvem, eller hva som skal til: Fagforbundet"],
        ),
        (&relief("3.5"), Locale::Nn, &["3,5 timar i veka"]),
        (&relief("3,5"), Locale::En, &["3.5 hours a week"]),
        (&relief("1"), Locale::Nb, &["1 time i uka"]),
        (&relief("mye"), Locale::Nb, &["Timer i uka: mye"]),
        (
            &list,
            Locale::Nb,
            &["– Plan · Lov eller forskrift: Planloven · 12 timer i måneden · Nytte: 4 av 5"],
        ),
        (&list, Locale::En, &["12 hours a month · Benefit: 4 of 5"]),
        (
            &programme,
            Locale::Nb,
            &["Dag 1\n– Dato: 4. mai 2027\n– Klokka: 10:00–15:30\n– Kurs · 45 minutter"],
        ),
        (
            &programme,
            Locale::En,
            &["Date: 4 May 2027", "– Kurs · 45 minutes"],
        ),
        (
            &advert("60"),
            Locale::Nb,
            &["– 60 prosent\n– Søknadsfrist: 1. mars 2027"],
        ),
        (
            &advert("halv"),
            Locale::Nb,
            &["– Stillingsandel i prosent: halv"],
        ),
        (&advert("60 %"), Locale::En, &["60 per cent"]),
        (
            &loans,
            Locale::Nb,
            &["– Legevakt · Hentet fra: Lebesby · Må tilpasses: Ferje"],
        ),
        (&meeting, Locale::Nn, &["Neste møte\n– 6. juni 2027"]),
    ];
    for (draft, locale, expected) in table {
        let description = sketch_of(draft, locale).description;
        for words in expected {
            assert!(
                description.contains(words),
                "{locale:?}: {words} in {description}"
            );
        }
    }
}

/// The headings and units that may stand beside what somebody wrote.
fn ours(locale: Locale) -> String {
    let texts = [
        relief::DOC_TAKES,
        relief::DOC_STOPS,
        relief::DOC_WAITS,
        relief::TASKS,
        relief::COL_HOURS,
        relief::COL_NOTE,
        relief::HOURS_A_WEEK,
        relief::HOUR_A_WEEK,
        advert::DOC_KIND,
        advert::FORM_SHARED,
        advert::FORM_TRAINEE,
        advert::SHARE,
        advert::DOC_SHARE,
        advert::DOC_DEADLINE,
        advert::TASKS,
        advert::QUALITIES,
        advert::DOC_OFFER,
        loans::DOC_LOANS,
        loans::COL_FROM,
        loans::COL_ADAPT,
        bootcamp::PLACE,
        bootcamp::DOC_DAY,
        bootcamp::DATE,
        bootcamp::COL_TIME,
        bootcamp::COL_WHO,
        bootcamp::BLOCK_START,
        bootcamp::BLOCK_MINUTES,
        bootcamp::LENGTH,
        bootcamp::LENGTH_ONE,
        requirements::PURPOSE,
        requirements::PURPOSE_REPORT,
        requirements::DOC_LIST,
        requirements::DOC_PROPOSAL,
        requirements::COL_LAW,
        requirements::COL_HOURS,
        requirements::COL_WHY,
        requirements::HOURS_A_MONTH,
        requirements::HOUR_A_MONTH,
        requirements::BENEFIT_OF,
        meetup::DOC_OFFERS,
        meetup::DOC_NEXT,
        drafts::CONTACT,
    ];
    let months = (1..=12).filter_map(months::name);
    let texts = texts.into_iter().chain(months).map(|text| text.get(locale));
    texts.collect::<Vec<_>>().join(" ")
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_alphabetic())
        .filter(|word| !word.is_empty())
}

proptest! {
    #[test]
    fn every_word_of_a_made_sketch_is_of_the_draft_or_a_heading_or_a_unit(
        words in prop::collection::vec("\\PC{0,20}|[-0-9:,]{0,6}|2027-0[1-9]-1[0-9]", 8),
        locale in prop::sample::select(&Locale::ALL[..]),
    ) {
        for prototype in Prototype::ALL {
            let mut draft = filled(prototype);
            type_everywhere(&mut draft, &words);
            let known = format!("{} {}", draft.texts().join(" "), ours(locale));
            let known: Vec<&str> = words_of(&known).collect();
            let sketch = sketch_of(&draft, locale);
            for text in said(&sketch) {
                for word in words_of(text) {
                    prop_assert!(known.contains(&word), "{prototype:?}: {word} in {text}");
                }
            }
            prop_assert!(sketch.actors.is_empty() && sketch.themes.is_empty());
            prop_assert!(sketch.map_elements.is_empty() && sketch.instruments.is_empty());
        }
    }
}

/// What an earlier version made: the suggestions in every field, and beside them, or not, what was
/// filled, by its hash.
fn made_by_an_earlier_version(prototype: Prototype, is_remembered: bool) -> Sketch {
    let made = Sketch {
        made_from: Some(MadeFrom {
            prototype: prototype.word().to_owned(),
            ..MadeFrom::default()
        }),
        ..Sketch::default()
    };
    let mut sketch = suggested(&made, Locale::Nb).unwrap().words;
    sketch.made_from = made.made_from;
    let texts = [
        ("idea", &sketch.idea),
        ("goal", &sketch.goal),
        ("need", &sketch.need),
        ("description", &sketch.description),
        ("team_play", &sketch.team_play),
        ("continuity", &sketch.continuity),
        ("interplay", &sketch.interplay),
        ("understanding", &sketch.understanding),
    ];
    let hash = |text: &str| {
        let mut hash = sha1_smol::Sha1::new();
        hash.update(text.as_bytes());
        Id::from_bytes(hash.digest().bytes()[..16].try_into().unwrap()).to_string()
    };
    let filled = texts.map(|(name, text)| (name.to_owned(), Value::from(hash(text))));
    if is_remembered {
        sketch.made_from.as_mut().unwrap().filled = filled.into_iter().collect();
    }
    sketch
}

#[test]
fn filling_again_puts_what_was_written_where_an_earlier_version_put_suggestions() {
    for is_remembered in [true, false] {
        for prototype in Prototype::ALL {
            let held = made_by_an_earlier_version(prototype, is_remembered);
            // The draft has nothing: nothing is emptied, and nobody is added or taken away.
            let empty = refill(&held, &Draft::begun(prototype, Locale::Nb), Locale::Nb);
            assert_eq!(said(&empty), said(&held), "{prototype:?}");
            assert_eq!((&empty.actors, &empty.themes), (&held.actors, &held.themes));

            let draft = filled(prototype);
            let written = sketch_of(&draft, Locale::Nb);
            let again = refill(&held, &draft, Locale::Nb);
            for ((now, before), new) in again
                .texts()
                .into_iter()
                .zip(held.texts())
                .zip(written.texts())
            {
                let expected = if new.is_empty() { before } else { new };
                assert_eq!(now, expected, "{prototype:?}");
            }
            assert_eq!((&again.actors, &again.themes), (&held.actors, &held.themes));
            assert_eq!(again.map_elements, held.map_elements);
            assert_eq!(refill(&again, &draft, Locale::Nb), again, "twice is once");

            // What the person changed of a suggestion is the person's.
            let mut own = held.clone();
            own.need.push_str(" Hos oss også.");
            own.description.clear();
            let again = refill(&own, &draft, Locale::Nb);
            assert_eq!(again.need, own.need, "{prototype:?}");
            if is_remembered {
                assert_eq!(again.description, "", "what was emptied stays empty");
            }
        }
    }
}

#[test]
fn what_is_taken_out_of_the_draft_stays_in_the_sketch() {
    let draft = filled(Prototype::Meetup);
    let sketch = sketch_of(&draft, Locale::Nb);
    let empty = Draft::begun(Prototype::Meetup, Locale::Nb);
    assert_eq!(said(&refill(&sketch, &empty, Locale::Nb)), said(&sketch));
}

#[test]
fn a_suggestion_that_was_taken_is_not_filled_over() {
    let mut draft = Draft::begun(Prototype::Relief, Locale::Nb);
    draft.municipality = "Lom".to_owned();
    let mut sketch = sketch_of(&draft, Locale::Nb);
    sketch.goal = suggested(&sketch, Locale::Nb).unwrap().words.goal;
    Relief::of_mut(&mut draft).unwrap().freed_for = "Tid til å tenke".to_owned();
    assert_eq!(refill(&sketch, &draft, Locale::Nb).goal, sketch.goal);
}

#[test]
fn whoever_borrows_a_draft_does_not_get_its_contact_person() {
    let entry = Entry::new(crate::common::drafts::draft_record(
        3,
        filled(Prototype::Meetup),
    ));
    let own: Vec<Item> = items([&entry], &Formats::in_writing(Locale::Nb));
    let item = own
        .iter()
        .find(|item| item.title == "For få i turnus")
        .unwrap();
    let borrowed = borrow(item, Some(&entry.record.body), Locale::Nb).unwrap();
    assert!(borrowed.description.contains("Turnusbok"));
    assert!(
        !borrowed.description.contains("Kari"),
        "{}",
        borrowed.description
    );
}

#[test]
fn a_day_is_written_out_in_every_language() {
    let table = [
        (Locale::Nb, "2027-05-04", "4. mai 2027"),
        (Locale::Nn, "2028-02-29", "29. februar 2028"),
        (Locale::En, "2027-12-31", "31 December 2027"),
        // A day that is none is left out; the field tells about it.
        (Locale::Nb, "2027-02-30", ""),
        (Locale::Nb, "snart", "snart"),
        (Locale::Nb, " ", ""),
    ];
    for (locale, day, expected) in table {
        assert_eq!(Formats::in_writing(locale).day(day), expected);
    }
}
