//! A dialog over the page.

use std::time::Duration;

use leptos::ev::Event;
use leptos::html;
use leptos::prelude::*;

use crate::browser;

/// A dialog that is open as long as a signal says so.
///
/// An Escape that an input method was meant to have closes nothing: some browsers ask a dialog to close by it, without a
/// key before that. Where a browser closes the dialog without asking, it is put away as a whole.
#[component]
pub fn Dialog(
    #[prop(into)] is_open: Signal<bool>,
    class: &'static str,
    /// The id of its heading.
    #[prop(optional)]
    labelledby: Option<&'static str>,
    /// Its name, where it has no heading.
    #[prop(optional, into)]
    label: Option<Signal<&'static str>>,
    /// The id of what one goes on at who was nowhere when it opened.
    #[prop(optional)]
    else_at: Option<&'static str>,
    /// Puts it away.
    #[prop(into)]
    close: Callback<()>,
    /// What an Escape does, where that is something else.
    #[prop(optional, into)]
    step_back: Option<Callback<()>>,
    children: Children,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |was_open: Option<bool>| {
        let is_open = is_open.get();
        if let Some(dialog) = dialog.get() {
            browser::show_dialog(&dialog, is_open);
        }
        if let (Some(id), Some(true), false) = (else_at, was_open, is_open) {
            browser::focus_if_lost(id);
        }
        is_open
    });
    let is_composing = RwSignal::new(false);
    // The word is done before the dialog hears of the key.
    let done = move |_| {
        set_timeout(
            move || {
                is_composing.try_set(false);
            },
            Duration::ZERO,
        )
    };
    let cancel = move |event: Event| {
        // What the dialog is about says whether it is open.
        event.prevent_default();
        if !is_composing.get_untracked() {
            step_back.unwrap_or(close).run(());
        }
    };
    let closed = move |_| {
        let is_there = dialog.get_untracked().is_some_and(|it| it.open());
        if is_open.get_untracked() && !is_there {
            close.run(());
        }
    };
    view! {
        <dialog
            class=class
            node_ref=dialog
            aria-labelledby=labelledby
            aria-label=label.map(|label| move || label.get())
            on:compositionstart=move |_| is_composing.set(true)
            on:compositionend=done
            on:cancel=cancel
            on:close=closed
        >
            {children()}
        </dialog>
    }
}
