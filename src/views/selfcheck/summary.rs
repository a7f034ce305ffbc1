//! What came of a session: to look at, to take along, and to go on with.

use leptos::prelude::*;

use crate::compose::map::document;
use crate::domain::Selfcheck;
use crate::i18n::{selfcheck as t, suggested};
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;
use crate::views::work::cards::LinkedSection;
use crate::views::work::document::{DocumentOnScreen, TakeAlong};
use crate::views::work::formats::formats;
use crate::views::work::tools::{WaitingButton, WaitingFor, Waits};

/// The summary of the session that is open. `is_laid` lays it out on paper.
#[component]
pub fn Summary(is_laid: RwSignal<bool>) -> impl IntoView {
    let (state, locale) = use_app();
    let composed = Memo::new(move |_| {
        state
            .open
            .with_open(|check: &Selfcheck| document(check, &formats(locale)))
    });
    let is_empty = Memo::new(move |_| composed.with(|document| document.sections.is_empty()));
    let waits = Waits {
        id: "skisse-venter",
        words: suggested::WAITS_FOR_TICK,
        is_off: is_empty.into(),
    };
    view! {
        <section class="stack" aria-labelledby="oppsummering">
            <SectionTitle id="oppsummering" text=t::SUMMARY.get(locale)/>
            <Show when=move || is_empty.get()>
                <p class="hint">{t::SUMMARY_EMPTY.get(locale)}</p>
            </Show>
            <DocumentOnScreen document=composed/>
            <div class="cluster">
                <WaitingButton
                    waits
                    name=t::CARRY.get(locale)
                    on_click=move || state.works.start_from_selfcheck(locale)
                />
            </div>
            <WaitingFor waits/>
            <TakeAlong name=t::SUMMARY is_laid composed/>
            <LinkedSection title=t::SKETCHES/>
        </section>
    }
}
