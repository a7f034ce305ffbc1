//! The set-up as a link and a code, for the invitation and the wall.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser;
use crate::components::Button;
use crate::components::later::Later;
use crate::compose::Said;
use crate::compose::titles::said_name;
use crate::export::qr::{LINK, Matrix};
use crate::i18n::{Text, session, travel, workshop as t};
use crate::state::AppState;
use crate::storage::payload::MOST_LINK;
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;
use crate::views::work::alone::{Alone, Places};
use crate::views::work::code::Code;
use crate::views::work::code_writer::code_writer;
use crate::views::work::said::said;

/// What shows the code large.
const LARGE: &str = "kode-stort";
/// What takes it back into the page.
const SMALL: &str = "kode-lukk";
/// The id of what the code is called.
const CODE_NAME: &str = "veggkode-navn";
/// The id of the field with the link.
const LINK_FIELD: &str = "oppsettlenke";

/// The link of the workshop that is open, as it is stored; `None` while there is none. Follows what is stored.
fn invitation_of(state: AppState) -> Memo<Option<String>> {
    let (works, id) = (state.works, state.open.editing_id());
    let entry = works.entry(id);
    let has_name = move || {
        entry.with(|entry| {
            let entry = entry.as_ref().and_then(|entry| entry.workshop());
            entry.is_some_and(|own| !own.title().is_empty())
        })
    };
    let link = Later::ask(has_name, move || works.invitation(id));
    Memo::new(move |_| link.last().flatten())
}

/// Why there is no link to be used, where there is none.
fn why_not(link: Option<&String>) -> Option<Text> {
    match link {
        None => Some(t::INVITATION_WAITS),
        Some(link) if link.len() > MOST_LINK => Some(t::LINK_TOO_LONG),
        Some(_) => None,
    }
}

/// The section.
#[component]
pub fn Invitation() -> impl IntoView {
    let (state, locale) = use_app();
    let link = invitation_of(state);
    let why = Memo::new(move |_| link.with(|link| why_not(link.as_ref())));
    let writer = code_writer(state);
    let code = Memo::new(move |_| {
        let link = link.get().filter(|link| link.len() <= MOST_LINK)?;
        let write = writer.get()?;
        Some(write(&link, LINK))
    });
    let copy = move || {
        let Some(shown) = link.get_untracked() else {
            return;
        };
        // What was typed just now is a part of it.
        state.open.flush();
        let id = state.open.editing_id();
        spawn_local(async move {
            let link = state.works.invitation(id).await.unwrap_or(shown);
            if !state.works.copy_link(&link).await {
                browser::focus_soon(LINK_FIELD.to_owned());
            }
        });
    };
    let is_ready = move || why.get().is_none();
    let reason = move || {
        why.get()
            .map(|why| view! { <p class="hint" prop:textContent=why.get(locale)></p> })
    };
    let shown = move || {
        code.get().map(|code| match code {
            Some(code) => view! { <WallCode code/> }.into_any(),
            None => view! { <p class="hint">{t::CODE_TOO_LONG.get(locale)}</p> }.into_any(),
        })
    };
    view! {
        <section class="panel form-part" aria-labelledby="inviter">
            <SectionTitle id="inviter" text=t::INVITATION.get(locale)/>
            <p class="prose">{t::INVITATION_LEAD.get(locale)}</p>
            <div role="status">{reason}</div>
            <Show when=is_ready>
                <div class="invitation">
                    <div class="stack">
                        <div class="ds-field">
                            <label class="ds-label" for=LINK_FIELD>{t::LINK.get(locale)}</label>
                            <input
                                class="ds-input"
                                id=LINK_FIELD
                                type="text"
                                readonly=""
                                prop:value=move || link.get().unwrap_or_default()
                            />
                        </div>
                        <div class="cluster">
                            <Button icon="ClipboardLink" on_click=copy>
                                {t::COPY_LINK.get(locale)}
                            </Button>
                        </div>
                    </div>
                    {shown}
                </div>
            </Show>
        </section>
    }
}

/// The code for the wall.
#[component]
fn WallCode(code: Matrix) -> impl IntoView {
    let (state, locale) = use_app();
    let heading = state
        .open
        .editing
        .with_untracked(|work| said_name(work, locale));
    let name = Said::filled(t::CODE_NAME.get(locale), "title", &heading);
    let title = heading.to_string();
    let svg = {
        let code = code.clone();
        move || {
            let svg = code.svg(&title);
            state
                .works
                .download_text(&title, "svg", "image/svg+xml", &svg);
        }
    };
    let alone = Alone::begin(
        state,
        Places {
            within: SMALL,
            from: SMALL,
            back: LARGE,
        },
    );
    let enlarge = move || alone.fill();
    let buttons = view! {
        <Button id=LARGE icon="Monitor" on_click=enlarge>{t::SHOW_LARGE.get(locale)}</Button>
        <Button icon="Download" on_click=svg>{travel::SAVE_SVG.get(locale)}</Button>
    };
    let close = view! {
        <Button id=SMALL icon="XMark" on_click=move || alone.leave()>{session::LEAVE_FULL.get(locale)}</Button>
    };
    view! {
        <div
            class="invitation__code"
            node_ref=alone.stage
            data-alone=move || alone.mark()
        >
            <p class="invitation__name">{said(&heading, locale)}</p>
            <span hidden="" id=CODE_NAME>
                {said(&name, locale)}
            </span>
            <Code matrix=Signal::stored(code) labelledby=CODE_NAME/>
            <div class="cluster" hidden=move || alone.is_alone.get()>
                {buttons}
            </div>
            <div class="cluster" hidden=move || !alone.is_alone.get()>
                {close}
            </div>
        </div>
    }
}
