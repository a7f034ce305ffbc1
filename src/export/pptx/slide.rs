//! A document as one slide, or as several where it is long.

use super::fit::{Page, Paragraph, pages, table_pages, title_size};
use super::parts::{BODY, NAMESPACES};
use crate::compose::{Content, Document, Said, headed};
use crate::domain::incoming::clean;
use crate::export::office::{escaped, tag};
use crate::export::rich_text::name;
use crate::i18n::Locale;

/// What a slide shows under its title.
enum Body {
    /// Nothing: it is a title slide.
    None,
    /// Running text.
    Text(Page),
    /// A table, with the widths of its columns in parts of one.
    Table {
        head: Vec<Said>,
        rows: Vec<Vec<Said>>,
        shares: Vec<f64>,
        size: u32,
    },
}

/// One slide.
pub struct Slide {
    title: Said,
    /// The line over the title; on a title slide what stands under it.
    beside: Said,
    body: Body,
}

/// The slides of a document.
pub fn slides(document: &Document) -> Vec<Slide> {
    let page = document.page;
    let title = name(document).each(|words| clean(words).replace('\n', " "));
    let mut facts: Vec<Said> = vec![document.kind.as_str().into()];
    facts.extend(document.facts.iter().cloned());
    facts.retain(|fact| !fact.trim().is_empty());
    let sections = document.sections.iter();
    let sections: Vec<_> = sections.filter(|own| !own.content.is_empty()).collect();
    if sections.is_empty() {
        return vec![Slide {
            title,
            beside: Said::joined(&facts, "\n"),
            body: Body::None,
        }];
    }
    let beside = Said::joined(&facts, " · ");
    let bodies: Vec<Body> = match &sections[..] {
        [only] => match &only.content {
            Content::Table { head, rows } => tables(head, rows),
            content => texts(paragraphs(&only.heading, content)),
        },
        several => {
            let all = several.iter();
            texts(
                all.flat_map(|own| paragraphs(&own.heading, &own.content))
                    .collect(),
            )
        }
    };
    let count = bodies.len();
    let bodies = bodies.into_iter().enumerate();
    let slides = bodies.map(|(place, body)| {
        let mut title = title.clone();
        if count > 1 {
            title.push(&format!(" ({}/{count})", place + 1).into());
        }
        Slide {
            title: title.written_in(page),
            beside: beside.clone(),
            body,
        }
    });
    slides.collect()
}

fn texts(paragraphs: Vec<Paragraph>) -> Vec<Body> {
    pages(paragraphs).into_iter().map(Body::Text).collect()
}

fn tables(head: &[String], rows: &[Vec<Said>]) -> Vec<Body> {
    let longest = |place: usize| {
        let cells = rows.iter().filter_map(|row| row.get(place));
        let cells = cells.map(|cell| cell.chars().count());
        let own = head.get(place).map_or(0, |cell| cell.chars().count() + 2);
        cells.fold(own, usize::max).clamp(4, 60) as f64
    };
    let letters: Vec<f64> = (0..head.len()).map(longest).collect();
    let all: f64 = letters.iter().sum::<f64>().max(1.0);
    let shares: Vec<f64> = letters.iter().map(|own| own / all).collect();
    let (size, parts) = table_pages(rows, &shares);
    let head: Vec<Said> = head.iter().map(|cell| cell.as_str().into()).collect();
    let parts = parts.into_iter().map(|rows| Body::Table {
        head: head.clone(),
        rows: rows.to_vec(),
        shares: shares.clone(),
        size,
    });
    parts.collect()
}

/// A section as its heading and what is under it.
fn paragraphs(heading: &str, content: &Content) -> Vec<Paragraph> {
    let line = |words: Said| Paragraph {
        words: words.each(clean).trimmed(),
        is_heading: false,
        goes_on: false,
    };
    let heading = Paragraph {
        words: heading.into(),
        is_heading: true,
        goes_on: false,
    };
    let mut all = vec![heading];
    match content {
        Content::Text(words) => all.push(line(words.clone())),
        Content::Answers(answers) => {
            all.extend(answers.iter().map(|(asked, own)| line(headed(asked, own))));
        }
        Content::List(lines) => all.extend(lines.iter().cloned().map(line)),
        Content::Table { rows, .. } => {
            let rows = rows.iter().map(|row| {
                let cells = row.iter().filter(|cell| !cell.trim().is_empty());
                line(Said::joined(cells, " – "))
            });
            all.extend(rows);
        }
    }
    all.retain(|own| !own.words.is_empty());
    all
}

impl Slide {
    /// Whether it has a title and what belongs to that, and nothing else.
    pub fn is_title(&self) -> bool {
        matches!(self.body, Body::None)
    }

    /// The part of the file.
    pub fn xml(&self, page: Locale) -> String {
        let (title, beside, place) = match self.is_title() {
            true => ("ctrTitle", "subTitle", 1),
            false => ("title", "body", 10),
        };
        let size = match self.is_title() {
            true => title_size(&self.title) + 8,
            false => title_size(&self.title),
        };
        let mut shapes = shape(
            2,
            "Title",
            &format!("<p:ph type=\"{title}\"/>"),
            &paragraph(&self.title, page, size, ""),
        );
        let small = if self.is_title() { 24 } else { 16 };
        let lines = self.beside.lines();
        let lines: String = lines
            .iter()
            .map(|line| paragraph(line, page, small, ""))
            .collect();
        shapes.push_str(&shape(
            3,
            "Subtitle",
            &format!("<p:ph type=\"{beside}\" idx=\"{place}\"/>"),
            &lines,
        ));
        match &self.body {
            Body::None => {}
            Body::Text(held) => {
                let words = held.paragraphs.iter();
                let words: String = words.map(|own| body(own, page, held.size)).collect();
                let ph = "<p:ph type=\"body\" idx=\"11\"/>";
                shapes.push_str(&shape(4, "Text", ph, &words));
            }
            Body::Table {
                head,
                rows,
                shares,
                size,
            } => shapes.push_str(&table(head, rows, shares, *size, page)),
        }
        format!(
            "<p:sld {NAMESPACES}><p:cSld><p:spTree>{}{shapes}</p:spTree></p:cSld>\
             <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>",
            super::parts::GROUP
        )
    }
}

fn shape(id: usize, name: &str, placeholder: &str, paragraphs: &str) -> String {
    let paragraphs = match paragraphs {
        "" => "<a:p/>",
        paragraphs => paragraphs,
    };
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{name} {id}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>\
         <p:nvPr>{placeholder}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>\
         {paragraphs}</p:txBody></p:sp>"
    )
}

fn body(own: &Paragraph, page: Locale, size: u32) -> String {
    let (above, looks) = match own.is_heading {
        true => (60, " b=\"1\""),
        false => (15, ""),
    };
    let above = format!("<a:pPr><a:spcBef><a:spcPct val=\"{above}000\"/></a:spcBef></a:pPr>");
    paragraph_with(&own.words, page, size, looks, &above)
}

fn paragraph(words: &Said, page: Locale, size: u32, looks: &str) -> String {
    paragraph_with(words, page, size, looks, "")
}

/// A paragraph: a run for each language in turn, its line breaks between them. What is ours is in that of the page.
fn paragraph_with(words: &Said, page: Locale, size: u32, looks: &str, properties: &str) -> String {
    let mut xml = format!("<a:p>{properties}");
    for (place, line) in words.each(clean).lines().iter().enumerate() {
        if place > 0 {
            xml.push_str("<a:br/>");
        }
        for (locale, piece) in line.pieces() {
            xml.push_str(&format!(
                "<a:r><a:rPr lang=\"{}\" sz=\"{size}00\"{looks}/><a:t>{}</a:t></a:r>",
                tag(locale.unwrap_or(page)),
                escaped(piece)
            ));
        }
    }
    xml.push_str("</a:p>");
    xml
}

fn table(head: &[Said], rows: &[Vec<Said>], shares: &[f64], size: u32, page: Locale) -> String {
    let [left, top, width, _] = BODY;
    let columns: String = shares
        .iter()
        .map(|share| {
            let own = (share * width as f64) as usize;
            format!("<a:gridCol w=\"{own}\"/>")
        })
        .collect();
    let height = size as usize * 12_700 * 6 / 5 + 8 * 12_700;
    let row = |cells: &[Said], is_head: bool| {
        let (looks, under) = match is_head {
            true => (" b=\"1\"", 19_050),
            false => ("", 6_350),
        };
        let cells = (0..shares.len()).map(|place| {
            let words = cells.get(place).cloned().unwrap_or_default();
            let none = |side: &str| format!("<a:{side} w=\"0\"><a:noFill/></a:{side}>");
            format!(
                "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{}</a:txBody><a:tcPr>{}{}{}\
                 <a:lnB w=\"{under}\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill></a:lnB><a:noFill/></a:tcPr></a:tc>",
                paragraph(&words, page, size, looks),
                none("lnL"),
                none("lnR"),
                none("lnT"),
            )
        });
        let cells: String = cells.collect();
        format!("<a:tr h=\"{height}\">{cells}</a:tr>")
    };
    let body: String = rows.iter().map(|cells| row(cells, false)).collect();
    let all = height * (rows.len() + 1);
    format!(
        "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"4\" name=\"Table 4\"/><p:cNvGraphicFramePr>\
         <a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>\
         <p:xfrm><a:off x=\"{left}\" y=\"{top}\"/><a:ext cx=\"{width}\" cy=\"{all}\"/></p:xfrm>\
         <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl>\
         <a:tblPr firstRow=\"1\"/><a:tblGrid>{columns}</a:tblGrid>{}{body}</a:tbl></a:graphicData></a:graphic>\
         </p:graphicFrame>",
        row(head, true),
    )
}
