//! The timetable of a programme as a picture: when each block is in its day.

use crate::compose::draft::slot_name;
use crate::dom::{El, el, svg};
use crate::domain::amounts::time_of_day;
use crate::domain::draft::{Bootcamp, Day};
use crate::domain::timetable::{Slot, clock, lay_out};
use crate::i18n::{Locale, bootcamp as t, fill};

/// The timetable of both days.
pub fn picture(bootcamp: &Bootcamp, locale: Locale) -> Option<El> {
    let days: Vec<El> = bootcamp
        .days
        .iter()
        .enumerate()
        .filter_map(|(place, day)| timetable(place, day, locale))
        .collect();
    (!days.is_empty()).then(|| el("div").class("timetables").children(days))
}

fn timetable(place: usize, day: &Day, locale: Locale) -> Option<El> {
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
    let items = items.map(|slot| {
        slot_view(day, slot, (opens, closes), locale)
            .attr_if("data-collides", collides(slot).then_some(""))
    });
    let n = (place + 1).to_string();
    let free = match table.free_minutes {
        0 => t::FULL.get(locale).to_owned(),
        minutes => fill(t::FREE.get(locale), &[("minutes", &minutes.to_string())]),
    };
    let title = fill(t::TIMETABLE.get(locale), &[("n", &n)]);
    Some(
        el("figure")
            .class("picture-panel timetable")
            .child(el("figcaption").class("picture-panel__title").text(&title))
            .child(el("ol").class("timetable__slots").children(items))
            .child(el("p").class("hint").text(&free)),
    )
}

fn slot_view(day: &Day, slot: &Slot, (opens, closes): (u32, u32), locale: Locale) -> El {
    let span = f64::from(closes - opens);
    let from = f64::from(slot.start - opens) / span * 100.0;
    let width = f64::from(slot.end - slot.start) / span * 100.0;
    let drawn = svg("svg")
        .class("timetable__bar")
        .attr("viewBox", "0 0 100 6")
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .child(
            svg("rect")
                .class("timetable__day")
                .attr("width", "100")
                .attr("height", "6"),
        )
        .child(
            svg("rect")
                .class("timetable__block")
                .attr("x", &format!("{from:.2}"))
                .attr("width", &format!("{width:.2}"))
                .attr("height", "6"),
        );
    let times = format!("{}–{}", clock(slot.start), clock(slot.end));
    let who = day
        .blocks
        .get(slot.place)
        .map_or("", |block| block.who.trim());
    el("li")
        .class("timetable__slot")
        .child(el("span").class("timetable__time").text(&times))
        .child(
            el("span")
                .class("timetable__what")
                .text(&slot_name(day, slot.place, locale))
                .child_if(
                    (!who.is_empty()).then(|| el("span").class("hint").text(&format!(" {who}"))),
                ),
        )
        .child(drawn)
}
