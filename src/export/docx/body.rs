//! What a Word file says.

use crate::compose::{Content, Document, Said};
use crate::domain::incoming::clean;
use crate::export::office::{escaped, tag};
use crate::export::rich_text::name;
use crate::i18n::Locale;

/// The width of what is written on A4 between margins of 2 cm, in twentieths of a point.
const WIDTH: usize = 9_638;
/// Between how many letters the longest word of a column counts for its width.
const LEAST_LETTERS: usize = 3;
const MOST_LETTERS: usize = 20;
/// How many letters the edges of a cell and bold words take.
const EDGES: usize = 4;
/// The most columns that Word takes.
const MOST_COLUMNS: usize = 63;

/// `word/document.xml`.
pub fn document(documents: &[Document]) -> String {
    let mut xml = String::from(
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>",
    );
    // Alone, its title is that of the file; of several, each is a part, and their headings a level lower.
    let styles = match documents.len() {
        0 | 1 => ["Title", "Heading1", "Heading2"],
        _ => ["Heading1", "Heading2", "Heading3"],
    };
    for (place, document) in documents.iter().enumerate() {
        one(&mut xml, document, styles, place > 0);
    }
    xml.push_str(
        "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" \
         w:left=\"1134\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
    );
    xml
}

fn one(xml: &mut String, document: &Document, styles: [&str; 3], is_later: bool) {
    let page = document.page;
    let [title, heading, question] = styles;
    paragraph(xml, title, &name(document), page, is_later);
    if !document.title.trim().is_empty() {
        ours(xml, "Subtitle", &document.kind, page);
    }
    for fact in &document.facts {
        paragraph(xml, "", fact, page, false);
    }
    for section in &document.sections {
        if section.content.is_empty() {
            continue;
        }
        ours(xml, heading, &section.heading, page);
        match &section.content {
            Content::Text(words) => flowing(xml, words, page),
            Content::Answers(answers) => {
                for (asked, answer) in answers
                    .iter()
                    .filter(|(_, answer)| !answer.trim().is_empty())
                {
                    ours(xml, question, asked, page);
                    flowing(xml, answer, page);
                }
            }
            Content::List(lines) => {
                for line in lines {
                    paragraph(xml, "ListBullet", line, page, false);
                }
            }
            Content::Table { head, rows } => table(xml, page, head, rows),
        }
    }
    ours(xml, "Footer", &document.foot, page);
}

/// Running text: a paragraph for each part between empty lines.
fn flowing(xml: &mut String, words: &Said, page: Locale) {
    let lines = words.each(clean).lines();
    for lines in lines.split(|line| line.trim().is_empty()) {
        paragraph(xml, "", &Said::joined(lines, "\n"), page, false);
    }
}

/// A paragraph of ours.
fn ours(xml: &mut String, style: &str, words: &str, page: Locale) {
    paragraph(xml, style, &words.into(), page, false);
}

/// A paragraph, or nothing where it would be empty.
fn paragraph(xml: &mut String, style: &str, words: &Said, page: Locale, is_on_new_page: bool) {
    if words.trim().is_empty() {
        return;
    }
    xml.push_str("<w:p>");
    if !style.is_empty() || is_on_new_page {
        xml.push_str("<w:pPr>");
        if !style.is_empty() {
            xml.push_str(&format!("<w:pStyle w:val=\"{style}\"/>"));
        }
        if is_on_new_page {
            xml.push_str("<w:pageBreakBefore/>");
        }
        xml.push_str("</w:pPr>");
    }
    runs(xml, words, page, "");
    xml.push_str("</w:p>");
}

/// Words with their line breaks and tabs: a run for each language in turn. What is ours is in that of the page.
fn runs(xml: &mut String, words: &Said, page: Locale, looks: &str) {
    let mut running = None;
    let mut run_in = |xml: &mut String, locale: Locale| {
        if running == Some(locale) {
            return;
        }
        if running.replace(locale).is_some() {
            xml.push_str("</w:r>");
        }
        xml.push_str(&format!(
            "<w:r><w:rPr>{looks}<w:lang w:val=\"{}\"/></w:rPr>",
            tag(locale)
        ));
    };
    let lines = words.each(clean).trimmed_end().lines();
    for (place, line) in lines.iter().enumerate() {
        let first = line.pieces().next().and_then(|(locale, _)| locale);
        run_in(xml, first.unwrap_or(page));
        if place > 0 {
            xml.push_str("<w:br/>");
        }
        for (locale, piece) in line.pieces() {
            run_in(xml, locale.unwrap_or(page));
            tabbed(xml, piece);
        }
    }
    if running.is_some() {
        xml.push_str("</w:r>");
    }
}

fn tabbed(xml: &mut String, words: &str) {
    for (place, part) in words.split('\t').enumerate() {
        if place > 0 {
            xml.push_str("<w:tab/>");
        }
        if !part.is_empty() {
            xml.push_str(&format!(
                "<w:t xml:space=\"preserve\">{}</w:t>",
                escaped(part)
            ));
        }
    }
}

/// A table whose head is there again on each page, with as many cells in every row.
fn table(xml: &mut String, page: Locale, head: &[String], rows: &[Vec<Said>]) {
    let head: Vec<Said> = head.iter().map(|cell| cell.as_str().into()).collect();
    let head = head.as_slice();
    let width = rows.iter().map(Vec::len).fold(head.len(), usize::max);
    let width = width.min(MOST_COLUMNS);
    if width == 0 {
        return;
    }
    let has_head = head.iter().any(|cell| !cell.trim().is_empty());
    let widths = widths(head, rows, width);
    let columns = widths
        .iter()
        .map(|width| format!("<w:gridCol w:w=\"{width}\"/>"));
    xml.push_str(&format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>\
         <w:tblLook w:val=\"0020\" w:firstRow=\"{}\"/></w:tblPr><w:tblGrid>{}</w:tblGrid>",
        u8::from(has_head),
        columns.collect::<String>()
    ));
    if has_head {
        // Of rows that may not be parted under such a head, LibreOffice 7 shows the first page alone.
        row(
            xml,
            "<w:cantSplit/><w:tblHeader/>",
            head,
            &widths,
            (page, "<w:b/>"),
        );
    }
    for cells in rows {
        row(xml, "", cells, &widths, (page, ""));
    }
    // Two tables that touch are one for Word.
    xml.push_str("</w:tbl><w:p/>");
}

/// How wide each column is: by its longest word, so that a number takes little room and a name is not broken.
fn widths(head: &[Said], rows: &[Vec<Said>], width: usize) -> Vec<usize> {
    let longest = |place: usize| {
        let cells = rows
            .iter()
            .map(Vec::as_slice)
            .chain([head])
            .filter_map(|row| row.get(place));
        let words = cells.flat_map(|cell| cell.split_whitespace());
        let letters = words.map(|word| word.chars().count()).max();
        letters
            .unwrap_or_default()
            .clamp(LEAST_LETTERS, MOST_LETTERS)
            + EDGES
    };
    let letters: Vec<usize> = (0..width).map(longest).collect();
    let all = letters.iter().sum::<usize>().max(1);
    letters.iter().map(|own| WIDTH * own / all).collect()
}

fn row(
    xml: &mut String,
    properties: &str,
    cells: &[Said],
    widths: &[usize],
    (page, looks): (Locale, &str),
) {
    xml.push_str("<w:tr>");
    if !properties.is_empty() {
        xml.push_str(&format!("<w:trPr>{properties}</w:trPr>"));
    }
    for (place, width) in widths.iter().enumerate() {
        xml.push_str(&format!(
            "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr><w:p>"
        ));
        match cells.get(place).map(Said::trimmed) {
            Some(cell) if !cell.is_empty() => runs(xml, &cell, page, looks),
            _ => {}
        }
        xml.push_str("</w:p></w:tc>");
    }
    xml.push_str("</w:tr>");
}
