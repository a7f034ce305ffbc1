//! What every screen to write in a work has in common: it waits until everything has been read, and
//! says so where the work lies in the bin or is not here.

use leptos::prelude::*;

use crate::browser;
use crate::components::{Button, Variant};
use crate::i18n::{Text, list};
use crate::routes::Route;
use crate::state::Opened;
use crate::views::shell::frame::{EmptyState, LinkButton};
use crate::views::shell::reading::Reading;
use crate::views::{ids, use_app};

/// What a screen says where there is nothing to write in.
#[derive(Clone)]
pub struct EditorWords {
    /// The title and the text where the work lies in the bin.
    pub in_bin: (Text, Text),
    /// The same where there is no such work.
    pub missing: (Text, Text),
    /// The name of the way back, and where it leads.
    pub back: (Text, Route),
}

/// The screen of a work. The children are what one writes in; they are made once, when the work is
/// there.
#[component]
pub fn Editor(
    words: EditorWords,
    /// What one can do instead where there is no such work, beside going back.
    #[prop(optional, into)]
    instead: ViewFn,
    children: ChildrenFn,
) -> impl IntoView {
    let (state, _) = use_app();
    let shown = Memo::new(move |_| state.care.ready.get().then(|| state.open.opened.get()));
    move || match shown.get() {
        None => view! { <Reading/> }.into_any(),
        Some(Opened::Editing) => children().into_any(),
        Some(Opened::InBin) => view! {
            <Nothing says=words.in_bin back=words.back.clone()>
                <Restore/>
            </Nothing>
        }
        .into_any(),
        Some(Opened::Missing) => {
            let instead = instead.clone();
            view! {
                <Nothing says=words.missing back=words.back.clone()>{instead.run()}</Nothing>
            }
            .into_any()
        }
    }
}

#[component]
fn Nothing(says: (Text, Text), back: (Text, Route), children: Children) -> impl IntoView {
    let (_, locale) = use_app();
    let (title, text) = says;
    view! {
        <EmptyState title=title.get(locale) text=text.get(locale)>
            {children()}
            <LinkButton href=back.1.href() text=back.0.get(locale)/>
        </EmptyState>
    }
}

#[component]
fn Restore() -> impl IntoView {
    let (state, locale) = use_app();
    let restore = move || {
        if let Some(id) = state.app.route.with_untracked(Route::work) {
            state.works.restore(id);
            browser::focus_soon(ids::TITLE.to_owned());
        }
    };
    view! {
        <Button variant=Variant::Primary on_click=restore>{list::RESTORE.get(locale)}</Button>
    }
}
