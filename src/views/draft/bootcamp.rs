//! Distriktsnyskaping Bootcamp: two days of blocks, and the timetable that they make.

use leptos::prelude::*;

use super::form::{FieldSpec, part};
use super::rows::{CellSpec, RowSpec};
use crate::browser;
use crate::components::{Variant, button, icon_text_button, text_input, text_input_checked};
use crate::compose::draft::fault_words;
use crate::content::suggestions::{BLOCKS, BlockSuggestion, PROGRAMMES};
use crate::dom::{El, el};
use crate::domain::amounts::{AmountFault, whole_minutes};
use crate::domain::draft::{Block, Bootcamp, Content, DAYS, Day};
use crate::i18n::{Locale, Text, bootcamp as t, drafts, fields, fill};
use crate::state::AppState;

macro_rules! field {
    ($field:ident, $label:expr, $hint:expr) => {
        FieldSpec {
            id: concat!("felt-", stringify!($field)),
            label: $label,
            hint: $hint,
            of: |held: &mut Bootcamp| &mut held.$field,
            get: |held| &held.$field,
        }
    };
}

const CHALLENGE: FieldSpec<Bootcamp> = field!(challenge, t::CHALLENGE, Some(t::CHALLENGE_HINT));
const GUESTS: FieldSpec<Bootcamp> = field!(guests, t::GUESTS, Some(t::GUESTS_HINT));
const PLACE: FieldSpec<Bootcamp> = field!(place, t::PLACE, None);

/// The days as rows, for the fields of each.
const DAY_ROWS: RowSpec<Day> = RowSpec {
    prefix: "dag",
    class: "",
    legend: t::DAY,
    most: DAYS,
    full: fields::FULL_ROWS,
    get: |draft| Bootcamp::of(draft).map(|held| &held.days),
    of: |draft| Bootcamp::of_mut(draft).map(|held| &mut held.days),
};

macro_rules! blocks_of_day {
    ($place:literal, $prefix:literal) => {
        RowSpec {
            prefix: $prefix,
            class: "form-row form-row--block",
            legend: t::BLOCK,
            most: 40,
            full: fields::FULL_ROWS,
            get: |draft| Some(&Bootcamp::of(draft)?.days.get($place)?.blocks),
            of: |draft| Some(&mut Bootcamp::of_mut(draft)?.day_mut($place)?.blocks),
        }
    };
}

const BLOCK_ROWS: [RowSpec<Block>; DAYS] = [
    blocks_of_day!(0, "dag1-post"),
    blocks_of_day!(1, "dag2-post"),
];

/// The fields.
pub fn form(state: AppState, locale: Locale) -> El {
    let head = el("div")
        .class("panel form-part")
        .child(CHALLENGE.area(state, locale))
        .child(GUESTS.area(state, locale))
        .child(PLACE.line(state, locale));
    let days = (0..DAYS).map(|place| day(state, locale, place));
    el("div").child(head).children(days)
}

fn day(state: AppState, locale: Locale, place: usize) -> El {
    let n = (place + 1).to_string();
    let id = format!("dag-{n}");
    let blocks = BLOCK_ROWS[place];
    let is_empty = Memo::new(move |_| {
        state.with_draft(|draft| (blocks.get)(draft).is_none_or(|held| held.is_empty()))
    });
    let suggest = move || {
        is_empty.get().then(|| {
            icon_text_button(
                Variant::Secondary,
                "LightBulb",
                t::SUGGEST.get(locale),
                move || {
                    fill_day(state, locale, place);
                    // The button is gone; what it put there is what one goes on with.
                    browser::focus_soon(blocks.first_cell());
                },
            )
        })
    };
    let faults = Memo::new(move |_| {
        state.with_draft(|draft| {
            let day = Bootcamp::of(draft).and_then(|held| held.days.get(place));
            day.map_or_else(Vec::new, |day| fault_words(day, locale))
        })
    });
    part(&id, &fill(t::DAY.get(locale), &[("n", &n)]), None, locale)
        .child(day_fields(state, locale, place))
        // It is always there, so that what comes in it is heard.
        .child(el("div").attr("role", "status").live(move || {
            let faults = faults.get();
            (!faults.is_empty()).then(|| fault_list(&faults))
        }))
        .child(building_blocks(state, locale, place))
        .child(el("p").class("hint").text(t::BLOCK_START_HINT.get(locale)))
        .live(suggest)
        .child(blocks.view(state, locale, t::ADD_BLOCK, move |row| {
            block_cells(state, locale, blocks, row)
        }))
        .class("panel form-part form-day")
}

/// What is wrong, a sentence each.
fn fault_list(faults: &[String]) -> El {
    let items = faults.iter().map(|fault| el("li").text(fault));
    el("ul").class("faults").children(items)
}

fn day_fields(state: AppState, locale: Locale, place: usize) -> El {
    let field = |number, label: Text, of, get| {
        DAY_ROWS.cell(
            state,
            locale,
            place,
            CellSpec {
                number,
                label,
                of,
                get,
            },
        )
    };
    let date = field(0, t::DATE, |day| &mut day.date, |day| &day.date);
    let start = field(1, t::START, |day| &mut day.start, |day| &day.start);
    let end = field(2, t::END, |day| &mut day.end, |day| &day.end);
    el("div")
        .class("form-day__times")
        .child(text_input(date, "date"))
        .child(text_input(start, "time"))
        .child(text_input(end, "time"))
}

fn block_cells(
    state: AppState,
    locale: Locale,
    rows: RowSpec<Block>,
    row: usize,
) -> (Signal<String>, Vec<El>) {
    let cell = |cell| rows.cell(state, locale, row, cell);
    let what = cell(CellSpec {
        number: 0,
        label: t::BLOCK_WHAT,
        of: |block| &mut block.what,
        get: |block| &block.what,
    });
    let minutes = cell(CellSpec {
        number: 1,
        label: t::BLOCK_MINUTES,
        of: |block| &mut block.minutes,
        get: |block| &block.minutes,
    });
    let start = cell(CellSpec {
        number: 2,
        label: t::BLOCK_START,
        of: |block| &mut block.start,
        get: |block| &block.start,
    });
    let who = cell(CellSpec {
        number: 3,
        label: t::BLOCK_WHO,
        of: |block| &mut block.who,
        get: |block| &block.who,
    });
    let written = minutes.value;
    let fault = Memo::new(move |_| {
        let fault = written.with(|text| whole_minutes(text)).err()?;
        let words = match fault {
            AmountFault::NotANumber => drafts::NOT_A_LENGTH,
            AmountFault::Negative => drafts::NEGATIVE_LENGTH,
            AmountFault::TooMuch => drafts::TOO_LONG_A_DAY,
        };
        Some(words.get(locale))
    });
    let named = what.value;
    let cells = vec![
        text_input(what, "text"),
        text_input_checked(minutes, "text", "numeric", fault.into())
            .class("ds-field form-row__half"),
        text_input(start, "time").class("ds-field form-row__half"),
        text_input(who, "text"),
    ];
    (named, cells)
}

/// Blocks to build a day of: pressing one puts it at the end of the day.
fn building_blocks(state: AppState, locale: Locale, place: usize) -> El {
    let blocks = BLOCKS.iter().map(move |suggestion| {
        let text = format!(
            "{} · {} min",
            suggestion.name.get(locale),
            suggestion.minutes
        );
        button(Variant::Tertiary, &text, move || {
            add_blocks(state, place, &[suggestion], locale);
        })
        .class("ds-chip suggestion")
        .live_attr("aria-disabled", move || {
            (!BLOCK_ROWS[place].has_room(state)).then_some("true")
        })
    });
    el("details")
        .class("ds-details building-blocks")
        .child(el("summary").text(t::PICK_BLOCK.get(locale)))
        .child(el("div").class("chips").children(blocks))
}

fn add_blocks(state: AppState, place: usize, added: &[&BlockSuggestion], locale: Locale) {
    state.step_edit_draft("rows", &|draft| {
        let Some(blocks) = (BLOCK_ROWS[place].of)(draft) else {
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
