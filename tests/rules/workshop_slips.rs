//! Slips for the dots of a room.

use nyskapingslaget::compose::lettering::width;
use nyskapingslaget::compose::workshop::slips::slips;
use nyskapingslaget::domain::{Id, Sketch, Workshop};
use nyskapingslaget::i18n::Locale;

fn room(people: &str, dots: &str) -> Workshop {
    Workshop {
        name: "Fjordkveld".to_owned(),
        people: people.to_owned(),
        dots: dots.to_owned(),
        ..Workshop::begun(Locale::Nb)
    }
}

fn sketches(count: usize, idea: &str) -> Vec<Sketch> {
    let own = |n: usize| Sketch {
        idea: format!("{idea} {n}"),
        workshop: Some(room("", "").at_table(Id::from_bytes([9; 16]), n as u64 + 1)),
        ..Sketch::default()
    };
    (0..count).map(own).collect()
}

#[test]
fn everybody_has_a_slip_with_a_line_for_each_sketch() {
    let own = sketches(10, "Idé");
    let own: Vec<&Sketch> = own.iter().collect();
    let laid = slips(&room("25", "3"), &own, Locale::Nb);
    assert_eq!((laid.count, laid.boxes, laid.lines.len()), (25, 3, 10));
    assert!(laid.on_sheet >= 4 && laid.on_sheet.is_multiple_of(2));
    assert_eq!(laid.lines[4].table, Some(5));
    assert_eq!(&*laid.lines[4].title, "Idé 4");
    assert!(laid.lead.contains("Du har 3 prikker"));
    assert!(
        slips(&room("25", "1"), &own, Locale::Nn)
            .lead
            .contains("1 prikk")
    );
}

#[test]
fn whoever_has_many_dots_writes_a_number() {
    let own = sketches(3, "Idé");
    let own: Vec<&Sketch> = own.iter().collect();
    let laid = slips(&room("2", "12"), &own, Locale::En);
    assert_eq!(laid.boxes, 0);
    assert!(laid.lead.contains("Write how many"));
}

#[test]
fn a_long_name_is_cut_to_its_line() {
    let long = "Menneskerettighetsorganisasjonssekretariatet for hele regionen".repeat(3);
    let own = sketches(2, &long);
    let own: Vec<&Sketch> = own.iter().collect();
    for dots in ["1", "3", "5", "20"] {
        let laid = slips(&room("2", dots), &own, Locale::Nb);
        for line in &laid.lines {
            assert!(width(&line.title) <= 22.0 && line.title.ends_with('…'));
        }
    }
}

#[test]
fn a_hall_with_two_hundred_sketches_brings_no_machine_down() {
    let own = sketches(200, "Idé");
    let own: Vec<&Sketch> = own.iter().collect();
    let laid = slips(&room("600", "3"), &own, Locale::Nb);
    assert_eq!(laid.on_sheet, 0);
    assert!(laid.count >= 1 && laid.count * 200 <= 8_000);
    let none = slips(&room("600", "3"), &[], Locale::Nb);
    assert!(none.lines.is_empty() && none.count > 0);
}
