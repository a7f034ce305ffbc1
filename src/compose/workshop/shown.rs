//! What a sketch of a session says to the room, and what is said of its dots.

use crate::compose::{Formats, Said};
use crate::domain::progress::{is_somebody, is_step};
use crate::domain::workshop::Dealt;
use crate::domain::{Actor, Draft, DraftContent, NextStep, Sketch};
use crate::i18n::{Locale, fill, list, session as t};

/// The name of a sketch.
pub fn title(sketch: &Sketch, locale: Locale) -> Said {
    match sketch.title() {
        "" => list::UNTITLED.get(locale).into(),
        title => Said::own_in(title, sketch.locale),
    }
}

/// Who does what, one a line. Whom to call or write to is nothing for a room.
pub fn who(sketch: &Sketch) -> Said {
    let actors = sketch.actors.iter().filter(|actor| is_somebody(actor));
    let lines: Vec<Said> = actors.map(actor_line).collect();
    let said = lines.iter().filter(|line| !line.is_empty());
    Said::joined(said, "\n").written_in(sketch.locale)
}

fn actor_line(actor: &Actor) -> Said {
    let parts = [actor.name.trim(), actor.role.trim()].map(Said::own);
    Said::joined(parts.iter().filter(|part| !part.is_empty()), ": ")
}

/// The next steps, one a line, with who and when.
pub fn steps(sketch: &Sketch, hides_names: bool, days: &Formats) -> Said {
    let steps = sketch.next_steps.iter().filter(|step| is_step(step));
    let lines: Vec<Said> = steps
        .map(|step| step_line(step, hides_names, days))
        .collect();
    let said = lines.iter().filter(|line| !line.is_empty());
    Said::joined(said, "\n").written_in(sketch.locale)
}

fn step_line(step: &NextStep, hides_names: bool, days: &Formats) -> Said {
    let who = match hides_names {
        true => "",
        false => step.who.trim(),
    };
    let due = step.due.as_deref().map(|day| days.day(day));
    let parts = [
        Said::own(step.what.trim()),
        Said::own(who),
        due.unwrap_or_default(),
    ];
    Said::joined(parts.iter().filter(|part| !part.is_empty()), ", ")
}

/// Who wrote it; nothing where names are hidden.
pub fn written_by(sketch: &Sketch, hides_names: bool) -> Said {
    let names: Vec<&str> = match hides_names {
        true => Vec::new(),
        false => sketch.contributors.iter().map(|name| name.trim()).collect(),
    };
    Said::own_in(names.join(", "), sketch.locale)
}

/// A sketch with no more than what is shown to the room: without whom to call or write to, and without names of people where
/// they are hidden.
pub fn to_show(sketch: &Sketch, hides_names: bool) -> Sketch {
    let mut shown = sketch.clone();
    for actor in &mut shown.actors {
        actor.contact_person.clear();
    }
    if hides_names {
        shown.contributors.clear();
        for step in &mut shown.next_steps {
            step.who.clear();
        }
    }
    shown
}

/// A draft likewise.
pub fn draft_to_show(draft: &Draft, hides_names: bool) -> Draft {
    let mut shown = draft.clone();
    shown.contact.clear();
    if let (true, DraftContent::Bootcamp(content)) = (hides_names, &mut shown.content) {
        let blocks = content.days.iter_mut().flat_map(|day| &mut day.blocks);
        blocks.for_each(|block| block.who.clear());
    }
    shown
}

/// «58 av 75 prikker er delt ut».
pub fn dealt(dealt: Dealt, locale: Locale) -> String {
    let (n, total) = (dealt.given.to_string(), dealt.total.to_string());
    fill(t::DEALT.get(locale), &[("n", &n), ("total", &total)])
}

/// That more were given than there are; nothing where that is not so.
pub fn over(dealt: Dealt, locale: Locale) -> Option<String> {
    let (n, total, more) = (
        dealt.given.to_string(),
        dealt.total.to_string(),
        dealt.over().to_string(),
    );
    let values = [("n", &*n), ("total", &total), ("more", &more)];
    (dealt.over() > 0).then(|| fill(t::OVER.get(locale), &values))
}

/// Why a sketch was not given as many as somebody wanted: `most` is what it can have.
pub fn refused(dealt: Dealt, title: &Said, most: u64, locale: Locale) -> Said {
    let (total, left, most) = (
        dealt.total.to_string(),
        dealt.left().to_string(),
        most.to_string(),
    );
    let text = match (dealt.total, dealt.left()) {
        (0, _) => t::NO_DOTS,
        (_, 0) => t::NONE_LEFT,
        _ => t::FEW_LEFT,
    };
    let values = [("total", &*total), ("left", &left), ("most", &most)];
    Said::filled(&fill(text.get(locale), &values), "title", title)
}
