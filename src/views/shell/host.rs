//! What the host of the page says of itself: who is responsible, how they are reached, and what they want to tell.

use leptos::prelude::*;

use crate::browser;
use crate::components::Words;
use crate::i18n::{Text, host as t};
use crate::state::AppState;

/// Gives the page the rules of both.
fn dress() {
    browser::dress!(include_str!("../../../style/components/host.css"));
}

fn follow(state: AppState, text: Text) -> Signal<String> {
    Signal::derive(move || text.get(state.app.locale.get()).to_owned())
}

/// Who is responsible, at the foot of every screen; nothing where nobody says.
#[component]
pub fn HostFoot() -> impl IntoView {
    dress();
    let state = AppState::from_context();
    let owner = move || state.care.host.with(|host| host.owner.clone());
    let contact = move || {
        state.care.host.with(|host| {
            let words = host.contact.clone();
            (!words.is_empty()).then(|| match host.contact_address() {
                Some(href) => view! { <a class="ds-link" href=href>{words}</a> }.into_any(),
                None => view! { <span>{words}</span> }.into_any(),
            })
        })
    };
    let statement = move || {
        let href = state.care.host.with(|host| host.accessibility.clone());
        (!href.is_empty()).then(|| {
            view! {
                <a class="ds-link" href=href>
                    <Words text=follow(state, t::STATEMENT)/>
                </a>
            }
        })
    };
    let has_owner = move || state.care.host.with(|host| !host.owner.is_empty());
    let is_said = move || state.care.host.with(|host| !host.is_empty());
    view! {
        <Show when=is_said>
            <div class="wrap site-footer__host">
                <Show when=has_owner>
                    <span>
                        <Words text=follow(state, t::OWNER)/>
                        " "
                        <b prop:textContent=owner></b>
                    </span>
                </Show>
                {contact}
                {statement}
            </div>
        </Show>
    }
}

/// What the host wants to tell everybody.
#[component]
pub fn HostNotice() -> impl IntoView {
    dress();
    let state = AppState::from_context();
    let words = move || state.care.host.with(|host| host.notice.clone());
    view! {
        <Show when=move || state.care.host.with(|host| !host.notice.is_empty())>
            <p class="ds-alert notice host-notice" data-color="info" prop:textContent=words></p>
        </Show>
    }
}
