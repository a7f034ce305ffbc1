//! What meets a person whose texts are gone: not an empty page, but what happened and the ways back.

use leptos::prelude::*;

use crate::browser;
use crate::components::{Button, Drawing, Variant, Words};
use crate::content::drawings;
use crate::i18n::{Text, lasting, place};
use crate::routes::Route;
use crate::state::{AppState, NothingLeft};
use crate::views::ids;

/// Stands first on every screen until something is stored again, or the person goes on without.
#[component]
pub fn RestoreScreen() -> impl IntoView {
    let state = AppState::from_context();
    view! {
        <Show when=move || state.care.nothing_left.get().is_some()>
            <AllGone/>
        </Show>
    }
}

const fn words(nothing_left: NothingLeft) -> (Text, Text) {
    match nothing_left {
        NothingLeft::Unreadable => (
            lasting::NOTHING_READABLE_TITLE,
            lasting::NOTHING_READABLE_TEXT,
        ),
        NothingLeft::Gone => (lasting::GONE_TITLE, lasting::GONE_TEXT),
        NothingLeft::Deleted => (place::EMPTY_TITLE, place::EMPTY_TEXT),
    }
}

#[component]
fn AllGone() -> impl IntoView {
    let state = AppState::from_context();
    let follow = move |text: Text| move || text.get(state.app.locale.get());
    let told = move || state.care.nothing_left.get().map(words);
    let title = move || told().map_or("", |(title, _)| title.get(state.app.locale.get()));
    let text = move || told().map_or("", |(_, text)| text.get(state.app.locale.get()));
    let anew = move || {
        state.care.begin_anew();
        browser::focus(ids::TITLE);
    };
    view! {
        <section class="empty-state panel" aria-labelledby="borte">
            <Drawing markup=drawings::NOT_FOUND class="picture"/>
            <h2 class="section-title" id="borte" prop:textContent=title></h2>
            <p class="empty-state__text" prop:textContent=text></p>
            <div class="cluster">
                <a class="ds-button" data-variant="secondary" href=Route::Sketches.href()>
                    <Words text=follow(lasting::TO_IMPORT)/>
                </a>
                <a class="ds-button" data-variant="secondary" href="gjenopprett.html#">
                    <Words text=follow(lasting::LOOK_AT_UNREADABLE)/>
                </a>
                <Button variant=Variant::Tertiary on_click=anew>
                    <Words text=follow(lasting::BEGIN_ANEW)/>
                </Button>
            </div>
        </section>
    }
}
