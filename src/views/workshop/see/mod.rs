//! «Se»: the sketches of the session as cards, two or three of them side by side, and what of the map they answer.

mod beside;
mod board;
mod card;
mod filters;

use leptos::prelude::*;

use super::sketches::{NoSketches, session_ids, with_session};
use crate::components::CountStatus;
use crate::domain::Id;
use crate::domain::workshop::Wanted;
use crate::i18n::{fill, session as t};
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;

use beside::Beside;
use board::SessionMap;
use card::GalleryCard;
use filters::Filters;

/// The id of the heading over the cards.
const GALLERY_TITLE: &str = "skissene";

/// The part.
#[component]
pub fn See() -> impl IntoView {
    let (state, _) = use_app();
    let ids = session_ids(state);
    let has_some = Memo::new(move |_| ids.with(|ids| !ids.is_empty()));
    view! {
        <div class="stack stack--wide">
            <Show when=move || has_some.get() fallback=|| view! { <NoSketches/> }>
                <Gallery ids/>
                <SessionMap/>
            </Show>
        </div>
    }
}

/// The cards, and what is chosen among them.
#[component]
fn Gallery(ids: Memo<Vec<Id>>) -> impl IntoView {
    let (state, locale) = use_app();
    let wanted = RwSignal::new(Wanted::default());
    let chosen = RwSignal::new(Vec::<Id>::new());
    // What was chosen may be taken out of the workshop meanwhile.
    let chosen_here = Memo::new(move |_| {
        let mut chosen = chosen.get();
        ids.with(|ids| chosen.retain(|id| ids.contains(id)));
        chosen
    });
    let left = Memo::new(move |_| {
        let wanted = wanted.get();
        with_session(state, |_, sketches| {
            let left = sketches.iter().filter(|(_, own)| wanted.leaves(own));
            left.map(|(id, _)| *id).collect::<Vec<Id>>()
        })
    });
    let count = Signal::derive(move || {
        let (n, total) = (left.with(Vec::len), ids.with(Vec::len));
        let text = if n == total {
            t::COUNT_ALL
        } else {
            t::COUNT_SOME
        };
        let (n, total) = (n.to_string(), total.to_string());
        fill(text.get(locale), &[("n", &n), ("total", &total)])
    });
    view! {
        <section class="stack" aria-labelledby=GALLERY_TITLE>
            <SectionTitle id=GALLERY_TITLE text=t::GALLERY.get(locale)/>
            <p class="prose">{t::SEE_LEAD.get(locale)}</p>
            <Filters wanted/>
            <CountStatus words=count/>
            <Show when=move || left.with(Vec::is_empty)>
                <p>{t::NONE_PASS.get(locale)}</p>
            </Show>
            <ul class="gallery">
                <For
                    each=move || left.get()
                    key=|id| *id
                    children=move |id| view! { <GalleryCard id chosen chosen_here/> }
                />
            </ul>
        </section>
        <Beside chosen chosen_here/>
    }
}
