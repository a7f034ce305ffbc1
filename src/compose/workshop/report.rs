//! What came of a workshop: one page and its tail, made of what the tables handed in.
//!
//! Invariant: nothing is made up. Each table's words are in the language of its own sketch, and where names are left out,
//! no field for a name is said; names in running text are only for people to tell.

use super::session::{
    Sketches, apart, dots_in_words, in_two_lines, needs_touched, shown_title, table_in_words,
    who_led,
};
use crate::compose::map::coverage;
use crate::compose::{Content, Document, Formats, Said, Section};
use crate::content::{MAP_ELEMENTS, NEEDS};
use crate::domain::progress::is_step;
use crate::domain::workshop::table_of;
use crate::domain::workshop::{Count, standings, tables};
use crate::domain::{Id, Sketch, Workshop};
use crate::i18n::{Locale, Text, fields, fill, outcome as t, plural, workshop as own};

/// The report, in the language of the formats. `names` is whether names are said.
pub fn report(
    workshop: &Workshop,
    sketches: Sketches<'_>,
    names: bool,
    formats: &Formats,
) -> Document {
    let (locale, sketches) = (formats.locale, apart(sketches));
    let title = match workshop.title() {
        "" => own::UNTITLED.get(locale).into(),
        name => Said::own(name),
    };
    let day = formats.day(&workshop.date);
    let start = Said::own(workshop.start.trim());
    let when = [&day, &start].into_iter().filter(|said| !said.is_empty());
    let facts = [Said::joined(when, " "), Said::own(workshop.place.trim())];
    let text = |heading: Text, content| Section::flowing(heading.get(locale), content);
    let asks = Content::Text(Said::own(workshop.asks.trim()));
    let mut sections = vec![
        text(own::ASKS, asks),
        text(
            t::WHO_MET,
            Content::List(who_met(workshop, &sketches, names, locale)),
        ),
    ];
    if !sketches.is_empty() {
        sections.extend([
            result(workshop, &sketches, locale),
            text(
                fields::NEXT_STEPS,
                steps(workshop, &sketches, names, formats),
            ),
            text(fields::STOP_DOING, stop_doing(&sketches, locale)),
            text(t::IDEAS, ideas(workshop, &sketches, locale)),
        ]);
        let of_sketches = || sketches.iter().map(|(_, sketch)| *sketch);
        let (answered, met) = (coverage(of_sketches()), needs_touched(of_sketches()));
        // A draft has nothing to say of them.
        if workshop.prototype().is_none() || answered.iter().chain(&met).any(|count| *count > 0) {
            sections.extend([
                text(t::NEEDS, needs(&met, locale)),
                text(t::ELEMENTS, elements(&answered, locale)),
            ]);
        }
    }
    sections.retain(|section| !section.content.is_empty());
    Document {
        page: locale,
        kind: t::REPORT_KIND.get(locale).to_owned(),
        title,
        facts: facts.into_iter().filter(|fact| !fact.is_empty()).collect(),
        sections,
        foot: own::FOOT.get(locale).to_owned(),
    }
    .written_in(workshop.locale)
}

/// What somebody wrote at a table, in the language of its sketch.
fn said(sketch: &Sketch, words: &str) -> Said {
    Said::own_in(words.trim(), sketch.locale)
}

/// A list of words without those that come again.
fn once(words: impl IntoIterator<Item = Said>) -> Vec<Said> {
    let mut found: Vec<Said> = Vec::new();
    for word in words {
        if !word.trim().is_empty() && found.iter().all(|held| held[..] != word[..]) {
            found.push(word);
        }
    }
    found
}

fn who_met(workshop: &Workshop, sketches: Sketches<'_>, names: bool, locale: Locale) -> Vec<Said> {
    let tables = tables(workshop, sketches.iter().copied());
    let mut lines: Vec<Said> = Vec::new();
    if sketches.is_empty() {
        lines.push(own::NONE_YET.get(locale).into());
    } else {
        let (n, total) = (tables.handed_in().to_string(), tables.total().to_string());
        let made = plural(locale, sketches.len(), &t::SKETCHES_ONE, &t::SKETCHES_MANY);
        let values = [("n", &*n), ("total", &*total), ("sketches", &*made)];
        let mut made = fill(t::TABLES_MADE.get(locale), &values);
        let missing: Vec<String> = tables.missing().map(|n| n.to_string()).collect();
        if !missing.is_empty() {
            let missing = fill(
                own::MISSING_TABLES.get(locale),
                &[("tables", &missing.join(", "))],
            );
            made = format!("{made} {missing}");
        }
        lines.push(made.into());
    }
    if let Some(people) = Count::People.read(&workshop.people) {
        let people = usize::try_from(people).unwrap_or_default();
        lines.push(plural(locale, people, &t::PEOPLE_ONE, &t::PEOPLE_MANY).into());
    }
    let places = once(sketches.iter().map(|(_, own)| said(own, &own.municipality)));
    if !places.is_empty() {
        let places = Said::joined(&places, ", ");
        lines.push(Said::filled(t::PLACES.get(locale), "places", &places));
    }
    if names {
        lines.extend(who_led(workshop, locale));
        lines.extend(
            sketches
                .iter()
                .filter_map(|(_, own)| contributors(own, locale)),
        );
    }
    lines
}

/// Who wrote at a table; nothing where nobody has said.
fn contributors(sketch: &Sketch, locale: Locale) -> Option<Said> {
    let names = once(sketch.contributors.iter().map(|name| said(sketch, name)));
    let names = (!names.is_empty()).then(|| Said::joined(&names, ", "))?;
    let table = table_in_words(sketch, locale);
    let words = fill(t::NAMES_AT.get(locale), &[("table", &table)]);
    Some(Said::filled(&words, "names", &names))
}

/// What got dots, most first.
pub(super) fn result(workshop: &Workshop, sketches: Sketches<'_>, locale: Locale) -> Section {
    let ids: Vec<Id> = sketches.iter().map(|(id, _)| *id).collect();
    let over = workshop.given(&ids).saturating_sub(workshop.budget());
    let heading = match over {
        0 => t::RESULT.get(locale).to_owned(),
        over => fill(t::RESULT_OVER.get(locale), &[("n", &over.to_string())]),
    };
    let standings = standings(workshop, &ids);
    let given = standings.iter().filter(|standing| standing.dots > 0);
    let row = |standing: &crate::domain::workshop::Standing| {
        let (_, sketch) = sketches.iter().find(|(id, _)| *id == standing.sketch)?;
        Some(vec![
            standing.place.to_string().into(),
            table_number_of(sketch),
            shown_title(sketch, locale),
            standing.dots.to_string().into(),
        ])
    };
    let rows: Vec<Vec<Said>> = given.filter_map(row).collect();
    let content = match rows.is_empty() {
        true => Content::Text(t::NO_DOTS.get(locale).into()),
        false => table(
            &[t::COL_PLACE, t::COL_TABLE, t::COL_IDEA, t::COL_DOTS],
            rows,
            locale,
        ),
    };
    Section::flowing(&heading, content)
}

/// The number of a table in a column that says what it is.
fn table_number_of(sketch: &Sketch) -> Said {
    table_of(sketch)
        .map(|table| table.to_string())
        .unwrap_or_default()
        .into()
}

/// What is to be done, who does it where names are said, and when.
fn steps(workshop: &Workshop, sketches: Sketches<'_>, names: bool, formats: &Formats) -> Content {
    let locale = formats.locale;
    // What is to be done comes first: where the screen is narrow, that is what a row is called by.
    let mut head = vec![fields::STEP_WHAT];
    if names {
        head.push(fields::STEP_WHO);
    }
    head.extend([fields::STEP_DUE, t::COL_TABLE]);
    let mut rows = Vec::new();
    for (_, sketch) in by_dots(workshop, sketches) {
        for step in sketch.next_steps.iter().filter(|own| is_step(own)) {
            let due = step.due.as_deref().map(|day| formats.day(day));
            let due = due.unwrap_or_default().written_in(sketch.locale);
            let done = step.done.then(|| Said::from(t::DONE.get(locale)));
            let when = [Some(due), done].into_iter().flatten();
            let when: Vec<Said> = when.filter(|said| !said.is_empty()).collect();
            let mut row = vec![said(sketch, &step.what)];
            if names {
                row.push(said(sketch, &step.who));
            }
            row.push(Said::joined(&when, ", "));
            // Where the name alone was written, nothing is left.
            if row.iter().any(|cell| !cell.is_empty()) {
                row.push(table_number_of(sketch));
                rows.push(row);
            }
        }
    }
    table(&head, rows, locale)
}

/// The sketches with those first that were given most.
fn by_dots<'a>(workshop: &Workshop, sketches: Sketches<'a>) -> Vec<(Id, &'a Sketch)> {
    let mut sorted = sketches.to_vec();
    sorted.sort_by_key(|(id, _)| std::cmp::Reverse(workshop.dots_of(*id)));
    sorted
}

fn stop_doing(sketches: Sketches<'_>, locale: Locale) -> Content {
    let lines = sketches.iter().map(|(_, sketch)| {
        let table = table_in_words(sketch, locale);
        let words = said(sketch, &sketch.stop_doing);
        (table, words)
    });
    Content::Answers(lines.filter(|(_, words)| !words.is_empty()).collect())
}

/// Each table's idea in two lines.
fn ideas(workshop: &Workshop, sketches: Sketches<'_>, locale: Locale) -> Content {
    let answers = sketches.iter().map(|(id, sketch)| {
        let table = table_in_words(sketch, locale);
        let head = match dots_in_words(workshop.dots_of(*id), locale) {
            None => table,
            Some(dots) => format!("{table} · {dots}"),
        };
        (head, in_two_lines(sketch, locale))
    });
    Content::Answers(answers.collect())
}

fn needs(counts: &[usize], locale: Locale) -> Content {
    let names = NEEDS
        .iter()
        .map(|need| need.question.get(locale).to_owned());
    touched(counts, names, "\n", locale)
}

fn elements(counts: &[usize], locale: Locale) -> Content {
    let names = MAP_ELEMENTS.iter().enumerate();
    let names = names.map(|(place, own)| format!("{} {}", place + 1, own.name.get(locale)));
    touched(counts, names, " · ", locale)
}

/// What is touched, with how many sketches touch it, and what is not.
fn touched(
    counts: &[usize],
    names: impl Iterator<Item = String>,
    between: &str,
    locale: Locale,
) -> Content {
    let (mut yes, mut no) = (Vec::new(), Vec::new());
    for (count, name) in counts.iter().zip(names) {
        match count {
            0 => no.push(name),
            count => yes.push(format!("{name} ({count})")),
        }
    }
    let answers = [(t::TOUCHED, yes), (t::UNTOUCHED, no)];
    let answers = answers.into_iter().filter(|(_, names)| !names.is_empty());
    let answers = answers.map(|(asked, names)| {
        let names = Said::from(names.join(between));
        (asked.get(locale).to_owned(), names)
    });
    Content::Answers(answers.collect())
}

fn table(head: &[Text], rows: Vec<Vec<Said>>, locale: Locale) -> Content {
    let head = head.iter().map(|text| text.get(locale).to_owned());
    Content::Table {
        head: head.collect(),
        rows,
    }
}
