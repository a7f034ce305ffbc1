//! The way to the edition that is one file, where the host has it beside the page.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Panel;
use crate::browser;
use crate::components::Icon;
use crate::i18n::about as t;
use crate::views::use_app;

const FILE: &str = "nyskapingslaget.html";
/// What only that edition has in it (`tools/one-file.mjs`); it asks for no file, and leads to none.
const WITHIN: &str = "recovery-page";

/// What the edition is, what is otherwise with it, and the way to it.
#[component]
pub fn OneFile() -> impl IntoView {
    let is_there = RwSignal::new(false);
    if !browser::is_there(WITHIN) {
        spawn_local(async move {
            if browser::has_own_file(FILE).await {
                // Somebody may have gone on meanwhile.
                let _ = is_there.try_set(true);
            }
        });
    }
    view! {
        <Show when=move || is_there.get()>
            <Told/>
        </Show>
    }
}

#[component]
fn Told() -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <Panel id="en-fil" title=t::ONE_FILE_TITLE>
            <p>{t::ONE_FILE_TEXT.get(locale)}</p>
            <p>{t::ONE_FILE_SEEN.get(locale)}</p>
            <p>{t::ONE_FILE_STAYS.get(locale)}</p>
            <p>
                <a class="ds-button" data-variant="secondary" href=FILE download=FILE>
                    <Icon name="Download"/>
                    {t::ONE_FILE_DOWNLOAD.get(locale)}
                </a>
            </p>
        </Panel>
    }
}
