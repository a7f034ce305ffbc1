//! A sketch that another tab is writing in: shown live, and taken over on request.

use leptos::html::Fieldset;
use leptos::prelude::*;

use crate::browser;
use crate::components::Button;
use crate::components::text_field::FieldLanguages;
use crate::i18n::{sketch, works};
use crate::state::Hold;
use crate::views::work::names::written_lang;
use crate::views::work::tools::text_for;
use crate::views::{ids, use_app};

/// The id of the button that takes the writing over.
const TAKE_OVER: &str = "ta-over";

/// Everything one writes in; nothing of it can be changed while another tab writes.
#[component]
pub fn WritingArea(children: Children) -> impl IntoView {
    let (state, locale) = use_app();
    let is_elsewhere = is_elsewhere();
    provide_context(FieldLanguages {
        page: locale,
        written: written_lang(state, locale),
    });
    let area = NodeRef::<Fieldset>::new();
    Effect::new(move || {
        let is_elsewhere = is_elsewhere.get();
        if let Some(area) = area.get() {
            // Whoever was writing is led to the way to go on here: found out first, since what takes no writing lets go of
            // the focus.
            if is_elsewhere {
                browser::pass_focus_out_of(&area, TAKE_OVER);
            }
            area.set_disabled(is_elsewhere);
        }
    });
    view! {
        <fieldset
            class="writing"
            role="presentation"
            node_ref=area
            disabled=is_elsewhere.get_untracked()
        >
            {children()}
        </fieldset>
    }
}

/// Says so, with the way to write here instead.
#[component]
pub fn Watching() -> impl IntoView {
    let is_elsewhere = is_elsewhere();
    // The region is always there, so that a screen reader hears when something comes into it.
    view! {
        <div aria-live="polite">
            <Show when=move || is_elsewhere.get()>
                <Notice/>
            </Show>
        </div>
    }
}

#[component]
fn Notice() -> impl IntoView {
    let (state, locale) = use_app();
    let title = state
        .open
        .editing
        .with_untracked(|open| text_for(open, sketch::WATCHING_TITLE, works::WATCHING_TITLE));
    let take_over = move || {
        state.open.take_over_here();
        // The button goes when the sketch has come.
        browser::focus(ids::TITLE);
    };
    view! {
        <div class="ds-alert notice watching" data-color="info">
            <p class="notice__title">{title.get(locale)}</p>
            <p>{sketch::WATCHING_TEXT.get(locale)}</p>
            <div class="cluster">
                <Button id=TAKE_OVER on_click=take_over>{sketch::TAKE_OVER.get(locale)}</Button>
            </div>
        </div>
    }
}

fn is_elsewhere() -> Memo<bool> {
    let (state, _) = use_app();
    Memo::new(move |_| state.open.hold.get() == Hold::Elsewhere)
}
