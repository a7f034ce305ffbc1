//! What a workshop hands out on paper: slips for the dots, and blank sheets for the tables.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::blank_a3::table_sheets;
use super::slips::slip_sheets;
use crate::browser;
use crate::compose::titles::workshop_title;
use crate::compose::workshop::session::{apart, as_sketches};
use crate::compose::workshop::slips::slips;
use crate::domain::{Id, Sketch, Workshop};
use crate::export::qr::{LINK, Write};
use crate::i18n::{fill, session as t};
use crate::state::{AppState, Handout};
use crate::storage::payload;
use crate::views::work::code_writer::fetch_writer;
use crate::views::work::document::call_sheet;

/// What is handed out, once something is; it opens the print dialog itself, since what lays it out may come late.
pub fn handed_out(state: AppState) -> impl Fn() -> Option<AnyView> + Clone {
    // Blank sheets have codes, and what writes them is fetched with the first.
    let writer = RwSignal::new(None);
    let has_codes = move || {
        let handout = state.works.handout.read();
        matches!(*handout, Some(Handout::Sheets(_)))
    };
    let waits = move || has_codes() && writer.with(Option::is_none);
    Effect::new(move || {
        if waits() {
            spawn_local(fetch_writer(state, writer));
        } else if state.works.handout.with(Option::is_some) {
            request_animation_frame(browser::print);
        }
    });
    move || {
        if waits() {
            return None;
        }
        let write = writer.get_untracked();
        state.works.handout.with(|handout| {
            let handout = handout.as_ref()?;
            Some(untrack(|| sheets(state, handout, write)))
        })
    }
}

/// They are read in the room, and are in the language of the workshop.
fn sheets(state: AppState, handout: &Handout, write: Option<Write>) -> AnyView {
    let locale = state.open.with_open(|held: &Workshop| held.locale);
    let entries = state.works.works_of(state.open.editing_id());
    let (title, sheets) = state.open.with_open(|held: &Workshop| {
        let works = entries.iter();
        let works = works.map(|entry| (entry.record.id, &entry.record.body));
        let sketches = as_sketches(works, held);
        let sketches: Vec<(Id, &Sketch)> = sketches.iter().map(|(id, own)| (*id, &**own)).collect();
        // What was changed in two places is one sketch.
        let sketches = apart(&sketches).into_iter();
        let sketches: Vec<&Sketch> = sketches.map(|(_, own)| own).collect();
        let name = workshop_title(held, locale);
        let (title, sheets) = match handout {
            Handout::Slips => {
                let slips = slips(held, &sketches, locale);
                (t::BALLOTS_TITLE, slip_sheets(&slips, locale))
            }
            Handout::Sheets(link) => {
                let code = |table| {
                    let link = link.as_ref()?;
                    write?(&payload::to_table(link, table), LINK)
                };
                (t::A3_SHEETS, table_sheets(held, code, locale))
            }
        };
        (fill(title.get(locale), &[("name", &name)]), sheets)
    });
    call_sheet(state, title);
    view! { <div class="print-pile" lang=locale.tag()>{sheets}</div> }.into_any()
}
