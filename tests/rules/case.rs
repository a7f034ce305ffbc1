//! A sketch as a case: what is known stands where a municipality looks for it, and the rest is to be filled in.

use crate::common::formats;
use crate::common::full::full_record;
use nyskapingslaget::compose::{Content, case, document_parts};
use nyskapingslaget::domain::Sketch;
use nyskapingslaget::i18n::{Locale, case as t};

/// The parts in the order that is used most.
const ALL: [usize; 9] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

#[test]
fn the_parts_stand_in_the_order_that_is_chosen() {
    let days = formats(Locale::Nb);
    let headings = |order: &[usize]| -> Vec<String> {
        let case = case::document(&full_record().body, order, &days);
        case.sections
            .into_iter()
            .map(|section| section.heading)
            .collect()
    };
    let usual = case::headings().map(|heading| heading.get(Locale::Nb).to_owned());
    assert_eq!(headings(&ALL), usual);
    assert_eq!(headings(&[2, 0]), [usual[2].clone(), usual[0].clone()]);
}

#[test]
fn an_empty_sketch_is_a_case_to_fill_in() {
    for locale in Locale::ALL {
        let document = case::document(&Sketch::default(), &ALL, &formats(locale));
        assert_eq!(document.sections[0].heading, t::DECISION.get(locale));
        for section in &document.sections {
            let empty = Content::Text(t::TO_FILL_IN.get(locale).into());
            assert_eq!(section.content, empty, "{}", section.heading);
        }
    }
}

#[test]
fn every_word_of_a_sketch_that_decides_something_is_in_its_case() {
    let record = full_record();
    let sketch = &record.body;
    let parts = document_parts(case::document(sketch, &ALL, &formats(Locale::Nb)));
    let text: String = parts.iter().map(|(_, text)| &**text).collect();
    let said = [
        &sketch.idea,
        &sketch.goal,
        &sketch.need,
        &sketch.team_play,
        &sketch.continuity,
        &sketch.interplay,
        &sketch.understanding,
        &sketch.stop_doing,
        &sketch.actors[0].name,
        &sketch.instruments[0].name,
        &sketch.next_steps[0].what,
    ];
    for words in said {
        let words: Vec<&str> = words.lines().collect();
        assert!(words.iter().all(|line| text.contains(line)), "{words:?}");
    }
}
