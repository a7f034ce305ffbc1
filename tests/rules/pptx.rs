//! Files of slides: other programs read in them what the documents say, whatever somebody wrote and however long it is.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use crate::common::formats;
use crate::common::full::full_sketch;
use nyskapingslaget::compose::workshop::deck::deck;
use nyskapingslaget::compose::{Content, Document, Said, Section};
use nyskapingslaget::domain::workshop::Tally;
use nyskapingslaget::domain::{Id, Sketch, Workshop};
use nyskapingslaget::export::pptx::write;
use nyskapingslaget::i18n::Locale;
use proptest::prelude::*;

/// 14 November 2023, 22:13:20 in UTC.
const NOW: u64 = 1_700_000_000_000;
const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";

fn unpacked(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = BTreeMap::new();
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        files.insert(file.name().unwrap().into_owned(), text);
    }
    files
}

/// What each slide says: the language and the words of each run, in order.
fn slides(bytes: &[u8]) -> Vec<Vec<(String, String)>> {
    let files = unpacked(bytes);
    let mut said = Vec::new();
    while let Some(xml) = files.get(&format!("ppt/slides/slide{}.xml", said.len() + 1)) {
        let tree = roxmltree::Document::parse(xml).unwrap();
        let runs = tree
            .descendants()
            .filter(|node| node.has_tag_name((DRAWING, "r")));
        let runs = runs.map(|run| {
            let of = |name: &str| {
                run.children()
                    .find(|node| node.has_tag_name((DRAWING, name)))
            };
            let lang = of("rPr").unwrap().attribute("lang").unwrap();
            let text = of("t").unwrap().text().unwrap_or_default();
            (lang.to_owned(), text.to_owned())
        });
        said.push(runs.collect());
    }
    said
}

fn words(slide: &[(String, String)]) -> String {
    let words: Vec<&str> = slide.iter().map(|(_, words)| &**words).collect();
    words.join("\n")
}

fn document(title: &str, sections: Vec<Section>) -> Document {
    Document {
        page: Locale::Nb,
        kind: "Bord 1".to_owned(),
        title: Said::own_in(title, Locale::Nn),
        facts: vec!["Steigen".into()],
        sections,
        foot: String::new(),
    }
}

fn text(heading: &str, words: &str) -> Section {
    Section::flowing(heading, Content::Text(Said::own_in(words, Locale::Nn)))
}

fn workshop() -> Workshop {
    Workshop {
        name: "Fjordkveld <&>".to_owned(),
        asks: "Hva skal til?".to_owned(),
        date: "2027-02-17".to_owned(),
        place: "Kulturhuset".to_owned(),
        host: "Mona Møteleder".to_owned(),
        ..Workshop::begun(Locale::Nb)
    }
}

fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn at(table: u64, sketch: Sketch) -> Sketch {
    Sketch {
        workshop: Some(workshop().at_table(id(99), table)),
        ..sketch
    }
}

/// Every part is XML, is told about, and leads only to parts that are there.
fn assert_is_whole(bytes: &[u8]) {
    let files = unpacked(bytes);
    let types = &files["[Content_Types].xml"];
    for (name, xml) in &files {
        let tree =
            roxmltree::Document::parse(xml).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        if name.ends_with(".xml") && name != "[Content_Types].xml" {
            assert!(types.contains(&format!("PartName=\"/{name}\"")), "{name}");
        }
        let Some((folder, of)) = name.split_once("_rels/") else {
            continue;
        };
        assert!(
            of == ".rels"
                || files.contains_key(&format!("{folder}{}", of.trim_end_matches(".rels")))
        );
        let targets = tree
            .descendants()
            .filter_map(|node| node.attribute("Target"));
        for target in targets {
            let mut path: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
            for part in target.split('/') {
                match part {
                    ".." => drop(path.pop()),
                    part => path.push(part),
                }
            }
            assert!(
                files.contains_key(&path.join("/")),
                "{name} leads to {target}"
            );
        }
        let ids: Vec<&str> = tree
            .descendants()
            .filter_map(|node| node.attribute("Id"))
            .collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len());
    }
}

#[test]
fn a_workshop_is_a_title_a_slide_for_each_table_and_what_got_dots() {
    let mut own = workshop();
    own.tallies = vec![Tally {
        sketch: Some(id(2)),
        dots: 4,
        ..Tally::default()
    }];
    let first = at(
        1,
        Sketch {
            idea: "Vaktbil".to_owned(),
            need: "Folk kommer ikke til legen.".to_owned(),
            contributors: vec!["Berit Bidrag".to_owned()],
            ..Sketch::default()
        },
    );
    let second = at(
        2,
        Sketch {
            idea: "Night bus".to_owned(),
            locale: Locale::En,
            ..Sketch::default()
        },
    );
    let full = at(3, full_sketch());
    let sketches = [(id(1), &first), (id(2), &second), (id(3), &full)];
    let deck = deck(&own, &sketches, true, &formats(Locale::Nb));
    assert_eq!(deck.len(), 5);
    let bytes = write(&deck, "", NOW).unwrap();
    assert_is_whole(&bytes);
    let said = slides(&bytes);
    assert_eq!(
        said[0][0],
        ("nb-NO".to_owned(), "Fjordkveld <&>".to_owned())
    );
    assert!(
        words(&said[0]).contains("Hva skal til?") && words(&said[0]).contains("Møteleder: \nMona")
    );
    assert!(words(&said[1]).starts_with("Vaktbil\nBord 1"));
    assert!(words(&said[1]).contains("Folk kommer ikke til legen."));
    assert!(said[2].contains(&("en-GB".to_owned(), "Night bus".to_owned())));
    assert!(words(&said[2]).contains("4 prikker"));
    assert!(words(said.last().unwrap()).contains("Dette fikk prikker"));
    assert!(!format!("{said:?}").contains("Berit"));
    let hidden = nyskapingslaget::compose::workshop::deck::deck(
        &own,
        &sketches,
        false,
        &formats(Locale::Nb),
    );
    let hidden = slides(&write(&hidden, "", NOW).unwrap());
    assert!(!format!("{hidden:?}").contains("Mona"));
    for step in &full.next_steps {
        assert!(
            step.who.is_empty() || !format!("{hidden:?}").contains(&step.who),
            "{}",
            step.who
        );
    }
    // To be looked at, and opened by other programs.
    let long = at(
        4,
        Sketch {
            idea: format!("En veldig lang idé {}", "som ikke tar slutt ".repeat(20)),
            need: "Behovet er stort, og det er mange som har det. ".repeat(40),
            description: "Slik gjør vi det, steg for steg, i hele kommunen.\n".repeat(30),
            ..Sketch::default()
        },
    );
    let sketches = [
        (id(1), &first),
        (id(2), &second),
        (id(3), &full),
        (id(4), &long),
    ];
    let deck =
        nyskapingslaget::compose::workshop::deck::deck(&own, &sketches, true, &formats(Locale::Nb));
    let bytes = write(&deck, "", NOW).unwrap();
    assert_is_whole(&bytes);
    std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/slides.pptx"), bytes).unwrap();
}

#[test]
fn an_empty_workshop_is_a_title() {
    let deck = deck(&Workshop::default(), &[], true, &formats(Locale::En));
    let bytes = write(&deck, "", NOW).unwrap();
    assert_is_whole(&bytes);
    assert_eq!(slides(&bytes).len(), 1);
    assert_eq!(slides(&bytes)[0][0].1, "Unnamed workshop");
    assert_eq!(write(&[], "", NOW), None);
    // A table that wrote nothing says so.
    let blank = at(1, Sketch::default());
    let made = nyskapingslaget::compose::workshop::deck::deck(
        &workshop(),
        &[(id(1), &blank)],
        true,
        &formats(Locale::Nb),
    );
    let said = slides(&write(&made, "", NOW).unwrap());
    assert!(words(&said[1]).contains("Bordet har ikke skrevet mer."));
}

#[test]
fn every_word_of_a_long_text_is_there_in_its_order() {
    let long: String = (0..3_000).map(|n| format!("ord{n} ")).collect();
    let unbroken = "å".repeat(5_000);
    let sections = vec![
        text("Behovet", &long),
        text("Mening", &unbroken),
        text("Kort", "slutt"),
    ];
    let bytes = write(&[document("Tittel", sections)], "", NOW).unwrap();
    assert_is_whole(&bytes);
    let said = slides(&bytes);
    assert!(said.len() > 5, "{}", said.len());
    let body: Vec<String> = said.iter().map(|slide| words(slide)).collect();
    let body = body.join("\n");
    let told: BTreeSet<&str> = body.split_whitespace().collect();
    for n in 0..3_000 {
        assert!(told.contains(&*format!("ord{n}")), "{n}");
    }
    assert_eq!(body.matches('å').count(), 5_000);
    assert!(words(&said[0]).contains(&format!("(1/{})", said.len())));
    for slide in &said {
        let letters: usize = slide.iter().map(|(_, words)| words.chars().count()).sum();
        assert!(letters < 2_500, "{letters}");
    }
    let rows = (0..90)
        .map(|n| vec![n.to_string().into(), format!("Idé {n}").into()])
        .collect();
    let table = Content::Table {
        head: vec!["Plass".to_owned(), "Idé".to_owned()],
        rows,
    };
    let said = slides(
        &write(
            &[document(
                "Prikker",
                vec![Section::flowing("Prikker", table)],
            )],
            "",
            NOW,
        )
        .unwrap(),
    );
    let all: String = said.iter().map(|slide| words(slide)).collect();
    assert!((0..90).all(|n| all.contains(&format!("Idé {n}"))));
    assert!(
        said.iter().all(|slide| words(slide).contains("Plass")),
        "the head comes again"
    );
}

proptest! {
    #![proptest_config(crate::common::cases())]

    #[test]
    fn whatever_is_written_is_text(words in crate::common::any_text(), title in crate::common::any_text()) {
        let bytes = write(&[document(&title, vec![text(&words, &words)])], &title, NOW).unwrap();
        assert_is_whole(&bytes);
        let said: String = slides(&bytes).concat().into_iter().map(|(_, words)| words).collect();
        let plain = |text: &str| -> String {
            text.chars().filter(|it| it.is_alphanumeric()).collect()
        };
        prop_assert!(plain(&said).contains(&plain(&words)));
    }
}
