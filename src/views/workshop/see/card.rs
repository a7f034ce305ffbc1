//! A sketch of the session as a card. It follows its own sketch and its own dots, and nothing of the others.

use leptos::prelude::*;

use crate::components::{Tick, Words};
use crate::compose::Said;
use crate::compose::labels;
use crate::compose::workshop::session::as_sketch;
use crate::compose::workshop::shown;
use crate::domain::workshop::MOST_BESIDE;
use crate::domain::{Id, Workshop};
use crate::i18n::{fill, plural, session as t};
use crate::views::use_app;
use crate::views::work::cards::{self, ConflictTag};
use crate::views::work::names::entry_lang;
use crate::views::work::said::said;
use crate::views::workshop::sketches::{TableMark, address_of, name_of, table_of};

/// What the card says beside the name.
#[derive(Clone, Default, PartialEq)]
struct Face {
    need: Said,
    who: Said,
    themes: String,
}

/// The card. `chosen` is changed by it, and `chosen_here` is what of that is in the workshop.
#[component]
pub fn GalleryCard(id: Id, chosen: RwSignal<Vec<Id>>, chosen_here: Memo<Vec<Id>>) -> impl IntoView {
    let (state, locale) = use_app();
    let entry = state.works.entry(id);
    let (title, table) = (name_of(entry, locale), table_of(entry));
    let lang = entry_lang(entry, locale);
    let face = Memo::new(move |_| {
        entry.with(|entry| {
            let work = entry.as_ref().map(|entry| &entry.record.body);
            let sketch = work.and_then(|work| as_sketch(work, true));
            sketch.map_or_else(Face::default, |sketch| Face {
                need: Said::own_in(sketch.need.trim(), sketch.locale),
                who: shown::who(&sketch),
                themes: labels::themes(sketch.themes.iter().map(String::as_str), locale),
            })
        })
    });
    let own_face = cards::face(entry, |_, _| String::new(), locale);
    let dots = Memo::new(move |_| state.open.with_open(|held: &Workshop| held.dots_of(id)));
    let dots_words = Signal::derive(move || {
        let dots = usize::try_from(dots.get()).unwrap_or(usize::MAX);
        plural(locale, dots, &t::DOTS_ONE, &t::DOTS_MANY)
    });
    let is_chosen = Memo::new(move |_| chosen_here.with(|chosen| chosen.contains(&id)));
    let choose = move |is_ticked: bool| {
        let mut next = chosen_here.get_untracked();
        next.retain(|own| *own != id);
        if is_ticked {
            next.push(id);
            // The one that was chosen first gives way.
            if next.len() > MOST_BESIDE {
                next.remove(0);
            }
        }
        chosen.set(next);
    };
    let of = Signal::derive(move || fill(t::OF_TITLE.get(locale), &[("title", &title.get())]));
    view! {
        <li class="gallery__card" data-chosen=move || is_chosen.get().then_some("")>
            <div class="gallery__head">
                <TableMark table/>
                <h3 class="gallery__title">
                    <a class="ds-link" href=address_of(entry)>
                        <Words text=title lang/>
                    </a>
                </h3>
            </div>
            <p class="gallery__need">{move || face.with(|face| said(&face.need, locale))}</p>
            <p class="gallery__who">{move || face.with(|face| said(&face.who, locale))}</p>
            <p
                class="gallery__themes"
                prop:textContent=move || face.with(|face| face.themes.clone())
            ></p>
            <p>
                <ConflictTag id face=own_face/>
            </p>
            <div class="gallery__foot">
                <p class="gallery__dots">
                    <Words text=dots_words/>
                </p>
                <Tick
                    id=format!("velg-{id}")
                    label=t::CHOOSE.get(locale)
                    more=of
                    more_lang=lang
                    is_on=is_chosen
                    on_tick=choose
                />
            </div>
        </li>
    }
}
