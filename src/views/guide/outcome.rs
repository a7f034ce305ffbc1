//! What comes of the answers: the team as a picture, the sheet, and what one can do with it.

use leptos::prelude::*;

use super::paper::{composed, guide_sheet};
use crate::compose::guide::{document, sketch_of_guide};
use crate::domain::Guide;
use crate::domain::progress::says_something;
use crate::i18n::{drafts, guide as t, suggested};
use crate::views::shell::frame::SectionTitle;
use crate::views::sketch::{Team, members};
use crate::views::use_app;
use crate::views::work::cards::LinkedSection;
use crate::views::work::document::{
    DocumentOnScreen, Laid, SheetOnPaper, TakeAlong, alone, title_of_open,
};
use crate::views::work::formats::formats;
use crate::views::work::tools::{WaitingButton, WaitingFor, Waits, is_unwritten};

/// The team and the sheet on the screen. `is_laid` lays them out on paper.
#[component]
pub fn Outcome(is_laid: RwSignal<bool>) -> impl IntoView {
    let (state, locale) = use_app();
    let team = Memo::new(move |_| {
        state
            .open
            .with_open(|guide: &Guide| members(&guide.actors, locale))
    });
    view! {
        <div class="guide__outcome">
            <section class="panel" aria-labelledby="lag-bilde">
                <SectionTitle id="lag-bilde" text=t::TEAM_PICTURE.get(locale)/>
                {move || view! { <Team members=team.get()/> }}
            </section>
            <Result is_laid/>
        </div>
    }
}

#[component]
fn Result(is_laid: RwSignal<bool>) -> impl IntoView {
    let (state, locale) = use_app();
    let composed = Memo::new(move |_| {
        state
            .open
            .with_open(|guide: &Guide| document(guide, &formats(locale)))
    });
    let unwritten = is_unwritten(state);
    let is_off = Memo::new(move |_| {
        state
            .open
            .with_open(|guide: &Guide| !says_something(&sketch_of_guide(guide, locale)))
    });
    let waits = Waits {
        id: "skisse-venter",
        words: suggested::WAITS_FOR_ANSWER,
        is_off: is_off.into(),
    };
    view! {
        <section class="stack" aria-labelledby="slik-blir-det">
            <SectionTitle id="slik-blir-det" text=drafts::RESULT.get(locale)/>
            <Show when=move || unwritten.get()>
                <p class="hint">{t::EMPTY_RESULT.get(locale)}</p>
            </Show>
            <DocumentOnScreen document=composed/>
            <p class="hint">{t::CARRY_HINT.get(locale)}</p>
            <div class="cluster">
                <WaitingButton
                    waits
                    name=t::CARRY.get(locale)
                    on_click=move || state.works.start_from_guide(locale)
                />
            </div>
            <WaitingFor waits/>
            <TakeAlong name=drafts::RESULT is_laid composed/>
            <LinkedSection title=t::SKETCHES/>
            <p class="hint">{t::HONEST.get(locale)}</p>
        </section>
    }
}

/// The sheet on paper.
#[component]
pub fn Sheet(is_laid: RwSignal<bool>) -> impl IntoView {
    let (state, locale) = use_app();
    let lay = move |()| {
        let lay = |guide: &Guide| {
            let document = composed(guide, locale);
            Laid {
                title: title_of_open(state, &document),
                sheet: guide_sheet(guide, &document, locale, alone(locale)),
            }
        };
        state.open.with_open(lay)
    };
    view! { <SheetOnPaper is_laid lay/> }
}
