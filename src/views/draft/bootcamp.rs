//! Distriktsnyskaping Bootcamp: two days of blocks.

use leptos::prelude::*;

use super::day_faults::{DayFaults, FaultList};
use super::form::{Group, Part};
use crate::browser;
use crate::components::rows::{RowHandle, RowList, cell_id};
use crate::components::text_field::TextField;
use crate::components::{Button, Rows, TextInput};
use crate::content::suggestions::{BLOCKS, BlockSuggestion, PROGRAMMES};
use crate::domain::amounts::{AmountFault, whole_minutes};
use crate::domain::draft::{Block, Bootcamp, DAYS, Day};
use crate::domain::timetable::Cell;
use crate::domain::undo::Place;
use crate::i18n::{Locale, Text, bootcamp as t, drafts, fields, fill};
use crate::state::AppState;
use crate::views::use_app;
use crate::views::work::editing::{Area, DateInput, FieldSpec, field, read, write};
use crate::views::work::rows::{CellSpec, RowFields, RowSpec};

const CHALLENGE: FieldSpec<Bootcamp> = field!(challenge, t::CHALLENGE, Some(t::CHALLENGE_HINT));
const GUESTS: FieldSpec<Bootcamp> = field!(guests, t::GUESTS, Some(t::GUESTS_HINT));
const PLACE: FieldSpec<Bootcamp> = field!(place, t::PLACE, None);

macro_rules! blocks_of_day {
    ($place:literal, $prefix:literal) => {
        RowSpec {
            prefix: $prefix,
            class: "form-row form-row--block",
            legend: t::BLOCK,
            most: 40,
            full: fields::FULL_ROWS,
            get: |held| Some(&held.days.get($place)?.blocks),
            of: |held| Some(&mut held.day_mut($place)?.blocks),
        }
    };
}

const BLOCK_ROWS: [RowSpec<Bootcamp, Block>; DAYS] = [
    blocks_of_day!(0, "dag1-post"),
    blocks_of_day!(1, "dag2-post"),
];

/// The fields.
#[component]
pub fn BootcampForm() -> impl IntoView {
    let (state, locale) = use_app();
    let days = (0..DAYS).map(|place| view! { <DayPart place/> });
    view! {
        <Group title=t::ABOUT>
            <Area field=CHALLENGE.field(state, locale)/>
            <Area field=GUESTS.field(state, locale)/>
            <TextInput field=PLACE.field(state, locale)/>
        </Group>
        {days.collect_view()}
    }
}

/// A day; `place` is less than [`DAYS`].
#[component]
fn DayPart(place: usize) -> impl IntoView {
    let (state, locale) = use_app();
    let n = (place + 1).to_string();
    let rows = BLOCK_ROWS[place];
    let list = rows.list(state, locale);
    let faults = DayFaults::new(state, locale, place);
    let block = {
        let list = list.clone();
        move |row| view! { <BlockRow list=list.clone() rows row faults/> }.into_any()
    };
    let ids = list.ids;
    let is_empty = Memo::new(move |_| ids.with(Vec::is_empty));
    let suggest = move || {
        fill_day(state, locale, place);
        // The button is gone; what it put there is what one goes on with.
        if let Some(first) = ids.with_untracked(|ids| ids.first().copied()) {
            browser::focus_soon(cell_id(rows.prefix, first, 0));
        }
    };
    view! {
        <Part
            id=format!("dag-{n}")
            class="panel form-part form-day"
            title=fill(t::DAY.get(locale), &[("n", &n)])
        >
            <DayFields place faults/>
            <FaultList faults/>
            <BuildingBlocks place/>
            <p class="hint">{t::BLOCK_START_HINT.get(locale)}</p>
            <Show when=move || is_empty.get()>
                <Button icon="LightBulb" on_click=suggest>{t::SUGGEST.get(locale)}</Button>
            </Show>
            <Rows list add=t::ADD_BLOCK.get(locale) row=block/>
        </Part>
    }
}

#[component]
fn DayFields(place: usize, faults: DayFaults) -> impl IntoView {
    let (state, locale) = use_app();
    let field = |number, label: Text, of: fn(&mut Day) -> &mut String, get: fn(&Day) -> &String| {
        let written = Place {
            field: "dag",
            cell: (place as u64, number),
        };
        TextField {
            id: format!("dag-{place}-{number}"),
            label: label.get(locale).into(),
            hint: "",
            class: "ds-field",
            is_part: false,
            value: read(state, move |held: &Bootcamp| {
                let day = held.days.get(place);
                day.map(|day| get(day).clone()).unwrap_or_default()
            }),
            on_input: write(state, written, move |held: &mut Bootcamp, text| {
                if let Some(day) = held.day_mut(place) {
                    *of(day) = text;
                }
            }),
        }
    };
    let date = field(0, t::DATE, |day| &mut day.date, |day| &day.date);
    let start = field(1, t::START, |day| &mut day.start, |day| &day.start);
    let end = field(2, t::END, |day| &mut day.end, |day| &day.end);
    view! {
        <div class="form-day__times">
            <DateInput field=date/>
            <TextInput
                field=start
                kind="time"
                fault_elsewhere=faults.about(|| Cell::DayStart)
                on_leave=faults.tell()
            />
            <TextInput
                field=end
                kind="time"
                fault_elsewhere=faults.about(|| Cell::DayEnd)
                on_leave=faults.tell()
            />
        </div>
    }
}

const WHAT: CellSpec<Block> = CellSpec {
    number: 0,
    label: t::BLOCK_WHAT,
    of: |block| &mut block.what,
    get: |block| &block.what,
};

const MINUTES: CellSpec<Block> = CellSpec {
    number: 1,
    label: t::BLOCK_MINUTES,
    of: |block| &mut block.minutes,
    get: |block| &block.minutes,
};

const START: CellSpec<Block> = CellSpec {
    number: 2,
    label: t::BLOCK_START,
    of: |block| &mut block.start,
    get: |block| &block.start,
};

const WHO: CellSpec<Block> = CellSpec {
    number: 3,
    label: t::BLOCK_WHO,
    of: |block| &mut block.who,
    get: |block| &block.who,
};

#[component]
fn BlockRow(
    list: RowList,
    rows: RowSpec<Bootcamp, Block>,
    row: RowHandle,
    faults: DayFaults,
) -> impl IntoView {
    let (state, locale) = use_app();
    let cell = move |cell| rows.cell(state, locale, row, cell);
    let half = move |spec| TextField {
        class: "ds-field form-row__half",
        ..cell(spec)
    };
    let (what, minutes) = (cell(WHAT), half(MINUTES));
    let (named, written) = (what.value, minutes.value);
    let fault = Memo::new(move |_| {
        let fault = written.with(|text| whole_minutes(text)).err()?;
        let words = match fault {
            AmountFault::NotANumber => drafts::NOT_A_LENGTH,
            AmountFault::Negative => drafts::NEGATIVE_LENGTH,
            AmountFault::TooMuch => drafts::TOO_LONG_A_DAY,
        };
        Some(words.get(locale))
    });
    view! {
        <RowFields list row class=rows.class legend=rows.legend what=named>
            <TextInput field=what/>
            <TextInput
                field=minutes
                input_mode="numeric"
                fault=fault
                fault_elsewhere=faults.about(move || Cell::Length(row.place.get()))
                on_leave=faults.tell()
            />
            <TextInput
                field=half(START)
                kind="time"
                fault_elsewhere=faults.about(move || Cell::Start(row.place.get()))
                on_leave=faults.tell()
            />
            <TextInput field=cell(WHO)/>
        </RowFields>
    }
}

/// Blocks to build a day of: pressing one puts it at the end of the day.
#[component]
fn BuildingBlocks(place: usize) -> impl IntoView {
    let (state, locale) = use_app();
    let has_room = Memo::new(move |_| BLOCK_ROWS[place].has_room(state));
    let blocks = BLOCKS.iter().map(move |suggestion| {
        let (name, minutes) = (suggestion.name.get(locale), suggestion.minutes);
        view! {
            <button
                type="button"
                class="ds-chip suggestion"
                data-variant="tertiary"
                aria-disabled=move || (!has_room.get()).then_some("true")
                on:click=move |_| add_blocks(state, place, &[suggestion], locale)
            >
                {format!("{name} · {minutes} min")}
            </button>
        }
    });
    view! {
        <details class="ds-details building-blocks">
            <summary>{t::PICK_BLOCK.get(locale)}</summary>
            <div class="chips">{blocks.collect_view()}</div>
        </details>
    }
}

fn add_blocks(state: AppState, place: usize, added: &[&BlockSuggestion], locale: Locale) {
    state.open.step_edit_open(&|held: &mut Bootcamp| {
        let Some(blocks) = (BLOCK_ROWS[place].of)(held) else {
            return;
        };
        let room = BLOCK_ROWS[place].most.saturating_sub(blocks.len());
        for suggestion in added.iter().take(room) {
            blocks.push(Block {
                what: suggestion.name.get(locale).to_owned(),
                minutes: suggestion.minutes.to_string(),
                ..Block::default()
            });
        }
    });
}

fn fill_day(state: AppState, locale: Locale, place: usize) {
    let wanted = PROGRAMMES[place].iter();
    let blocks: Vec<&BlockSuggestion> = wanted
        .filter_map(|id| BLOCKS.iter().find(|block| block.id == *id))
        .collect();
    add_blocks(state, place, &blocks, locale);
}
