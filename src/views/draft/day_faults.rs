//! What is wrong with a day of a programme, and in which fields.

use leptos::prelude::*;

use crate::components::rested::{FAULT_REST, Rested};
use crate::components::text_field::id_list;
use crate::compose::Said;
use crate::compose::draft::fault_words;
use crate::domain::draft::Bootcamp;
use crate::domain::timetable::{Cell, faulty_cells};
use crate::i18n::Locale;
use crate::state::AppState;
use crate::views::use_app;
use crate::views::work::said::said;

/// A sentence for each fault, and the cells that they are in.
type Faults = (Vec<Said>, Vec<(usize, Cell)>);

/// The faults of a day, told once somebody has paused or left the field.
#[derive(Clone, Copy)]
pub struct DayFaults {
    place: usize,
    told: Rested<Faults>,
}

impl DayFaults {
    /// Follows the day with this place.
    pub fn new(state: AppState, locale: Locale, place: usize) -> DayFaults {
        let now = Memo::new(move |_| -> Faults {
            let own = state.open.editing.with(|open| open.stamps().locale);
            let written = |words: Said| words.written_in(own);
            state.open.with_open(|held: &Bootcamp| -> Faults {
                let Some(day) = held.days.get(place) else {
                    return Faults::default();
                };
                let words = fault_words(day, locale).into_iter();
                (words.map(written).collect(), faulty_cells(day))
            })
        });
        let is_well = |(words, _): &Faults| words.is_empty();
        DayFaults {
            place,
            told: Rested::new(now, FAULT_REST, is_well),
        }
    }

    /// The ids of the sentences about a cell; `None` where there are none.
    pub fn about(self, cell: impl Fn() -> Cell + Send + Sync + 'static) -> Signal<Option<String>> {
        let told = self.told.told();
        Signal::derive(move || {
            let cell = cell();
            told.with(|(_, cells)| {
                let of_cell = cells.iter().filter(|(_, held)| *held == cell);
                id_list(of_cell.map(|(number, _)| self.id(*number)))
            })
        })
    }

    /// Tells them now, as somebody leaves a field.
    pub fn tell(self) -> Callback<()> {
        Callback::new(move |()| self.told.tell())
    }

    fn id(self, number: usize) -> String {
        format!("dag-{}-feil-{number}", self.place)
    }
}

/// What is wrong with the day, a sentence each.
#[component]
pub fn FaultList(faults: DayFaults) -> impl IntoView {
    let (_, locale) = use_app();
    let told = faults.told.told();
    let list = move || {
        let words = told.with(|(words, _)| words.clone());
        (!words.is_empty()).then(|| {
            let items = words.iter().enumerate();
            let items = items.map(
                |(number, words)| view! { <li id=faults.id(number)>{said(words, locale)}</li> },
            );
            view! { <ul class="faults">{items.collect_view()}</ul> }
        })
    };
    // It is always there, so that what comes in it is heard.
    view! { <div role="status">{list}</div> }
}
