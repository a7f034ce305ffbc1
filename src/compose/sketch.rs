//! A sketch as a document, filled in or blank.

use super::labels;
use super::{Column, Content, Document, Edge, Formats, Said, Section};
use crate::domain::Sketch;
use crate::domain::progress::{is_somebody, is_something, is_step};
use crate::i18n::{Locale, Text, fields, fill, list, print};

/// The document of a sketch.
pub fn document(sketch: &Sketch, days: &Formats) -> Document {
    let locale = days.locale;
    let title = match sketch.title() {
        "" => list::UNTITLED.get(locale).into(),
        title => Said::own(title),
    };
    let mut sections = canvas(sketch, locale);
    sections.extend(below(sketch, locale, days));
    Document {
        page: locale,
        kind: print::SHEET_NAME.get(locale).to_owned(),
        title,
        facts: facts(sketch, locale, days),
        sections,
        foot: print::FOOT.get(locale).to_owned(),
    }
    .written_in(sketch.locale)
}

fn facts(sketch: &Sketch, locale: Locale, days: &Formats) -> Vec<Said> {
    let fact =
        |text: &Text, name: &str, value: &str| Said::from(fill(text.get(locale), &[(name, value)]));
    let mut facts = Vec::new();
    let status = labels::status(sketch.status).get(locale);
    facts.push(fact(&print::STATUS_IS, "status", status));
    let changed = match sketch.changed_at {
        0 => String::new(),
        moment => (days.moment)(locale, moment),
    };
    if !changed.is_empty() {
        facts.push(fact(&print::CHANGED_ON, "when", &changed));
    }
    if !sketch.themes.is_empty() {
        let themes: Vec<String> = sketch
            .themes
            .iter()
            .map(|id| labels::theme(id, locale))
            .collect();
        facts.push(fact(&print::THEMES_ARE, "themes", &themes.join(", ")));
    }
    if !sketch.map_elements.is_empty() {
        let elements: Vec<String> = sketch
            .map_elements
            .iter()
            .map(|id| labels::map_element(id, locale))
            .collect();
        facts.push(fact(&print::MAP_IS, "elements", &elements.join(", ")));
    }
    if let Some(source) = &sketch.borrowed_from {
        // Those of ours are in the language that they were borrowed in; the page's goes before the others.
        let called: Vec<Locale> = labels::borrowed_name_in(source).collect();
        let own = called.iter().find(|own| **own == locale).or(called.first());
        let title = match own {
            Some(own) => Said::own_in(&*source.title, *own),
            None => Said::own(&*source.title),
        };
        let words = crate::i18n::sketch::BORROWED_FROM.get(locale);
        facts.push(Said::filled(words, "title", &title));
    }
    if !sketch.contributors.is_empty() {
        let names = Said::own(sketch.contributors.join(", "));
        let words = print::WRITTEN_BY.get(locale);
        facts.push(Said::filled(words, "names", &names));
    }
    facts
}

pub(super) fn canvas(sketch: &Sketch, locale: Locale) -> Vec<Section> {
    use Column::{Left, Middle, Right};
    let text = |heading: &Text, hint: &Text, column, edge, text: &str| Section {
        heading: heading.get(locale).to_owned(),
        hint: hint.get(locale).to_owned(),
        column,
        edge,
        is_wide: false,
        has_team_picture: false,
        content: Content::Text(Said::own(text)),
    };
    let team = Section {
        has_team_picture: true,
        ..text(
            &fields::TEAM_PLAY,
            &fields::TEAM_PLAY_HINT,
            Middle,
            None,
            &sketch.team_play,
        )
    };
    vec![
        text(&fields::IDEA, &fields::IDEA_HINT, Left, None, &sketch.idea),
        text(&fields::NEED, &fields::NEED_HINT, Left, None, &sketch.need),
        text(&fields::GOAL, &fields::GOAL_HINT, Left, None, &sketch.goal),
        text(
            &fields::MUNICIPALITY,
            &fields::MUNICIPALITY_HINT,
            Left,
            None,
            &sketch.municipality,
        ),
        team,
        text(
            &fields::DESCRIPTION,
            &fields::DESCRIPTION_HINT,
            Middle,
            None,
            &sketch.description,
        ),
        text(
            &fields::CONTINUITY,
            &fields::CONTINUITY_HINT,
            Right,
            Some(Edge::Fjord),
            &sketch.continuity,
        ),
        text(
            &fields::INTERPLAY,
            &fields::INTERPLAY_HINT,
            Right,
            Some(Edge::Gran),
            &sketch.interplay,
        ),
        text(
            &fields::UNDERSTANDING,
            &fields::UNDERSTANDING_HINT,
            Right,
            Some(Edge::Lyng),
            &sketch.understanding,
        ),
    ]
}

pub(super) fn below(sketch: &Sketch, locale: Locale, days: &Formats) -> Vec<Section> {
    let section = |heading: &Text, hint: &Text, content| Section {
        heading: heading.get(locale).to_owned(),
        hint: hint.get(locale).to_owned(),
        column: Column::Below,
        edge: None,
        is_wide: false,
        has_team_picture: false,
        content,
    };
    let mut sections = vec![
        Section {
            column: Column::Team,
            ..section(
                &fields::TEAM,
                &fields::TEAM_HINT,
                team_table(sketch, locale),
            )
        },
        Section {
            is_wide: true,
            ..section(
                &fields::NEXT_STEPS,
                &fields::NEXT_STEPS_HINT,
                step_table(sketch, locale, days),
            )
        },
        section(
            &fields::STOP_DOING,
            &fields::STOP_DOING_HINT,
            Content::Text(Said::own(&*sketch.stop_doing)),
        ),
        section(
            &fields::INSTRUMENTS,
            &fields::INSTRUMENTS_HINT,
            instrument_table(sketch, locale),
        ),
    ];
    sections.push(section(
        &fields::WHAT_CHANGED,
        &fields::EFFECT,
        Content::Text(effect(sketch, locale)),
    ));
    if let Some(source) = &sketch.borrowed_from {
        let adapted = Content::Text(Said::own(&*source.adapted));
        sections.push(section(&fields::ADAPTED, &fields::ADAPTED_HINT, adapted));
    }
    sections
}

pub(super) fn team_table(sketch: &Sketch, locale: Locale) -> Content {
    let head = [
        fields::NUMBER,
        fields::ACTOR_NAME,
        fields::ACTOR_ROLE,
        fields::ACTOR_LEVEL,
        fields::ACTOR_CONTACT,
        fields::ACTOR_PERSON,
    ];
    let row = |(place, actor): (usize, &crate::domain::Actor)| {
        vec![
            (place + 1).to_string().into(),
            Said::own(&*actor.name),
            Said::own(&*actor.role),
            labels::level(actor.level).get(locale).into(),
            labels::contact(actor.contact).get(locale).into(),
            Said::own(&*actor.contact_person),
        ]
    };
    // A row that nobody has written in draws nothing, here as in the picture.
    let actors = sketch.actors.iter().filter(|own| is_somebody(own));
    table(&head, actors.enumerate().map(row).collect(), locale)
}

pub(super) fn step_table(sketch: &Sketch, locale: Locale, days: &Formats) -> Content {
    let head = [
        fields::STEP_WHAT,
        fields::STEP_WHO,
        fields::STEP_DUE,
        fields::STEP_DONE,
    ];
    let row = |step: &crate::domain::NextStep| {
        vec![
            Said::own(&*step.what),
            Said::own(&*step.who),
            step.due
                .as_deref()
                .map(|day| days.day(day))
                .unwrap_or_default(),
            if step.done {
                fields::YES.get(locale).into()
            } else {
                Said::default()
            },
        ]
    };
    let steps = sketch.next_steps.iter().filter(|own| is_step(own));
    table(&head, steps.map(row).collect(), locale)
}

pub(super) fn instrument_table(sketch: &Sketch, locale: Locale) -> Content {
    let head = [fields::INSTRUMENT_NAME, fields::INSTRUMENT_NOTE];
    let row = |instrument: &crate::domain::Instrument| {
        vec![Said::own(&*instrument.name), Said::own(&*instrument.note)]
    };
    let instruments = sketch.instruments.iter().filter(|own| is_something(own));
    table(&head, instruments.map(row).collect(), locale)
}

fn effect(sketch: &Sketch, locale: Locale) -> Said {
    let kinds: Vec<&str> = sketch
        .effect
        .kinds
        .iter()
        .map(|kind| labels::effect(*kind).get(locale))
        .collect();
    let said = [
        kinds.join(", ").into(),
        Said::own(&*sketch.effect.what_changed),
    ];
    Said::joined(said.iter().filter(|part| !part.is_empty()), "\n")
}

fn table(head: &[Text], rows: Vec<Vec<Said>>, locale: Locale) -> Content {
    Content::Table {
        head: head
            .iter()
            .map(|text| text.get(locale).to_owned())
            .collect(),
        rows,
    }
}
