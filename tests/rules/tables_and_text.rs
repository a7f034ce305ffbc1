//! Tables for spreadsheets and documents in Markdown: whatever somebody wrote is text in them.

use crate::common::drafts::filled;
use crate::common::full::full_sketch;
use crate::common::{any_text, formats};
use nyskapingslaget::compose::{Content, Document, Said, Section, collection};
use nyskapingslaget::domain::{Guide, Prototype, Selfcheck, Work};
use nyskapingslaget::export::{csv, markdown};
use nyskapingslaget::i18n::Locale;
use proptest::collection::vec;
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};

fn strings(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// The cells of a file, as RFC 4180 has them, with semicolons.
fn cells(csv: &str) -> Vec<Vec<String>> {
    let mut text = csv.strip_prefix('\u{feff}').unwrap().chars().peekable();
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    while text.peek().is_some() {
        assert_eq!(text.next(), Some('"'), "{csv}");
        let mut cell = String::new();
        loop {
            match text.next().unwrap() {
                '"' if text.next_if_eq(&'"').is_some() => cell.push('"'),
                '"' => break,
                other => cell.push(other),
            }
        }
        row.push(cell);
        match text.next() {
            Some(';') => {}
            Some('\r') => {
                assert_eq!(text.next(), Some('\n'));
                rows.push(std::mem::take(&mut row));
            }
            other => panic!("{other:?} in {csv}"),
        }
    }
    assert!(row.is_empty());
    rows
}

#[test]
fn a_table_opens_in_a_norwegian_spreadsheet() {
    let rows = [
        strings(&["Kari; \"Ola\"", "1,5"]),
        strings(&["to\nlinjer", ""]),
    ];
    assert_eq!(
        csv::write(&strings(&["Hvem", "Timer"]), &rows),
        "\u{feff}\"Hvem\";\"Timer\"\r\n\"Kari; \"\"Ola\"\"\";\"1,5\"\r\n\"to\nlinjer\";\"\"\r\n"
    );
}

#[test]
fn no_cell_is_a_formula() {
    let table = [
        ("=1+1", "'=1+1"),
        ("+47 99", "'+47 99"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\n=1"),
        ("  =1", "'  =1"),
        ("\u{0}=1", "'=1"),
        ("＝1", "'＝1"),
        ("a=1", "a=1"),
        ("1-2", "1-2"),
        ("'=1", "'=1"),
    ];
    for (words, expected) in table {
        let csv = csv::write(&strings(&[words]), &[]);
        assert_eq!(cells(&csv), [[expected]], "{words:?}");
    }
}

#[test]
fn every_work_has_a_row_that_says_what_it_is() {
    let mut works = vec![
        Work::from(full_sketch()),
        Work::from(Guide::default()),
        Work::from(Selfcheck::default()),
    ];
    works.extend(Prototype::ALL.map(|prototype| Work::from(filled(prototype))));
    for locale in Locale::ALL {
        let (head, rows) = collection::overview(&works, &formats(locale));
        assert_eq!(rows.len(), works.len());
        for (row, work) in rows.iter().zip(&works) {
            assert_eq!(row.len(), head.len());
            assert!(!row[0].is_empty() && !row[1].is_empty(), "{row:?}");
            assert_eq!(row[2], work.municipality());
            assert_eq!(collection::document(work, &formats(locale)).kind, row[1]);
        }
    }
    let (head, rows) = collection::overview(&works[..1], &formats(Locale::Nb));
    assert_eq!(
        head,
        [
            "Navn",
            "Hva det er",
            "Kommune",
            "Status",
            "Tema",
            "Begynt",
            "Sist endret"
        ]
    );
    let row = [
        "Felles vaktbil",
        "Nyskapingslaget · navigasjonsskisse",
        "Ás ja Åfjord",
        "Gjennomført",
    ];
    assert_eq!(rows[0][..4], row);
    assert_eq!(rows[0][5..], ["1700000000000", "1700000360000"]);
}

fn own(words: &[&str]) -> Vec<Said> {
    words.iter().map(|word| Said::own(*word)).collect()
}

fn document(sections: Vec<Section>) -> Document {
    Document {
        page: Locale::Nb,
        kind: "Skisse".to_owned(),
        title: Said::own("Vaktbil # 1"),
        facts: own(&["Status: idé", "Endret i dag"]),
        sections,
        foot: "Ingenting er sendt.".to_owned(),
    }
}

fn text(words: &str) -> Section {
    Section::flowing("Behovet", Content::Text(Said::own(words)))
}

#[test]
fn a_document_becomes_markdown() {
    let table = Content::Table {
        head: strings(&["Hvem", "Hva"]),
        rows: vec![own(&["Kari | Ola", "én\nto"]), own(&["Per"])],
    };
    let answers = vec![
        ("Hvorfor?".to_owned(), Said::own("Fordi")),
        ("Tom?".to_owned(), Said::default()),
    ];
    let sections = vec![
        text("Først\nså\n\n1. *sist*"),
        Section::flowing("Liste", Content::List(own(&["- én", " ", "to\nlinjer"]))),
        Section::flowing("Lag", table),
        Section::flowing("Spørsmål", Content::Answers(answers)),
        text(" "),
    ];
    assert_eq!(
        markdown::write(&document(sections)),
        "# Vaktbil # 1\n\nStatus: idé\\\nEndret i dag\n\n## Behovet\n\nFørst\\\nså\n\n1\\. \\*sist\\*\n\n\
         ## Liste\n\n- \\- én\n- to\\\n  linjer\n\n## Lag\n\n| Hvem | Hva |\n| --- | --- |\n\
         | Kari \\| Ola | én<br>to |\n| Per |  |\n\n## Spørsmål\n\n### Hvorfor?\n\nFordi\n\nIngenting er sendt.\n"
    );
}

/// The text of a document as another program reads it, without blanks; fails at a mark that is not ours.
fn read(markdown: &str) -> String {
    let mut read = String::new();
    for event in Parser::new_ext(markdown, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
        match event {
            Event::Text(text) => read.push_str(&text),
            Event::InlineHtml(tag) if &*tag == "<br>" => {}
            Event::SoftBreak | Event::HardBreak | Event::End(_) => {}
            Event::Start(
                Tag::Paragraph
                | Tag::Heading { .. }
                | Tag::List(None)
                | Tag::Item
                | Tag::Table(_)
                | Tag::TableHead
                | Tag::TableRow
                | Tag::TableCell,
            ) => {}
            other => panic!("{other:?} in {markdown}"),
        }
    }
    letters(&read)
}

fn letters(text: &str) -> String {
    text.chars()
        .filter(|it| !it.is_whitespace() && !it.is_control() && *it != '\u{feff}')
        .collect()
}

#[test]
fn nothing_that_somebody_wrote_is_a_mark() {
    let marks = [
        "# a",
        "## a ##",
        "a\n===",
        "a\n---",
        "---",
        "***",
        "* a",
        "+ a",
        "- a",
        "- [ ] a",
        "1. a",
        "12) a",
        "> a",
        "```\na\n```",
        "~~~\na",
        "    a",
        "\ta",
        "**a**",
        "_a_",
        "__a__",
        "~~a~~",
        "`a`",
        "[a](b)",
        "![a](b)",
        "[a]: b",
        "<b>",
        "<!-- a -->",
        "<https://a.no>",
        "&amp;",
        "&#65;",
        "a\\",
        "a\\b",
        "| a | b |\n|---|---|",
        "[^1]",
        "$a$",
        "$$a$$",
        "a  \nb",
        ": a",
        "a\n: b",
        "==a==",
        "[[a]]",
        ":::a",
        "{#a}",
        "+++\na\n+++",
        "^a^",
        "||a||",
        "# a {#b}",
        "> [!NOTE]\n> a",
        "a#",
        "1",
        "12.",
    ];
    for words in marks {
        let sections = vec![
            text(words),
            Section::flowing(words, Content::List(own(&[words, "b"]))),
            Section::flowing(
                "Lag",
                Content::Table {
                    head: strings(&[words]),
                    rows: vec![own(&[words])],
                },
            ),
        ];
        let whole = read(&markdown::write(&document(sections)));
        let own = letters(words);
        assert!(whole.matches(&own).count() >= 5, "{words:?}: {whole}");
    }
}

proptest! {
    #![proptest_config(crate::common::cases())]

    #[test]
    fn any_text_is_a_cell(words in vec(vec(any_text(), 1..4), 1..4)) {
        let head = words[0].clone();
        let read = cells(&csv::write(&head, &words));
        prop_assert_eq!(read.len(), words.len() + 1);
        for (cells, words) in read[1..].iter().zip(&words) {
            prop_assert_eq!(cells.len(), words.len());
            for cell in cells {
                prop_assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']), "{}", cell);
            }
        }
    }

    #[test]
    fn any_text_is_text_in_markdown(words in "([ -~æø\n\t]|\\PC){0,60}", cell in "[ -~\n]{0,30}") {
        let sections = vec![
            text(&words),
            Section::flowing(&cell, Content::List(own(&[&words, &cell]))),
            Section::flowing("Lag", Content::Table { head: vec![cell.clone()], rows: vec![own(&[&words])] }),
        ];
        let whole = read(&markdown::write(&document(sections)));
        prop_assert!(whole.contains(&letters(&words)) && whole.contains(&letters(&cell)), "{:?} {:?}: {}", words, cell, whole);
    }
}
