//! Several works in one HTML file: it can be read without the app, nothing in it runs, and it is taken in as it was.

use crate::common::drafts::{draft_record, filled};
use crate::common::full::full_record;
use crate::common::{any_record, formats, id, vector};
use nyskapingslaget::compose::{Document, collection};
use nyskapingslaget::domain::{Body, Guide, Kind, Prototype, Record, Selfcheck, Work};
use nyskapingslaget::export::collected::write;
use nyskapingslaget::i18n::Locale;
use nyskapingslaget::storage::transfer::{self, TransferError};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;

/// What somebody might write to make a page do something.
const TRICKS: &[&str] = &[
    "</script><script>alert(1)</script>",
    "</SCRIPT ><img src=x onerror=alert(1)>",
    "<!--<script>",
    "-->",
    "]]>",
    "</title></style></textarea><svg onload=alert(1)>",
    "\" onmouseover=\"alert(1)",
    "' onfocus='alert(1)' autofocus",
    "javascript:alert(1)",
    "{\"format\": \"nyskapingslaget\", \"records\": []}",
    "{{constructor.constructor('alert(1)')()}}",
    "&lt;script&gt;",
    "\u{2028}\u{0}</script\u{c}>",
];

fn record(number: u8, body: Work) -> Record<Work> {
    Record {
        id: id(number),
        vector: vector(&[(1, 3)]),
        body,
    }
}

/// One of each.
fn works() -> Vec<Record<Work>> {
    let full = full_record();
    let guide = Guide {
        actors: full.body.actors.clone(),
        ..Guide::default()
    };
    let mut works = vec![
        Record {
            id: full.id,
            vector: full.vector,
            body: Work::from(full.body),
        },
        record(1, Work::from(guide)),
        record(2, Work::from(Selfcheck::default())),
    ];
    let drafts = Prototype::ALL.into_iter().zip(10..);
    works.extend(drafts.map(|(prototype, number)| draft_record(number, filled(prototype))));
    works
}

fn file(title: &str, works: &[Record<Work>]) -> String {
    let documents: Vec<Document> = works
        .iter()
        .map(|work| collection::document(&work.body, &formats(Locale::Nb)))
        .collect();
    let json = transfer::write_compact(works, 7);
    write(title, &documents, &json, Locale::Nb)
}

fn read(text: &str) -> Result<Vec<Record<Work>>, TransferError> {
    let parcel = transfer::read::<Work>(text)?;
    assert_eq!(
        (parcel.newer, parcel.implausible, parcel.damaged),
        (0, 0, 0)
    );
    Ok(parcel.records)
}

/// The tags of a page, and the text between them; fails where a tag is not one of ours.
fn tags(html: &str) -> (Vec<String>, String) {
    const KNOWN: &[&str] = &[
        "!doctype", "html", "head", "meta", "title", "script", "style", "body", "main", "h1", "h2",
        "h3", "p", "nav", "ol", "ul", "li", "a", "article", "span", "br", "b", "table", "thead",
        "tbody", "tr", "th", "td",
    ];
    const ATTRIBUTES: &[&str] = &[
        "html",
        "lang",
        "charset",
        "http-equiv",
        "content",
        "name",
        "type",
        "href",
        "id",
        "border",
        "cellspacing",
        "cellpadding",
        "valign",
        "scope",
        "align",
    ];
    let (mut tags, mut text) = (Vec::new(), String::new());
    let mut parts = html.split('<');
    text.push_str(parts.next().unwrap());
    for part in parts {
        let (tag, after) = part.split_once('>').unwrap();
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(KNOWN.contains(&name.trim_start_matches('/')), "{tag}");
        // Between the quotes is nothing, or what we wrote.
        for attribute in attributes
            .split('"')
            .step_by(2)
            .filter(|it| !it.trim().is_empty())
        {
            assert!(
                ATTRIBUTES.contains(&attribute.trim().trim_end_matches('=')),
                "{tag}"
            );
        }
        tags.push(name.to_owned());
        if tags.last().is_some_and(|tag| tag == "script") {
            assert_eq!(attributes, "type=\"application/json\"");
            assert!(serde_json::from_str::<Value>(after).is_ok());
        } else {
            text.push_str(after);
        }
    }
    (tags, text)
}

/// Works as they are once a file has brought them.
fn taken_in(works: &[Record<Work>]) -> Vec<Record<Work>> {
    works
        .iter()
        .cloned()
        .map(crate::common::from_file)
        .collect()
}

#[test]
fn every_work_is_read_by_eye_and_taken_in_as_it_was() {
    let works = works();
    let html = file("Samlefil fra Åfjord", &works);
    assert_eq!(read(&html), Ok(taken_in(&works)));
    assert!(transfer::may_be_ours(&html));
    let (tags, text) = tags(&html);
    let count = |wanted: &str| tags.iter().filter(|tag| *tag == wanted).count();
    assert_eq!((count("script"), count("/script"), count("h1")), (1, 1, 1));
    assert_eq!(count("article"), works.len());
    assert_eq!(count("a"), works.len());
    for words in [
        "Samlefil fra Åfjord",
        "Felles vaktbil",
        "Naboene kjører på skift",
        "Brobygger med båt",
        "Turnusbok",
    ] {
        assert!(text.contains(words), "{words}");
    }
    // A work in another language says so.
    assert!(
        html.contains("<h2 lang=\"nn\">Felles vaktbil</h2>"),
        "{html}"
    );
    let single = file("Én", &works[..1]);
    assert!(!single.contains("<nav>"));
    assert_eq!(read(&single), Ok(taken_in(&works[..1])));
    assert_eq!(read(&file("Ingen", &[])), Ok(vec![]));
}

#[test]
fn a_file_that_was_saved_again_or_lost_its_end_is_taken_in() {
    let works = works();
    let html = file("Samlefil", &works);
    let end = html.find("</script>").unwrap();
    let forms = [
        format!("\u{feff}{html}"),
        html.replace('\n', "\r\n"),
        html.replacen(
            "<!doctype html>\n<html",
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"",
            1,
        ),
        html.replacen(
            "<head>",
            "<head><!-- saved from url=(0014)about:internet -->\n<base href=\"{}\">",
            1,
        ),
        html[..end + 20].to_owned(),
        html[..html.len() - 200].to_owned(),
    ];
    for text in forms {
        assert_eq!(read(&text), Ok(taken_in(&works)), "{}", &text[..300]);
    }
    assert_eq!(read(&html[..end - 1]), Err(TransferError::NotJson));
    assert_eq!(
        read("<!doctype html><p>Hei {\"a\": 1}"),
        Err(TransferError::WrongType)
    );
    let newer = html.replacen("\"version\":1", "\"version\":2", 1);
    assert_eq!(read(&newer), Err(TransferError::Newer));
    let altered = html.replacen("Kj\u{f8}returene", "Kjoreturene", 1);
    assert_eq!(transfer::read::<Work>(&altered).unwrap().damaged, 1);
}

/// Every text of a JSON value, replaced.
fn tricked(value: &mut Value, trick: &str) {
    match value {
        Value::String(text) => *text = trick.to_owned(),
        Value::Array(items) => items.iter_mut().for_each(|item| tricked(item, trick)),
        Value::Object(fields) => {
            const KEPT: &[&str] = &[
                "id",
                "prototype",
                "sketch_ids",
                "conflict_of",
                "draft_id",
                "locale",
                "row_id",
            ];
            let fields = fields
                .iter_mut()
                .filter(|(name, _)| !KEPT.contains(&name.as_str()));
            fields.for_each(|(_, field)| tricked(field, trick));
        }
        _ => {}
    }
}

/// The work with a trick in every field that takes one; choices are what they were, or the usual ones.
fn with_trick(record: &Record<Work>, trick: &str) -> Record<Work> {
    let kind: Kind = record.body.kind();
    let mut value = record.body.write();
    tricked(&mut value, trick);
    let body = Work::read(kind, value).unwrap();
    Record {
        body,
        ..record.clone()
    }
}

#[test]
fn nothing_that_somebody_wrote_runs() {
    for trick in TRICKS {
        let works: Vec<Record<Work>> = works().iter().map(|work| with_trick(work, trick)).collect();
        let html = file(trick, &works);
        let (tags, _) = tags(&html);
        let count = |wanted: &str| tags.iter().filter(|tag| *tag == wanted).count();
        assert_eq!(
            (
                count("script"),
                count("/script"),
                count("style"),
                count("title")
            ),
            (1, 1, 1, 1)
        );
        assert_eq!(html.to_lowercase().matches("</script").count(), 1);
        assert_eq!(read(&html), Ok(taken_in(&works)), "{trick}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..crate::common::cases() })]

    #[test]
    fn any_works_come_back_as_they_were(sketches in vec(any_record(), 0..4), title in "\\PC{0,30}", trick in "[<>/a-z!\"'&-]{0,30}") {
        let works: Vec<Record<Work>> = sketches
            .into_iter()
            .map(|sketch| Record { id: sketch.id, vector: sketch.vector, body: Work::from(sketch.body) })
            .map(|record| match record.body.sketch() {
                Some(sketch) => {
                    let mut sketch = sketch.clone();
                    sketch.need = trick.clone();
                    Record { body: Work::from(sketch), ..record }
                }
                None => record,
            })
            .collect();
        let html = file(&title, &works);
        tags(&html);
        prop_assert_eq!(read(&html), Ok(taken_in(&works)));
    }
}
