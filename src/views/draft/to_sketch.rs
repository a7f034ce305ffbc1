//! A sketch of what is written in a draft.

use leptos::prelude::*;

use crate::components::Variant;
use crate::compose::draft::sketch::sketch_of;
use crate::domain::Draft;
use crate::domain::progress::says_something;
use crate::i18n::{drafts, measures, suggested};
use crate::views::use_app;
use crate::views::work::tools::{WaitingButton, WaitingFor, Waits};

/// «Lag skisse av dette», and, where that was done before, filling that sketch once more. Both wait for
/// something to make a sketch of.
#[component]
pub fn ToSketch() -> impl IntoView {
    let (state, locale) = use_app();
    let last = Memo::new(move |_| state.works.linked_sketches().last().copied());
    let is_made = Memo::new(move |_| last.get().is_some());
    let is_off = Memo::new(move |_| {
        state
            .open
            .with_open(|open: &Draft| !says_something(&sketch_of(open, locale)))
    });
    let waits = Waits {
        id: "skisse-venter",
        words: suggested::WAITS,
        is_off: is_off.into(),
    };
    let make = move || state.works.make_sketch(locale);
    let refill = move || {
        if let Some(id) = last.get_untracked() {
            state.works.refill_sketch(id);
        }
    };
    let first = move || {
        view! { <WaitingButton waits name=measures::MAKE_SKETCH.get(locale) on_click=make/> }
    };
    view! {
        <div class="to-sketch">
            <div class="cluster">
                <Show when=move || is_made.get() fallback=first>
                    <WaitingButton waits name=drafts::REFILL.get(locale) on_click=refill/>
                    <WaitingButton
                        waits
                        variant=Variant::Secondary
                        name=drafts::MAKE_ANOTHER.get(locale)
                        on_click=make
                    />
                </Show>
            </div>
            <WaitingFor waits/>
        </div>
    }
}
