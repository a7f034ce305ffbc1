//! The whole workshop as files.

use std::borrow::Cow;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::close::whole;
use super::opened::{formats_of, open_workshop};
use crate::components::{Tick, Words};
use crate::compose::titles::workshop_title;
use crate::compose::workshop::deck::deck;
use crate::compose::workshop::session::{apart, as_sketches, table_overview};
use crate::domain::contacts::has_contacts;
use crate::domain::{Id, Record, Sketch, Work, Workshop};
use crate::export::csv;
use crate::i18n::{Locale, fill, outcome as t, travel};
use crate::state::AppState;
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;
use crate::views::work::files::{documents, save_slides, save_together, save_word};
use crate::views::work::way::{self, Way, still};

/// Whether any of the works names somebody to call. Follows them.
fn names_somebody(state: AppState) -> bool {
    let ids = whole(state).into_iter();
    let mut entries = ids.filter_map(|id| state.works.entry(id).get());
    entries.any(|entry| has_contacts(&entry.record.body))
}

/// The workshop as it is on the screen, and then what was made in it as it is stored.
fn session(state: AppState, with_contacts: bool) -> Vec<Record<Work>> {
    state.open.flush();
    state.works.given(&untrack(|| whole(state)), with_contacts)
}

/// What was handed in, as sketches.
fn sketches_of<'a>(workshop: &Workshop, records: &'a [Record<Work>]) -> Vec<(Id, Cow<'a, Sketch>)> {
    let works = records.iter().map(|record| (record.id, &record.body));
    as_sketches(works, workshop)
}

fn slides(state: AppState, records: &[Record<Work>]) -> Vec<crate::compose::Document> {
    let workshop = untrack(|| open_workshop(state));
    let sketches = sketches_of(&workshop, records);
    let sketches: Vec<(Id, &Sketch)> = sketches.iter().map(|(id, own)| (*id, &**own)).collect();
    let formats = formats_of(&workshop);
    deck(&workshop, &sketches, !workshop.hides_names, &formats)
}

fn as_table(state: AppState, records: &[Record<Work>]) -> String {
    let workshop = untrack(|| open_workshop(state));
    let handed_in = sketches_of(&workshop, records);
    let handed_in: Vec<(Id, &Sketch)> = handed_in.iter().map(|(id, own)| (*id, &**own)).collect();
    // What was changed in two places is one sketch, and one row; both versions are in the collected file.
    let handed_in = apart(&handed_in);
    let is_handed_in = |id: Id| handed_in.iter().any(|(own, _)| *own == id);
    let works = records.iter().filter(|record| is_handed_in(record.id));
    let works: Vec<(Id, Work)> = works.map(|own| (own.id, own.body.clone())).collect();
    let (head, rows) = table_overview(&workshop, &works, &formats_of(&workshop));
    csv::write(&head, &rows)
}

/// What the files are called.
fn name(state: AppState, locale: Locale) -> String {
    workshop_title(&untrack(|| open_workshop(state)), locale)
}

/// The section.
#[component]
pub fn Keep() -> impl IntoView {
    let (_, locale) = use_app();
    way::dress();
    let with_contacts = RwSignal::new(false);
    view! {
        <section class="panel form-part" aria-labelledby="ta-vare">
            <SectionTitle id="ta-vare" text=t::FILES.get(locale)/>
            <p class="prose">{t::FILES_LEAD.get(locale)}</p>
            <Contacts with_contacts/>
            <ul class="take__ways">
                <Ways with_contacts/>
            </ul>
        </section>
    }
}

/// Whether contact persons go along, where there are any.
#[component]
fn Contacts(with_contacts: RwSignal<bool>) -> impl IntoView {
    let (state, locale) = use_app();
    let are_there = Memo::new(move |_| names_somebody(state));
    let told = Signal::derive(move || {
        let told = match with_contacts.get() {
            true => travel::CONTACTS_ON,
            false => travel::CONTACTS_OFF,
        };
        told.get(locale).to_owned()
    });
    view! {
        <Show when=move || are_there.get()>
            <div class="take__contacts">
                <Tick
                    id="verksted-kontakter"
                    label=travel::CONTACTS.get(locale)
                    is_on=with_contacts
                    on_tick=move |is_on| with_contacts.set(is_on)
                />
                <p class="hint" role="status">
                    <Words text=told/>
                </p>
            </div>
        </Show>
    }
}

/// A button for each.
#[component]
fn Ways(with_contacts: RwSignal<bool>) -> impl IntoView {
    let (state, locale) = use_app();
    let records = move || session(state, with_contacts.get_untracked());
    let json = move || {
        state
            .works
            .download_records_as(&name(state, locale), &records());
    };
    let html = move || {
        let records = records();
        let documents = documents(&records, locale);
        save_together(state, &documents, &records, &name(state, locale), locale);
    };
    let word = move || {
        let mut works = records();
        // The set-up itself is no table's work.
        works.retain(|record| record.body.workshop().is_none());
        let documents = documents(&works, locale);
        let title = fill(t::FILE_OF.get(locale), &[("name", &name(state, locale))]);
        spawn_local(save_word(state, documents, works, title));
    };
    let slides = move || {
        let slides = slides(state, &records());
        spawn_local(save_slides(state, slides, Vec::new(), name(state, locale)));
    };
    let table = move || {
        let text = as_table(state, &records());
        state
            .works
            .download_text(&name(state, locale), "csv", "text/csv", &text);
    };
    view! {
        <Way
            icon="Download"
            name=t::SAVE_JSON
            hint=still(t::SAVE_JSON_HINT, locale)
            on_click=json
        />
        <Way icon="Files" name=t::SAVE_HTML hint=still(t::SAVE_HTML_HINT, locale) on_click=html/>
        <Way icon="FileText" name=travel::WORD hint=still(t::SAVE_WORD_HINT, locale) on_click=word/>
        <Way
            icon="Monitor"
            name=t::SAVE_SLIDES
            hint=still(t::SAVE_SLIDES_HINT, locale)
            on_click=slides
        />
        <Way
            icon="FileText"
            name=travel::EXCEL
            hint=still(t::SAVE_TABLE_HINT, locale)
            on_click=table
        />
    }
}
