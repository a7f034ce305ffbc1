//! The parts of a sketch in words: their names, and what each says.

use super::labels;
use super::{Formats, Said};
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
pub fn words(part: Part, sketch: &Sketch, days: &Formats) -> Said {
    let locale = days.locale;
    if let Some(text) = part.text(sketch) {
        return Said::own_in(text, sketch.locale);
    }
    let lines: Vec<Said> = match part {
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
            let line = |note: &crate::domain::Instrument| {
                joined(&[Said::own(&*note.name), Said::own(&*note.note)])
            };
            sketch.instruments.iter().map(line).collect()
        }
        Part::Themes => sketch
            .themes
            .iter()
            .map(|id| labels::theme(id, locale).into())
            .collect(),
        Part::MapElements => {
            let name = |id: &String| Said::from(labels::map_element(id, locale));
            sketch.map_elements.iter().map(name).collect()
        }
        Part::Status => vec![labels::status(sketch.status).get(locale).into()],
        Part::EffectKinds => {
            let name = |kind| Said::from(labels::effect(kind).get(locale));
            sketch.effect.kinds.iter().copied().map(name).collect()
        }
        Part::Contributors => sketch
            .contributors
            .iter()
            .map(|name| Said::own(name.as_str()))
            .collect(),
        _ => Vec::new(),
    };
    Said::joined(&lines, "\n").written_in(sketch.locale)
}

fn actor_line(actor: &Actor, days: &Formats) -> Said {
    let level = labels::level(actor.level).get(days.locale);
    let contact = labels::contact_long(actor.contact).get(days.locale);
    joined(&[
        Said::own(&*actor.name),
        Said::own(&*actor.role),
        level.into(),
        contact.into(),
        Said::own(&*actor.contact_person),
    ])
}

fn step_line(step: &NextStep, days: &Formats) -> Said {
    let due = step.due.as_deref().map(|day| days.day(day));
    let done = if step.done {
        fields::STEP_DONE.get(days.locale)
    } else {
        ""
    };
    joined(&[
        Said::own(&*step.what),
        Said::own(&*step.who),
        due.unwrap_or_default(),
        done.into(),
    ])
}

fn joined(parts: &[Said]) -> Said {
    let said = parts.iter().filter(|part| !part.trim().is_empty());
    Said::joined(said, " · ")
}
