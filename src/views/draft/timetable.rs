//! The timetable of a programme as a picture: when each block is in its day.

use leptos::prelude::*;

use crate::compose::Said;
use crate::compose::draft::slot_name;
use crate::domain::amounts::time_of_day;
use crate::domain::draft::{Bootcamp, Day};
use crate::domain::timetable::{Slot, clock, lay_out};
use crate::i18n::{Locale, bootcamp as t, fill};
use crate::views::work::said::said;

/// The timetable of both days, or nothing where neither can be laid out. `own` is the language that they are written in.
pub fn picture(bootcamp: &Bootcamp, own: Locale, locale: Locale) -> Option<AnyView> {
    let days: Vec<AnyView> = bootcamp
        .days
        .iter()
        .enumerate()
        .filter_map(|(place, day)| timetable(place, day, (own, locale)))
        .collect();
    (!days.is_empty()).then(|| view! { <div class="timetables">{days}</div> }.into_any())
}

fn timetable(place: usize, day: &Day, (own, locale): (Locale, Locale)) -> Option<AnyView> {
    let table = lay_out(day).ok()?;
    if table.slots.is_empty() {
        return None;
    }
    let (opens, closes) = (time_of_day(&day.start)?, time_of_day(&day.end)?);
    let collides = |slot: &Slot| {
        table
            .slots
            .iter()
            .any(|other| other != slot && other.start < slot.end && slot.start < other.end)
    };
    let items = table.slots.iter().filter(|slot| slot.end > slot.start);
    let items: Vec<AnyView> = items
        .map(|slot| slot_view(day, slot, collides(slot), (opens, closes), (own, locale)))
        .collect();
    let n = (place + 1).to_string();
    let free = match table.free_minutes {
        0 => t::FULL.get(locale).to_owned(),
        minutes => fill(t::FREE.get(locale), &[("minutes", &minutes.to_string())]),
    };
    let title = fill(t::TIMETABLE.get(locale), &[("n", &n)]);
    let label = title.clone();
    let figure = view! {
        <figure class="picture-panel timetable" aria-label=label>
            <figcaption class="picture-panel__title" prop:textContent=title></figcaption>
            <ol class="timetable__slots">{items}</ol>
            <p class="hint" prop:textContent=free></p>
        </figure>
    };
    Some(figure.into_any())
}

fn slot_view(
    day: &Day,
    slot: &Slot,
    collides: bool,
    (opens, closes): (u32, u32),
    (own, locale): (Locale, Locale),
) -> AnyView {
    let span = f64::from(closes - opens);
    let from = f64::from(slot.start - opens) / span * 100.0;
    let width = f64::from(slot.end - slot.start) / span * 100.0;
    let times = format!("{}–{}", clock(slot.start), clock(slot.end));
    let blocks = day.blocks.get(slot.place);
    let who = match blocks.map_or("", |block| block.who.trim()) {
        "" => None,
        who => Some(Said::joined([&" ".into(), &Said::own_in(who, own)], "")),
    };
    view! {
        <li class="timetable__slot" data-collides=collides.then_some("")>
            <span class="timetable__time" prop:textContent=times></span>
            <span class="timetable__what">
                <span>{said(&slot_name(day, slot.place, locale).written_in(own), locale)}</span>
                {who.map(|who| view! { <span class="hint">{said(&who, locale)}</span> })}
            </span>
            <svg
                class="timetable__bar"
                viewBox="0 0 100 6"
                preserveAspectRatio="none"
                aria-hidden="true"
            >
                <rect class="timetable__day" width="100" height="6"></rect>
                <rect
                    class="timetable__block"
                    x=format!("{from:.2}")
                    width=format!("{width:.2}")
                    height="6"
                ></rect>
            </svg>
        </li>
    }
    .into_any()
}
