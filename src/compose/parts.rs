//! The parts of a sketch in words: their names, and what each says.

use super::Formats;
use super::labels;
use crate::domain::parts::Part;
use crate::domain::{Actor, NextStep, Sketch};
use crate::i18n::{Text, fields};

/// What a part is called on the screen.
pub const fn name(part: Part) -> Text {
    match part {
        Part::Idea => fields::IDEA,
        Part::Need => fields::NEED,
        Part::Goal => fields::GOAL,
        Part::Municipality => fields::MUNICIPALITY,
        Part::TeamPlay => fields::TEAM_PLAY,
        Part::Description => fields::DESCRIPTION,
        Part::Continuity => fields::CONTINUITY,
        Part::Interplay => fields::INTERPLAY,
        Part::Understanding => fields::UNDERSTANDING,
        Part::Actors => fields::TEAM,
        Part::NextSteps => fields::NEXT_STEPS,
        Part::StopDoing => fields::STOP_DOING,
        Part::Instruments => fields::INSTRUMENTS,
        Part::Themes => fields::THEMES,
        Part::Status => fields::STATUS,
        Part::EffectKinds => fields::EFFECT,
        Part::WhatChanged => fields::WHAT_CHANGED,
        Part::MapElements => fields::MAP,
        Part::Adapted => fields::ADAPTED,
        Part::Contributors => fields::CONTRIBUTORS,
    }
}

/// What a part says, with one line for each row or tick of a list.
pub fn words(part: Part, sketch: &Sketch, days: &Formats) -> String {
    let locale = days.locale;
    if let Some(text) = part.text(sketch) {
        return text.to_owned();
    }
    let lines: Vec<String> = match part {
        Part::Actors => sketch
            .actors
            .iter()
            .map(|actor| actor_line(actor, days))
            .collect(),
        Part::NextSteps => sketch
            .next_steps
            .iter()
            .map(|step| step_line(step, days))
            .collect(),
        Part::Instruments => {
            let line = |note: &crate::domain::Instrument| joined(&[&note.name, &note.note]);
            sketch.instruments.iter().map(line).collect()
        }
        Part::Themes => sketch
            .themes
            .iter()
            .map(|id| labels::theme(id, locale))
            .collect(),
        Part::MapElements => {
            let name = |id: &String| labels::map_element(id, locale);
            sketch.map_elements.iter().map(name).collect()
        }
        Part::Status => vec![labels::status(sketch.status).get(locale).to_owned()],
        Part::EffectKinds => {
            let name = |kind| labels::effect(kind).get(locale).to_owned();
            sketch.effect.kinds.iter().copied().map(name).collect()
        }
        Part::Contributors => sketch.contributors.clone(),
        _ => Vec::new(),
    };
    lines.join("\n")
}

fn actor_line(actor: &Actor, days: &Formats) -> String {
    let level = labels::level(actor.level).get(days.locale);
    let contact = labels::contact_long(actor.contact).get(days.locale);
    joined(&[
        &actor.name,
        &actor.role,
        level,
        contact,
        &actor.contact_person,
    ])
}

fn step_line(step: &NextStep, days: &Formats) -> String {
    let due = step.due.as_deref().map(|day| days.day(day));
    let done = if step.done {
        fields::STEP_DONE.get(days.locale)
    } else {
        ""
    };
    joined(&[&step.what, &step.who, &due.unwrap_or_default(), done])
}

fn joined(parts: &[&str]) -> String {
    let mut said = parts.to_vec();
    said.retain(|part| !part.trim().is_empty());
    said.join(" · ")
}
