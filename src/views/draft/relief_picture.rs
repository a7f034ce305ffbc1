//! The time that would be freed, as a picture.

use leptos::prelude::*;

use super::relief::fate_words;
use crate::browser;
use crate::compose::Said;
use crate::domain::draft::{Fate, Relief, TimeTask, WEEKS};
use crate::i18n::{Locale, fill, plural, relief as t};
use crate::views::work::said::said;

/// The freed time as bars, a task each, and as a sum; nothing where no task takes any time. `own` is the language that
/// they are written in.
pub fn picture(relief: &Relief, own: Locale, locale: Locale) -> Option<AnyView> {
    let counted = |task: &&TimeTask| task.counted_minutes() > 0;
    let tasks = relief.tasks.iter();
    let longest = tasks.clone().map(TimeTask::counted_minutes).max();
    let longest = longest.filter(|longest| *longest > 0)?;
    let bars = tasks.clone().filter(counted);
    let bars: Vec<AnyView> = bars.map(|task| bar(task, longest, own, locale)).collect();
    let freed = relief.freed();
    let week = fill(
        t::FREED_WEEK.get(locale),
        &[("hours", &hours(freed.weekly(), locale))],
    );
    let stay = fill(
        t::FREED_STAY.get(locale),
        &[
            ("hours", &hours(freed.over_the_stay(), locale)),
            ("weeks", &WEEKS.to_string()),
        ],
    );
    let waiting = (freed.waiting > 0).then(|| {
        let hours = hours(freed.waiting, locale);
        fill(t::WAITING.get(locale), &[("hours", &hours)])
    });
    let is_unsaid = tasks
        .clone()
        .any(|task| task.fate.is_none() && counted(&task));
    let unsaid = is_unsaid.then(|| t::UNSAID.get(locale).to_owned());
    let uncounted = tasks.filter(|task| !task.what.trim().is_empty() && !counted(task));
    let missing = match uncounted.count() {
        0 => None,
        count => Some(plural(locale, count, &t::UNCOUNTED_ONE, &t::UNCOUNTED_MANY)),
    };
    let notes = [waiting, unsaid, missing].into_iter().flatten();
    let notes = notes.map(|words| view! { <p class="hint" prop:textContent=words></p> });
    let figure = view! {
        // In a PDF it is the label that a figure is known by, not the caption.
        <figure class="picture-panel" aria-label=t::FREED_TITLE.get(locale)>
            <figcaption class="picture-panel__title">{t::FREED_TITLE.get(locale)}</figcaption>
            <p class="freed">
                <b prop:textContent=week></b>
                <span prop:textContent=stay></span>
            </p>
            <ul class="bars" aria-label=t::BARS.get(locale)>{bars}</ul>
            {notes.collect_view()}
        </figure>
    };
    Some(figure.into_any())
}

fn hours(minutes: u32, locale: Locale) -> String {
    browser::format_number(locale, f64::from(minutes) / 60.0)
}

fn bar(task: &TimeTask, longest: u32, own: Locale, locale: Locale) -> AnyView {
    let minutes = task.counted_minutes();
    let hours = hours(minutes, locale);
    let fate = fate_words(task.fate).get(locale);
    let what = Said::own_in(task.what.trim(), own);
    let told = fill(t::BAR.get(locale), &[("hours", &hours), ("fate", fate)]);
    let spoken = Said::filled(&told, "task", &what);
    let width = (f64::from(minutes) / f64::from(longest) * 100.0).max(2.0);
    let short = fill(t::HOURS.get(locale), &[("hours", &hours)]);
    view! {
        <li class="bar" data-fate=task.fate.map(Fate::word)>
            <span class="ds-sr-only">{said(&spoken, locale)}</span>
            <div class="bar__words" aria-hidden="true">
                <span>{said(&what, locale)}</span>
                <span class="bar__amount" prop:textContent=format!("{short} · {fate}")></span>
            </div>
            <svg
                class="bar__picture"
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                aria-hidden="true"
            >
                <rect class="bar__fill" width=format!("{width:.1}") height="10"></rect>
            </svg>
        </li>
    }
    .into_any()
}
