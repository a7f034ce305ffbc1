//! How far a sketch has come.

use crate::common::full::full_sketch;
use nyskapingslaget::domain::progress::{FIELD_COUNT, filled_fields};
use nyskapingslaget::domain::{Actor, NextStep, Sketch};

#[test]
fn each_field_of_the_canvas_counts_once() {
    let set: [fn(&mut Sketch, String); FIELD_COUNT] = [
        |sketch, text| sketch.idea = text,
        |sketch, text| sketch.need = text,
        |sketch, text| sketch.goal = text,
        |sketch, text| sketch.description = text,
        |sketch, text| sketch.continuity = text,
        |sketch, text| sketch.interplay = text,
        |sketch, text| sketch.understanding = text,
        |sketch, text| sketch.team_play = text,
        |sketch, text| {
            sketch.next_steps = vec![NextStep {
                what: text,
                who: "Kari".to_owned(),
                ..NextStep::default()
            }];
        },
    ];
    let mut all = Sketch::default();
    for (place, set) in set.iter().enumerate() {
        let mut one = Sketch::default();
        for empty in ["", " ", "\n\t\u{a0}"] {
            set(&mut one, empty.to_owned());
            assert_eq!(filled_fields(&one), 0, "field {place} with {empty:?}");
        }
        set(&mut one, " ord".to_owned());
        assert_eq!(filled_fields(&one), 1, "field {place}");
        set(&mut all, "ord".to_owned());
        assert_eq!(filled_fields(&all), place + 1);
    }
    assert_eq!(filled_fields(&full_sketch()), FIELD_COUNT);
}

#[test]
fn the_team_counts_in_words_or_as_a_list() {
    let actor = |name: &str| Actor {
        name: name.to_owned(),
        role: "rolle".to_owned(),
        ..Actor::default()
    };
    let table = [
        (vec![], "", 0),
        (vec![actor("")], "", 0),
        (vec![actor(" ")], "", 0),
        (vec![actor(""), actor("KS")], "", 1),
        (vec![actor("KS")], "vi spiller", 1),
        (vec![], "vi spiller", 1),
    ];
    for (actors, team_play, expected) in table {
        let sketch = Sketch {
            actors,
            team_play: team_play.to_owned(),
            ..Sketch::default()
        };
        assert_eq!(filled_fields(&sketch), expected, "{sketch:?}");
    }
}

#[test]
fn fields_outside_the_canvas_do_not_count() {
    let full = full_sketch();
    let sketch = Sketch {
        municipality: full.municipality,
        stop_doing: full.stop_doing,
        instruments: full.instruments,
        themes: full.themes,
        effect: full.effect,
        ..Sketch::default()
    };
    assert_eq!(filled_fields(&sketch), 0);
}
