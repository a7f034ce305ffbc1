//! Avlastningsagent: tasks that eat time, and the time that would be freed.

use leptos::prelude::*;

use super::form::{FieldSpec, hours_fault, part};
use super::rows::{CellSpec, RowSpec};
use super::suggestions::suggestions;
use crate::browser;
use crate::components::choices::select;
use crate::components::{text_input, text_input_checked};
use crate::content::suggestions::{FREED_FOR, RELIEF_TASKS};
use crate::dom::{El, el, svg};
use crate::domain::amounts::{HOURS_OF_A_WEEK, minutes};
use crate::domain::draft::{Content, Fate, Relief, TimeTask, WEEKS};
use crate::i18n::{Locale, Text, drafts, fields, fill, plural, relief as t};
use crate::state::AppState;

const FREED: FieldSpec<Relief> = FieldSpec {
    id: "felt-freed_for",
    label: t::FREED_FOR,
    hint: Some(t::FREED_FOR_HINT),
    of: |held| &mut held.freed_for,
    get: |held| &held.freed_for,
};

const FOLLOW_UP: FieldSpec<Relief> = FieldSpec {
    id: "felt-follow_up",
    label: t::FOLLOW_UP,
    hint: Some(t::FOLLOW_UP_HINT),
    of: |held| &mut held.follow_up,
    get: |held| &held.follow_up,
};

const TASKS: RowSpec<TimeTask> = RowSpec {
    prefix: "oppgave",
    class: "form-row form-row--task",
    legend: t::TASK,
    most: 100,
    full: fields::FULL_ROWS,
    get: |draft| Relief::of(draft).map(|held| &held.tasks),
    of: |draft| Relief::of_mut(draft).map(|held| &mut held.tasks),
};

/// The fields.
pub fn form(state: AppState, locale: Locale) -> El {
    let tasks = part(
        "oppgaver",
        t::TASKS.get(locale),
        Some(t::TASKS_HINT),
        locale,
    )
    .child(task_suggestions(state, locale))
    .child(TASKS.view(state, locale, t::ADD_TASK, move |place| {
        task_cells(state, locale, place)
    }));
    let after = el("div")
        .class("panel form-part")
        .child(FREED.area(state, locale))
        .child(freed_suggestions(state, locale))
        .child(FOLLOW_UP.area(state, locale));
    el("div").child(tasks).child(after)
}

/// The words for a fate, also for that nobody has said it.
const fn fate_words(fate: Option<Fate>) -> Text {
    match fate {
        Some(Fate::Stop) => t::FATE_STOP,
        Some(Fate::HandOver) => t::FATE_HAND_OVER,
        Some(Fate::Wait) => t::FATE_WAIT,
        None => t::FATE_UNSAID,
    }
}

fn task_cells(state: AppState, locale: Locale, place: usize) -> (Signal<String>, Vec<El>) {
    let cell = |cell| TASKS.cell(state, locale, place, cell);
    let what = cell(CellSpec {
        number: 0,
        label: t::TASK_WHAT,
        of: |task| &mut task.what,
        get: |task| &task.what,
    });
    let hours = cell(CellSpec {
        number: 1,
        label: t::TASK_HOURS,
        of: |task| &mut task.hours,
        get: |task| &task.hours,
    });
    let note = cell(CellSpec {
        number: 3,
        label: t::TASK_NOTE,
        of: |task| &mut task.note,
        get: |task| &task.note,
    });
    let written = hours.value;
    let fault = Memo::new(move |_| {
        let fault = written
            .with(|hours| minutes(hours, HOURS_OF_A_WEEK))
            .err()?;
        Some(hours_fault(fault, drafts::TOO_MANY_A_WEEK).get(locale))
    });
    let (chosen, choose) = TASKS.choice(
        state,
        place,
        |task| task.fate.map_or("", Fate::word).to_owned(),
        |task, word| task.fate = Fate::from_word(word),
    );
    let mut fates = vec![("", fate_words(None).get(locale))];
    fates.extend(Fate::ALL.map(|fate| (fate.word(), fate_words(Some(fate)).get(locale))));
    let fate = select(
        &format!("oppgave-{place}-2"),
        t::TASK_FATE.get(locale),
        &fates,
        chosen,
        choose,
    );
    let named = what.value;
    let cells = vec![
        text_input(what, "text"),
        text_input_checked(hours, "text", "decimal", fault.into()).class("ds-field form-row__half"),
        fate.class("ds-field form-row__half"),
        text_input(note, "text"),
    ];
    (named, cells)
}

fn task_suggestions(state: AppState, locale: Locale) -> El {
    let is_chosen = move |words: &str| {
        state.with_draft(|draft| {
            let tasks = Relief::of(draft).map(|held| held.tasks.as_slice());
            tasks.is_some_and(|tasks| tasks.iter().any(|task| task.what == words))
        })
    };
    let choose = move |words: &'static str, is_chosen: bool| {
        state.step_edit_draft("rows", &|draft| {
            let Some(held) = Relief::of_mut(draft) else {
                return;
            };
            let offered = TimeTask {
                what: words.to_owned(),
                ..TimeTask::default()
            };
            // A row that somebody has gone on with stays.
            if !is_chosen {
                held.tasks.retain(|task| *task != offered);
            } else if held.tasks.len() < TASKS.most {
                held.tasks.push(offered);
            }
        });
    };
    let has_room = move |_: &str| TASKS.has_room(state);
    let offered = RELIEF_TASKS.iter().copied();
    suggestions(locale, offered, is_chosen, has_room, choose)
}

fn freed_suggestions(state: AppState, locale: Locale) -> El {
    super::suggestions::line_suggestions(state, locale, FREED_FOR, &FREED)
}

/// The freed time as bars, a task each, and as a sum.
pub fn picture(relief: &Relief, locale: Locale) -> Option<El> {
    let longest = relief
        .tasks
        .iter()
        .map(TimeTask::counted_minutes)
        .max()
        .filter(|longest| *longest > 0)?;
    let freed = relief.freed();
    let bars = relief
        .tasks
        .iter()
        .filter(|task| task.counted_minutes() > 0)
        .map(|task| bar(task, longest, locale));
    let uncounted = relief
        .tasks
        .iter()
        .filter(|task| !task.what.trim().is_empty() && task.counted_minutes() == 0)
        .count();
    let hours = |minutes: u32| browser::format_number(locale, f64::from(minutes) / 60.0);
    let week = fill(
        t::FREED_WEEK.get(locale),
        &[("hours", &hours(freed.weekly()))],
    );
    let stay = fill(
        t::FREED_STAY.get(locale),
        &[
            ("hours", &hours(freed.over_the_stay())),
            ("weeks", &WEEKS.to_string()),
        ],
    );
    let waiting = (freed.waiting > 0).then(|| {
        let words = fill(t::WAITING.get(locale), &[("hours", &hours(freed.waiting))]);
        el("p").class("hint").text(&words)
    });
    let is_unsaid = |task: &TimeTask| task.fate.is_none() && task.counted_minutes() > 0;
    let unsaid = relief.tasks.iter().any(is_unsaid);
    let unsaid = unsaid.then(|| el("p").class("hint").text(t::UNSAID.get(locale)));
    let missing = (uncounted > 0).then(|| {
        let words = plural(locale, uncounted, &t::UNCOUNTED_ONE, &t::UNCOUNTED_MANY);
        el("p").class("hint").text(&words)
    });
    Some(
        el("figure")
            .class("picture-panel")
            .child(
                el("figcaption")
                    .class("picture-panel__title")
                    .text(t::FREED_TITLE.get(locale)),
            )
            .child(
                el("p")
                    .class("freed")
                    .child(el("b").text(&week))
                    .child(el("span").text(&stay)),
            )
            .child(
                el("ul")
                    .class("bars")
                    .attr("aria-label", t::BARS.get(locale))
                    .children(bars),
            )
            .child_if(waiting)
            .child_if(unsaid)
            .child_if(missing),
    )
}

fn bar(task: &TimeTask, longest: u32, locale: Locale) -> El {
    let minutes = task.counted_minutes();
    let hours = browser::format_number(locale, f64::from(minutes) / 60.0);
    let fate = fate_words(task.fate).get(locale);
    let spoken = fill(
        t::BAR.get(locale),
        &[
            ("task", task.what.trim()),
            ("hours", &hours),
            ("fate", fate),
        ],
    );
    let width = (f64::from(minutes) / f64::from(longest) * 100.0).max(2.0);
    let drawn = svg("svg")
        .class("bar__picture")
        .attr("viewBox", "0 0 100 10")
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .child(
            svg("rect")
                .class("bar__fill")
                .attr("width", &format!("{width:.1}"))
                .attr("height", "10"),
        );
    let short = fill(t::HOURS.get(locale), &[("hours", &hours)]);
    let shown = el("div")
        .class("bar__words")
        .attr("aria-hidden", "true")
        .child(el("span").text(&task.what))
        .child(
            el("span")
                .class("bar__amount")
                .text(&format!("{short} · {fate}")),
        );
    el("li")
        .class("bar")
        .attr_if("data-fate", task.fate.map(Fate::word))
        .child(el("span").class("ds-sr-only").text(&spoken))
        .child(shown)
        .child(drawn)
}
