//! «Se»: the sketches of the session as cards, two or three of them side by side, and what of the map they answer.

mod beside;
mod board;
mod card;
mod filters;

use leptos::prelude::*;

use super::sketches::{NoSketches, session_ids, with_session};
use crate::components::CountStatus;
use crate::compose::workshop::session::apart;
use crate::domain::workshop::Wanted;
use crate::domain::{Id, Sketch};
use crate::i18n::{fill, plural, session as t};
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

/// What the filters leave.
#[derive(Clone, Default, PartialEq)]
struct Left {
    /// The sketches, with all versions of one that was changed in two places.
    ids: Vec<Id>,
    /// How many they are, such a one counted once.
    count: usize,
    /// How many there are without the filters, likewise.
    total: usize,
}

/// The cards, and what is chosen among them.
#[component]
fn Gallery(ids: Memo<Vec<Id>>) -> impl IntoView {
    let (state, locale) = use_app();
    let asked = RwSignal::new(Wanted::default());
    let wanted = Memo::new(move |_| {
        let asked = asked.get();
        with_session(state, |_, sketches| asked.among(sketches))
    });
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
            let left: Vec<(Id, &Sketch)> = left.copied().collect();
            Left {
                ids: left.iter().map(|(id, _)| *id).collect(),
                count: apart(&left).len(),
                total: apart(sketches).len(),
            }
        })
    });
    let count = Signal::derive(move || {
        let (n, total) = left.with(|left| (left.count, left.total));
        match n == total {
            true => plural(locale, total, &t::COUNT_ONE, &t::COUNT_ALL),
            false => {
                let (n, total) = (n.to_string(), total.to_string());
                fill(t::COUNT_SOME.get(locale), &[("n", &n), ("total", &total)])
            }
        }
    });
    view! {
        <section class="stack" aria-labelledby=GALLERY_TITLE>
            <SectionTitle id=GALLERY_TITLE text=t::GALLERY.get(locale)/>
            <p class="prose">{t::SEE_LEAD.get(locale)}</p>
            <Filters wanted asked/>
            <CountStatus words=count/>
            <Show when=move || left.with(|left| left.ids.is_empty())>
                <p>{t::NONE_PASS.get(locale)}</p>
            </Show>
            <ul class="gallery">
                <For
                    each=move || left.with(|left| left.ids.clone())
                    key=|id| *id
                    children=move |id| view! { <GalleryCard id chosen chosen_here/> }
                />
            </ul>
        </section>
        <Beside chosen chosen_here/>
    }
}
