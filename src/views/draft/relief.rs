//! Avlastningsagent: tasks that eat time.

use leptos::prelude::*;

use super::form::{Group, Part, hours_fault};
use crate::components::rows::{RowHandle, RowList};
use crate::components::{Rows, Select, TextInput};
use crate::content::suggestions::{FREED_FOR, RELIEF_TASKS};
use crate::domain::amounts::{HOURS_OF_A_WEEK, minutes};
use crate::domain::draft::{Fate, Relief, TimeTask};
use crate::i18n::{Text, drafts, fields, relief as t};
use crate::views::use_app;
use crate::views::work::editing::{Area, FieldSpec};
use crate::views::work::rows::{CellSpec, RowFields, RowSpec};
use crate::views::work::suggestions::{LineSuggestions, RowSuggestions};

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

const TASKS: RowSpec<Relief, TimeTask> = RowSpec {
    prefix: "oppgave",
    class: "form-row form-row--task",
    legend: t::TASK,
    most: 100,
    full: fields::FULL_ROWS,
    get: |held| Some(&held.tasks),
    of: |held| Some(&mut held.tasks),
};

/// The fields.
#[component]
pub fn ReliefForm() -> impl IntoView {
    let (state, locale) = use_app();
    let list = TASKS.list(state, locale);
    let task = {
        let list = list.clone();
        move |row| view! { <Task list=list.clone() row/> }.into_any()
    };
    let offered = RELIEF_TASKS.to_vec();
    let make = |words: &'static str, _| TimeTask {
        what: words.to_owned(),
        ..TimeTask::default()
    };
    view! {
        <Part id="oppgaver" title=t::TASKS.get(locale) hint=t::TASKS_HINT>
            <Rows list add=t::ADD_TASK.get(locale) row=task/>
            <RowSuggestions
                rows=TASKS
                offered
                says=|task| &task.what
                make
                is_as_made=|task, made| task == made
            />
        </Part>
        <Group title=t::GAINED>
            <Area field=FREED.field(state, locale)/>
            <LineSuggestions offered=FREED_FOR field=FREED/>
            <Area field=FOLLOW_UP.field(state, locale)/>
        </Group>
    }
}

/// The words for a fate, also for that nobody has said it.
pub const fn fate_words(fate: Option<Fate>) -> Text {
    match fate {
        Some(Fate::Stop) => t::FATE_STOP,
        Some(Fate::HandOver) => t::FATE_HAND_OVER,
        Some(Fate::Wait) => t::FATE_WAIT,
        None => t::FATE_UNSAID,
    }
}

const WHAT: CellSpec<TimeTask> = CellSpec {
    number: 0,
    label: t::TASK_WHAT,
    of: |task| &mut task.what,
    get: |task| &task.what,
};

const HOURS: CellSpec<TimeTask> = CellSpec {
    number: 1,
    label: t::TASK_HOURS,
    of: |task| &mut task.hours,
    get: |task| &task.hours,
};

const NOTE: CellSpec<TimeTask> = CellSpec {
    number: 3,
    label: t::TASK_NOTE,
    of: |task| &mut task.note,
    get: |task| &task.note,
};

#[component]
fn Task(list: RowList, row: RowHandle) -> impl IntoView {
    let (state, locale) = use_app();
    let cell = move |cell| TASKS.cell(state, locale, row, cell);
    let (what, mut hours) = (cell(WHAT), cell(HOURS));
    hours.class = "ds-field form-row__half";
    let (named, written) = (what.value, hours.value);
    let fault = Memo::new(move |_| {
        let fault = written
            .with(|hours| minutes(hours, HOURS_OF_A_WEEK))
            .err()?;
        Some(hours_fault(fault, drafts::TOO_MANY_A_WEEK).get(locale))
    });
    let (chosen, choose) = TASKS.choice(
        state,
        row,
        2,
        |task| task.fate.map_or("", Fate::word).to_owned(),
        |task, word| task.fate = Fate::from_word(word),
    );
    let mut fates = vec![("", fate_words(None).get(locale))];
    fates.extend(Fate::ALL.map(|fate| (fate.word(), fate_words(Some(fate)).get(locale))));
    view! {
        <RowFields list row class=TASKS.class legend=TASKS.legend what=named>
            <TextInput field=what/>
            <TextInput field=hours input_mode="decimal" fault=fault/>
            <Select
                id=row.cell_id(2)
                class="ds-field form-row__half"
                label=t::TASK_FATE.get(locale)
                options=fates
                chosen
                on_choose=choose
            />
            <TextInput field=cell(NOTE)/>
        </RowFields>
    }
}
