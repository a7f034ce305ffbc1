//! Drafts: what is stored, the rules of the prototypes, their documents, and the sketches they make.

use crate::common::drafts::{draft_record, filled};
use crate::common::{device, id, words_of};
use nyskapingslaget::compose::draft::sketch::{refill, sketch_of};
use nyskapingslaget::compose::draft::{
    beyond_document, days_left_out, document, events, has_events,
};
use nyskapingslaget::compose::titles::{sheet_title, shown_name};
use nyskapingslaget::compose::{Formats, Said, collection, document_parts};
use nyskapingslaget::domain::draft::{
    Advert, Block, Bootcamp, Content as _, Corner, Day, Fate, MeetupCard, Relief, Requirement,
    RequirementList, TimeTask, WEEKS,
};
use nyskapingslaget::domain::{
    Actor, Body, Draft, DraftContent, Kind, Prototype, Record, Sketch, Work,
};
use nyskapingslaget::export::{plain_text, rich_text};
use nyskapingslaget::i18n::Locale;
use nyskapingslaget::storage::{format, key, transfer};
use proptest::prelude::*;

fn formats(locale: Locale) -> Formats {
    Formats {
        locale,
        moment: |_, moment| moment.to_string(),
        day: |_, day| format!("<{day}>"),
        number: |_, number| number.to_string(),
    }
}

#[test]
fn a_draft_of_every_prototype_comes_back_from_store_and_file() {
    for prototype in Prototype::ALL {
        let record = draft_record(7, filled(prototype));
        let text = format::encode(&record);
        assert!(text.starts_with("NYL1 1 draft "), "{text:.40}");
        assert_eq!(format::decode::<Work>(&text), Ok(record.clone()));
        assert_eq!(
            key::parse(&key::of_record(&record)),
            Some((Kind::Draft, id(7)))
        );
        let file = transfer::write([&record], 1);
        assert_eq!(
            transfer::read::<Work>(&file).unwrap().records,
            std::slice::from_ref(&record)
        );
        // A reader of sketches alone does not mistake it for one.
        assert!(format::decode::<Sketch>(&text).is_err());
        assert_eq!(Prototype::from_word(prototype.word()), Some(prototype));
    }
}

#[test]
fn what_a_newer_version_adds_to_a_draft_stays() {
    let raw = serde_json::json!({
        "prototype": "meetup",
        "content": {"challenge": "Vakt", "mood": "glad"},
        "later": [1, 2.50],
    });
    let draft = Draft::read(Kind::Draft, raw.clone()).unwrap();
    let written = draft.write();
    assert_eq!(written["content"]["mood"], raw["content"]["mood"]);
    assert_eq!(written["later"], raw["later"]);
}

#[test]
fn a_draft_that_is_none_is_refused() {
    let table = [
        serde_json::json!({}),
        serde_json::json!([]),
        serde_json::json!({"prototype": "meetup"}),
        serde_json::json!({"prototype": "noe-nytt", "content": {}}),
        serde_json::json!({"prototype": "meetup", "content": []}),
        serde_json::json!({"prototype": "meetup", "content": {"challenge": 1}}),
        serde_json::json!({"prototype": "bootcamp", "content": {"days": [{"blocks": "x"}]}}),
    ];
    for raw in table {
        assert_eq!(Draft::read(Kind::Draft, raw.clone()), None, "{raw}");
    }
}

#[test]
fn freed_hours_are_those_of_what_stops_and_what_others_take() {
    let task = |hours: &str, fate| TimeTask {
        what: "Oppgave".to_owned(),
        hours: hours.to_owned(),
        fate,
        ..TimeTask::default()
    };
    let relief = Relief {
        tasks: vec![
            task("7", None),
            task("3,5", Some(Fate::Stop)),
            task("2", Some(Fate::HandOver)),
            task("6", Some(Fate::Wait)),
            task("-4", Some(Fate::Stop)),
            task("400", Some(Fate::Stop)),
            task("mye", Some(Fate::HandOver)),
            task("", Some(Fate::Stop)),
        ],
        ..Relief::default()
    };
    let freed = relief.freed();
    assert_eq!(
        (freed.stopped, freed.handed_over, freed.waiting),
        (210, 120, 360)
    );
    assert_eq!(freed.weekly(), 330);
    assert_eq!((WEEKS, freed.over_the_stay()), (26, 330 * 26));
}

fn requirement(name: &str, hours: &str, benefit: u64) -> Requirement {
    Requirement {
        name: name.to_owned(),
        hours: hours.to_owned(),
        benefit,
        ..Requirement::default()
    }
}

#[test]
fn requirements_come_by_time_against_benefit() {
    let list = RequirementList {
        requirements: vec![
            requirement("lite nyttig, lite tid", "2", 1),
            requirement("nyttig, mye tid", "30", 5),
            requirement("unyttig, mye tid", "20", 1),
            requirement("ukjent nytte", "9", 0),
            requirement("nyttig, lite tid", "1", 5),
            requirement("uleselig", "mye", 2),
        ],
        ..RequirementList::default()
    };
    assert_eq!(list.by_weight(), [2, 1, 3, 0, 4, 5]);
    // The mean of 2, 30, 20, 9 and 1 hours.
    assert_eq!(list.much_time(), Some(744));
    let corners: Vec<Option<Corner>> = (0..7).map(|place| list.corner(place)).collect();
    assert_eq!(
        corners,
        [
            Some(Corner::KeepSmall),
            Some(Corner::DoSimpler),
            Some(Corner::ChangeFirst),
            None,
            Some(Corner::Keep),
            None,
            None,
        ]
    );
    assert_eq!(RequirementList::default().by_weight(), [0_usize; 0]);
}

/// Every text of a document.
fn said(draft: &Draft, locale: Locale) -> String {
    words_of(&document(draft, &formats(locale)))
}

#[test]
fn a_document_says_everything_that_was_written() {
    for prototype in Prototype::ALL {
        let draft = filled(prototype);
        for locale in Locale::ALL {
            let said = said(&draft, locale);
            let words = crate::common::drafts::WORDS_OF[prototype as usize];
            for word in words.iter().chain(&["Steigen", "Kari, 99 99 99 99"]) {
                assert!(
                    said.contains(word),
                    "{prototype:?} {locale:?}: {word} in {said}"
                );
            }
            let document = document(&draft, &formats(locale));
            let (plain, rich) = (plain_text::write(&document), rich_text::write(&document));
            for word in words {
                assert!(plain.contains(word), "{word} in {plain}");
            }
            assert!(rich.contains("<h1") && rich.contains("<h2>"), "{rich:.200}");
        }
    }
}

#[test]
fn a_sheet_is_called_by_its_draft_and_an_empty_one_by_what_it_is() {
    for prototype in Prototype::ALL {
        for locale in Locale::ALL {
            let work = Work::from(filled(prototype));
            let formats = formats(locale);
            let title = |work: &Work| sheet_title(work, &collection::document(work, &formats));
            assert!(!work.title().is_empty());
            // Where its first words are those of a row, it says what it is too.
            assert_eq!(title(&work), shown_name(&work, Locale::Nb));
            assert!(title(&work).ends_with(work.title()));
            let empty = Work::from(Draft::begun(prototype, locale));
            let told = title(&empty);
            let own = collection::document(&empty, &formats).title;
            assert!(own == *told && !told.is_empty(), "{prototype:?}: {told}");
        }
    }
}

#[test]
fn no_number_stands_alone_where_versions_are_compared() {
    let words = |prototype| {
        let parts = document_parts(document(&filled(prototype), &formats(Locale::Nb)));
        let words: Vec<Said> = parts.into_iter().map(|(_, words)| words).collect();
        Said::joined(&words, "\n")
    };
    let relief = words(Prototype::Relief);
    assert!(
        relief.contains("Purring på faktura · Timer i uka: 2.5 · Hvem, eller"),
        "{relief}"
    );
    let requirements = words(Prototype::Requirements);
    assert!(
        requirements.contains("Timer i måneden: 12 · Nytte (1–5): 2"),
        "{requirements}"
    );
}

#[test]
fn what_a_document_leaves_out_is_told_where_versions_are_compared() {
    let relief = Relief {
        tasks: vec![
            TimeTask {
                hours: "3".to_owned(),
                note: "Noen andre".to_owned(),
                ..TimeTask::default()
            },
            TimeTask {
                what: "Skjema".to_owned(),
                hours: "mye".to_owned(),
                ..TimeTask::default()
            },
        ],
        ..Relief::default()
    };
    let list = RequirementList {
        requirements: vec![requirement("", "2", 1), requirement("Plan", "aldri", 1)],
        ..RequirementList::default()
    };
    let block = |what: &str, minutes: &str| Block {
        what: what.to_owned(),
        minutes: minutes.to_owned(),
        ..Block::default()
    };
    let day = |start: &str, end: &str, blocks: &[Block]| Day {
        start: start.to_owned(),
        end: end.to_owned(),
        blocks: blocks.to_vec(),
        ..Day::default()
    };
    let bootcamp = Bootcamp {
        days: vec![
            day(
                "09:00",
                "10:00",
                &[block("Kaffe", "30"), block("Fjelltur", "300")],
            ),
            day("15:00", "", &[block("Middag", "60"), block("", "")]),
        ],
        ..Bootcamp::default()
    };
    let table = [
        (
            DraftContent::Relief(relief),
            &["3 timer i uka · Hvem, eller hva som skal til: Noen andre"][..],
            "mye",
        ),
        (
            DraftContent::Requirements(list),
            &["2 timer i måneden · Nytte: 1 av 5"],
            "aldri",
        ),
        (
            DraftContent::Bootcamp(bootcamp),
            &[
                "Dag 1 · 09:00–10:00",
                "Dag 1 · Fjelltur · 300 minutter",
                "Dag 2 · 15:00",
                "Dag 2 · Middag · 60 minutter",
            ],
            "Kaffe",
        ),
    ];
    for (content, beyond, shown) in table {
        let draft = Draft {
            content,
            ..Draft::begun(Prototype::Meetup, Locale::Nb)
        };
        assert_eq!(beyond_document(&draft, Locale::Nb), beyond);
        assert!(said(&draft, Locale::Nb).contains(shown));
    }
    // What the advert hides is seen where two versions are compared, and flows into no sketch.
    let advert = Advert {
        share: "halv".to_owned(),
        shared_with: "Lom".to_owned(),
        ..Advert::default()
    };
    let draft = Draft {
        content: DraftContent::Advert(advert),
        ..Draft::begun(Prototype::Advert, Locale::Nb)
    };
    assert_eq!(
        beyond_document(&draft, Locale::Nb),
        ["Stillingsandel i prosent: halv", "Lom"]
    );
    assert!(!sketch_of(&draft, Locale::Nb).team_play.contains("Lom"));
    for prototype in [Prototype::Meetup, Prototype::Loans, Prototype::Advert] {
        assert!(beyond_document(&filled(prototype), Locale::Nb).is_empty());
    }
}

#[test]
fn an_empty_draft_has_a_document_with_a_name_and_nothing_made_up() {
    for prototype in Prototype::ALL {
        for locale in Locale::ALL {
            let document = document(&Draft::begun(prototype, locale), &formats(locale));
            assert!(!document.title.is_empty() && !document.kind.is_empty());
            assert_eq!(document.sections.len(), 0, "{prototype:?}: {document:?}");
        }
    }
}

#[test]
fn every_draft_makes_a_sketch_that_says_what_was_written() {
    for prototype in Prototype::ALL {
        for locale in Locale::ALL {
            let sketch = sketch_of(&filled(prototype), locale);
            assert_eq!(sketch.municipality, "Steigen");
            assert_eq!(sketch.locale, locale);
            let all = sketch.texts().map(String::as_str).join("\n");
            for word in crate::common::drafts::WORDS_OF[prototype as usize] {
                assert!(
                    all.contains(word),
                    "{prototype:?} {locale:?}: {word} in {all}"
                );
            }
            let made = sketch.made_from.unwrap();
            assert_eq!(made.prototype, prototype.word());
        }
    }
}

#[test]
fn filling_again_follows_the_draft_where_nobody_has_written() {
    let mut draft = filled(Prototype::Meetup);
    let sketch = sketch_of(&draft, Locale::Nb);
    MeetupCard::of_mut(&mut draft).unwrap().challenge = "Ny utfordring".to_owned();
    let again = refill(&sketch, &draft, Locale::Nb);
    assert_eq!(again.need, "Ny utfordring");
    assert_eq!(refill(&again, &draft, Locale::Nb), again, "twice is once");
}

#[test]
fn filling_again_changes_nothing_that_a_person_has_changed() {
    let mut draft = filled(Prototype::Meetup);
    let mut sketch = sketch_of(&draft, Locale::Nb);
    sketch.need = "Vårt eget behov".to_owned();
    sketch.team_play.clear();
    sketch.goal = "Vårt eget mål".to_owned();
    sketch.actors = vec![Actor::default()];
    sketch.map_elements = vec!["kart-1".to_owned()];
    let before = sketch.clone();
    MeetupCard::of_mut(&mut draft).unwrap().challenge = "Ny utfordring".to_owned();
    let again = refill(&sketch, &draft, Locale::En);
    let texts = |sketch: &Sketch| [&sketch.need, &sketch.team_play, &sketch.goal].map(Clone::clone);
    assert_eq!(texts(&again), texts(&before));
    assert_eq!(again.themes, before.themes);
    assert_eq!(again.actors, before.actors);
    assert_eq!(again.map_elements, before.map_elements);
}

#[test]
fn days_with_dates_become_events() {
    let record = draft_record(3, filled(Prototype::Bootcamp));
    let found = events(&record, &formats(Locale::Nb));
    assert_eq!(found.len(), 2);
    assert_ne!(found[0].uid, found[1].uid);
    assert!(found[0].description.contains("Vaktordningen slites ut"));
    let card = draft_record(4, filled(Prototype::Meetup));
    let meetup = events(&card, &formats(Locale::Nb));
    assert_eq!(meetup.len(), 1);
    for prototype in Prototype::ALL {
        let none = Draft::begun(prototype, Locale::Nb);
        assert!(!has_events(&none, &formats(Locale::Nb)), "{prototype:?}");
        assert_eq!(events(&draft_record(5, none), &formats(Locale::Nb)), []);
    }
}

/// A calendar goes by these three.
#[test]
fn a_meeting_that_is_moved_is_the_same_event_later() {
    let before = draft_record(4, filled(Prototype::Meetup));
    let mut draft = before.body.draft().unwrap().clone();
    draft.changed_at += 1_000;
    MeetupCard::of_mut(&mut draft).unwrap().date = "2027-03-03".to_owned();
    let after = before.edited(device(1), draft.into());
    let [before, after] = [before, after].map(|record| events(&record, &formats(Locale::Nb)));
    assert_eq!(before[0].uid, after[0].uid);
    assert!(before[0].start != after[0].start && before[0].changes < after[0].changes);
    assert!(before[0].changed_at < after[0].changed_at);
}

#[test]
fn a_meeting_that_ends_before_it_begins_or_has_no_such_day_is_no_event() {
    for (date, start, end) in [
        ("2027-02-30", "10:00", "11:00"),
        ("2027-02-20", "12:00", "11:00"),
        ("", "10:00", "11:00"),
        ("2027-02-20", "", "11:00"),
    ] {
        let mut draft = filled(Prototype::Meetup);
        let card = MeetupCard::of_mut(&mut draft).unwrap();
        (card.date, card.start, card.end) = (date.to_owned(), start.to_owned(), end.to_owned());
        assert!(!has_events(&draft, &formats(Locale::Nb)), "{date} {start}");
    }
}

#[test]
fn a_draft_merges_like_a_sketch() {
    use nyskapingslaget::domain::merge::{Merger, Outcome};
    let base = draft_record(1, filled(Prototype::Meetup));
    let edit = |number: u8, words: &str| -> Record<Work> {
        let mut draft = base.body.draft().unwrap().clone();
        MeetupCard::of_mut(&mut draft).unwrap().challenge = words.to_owned();
        base.edited(device(number), draft.into())
    };
    let (ours, theirs) = (edit(1, "Vår"), edit(2, "Deres"));
    let mut merger = Merger::new([ours.clone()], device(1), false);
    assert_eq!(merger.merge(base.clone()), Outcome::Older);
    assert_eq!(merger.merge(theirs), Outcome::Conflict);
    let records = merger.into_records();
    let titles: Vec<String> = records
        .values()
        .map(|record| record.body.title().to_owned())
        .collect();
    assert_eq!(records.len(), 2);
    assert!(titles.contains(&"Vår".to_owned()) && titles.contains(&"Deres".to_owned()));
}

proptest! {
    #[test]
    fn nothing_that_is_typed_makes_anything_panic(words in prop::collection::vec("\\PC{0,30}|[-0-9:,]{0,6}", 8)) {
        for prototype in Prototype::ALL {
            let mut draft = filled(prototype);
            crate::common::drafts::type_everywhere(&mut draft, &words);
            let record = draft_record(9, draft.clone());
            prop_assert_eq!(format::decode::<Work>(&format::encode(&record)), Ok(record));
            let document = document(&draft, &formats(Locale::Nn));
            let _ = (plain_text::write(&document), rich_text::page(&document, "nn"));
            let sketch = sketch_of(&draft, Locale::En);
            prop_assert_eq!(refill(&sketch, &draft, Locale::En), sketch);
            let _ = has_events(&draft, &formats(Locale::En));
            if let DraftContent::Relief(relief) = &draft.content {
                let _ = relief.freed().over_the_stay();
            }
        }
    }
}

#[test]
fn what_looks_like_html_is_shown_as_it_was_written() {
    let mut draft = Draft::begun(Prototype::Meetup, Locale::Nb);
    let DraftContent::Meetup(content) = &mut draft.content else {
        panic!("it was begun as a meetup");
    };
    content.challenge = "<script>alert(1)</script> & «Co»".to_owned();
    let rich = rich_text::write(&document(&draft, &formats(Locale::Nb)));
    assert!(!rich.contains("<script"), "{rich}");
    assert!(
        rich.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; «Co»"),
        "{rich}"
    );
}

#[test]
fn a_sum_is_that_of_the_rows_that_are_shown() {
    let task = |what: &str, hours: &str| TimeTask {
        what: what.to_owned(),
        hours: hours.to_owned(),
        fate: Some(Fate::Stop),
        ..TimeTask::default()
    };
    let relief = Relief {
        tasks: vec![task("Purring", "3"), task(" ", "40")],
        ..Relief::default()
    };
    let requirement = |name: &str, hours: &str| Requirement {
        name: name.to_owned(),
        hours: hours.to_owned(),
        ..Requirement::default()
    };
    let list = RequirementList {
        requirements: vec![requirement("Rapport", "3"), requirement("", "40")],
        ..RequirementList::default()
    };
    for content in [
        DraftContent::Relief(relief),
        DraftContent::Requirements(list),
    ] {
        let draft = Draft {
            content,
            ..Draft::begun(Prototype::Meetup, Locale::Nb)
        };
        let said = said(&draft, Locale::Nb);
        assert!(said.contains('3') && !said.contains("43"), "{said}");
    }
}

#[test]
fn a_calendar_leaves_out_days_without_date_or_times_and_says_which() {
    let day = |date: &str, end: &str| Day {
        date: date.to_owned(),
        start: "09:00".to_owned(),
        end: end.to_owned(),
        ..Day::default()
    };
    let table = [
        (
            vec![day("2027-05-04", "15:00"), day("2027-05-05", "12:00")],
            vec![],
        ),
        (vec![day("2027-05-04", "15:00"), day("", "12:00")], vec![2]),
        (
            vec![day("2027-05-04", ""), day("2027-02-30", "12:00")],
            vec![1, 2],
        ),
    ];
    for (days, left_out) in table {
        let bootcamp = Bootcamp {
            days: days.clone(),
            ..Bootcamp::default()
        };
        let draft = Draft {
            content: DraftContent::Bootcamp(bootcamp),
            ..Draft::begun(Prototype::Bootcamp, Locale::Nb)
        };
        let formats = formats(Locale::Nb);
        assert_eq!(days_left_out(&draft, &formats), left_out);
        let count = days.len() - left_out.len();
        assert_eq!(events(&draft_record(1, draft), &formats).len(), count);
    }
}
