//! Works as cards in a list. Each card follows its own work, so that a list need not be made anew when
//! one of them changes.

use std::sync::Arc;

use leptos::prelude::*;

use super::names::{name_lang, progress_words, status_color};
use crate::browser;
use crate::components::{Button, ProgressRing, Variant, Words};
use crate::compose::labels;
use crate::compose::titles::shown_name;
use crate::domain::list::Entry;
use crate::domain::progress::{FIELD_COUNT, filled_fields};
use crate::domain::{Id, Status, Work};
use crate::i18n::{Locale, Text, fill, list};
use crate::routes::Route;
use crate::state::WAY_BACK;
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;

/// What every card says of its work.
#[derive(Clone, Default, PartialEq)]
pub struct Face {
    /// Its name.
    pub title: String,
    /// The language of that, where it is not the page's.
    pub lang: Option<&'static str>,
    /// What is told under that, and when it was changed.
    pub meta: String,
    /// Where it leads.
    pub href: String,
    is_conflict: bool,
    filled: usize,
    status: Status,
}

impl Face {
    fn of(entry: &Entry, lead: &str, locale: Locale) -> Face {
        let stamps = entry.record.body.stamps();
        let sketch = entry.sketch();
        Face {
            title: shown_name(&entry.record.body, locale),
            lang: name_lang(&entry.record.body, locale),
            meta: changed(lead, stamps.changed_at, locale),
            href: Route::of(&entry.record).href(),
            is_conflict: stamps.conflict_of.is_some(),
            filled: sketch.map_or(0, filled_fields),
            status: sketch.map_or(Status::default(), |sketch| sketch.status),
        }
    }
}

/// «Steigen · endret i går».
fn changed(lead: &str, changed_at: u64, locale: Locale) -> String {
    let when = browser::format_ago(locale, changed_at, browser::now());
    let changed = fill(list::CHANGED.get(locale), &[("when", &when)]);
    match lead {
        "" => changed,
        lead => format!("{lead} · {changed}"),
    }
}

/// What a card says, as long as its work is there; after that what it said last.
pub fn face(
    entry: Memo<Option<Arc<Entry>>>,
    lead: fn(&Work, Locale) -> String,
    locale: Locale,
) -> Memo<Face> {
    Memo::new(move |before: Option<&Face>| {
        let now = entry.with(|entry| {
            let entry = entry.as_ref()?;
            Some(Face::of(
                entry,
                lead(&entry.record.body, locale).trim(),
                locale,
            ))
        });
        now.or_else(|| before.cloned()).unwrap_or_default()
    })
}

/// The name of a work, which leads to it, and what is told under that.
#[component]
pub fn CardHead(face: Memo<Face>, #[prop(optional, into)] id: Option<String>) -> impl IntoView {
    view! {
        <h3 class="sketch-card__title">
            <a class="card-link" id=id href=move || face.with(|face| face.href.clone())>
                <Words
                    lang=Signal::derive(move || face.with(|face| face.lang))
                    text=move || face.with(|face| face.title.clone())
                />
            </a>
        </h3>
        <p
            class="sketch-card__meta"
            prop:textContent=move || face.with(|face| face.meta.clone())
        ></p>
    }
}

/// A sketch. The children stand at its end: what else is said of it.
#[component]
pub fn SketchCard(id: Id, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    let (state, locale) = use_app();
    let lead = |work: &Work, _| work.municipality().to_owned();
    let face = face(state.works.entry(id), lead, locale);
    view! {
        <li class="sketch-card">
            <div>
                <CardHead face id=format!("skisse-{id}")/>
                <p class="sketch-card__tag">
                    <StatusTag face/>
                    <ConflictTag id face/>
                </p>
            </div>
            <FarRing face/>
            {children.map(|children| children())}
        </li>
    }
}

/// How far the idea of a sketch has come.
#[component]
pub fn StatusTag(face: Memo<Face>) -> impl IntoView {
    let (_, locale) = use_app();
    let status = Memo::new(move |_| face.with(|face| face.status));
    view! {
        <span
            class="ds-tag"
            data-color=move || status_color(status.get())
            prop:textContent=move || labels::status(status.get()).get(locale)
        ></span>
    }
}

/// How much of a sketch is filled in.
#[component]
pub fn FarRing(face: Memo<Face>) -> impl IntoView {
    let (_, locale) = use_app();
    let filled = Memo::new(move |_| face.with(|face| face.filled));
    view! {
        <ProgressRing
            filled=filled
            total=FIELD_COUNT
            label=move || progress_words(filled.get(), locale)
        />
    }
}

/// A work that is no sketch, with its tools. `lead` gives what stands before when it was changed, or
/// nothing; the children stand under that.
#[component]
pub fn WorkCard(
    id: Id,
    #[prop(default = |_, _| String::new())] lead: fn(&Work, Locale) -> String,
    /// Its mark.
    #[prop(optional)]
    tag: Option<AnyView>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let (state, locale) = use_app();
    let face = face(state.works.entry(id), lead, locale);
    view! {
        <li class="sketch-card">
            <div>
                <CardHead face/>
                {children.map(|children| children())}
                <p class="sketch-card__tag">
                    {tag}
                    <ConflictTag id face/>
                </p>
            </div>
            <CardTools id/>
        </li>
    }
}

/// The mark of a conflict copy, which leads to where it is put together with the other.
#[component]
pub fn ConflictTag(id: Id, face: Memo<Face>) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <Show when=move || face.with(|face| face.is_conflict)>
            <a class="ds-tag" data-color="warning" href=Route::Compare(id).href()>
                {list::CONFLICT_TAG.get(locale)}
            </a>
        </Show>
    }
}

/// What can be done with a work from its card.
#[component]
pub fn CardTools(id: Id) -> impl IntoView {
    let (state, locale) = use_app();
    let face = face(state.works.entry(id), |_, _| String::new(), locale);
    let of = Signal::derive(move || {
        face.with(|face| fill(list::OF.get(locale), &[("title", &face.title)]))
    });
    let lang = Signal::derive(move || face.with(|face| face.lang));
    let copy = move || {
        state.works.copy(id, move |title| {
            fill(list::COPY_TITLE.get(locale), &[("title", title)])
        });
    };
    let delete = move || {
        state.works.bin(id);
        // The card is gone; the way back is the natural next thing to reach.
        browser::focus_soon(WAY_BACK.to_owned());
    };
    view! {
        <div class="sketch-card__actions">
            <Button variant=Variant::Tertiary icon="Files" on_click=copy>
                {list::COPY.get(locale)}
                <Words class="ds-sr-only" lang text=of/>
            </Button>
            <Button
                variant=Variant::Tertiary
                icon="Download"
                on_click=move || state.works.download_work(id)
            >
                {list::DOWNLOAD.get(locale)}
                <Words class="ds-sr-only" lang text=of/>
            </Button>
            <Button variant=Variant::Tertiary icon="Trash" color="danger" on_click=delete>
                {list::DELETE.get(locale)}
                <Words class="ds-sr-only" lang text=of/>
            </Button>
        </div>
    }
}

/// Sketches that were made from something, under a heading; nothing where there are none.
#[component]
pub fn SketchSection(title: Text, #[prop(into)] made: Signal<Vec<Id>>) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <div>
            <Show when=move || made.with(|made| !made.is_empty())>
                <section class="stack" aria-labelledby="fra">
                    <SectionTitle id="fra" text=title.get(locale)/>
                    <ul class="card-grid card-grid--wide">
                        <For
                            each=move || made.get()
                            key=|id| *id
                            children=|id| view! { <SketchCard id/> }
                        />
                    </ul>
                </section>
            </Show>
        </div>
    }
}

/// The sketches that were made from the work that is open.
#[component]
pub fn LinkedSection(title: Text) -> impl IntoView {
    let (state, _) = use_app();
    let made = Memo::new(move |_| {
        let mut ids = state.works.linked_sketches();
        ids.reverse();
        ids
    });
    view! { <SketchSection title made=made/> }
}
