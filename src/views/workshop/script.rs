//! The facilitator's script, as long as there is time: on the screen, on paper and in the calendar.

use leptos::prelude::*;

use super::opened::{formats_of, open_workshop};
use super::paper::{Paper, Sheet};
use crate::components::rested::{FAULT_REST, Rested};
use crate::components::{Button, Radios, Words};
use crate::compose::Content;
use crate::compose::workshop::events::{event, has_event};
use crate::compose::workshop::script::{self, Length, document, too_long};
use crate::domain::Workshop;
use crate::i18n::outcome as t;
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;
use crate::views::work::sheet::table_head;
use crate::views::work::tools::{WaitingButton, WaitingFor, Waits};

/// The section.
#[component]
pub fn Script() -> impl IntoView {
    let (state, locale) = use_app();
    let paper = expect_context::<Paper>();
    let fitting = untrack(|| Length::for_workshop(&open_workshop(state)));
    let chosen = RwSignal::new(fitting);
    let composed = Memo::new(move |_| {
        let workshop = open_workshop(state);
        document(&workshop, chosen.get(), &formats_of(&workshop)).sections
    });
    let fault = Memo::new(move |_| {
        let script = script::script(&open_workshop(state), chosen.get());
        too_long(&script, locale).unwrap_or_default()
    });
    // The minutes are written on the same screen, a key at a time.
    let fault = Rested::new(fault, FAULT_REST, String::is_empty).told();
    let choose = move |word: String| {
        let length = Length::ALL.into_iter().find(|own| own.word() == word);
        chosen.set(length.unwrap_or(fitting));
    };
    let options = Length::ALL.map(|own| (own.word(), own.name().get(locale)));
    let waits = Waits {
        id: "kalenderen-venter",
        words: t::CALENDAR_WAITS,
        is_off: Memo::new(move |_| !state.open.with_open(has_event)).into(),
    };
    let save = move || {
        let record = state.works.record_of_open();
        let title = state
            .open
            .with_open(|own: &Workshop| own.title().to_owned());
        let formats = formats_of(&untrack(|| open_workshop(state)));
        if let Some(event) = event(&record, chosen.get_untracked(), &formats) {
            state.works.download_events(&title, &[event]);
        }
    };
    let own_lang = move || {
        let own = state.open.with_open(|own: &Workshop| own.locale);
        (own != locale).then(|| own.tag())
    };
    let rows = move || {
        let table = composed
            .get()
            .into_iter()
            .find_map(|own| match own.content {
                Content::Table { head, rows } => Some((head, rows)),
                _ => None,
            });
        table.map(|(head, rows)| {
            let rows = rows.into_iter().map(|row| {
                let mut cells = row.into_iter().map(String::from);
                let mut cell = || cells.next().unwrap_or_default();
                let (when, name, what) = (cell(), cell(), cell());
                view! {
                    <tr>
                        <td class="script__when" prop:textContent=when></td>
                        <th scope="row" prop:textContent=name></th>
                        <td prop:textContent=what></td>
                    </tr>
                }
            });
            view! {
                <table class="script__table" lang=own_lang>
                    {table_head(&head)} <tbody>{rows.collect_view()}</tbody>
                </table>
            }
        })
    };
    view! {
        <section class="panel form-part script" aria-labelledby="kjoreplan">
            <SectionTitle id="kjoreplan" text=t::SCRIPT.get(locale)/>
            <p class="prose">{t::SCRIPT_LEAD.get(locale)}</p>
            <Radios
                group="lengde"
                legend=t::HOW_LONG.get(locale)
                options=options.to_vec()
                chosen=Signal::derive(move || chosen.get().word().to_owned())
                on_choose=choose
            />
            <p class="script__fault" role="status">
                <Words text=fault/>
            </p>
            {rows}
            <div class="cluster">
                <Button
                    icon="PrinterSmall"
                    on_click=move || paper.print(Sheet::Script(chosen.get_untracked()))
                >
                    {t::PRINT_SCRIPT.get(locale)}
                </Button>
                <WaitingButton
                    waits
                    variant=crate::components::Variant::Secondary
                    name=t::SCRIPT_TO_CALENDAR.get(locale)
                    on_click=save
                />
            </div>
            <WaitingFor waits/>
        </section>
    }
}
