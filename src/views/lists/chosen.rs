//! Several works at once: which are chosen, and what can be done with them.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::browser;
use crate::components::{Button, CountStatus, Variant, Words};
use crate::domain::Id;
use crate::i18n::{fill, list as t, session, travel};
use crate::routes::Route;
use crate::state::WAY_BACK;
use crate::views::work::cards::Face;
use crate::views::{ids, use_app};

/// The works that are chosen. One that is put away elsewhere is no longer among them.
#[derive(Clone, Copy)]
pub struct Chosen {
    marked: RwSignal<BTreeSet<Id>>,
    found: Memo<Vec<Id>>,
}

impl Chosen {
    /// None, of those that are found.
    pub fn none_of(found: Memo<Vec<Id>>) -> Chosen {
        Chosen {
            marked: RwSignal::default(),
            found,
        }
    }

    /// Those that are marked and still to be found, in the order of the list. Follows both.
    fn ids(self) -> Vec<Id> {
        let mut ids = self.found.get();
        self.marked
            .with(|marked| ids.retain(|id| marked.contains(id)));
        ids
    }

    fn mark(self, id: Id, is_marked: bool) {
        self.marked.update(|marked| {
            match is_marked {
                true => marked.insert(id),
                false => marked.remove(&id),
            };
        });
    }
}

/// The box that chooses a work, named after it.
#[component]
pub fn Choose(id: Id, chosen: Chosen, face: Memo<Face>) -> impl IntoView {
    let (_, locale) = use_app();
    let box_id = format!("velg-{id}");
    let name = move || {
        let title = face.with(|face| face.title.clone());
        fill(t::OF.get(locale), &[("title", &title)])
    };
    view! {
        <div class="ds-field sketch-card__choose">
            <input
                class="ds-input"
                type="checkbox"
                id=box_id.clone()
                prop:checked=move || chosen.marked.with(|marked| marked.contains(&id))
                on:change=move |event| chosen.mark(id, browser::event_checked(&event))
            />
            <label class="ds-label" for=box_id>
                <span class="ds-sr-only">{t::CHOOSE.get(locale)}</span>
                <Words
                    class="ds-sr-only"
                    lang=Signal::derive(move || face.with(|face| face.lang))
                    text=name
                />
            </label>
        </div>
    }
}

/// What can be done with the works that are chosen; nothing where none is.
#[component]
pub fn ChosenTools(chosen: Chosen) -> impl IntoView {
    let (state, locale) = use_app();
    let ids = Memo::new(move |_| chosen.ids());
    let count = Signal::derive(move || {
        let n = ids.with(Vec::len);
        fill(t::CHOSEN.get(locale), &[("n", &n.to_string())])
    });
    let all_words = move || {
        let n = chosen.found.with(Vec::len).to_string();
        fill(t::CHOOSE_ALL.get(locale), &[("n", &n)])
    };
    let choose_all = move || {
        let found = chosen.found.get_untracked();
        chosen.marked.set(found.into_iter().collect());
    };
    let choose_none = move || {
        chosen.marked.set(BTreeSet::new());
        browser::focus(ids::LIST_SEARCH);
    };
    let delete = move || {
        state.works.bin_all(ids.get_untracked());
        browser::focus_soon(WAY_BACK.to_owned());
    };
    view! {
        <Show when=move || ids.with(|ids| !ids.is_empty())>
            <div class="chosen" role="group" aria-label=t::CHOSEN_TOOLS.get(locale)>
                <CountStatus words=count/>
                <div class="cluster">
                    <Button
                        variant=Variant::Secondary
                        icon="Upload"
                        on_click=move || state.works.take_along(ids.get_untracked())
                    >
                        {travel::TAKE.get(locale)}
                    </Button>
                    <Button
                        variant=Variant::Secondary
                        icon="Monitor"
                        on_click=move || {
                            state.app.go(Route::OnScreen(ids.get_untracked(), 1));
                        }
                    >
                        {session::ON_SCREEN.get(locale)}
                    </Button>
                    <Button
                        variant=Variant::Secondary
                        icon="Download"
                        on_click=move || state.works.download_works(&ids.get_untracked())
                    >
                        {t::DOWNLOAD_CHOSEN.get(locale)}
                    </Button>
                    <Button variant=Variant::Secondary icon="Trash" color="danger" on_click=delete>
                        {t::DELETE_CHOSEN.get(locale)}
                    </Button>
                    <Button variant=Variant::Tertiary on_click=choose_all>
                        <Words text=all_words/>
                    </Button>
                    <Button variant=Variant::Tertiary on_click=choose_none>
                        {t::CHOOSE_NONE.get(locale)}
                    </Button>
                </div>
            </div>
        </Show>
    }
}
