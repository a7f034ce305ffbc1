//! A workshop as slides: what was asked, what each table made, and what got most dots. Each slide is a document.

use super::report::result;
use super::session::{
    Sketches, apart, clipped, dots_in_words, shown_title, table_in_words, who_led,
};
use crate::compose::sketch::step_table;
use crate::compose::titles::workshop_title;
use crate::compose::{Content, Document, Formats, Said, Section};
use crate::domain::{Id, Sketch, Workshop};
use crate::i18n::{Text, fields, outcome as t, workshop as own};

/// The longest title of a slide, in characters; a longer one is said whole below it.
const TITLE: usize = 130;

/// The slides, in the language of the formats. `names` is whether names are said.
pub fn deck(
    workshop: &Workshop,
    sketches: Sketches<'_>,
    names: bool,
    formats: &Formats,
) -> Vec<Document> {
    let locale = formats.locale;
    let sketches = apart(sketches);
    let slide = |kind: String, title: Said, facts: Vec<Said>, sections: Vec<Section>| Document {
        page: locale,
        kind,
        title,
        facts: facts.into_iter().filter(|fact| !fact.is_empty()).collect(),
        sections,
        foot: String::new(),
    };
    let title = match workshop.title() {
        "" => workshop_title(workshop, locale).into(),
        title => Said::own(title),
    };
    let mut first = vec![
        Said::own(workshop.asks.trim()),
        formats.day(&workshop.date),
        Said::own(workshop.place.trim()),
    ];
    if names {
        first.extend(who_led(workshop, locale));
    }
    let mut slides = vec![slide(String::new(), title, first, Vec::new())];
    slides.extend(sketches.iter().map(|(id, sketch)| {
        let dots = dots_in_words(workshop.dots_of(*id), locale);
        let facts = vec![
            Said::own_in(sketch.municipality.trim(), sketch.locale),
            dots.unwrap_or_default().into(),
        ];
        let table = table_in_words(sketch, locale);
        let title = match sketch.title() {
            "" => shown_title(sketch, locale),
            title => Said::own_in(clipped(title, TITLE), sketch.locale),
        };
        let made = slide(table, title, facts, sections(sketch, names, formats));
        made.written_in(sketch.locale)
    }));
    let ids: Vec<Id> = sketches.iter().map(|(id, _)| *id).collect();
    if workshop.given(&ids) > 0 {
        let result = result(workshop, &sketches, locale);
        let title = result.heading.as_str().into();
        let kind = workshop_title(workshop, locale);
        slides.push(slide(kind, title, Vec::new(), vec![result]));
    }
    let all = slides.into_iter();
    all.map(|slide| slide.written_in(workshop.locale)).collect()
}

/// What a table's slide says: what is written of it, and nobody to call.
fn sections(sketch: &Sketch, names: bool, formats: &Formats) -> Vec<Section> {
    let locale = formats.locale;
    let section = |heading: Text, text: &str| {
        let words = Said::own_in(text.trim(), sketch.locale);
        Section::flowing(heading.get(locale), Content::Text(words))
    };
    let idea = sketch.idea.trim();
    // The title says all there is of a short one.
    let is_told = clipped(idea, TITLE) == sketch.title();
    let mut all = vec![
        section(fields::IDEA, if is_told { "" } else { idea }),
        section(fields::NEED, &sketch.need),
        section(fields::GOAL, &sketch.goal),
        section(fields::DESCRIPTION, &sketch.description),
        section(fields::TEAM_PLAY, &sketch.team_play),
        section(fields::CONTINUITY, &sketch.continuity),
        section(fields::INTERPLAY, &sketch.interplay),
        section(fields::UNDERSTANDING, &sketch.understanding),
        section(fields::STOP_DOING, &sketch.stop_doing),
        Section::flowing(
            fields::NEXT_STEPS.get(locale),
            steps(sketch, names, formats),
        ),
    ];
    all.retain(|own| !own.content.is_empty());
    if all.is_empty() {
        let words = Content::Text(t::NOTHING_MORE.get(locale).into());
        all.push(Section::flowing(own::SHOW.get(locale), words));
        all.iter_mut().for_each(|own| own.heading.clear());
    }
    all
}

/// The steps as lines: what, who where names are said, and when.
fn steps(sketch: &Sketch, names: bool, formats: &Formats) -> Content {
    let Content::Table { rows, .. } = step_table(sketch, formats.locale, formats) else {
        return Content::List(Vec::new());
    };
    let lines = rows.into_iter().map(|row| {
        let cells = row.iter().enumerate().take(3);
        let said = cells.filter(|(place, cell)| !cell.trim().is_empty() && (names || *place != 1));
        Said::joined(said.map(|(_, cell)| cell), " – ")
    });
    Content::List(lines.filter(|line| !line.is_empty()).collect())
}
