//! The workshops on this machine, and the way to a new one.

use leptos::prelude::*;

use crate::components::{Button, Variant};
use crate::domain::list::{SortBy, sort};
use crate::domain::{Id, Work};
use crate::i18n::workshop as t;
use crate::views::shell::frame::{PageTitle, SectionTitle};
use crate::views::use_app;
use crate::views::work::cards::WorkCard;

/// The screen of all workshops.
#[component]
pub fn Workshops() -> impl IntoView {
    let (state, locale) = use_app();
    let workshops = Memo::new(move |_| {
        let mut found = state.works.workshops();
        sort(&mut found, SortBy::Changed);
        let ids = found.iter().map(|entry| entry.record.id);
        ids.collect::<Vec<Id>>()
    });
    let steps = [t::HOW_SET_UP, t::HOW_TABLES, t::HOW_GATHER, t::HOW_AFTER];
    let steps = steps.map(|step| view! { <li>{step.get(locale)}</li> });
    let lead = |work: &Work, _| work.municipality().to_owned();
    view! {
        <div class="stack">
            <PageTitle text=t::TITLE.get(locale)/>
            <p class="prose">{t::LEAD.get(locale)}</p>
            <div class="cluster">
                <Button
                    variant=Variant::Primary
                    icon="Plus"
                    on_click=move || state.works.begin_workshop()
                >
                    {t::NEW.get(locale)}
                </Button>
            </div>
            <Show when=move || workshops.with(|ids| !ids.is_empty())>
                <section class="stack" aria-labelledby="verkstedene">
                    <SectionTitle id="verkstedene" text=t::YOURS.get(locale)/>
                    <ul class="card-grid card-grid--wide">
                        <For
                            each=move || workshops.get()
                            key=|id| *id
                            children=move |id| view! { <WorkCard id lead/> }
                        />
                    </ul>
                </section>
            </Show>
            <SectionTitle id="slik" text=t::HOW.get(locale)/>
            <ol class="how__steps">{steps.collect_view()}</ol>
        </div>
    }
}
