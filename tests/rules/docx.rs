//! Word files: other programs read in them what the document says, in Word's own styles, whatever somebody wrote.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};
use std::process::Command;
use std::slice::from_ref;

use crate::common::formats;
use crate::common::full::full_sketch;
use nyskapingslaget::compose::{Content, Document, Said, Section, sketch};
use nyskapingslaget::export::docx::write;
use nyskapingslaget::i18n::Locale;
use proptest::prelude::*;
use roxmltree::Node;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// 14 November 2023, 22:13:20 in UTC.
const NOW: u64 = 1_700_000_000_000;

fn strings(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// Words in nynorsk.
fn own(words: &[&str]) -> Vec<Said> {
    let words = words.iter();
    words.map(|word| Said::own_in(*word, Locale::Nn)).collect()
}

fn document() -> Document {
    let table = Content::Table {
        head: strings(&["Hvem", "Når?"]),
        rows: vec![own(&["Kari", "I mai", "ekstra"]), own(&["Ola"])],
    };
    let answers = vec![
        (
            "Hvorfor?".to_owned(),
            Said::own_in("Fordi <b>det</b> haster\n\nog fordi vi kan", Locale::Nn),
        ),
        ("Ubesvart?".to_owned(), " ".into()),
    ];
    Document {
        page: Locale::Nb,
        kind: "Skisse".to_owned(),
        title: Said::own_in("Vaktbil & «sjåfør»", Locale::Nn),
        facts: vec!["Status: idé".into(), "".into()],
        sections: vec![
            Section::flowing(
                "Behovet",
                Content::Text(Said::own_in("Først\nså\tdit\n\nTil sist", Locale::Nn)),
            ),
            Section::flowing("Forslag", Content::List(own(&["én", " ", "to"]))),
            Section::flowing("Lag", table),
            Section::flowing("Spørsmål", Content::Answers(answers)),
            Section::flowing("Tomt", Content::Text(" ".into())),
        ],
        foot: "Ingenting er sendt.".to_owned(),
    }
}

/// The files of a Word file, as another program unpacks them.
fn unpacked(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = BTreeMap::new();
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).unwrap();
        let mut text = String::new();
        // The checksum is looked at here too.
        file.read_to_string(&mut text).unwrap();
        files.insert(file.name().unwrap().into_owned(), text);
    }
    files
}

fn of_word<'a>(node: Node<'a, 'a>, name: &str) -> Vec<Node<'a, 'a>> {
    let nodes = node.descendants();
    nodes
        .filter(|node| node.has_tag_name((WORD, name)))
        .collect()
}

/// The text of a part of a document, with its breaks.
fn text_of(node: Node) -> String {
    let mut text = String::new();
    for node in node.descendants() {
        match node.tag_name().name() {
            "t" => text.push_str(node.text().unwrap_or_default()),
            "br" => text.push('\n'),
            "tab" => text.push('\t'),
            _ => {}
        }
    }
    text
}

/// Style, language and text of each paragraph that says something.
fn paragraphs(xml: &str) -> Vec<(String, String, String)> {
    let tree = roxmltree::Document::parse(xml).unwrap();
    let paragraphs = of_word(tree.root(), "p").into_iter();
    let value = |node: Node, name: &str| {
        let held = of_word(node, name)
            .first()
            .and_then(|node| node.attribute((WORD, "val")));
        held.unwrap_or_default().to_owned()
    };
    let read = paragraphs.map(|node| (value(node, "pStyle"), value(node, "lang"), text_of(node)));
    read.filter(|(_, _, text)| !text.is_empty()).collect()
}

#[test]
fn a_document_is_in_words_own_styles_and_each_word_in_its_language() {
    let document = document();
    let files = unpacked(&write(from_ref(&document), "", NOW).unwrap());
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/numbering.xml",
            "word/settings.xml",
            "word/styles.xml",
        ]
    );
    let expected = [
        ("Title", "nn-NO", "Vaktbil & «sjåfør»"),
        ("Subtitle", "nb-NO", "Skisse"),
        ("", "nb-NO", "Status: idé"),
        ("Heading1", "nb-NO", "Behovet"),
        ("", "nn-NO", "Først\nså\tdit"),
        ("", "nn-NO", "Til sist"),
        ("Heading1", "nb-NO", "Forslag"),
        ("ListBullet", "nn-NO", "én"),
        ("ListBullet", "nn-NO", "to"),
        ("Heading1", "nb-NO", "Lag"),
        ("", "nb-NO", "Hvem"),
        ("", "nb-NO", "Når?"),
        ("", "nn-NO", "Kari"),
        ("", "nn-NO", "I mai"),
        ("", "nn-NO", "ekstra"),
        ("", "nn-NO", "Ola"),
        ("Heading1", "nb-NO", "Spørsmål"),
        ("Heading2", "nb-NO", "Hvorfor?"),
        ("", "nn-NO", "Fordi <b>det</b> haster"),
        ("", "nn-NO", "og fordi vi kan"),
        ("Footer", "nb-NO", "Ingenting er sendt."),
    ];
    let expected =
        expected.map(|(style, lang, text)| (style.to_owned(), lang.to_owned(), text.to_owned()));
    assert_eq!(paragraphs(&files["word/document.xml"]), expected);
    let styles = roxmltree::Document::parse(&files["word/styles.xml"]).unwrap();
    let ids: Vec<&str> = of_word(styles.root(), "style")
        .into_iter()
        .filter_map(|style| style.attribute((WORD, "styleId")))
        .collect();
    for (style, _, _) in expected.iter().filter(|(style, _, _)| !style.is_empty()) {
        assert!(ids.contains(&style.as_str()), "{style}");
    }
    assert!(ids.contains(&"TableGrid"));
}

#[test]
fn a_table_has_a_head_on_each_page_and_as_many_cells_in_each_row() {
    let document = document();
    let files = unpacked(&write(from_ref(&document), "", NOW).unwrap());
    let tree = roxmltree::Document::parse(&files["word/document.xml"]).unwrap();
    let table = of_word(tree.root(), "tbl")[0];
    let rows = of_word(table, "tr");
    let heads: Vec<usize> = rows
        .iter()
        .map(|row| of_word(*row, "tblHeader").len())
        .collect();
    assert_eq!(heads, [1, 0, 0]);
    // LibreOffice loses rows that may not be parted, past the page that the table begins on.
    let whole = rows.iter().map(|row| of_word(*row, "cantSplit").len());
    assert_eq!(whole.collect::<Vec<_>>(), [1, 0, 0]);
    let widths = of_word(table, "gridCol").into_iter();
    let widths = widths.map(|node| {
        node.attribute((WORD, "w"))
            .unwrap()
            .parse::<usize>()
            .unwrap()
    });
    assert!((9_600..=9_638).contains(&widths.sum::<usize>()));
    for row in rows {
        let cells = of_word(row, "tc");
        assert_eq!(cells.len(), 3);
        // Word does not open a file in which a cell lacks a paragraph.
        assert!(cells.iter().all(|cell| of_word(*cell, "p").len() == 1));
    }
    assert_eq!(of_word(table, "gridCol").len(), 3);
}

#[test]
fn several_documents_are_parts_of_one_file() {
    let mut written = [document(), document()];
    (written[1].title, written[1].sections) = (Said::default(), Vec::new());
    let files = unpacked(&write(&written, "Samlefil & mer", NOW).unwrap());
    let read = paragraphs(&files["word/document.xml"]);
    let of_style = |wanted: &str| -> Vec<&str> {
        let read = read.iter().filter(|(style, _, _)| style == wanted);
        read.map(|(_, _, text)| text.as_str()).collect()
    };
    assert_eq!(of_style("Heading1"), ["Vaktbil & «sjåfør»", "Skisse"]);
    assert_eq!(
        of_style("Heading2"),
        ["Behovet", "Forslag", "Lag", "Spørsmål"]
    );
    assert_eq!(of_style("Heading3"), ["Hvorfor?"]);
    assert_eq!(
        files["word/document.xml"]
            .matches("<w:pageBreakBefore/>")
            .count(),
        1
    );
    let core = roxmltree::Document::parse(&files["docProps/core.xml"]).unwrap();
    let said = |name: &str| {
        let mut nodes = core
            .descendants()
            .filter(|node| node.tag_name().name() == name);
        nodes
            .next()
            .and_then(|node| node.text())
            .unwrap_or_default()
            .to_owned()
    };
    assert_eq!(said("title"), "Samlefil & mer");
    assert_eq!(
        (said("language"), said("created")),
        ("nb-NO".to_owned(), "2023-11-14T22:13:20Z".to_owned())
    );
    assert!(write(&[], "", NOW).is_some());
}

/// mammoth, which turns Word files into web pages.
#[test]
fn another_program_reads_what_the_document_says() {
    let full = full_sketch();
    let sheet = sketch::document(&full, &formats(Locale::Nb));
    let (one, two) = (document(), sheet.clone());
    let table = [(vec![one.clone()], "one"), (vec![one, two], "two")];
    for (written, name) in table {
        let path = format!("{}/{name}.docx", env!("CARGO_TARGET_TMPDIR"));
        fs::write(&path, write(&written, "Samlefil", NOW).unwrap()).unwrap();
        let root = env!("CARGO_MANIFEST_DIR");
        let reader = format!("{root}/tests/readers/word.mjs");
        let output = Command::new("node")
            .args([&reader, &path])
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        let read: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(read["messages"], serde_json::json!([]), "{name}");
        let html = read["html"].as_str().unwrap();
        let expected = [
            "Vaktbil &amp; «sjåfør»",
            "<p>Først<br />så\tdit</p><p>Til sist</p>",
            "<ul><li>én</li><li>to</li></ul>",
            "<table><thead><tr><th><p>",
            "<p>Fordi &lt;b&gt;det&lt;/b&gt; haster</p><p>og fordi vi kan</p>",
            "<p class=\"foot\">Ingenting er sendt.</p>",
        ];
        for words in expected {
            assert!(html.contains(words), "{words} in {html}");
        }
        let title = if name == "one" {
            "<h1 class=\"title\">Vaktbil"
        } else {
            "<h1>Vaktbil"
        };
        assert!(html.starts_with(title), "{html}");
        if name == "two" {
            for words in ["Felles vaktbil", "Naboene kjører på skift", "Siv Rådgiver"] {
                assert!(html.contains(words), "{words} in {html}");
            }
        }
    }
}

proptest! {
    #![proptest_config(crate::common::cases())]

    #[test]
    fn whatever_somebody_wrote_is_text(words in crate::common::any_text(), cell in crate::common::any_text(), title in "\\PC{0,30}") {
        let mut document = document();
        document.title = Said::own_in(title.clone(), Locale::Nn);
        document.sections = vec![
            Section::flowing(&words, Content::Text(own(&[&words])[0].clone())),
            Section::flowing("Tabell", Content::Table { head: vec![cell.clone()], rows: vec![own(&[&words]), vec![]] }),
            Section::flowing("Liste", Content::List(own(&[&cell, &words]))),
        ];
        for (name, xml) in unpacked(&write(from_ref(&document), &words, NOW).unwrap()) {
            prop_assert!(roxmltree::Document::parse(&xml).is_ok(), "{}: {}", name, xml);
            if name == "word/document.xml" {
                let whole: String = paragraphs(&xml).into_iter().map(|(_, _, text)| text).collect();
                // Every letter that a field can hold is there, in its order.
                let letters = |text: &str| -> String {
                    let kept = text.chars().filter(|it| !it.is_whitespace() && !it.is_control());
                    kept.filter(|it| !matches!(it, '\u{fffe}' | '\u{ffff}')).collect()
                };
                prop_assert!(letters(&whole).contains(&letters(&words)), "{} in {}", words, whole);
            }
        }
    }
}
