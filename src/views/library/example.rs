//! One example of what others have done, and what was borrowed from it here.

use leptos::prelude::*;

use super::source::SourceWords;
use crate::components::{Button, Drawing, Icon, OwnWordsIn, Variant};
use crate::compose::{labels, seed};
use crate::content::{EXAMPLES, Example, drawings};
use crate::domain::Id;
use crate::domain::list::{Entry, SortBy, sort};
use crate::i18n::{Locale, examples as t};
use crate::routes::Route;
use crate::views::shell::frame::{LinkButton, NameTitle, PageTitle, SectionTitle};
use crate::views::use_app;
use crate::views::work::cards::SketchCard;

/// One example, or what to do when there is none with that id.
#[component]
pub fn ExampleScreen(#[prop(into)] id: String) -> impl IntoView {
    let (_, locale) = use_app();
    match EXAMPLES.iter().find(|example| example.id == id) {
        Some(example) => view! { <Told example/> }.into_any(),
        None => view! {
            <div class="empty-state">
                <PageTitle text=t::UNKNOWN_TITLE.get(locale)/>
                <p class="empty-state__text">{t::UNKNOWN_TEXT.get(locale)}</p>
                <LinkButton href=Route::ideas().href() text=t::BACK.get(locale)/>
            </div>
        }
        .into_any(),
    }
}

/// An example as it is told.
#[component]
fn Told(example: &'static Example) -> impl IntoView {
    let (_, locale) = use_app();
    let parts = [
        ("bakgrunn", t::BACKGROUND, example.background),
        ("gjorde", t::WHAT_THEY_DID, example.what_they_did),
        ("forte-til", t::WHAT_CAME, example.what_came_of_it),
        (OURS, t::LEARN, example.what_to_learn),
    ];
    let parts = parts.map(|(id, title, text)| {
        let ours = (id == OURS).then(|| {
            view! { <p class="hint">{t::OUR_READING.get(locale)}</p> }
        });
        view! {
            <section class="panel prose" aria-labelledby=id>
                <SectionTitle id text=title.get(locale)/>
                <p>{text.get(locale)}</p>
                {ours}
            </section>
        }
    });
    view! {
        <div class="stack example">
            <p>
                <a class="ds-link back-link" href=Route::ideas().href()>
                    <Icon name="ArrowLeft"/>
                    {t::BACK.get(locale)}
                </a>
            </p>
            <Head example/>
            <div class="example__parts">{parts.collect_view()}</div>
            <Links example/>
            <Borrowed example/>
        </div>
    }
}

/// The part that is our reading, and not what the source tells.
const OURS: &str = "lare";

#[component]
fn Head(example: &'static Example) -> impl IntoView {
    let (state, locale) = use_app();
    let facts = [(t::PLACE, example.place), (t::TIME, example.time)];
    let facts = facts.map(|(name, value)| {
        view! {
            <div>
                <dt>{name.get(locale)}</dt>
                <dd>{value.get(locale)}</dd>
            </div>
        }
    });
    let borrow = move || {
        state
            .works
            .start_sketch(seed::from_example(example, locale))
    };
    view! {
        <div class="measure-head">
            <div class="measure-head__text">
                <NameTitle text=example.name/>
                <p class="lead">{example.teaser.get(locale)}</p>
                <dl class="facts">{facts.collect_view()}</dl>
                <Button variant=Variant::Primary icon="FilePlus" on_click=borrow>
                    {t::BORROW.get(locale)}
                </Button>
                <p class="hint">{t::BORROW_HINT.get(locale)}</p>
            </div>
            <Drawing markup=drawings::of_example(example.id) class="picture"/>
        </div>
    }
}

/// Themes, the map, and where it is told.
#[component]
fn Links(example: &'static Example) -> impl IntoView {
    let (_, locale) = use_app();
    let themes = example.themes.iter().map(|id| {
        view! {
            <li>
                <span class="ds-tag" data-color="neutral">{labels::theme(id, locale)}</span>
            </li>
        }
    });
    let elements = example.map_elements.iter().map(|id| {
        let href = Route::MapElement((*id).to_owned()).href();
        view! {
            <li>
                <a class="ds-link" href=href>{labels::map_element(id, locale)}</a>
            </li>
        }
    });
    view! {
        <div class="panel stack">
            <div class="map-answers">
                <div>
                    <h2 class="card-title">{t::THEMES.get(locale)}</h2>
                    <ul class="chips">{themes.collect_view()}</ul>
                </div>
                <div>
                    <h2 class="card-title">{t::ANSWERS_MAP.get(locale)}</h2>
                    <ul class="ds-list">{elements.collect_view()}</ul>
                </div>
            </div>
            <p class="hint">{t::OUR_LINK.get(locale)}</p>
            <p class="hint"><SourceWords words=t::SOURCE id=example.source/></p>
        </div>
    }
}

/// The sketches that were borrowed from it, with what was adapted.
#[component]
fn Borrowed(example: &'static Example) -> impl IntoView {
    let (state, locale) = use_app();
    let borrowed = Memo::new(move |_| {
        let mut found = state.works.in_use();
        found.retain(|entry| adapted_from(entry, example).is_some());
        sort(&mut found, SortBy::Changed);
        let ids = found.iter().map(|entry| entry.record.id);
        ids.collect::<Vec<_>>()
    });
    view! {
        <Show when=move || borrowed.with(|borrowed| !borrowed.is_empty())>
            <section class="stack" aria-labelledby="lant">
                <SectionTitle id="lant" text=t::BORROWED.get(locale)/>
                <ul class="card-grid card-grid--wide">
                    <For
                        each=move || borrowed.get()
                        key=|id| *id
                        children=move |id| view! { <BorrowedCard id example/> }
                    />
                </ul>
            </section>
        </Show>
    }
}

/// What was adapted in a sketch that was borrowed from an example; `None` for other works.
fn adapted_from<'a>(entry: &'a Entry, example: &Example) -> Option<&'a str> {
    let from = entry.sketch()?.borrowed_from.as_ref()?;
    (from.id == example.id).then(|| from.adapted.trim())
}

#[component]
fn BorrowedCard(id: Id, example: &'static Example) -> impl IntoView {
    let (state, locale) = use_app();
    let entry = state.works.entry(id);
    let adapted = Memo::new(move |_| {
        entry.with(|entry| {
            let adapted = adapted_from(entry.as_ref()?, example)?;
            (!adapted.is_empty()).then(|| adapted.to_owned())
        })
    });
    let lang = Signal::derive(move || {
        let own = entry.with(|entry| entry.as_ref().map(|it| it.record.body.stamps().locale));
        own.filter(|own| *own != locale).map(Locale::tag)
    });
    view! {
        <SketchCard id>
            <Show when=move || adapted.with(Option::is_some)>
                <p class="quoted">
                    <OwnWordsIn
                        words=t::ADAPTED
                        hole="text"
                        text=move || adapted.get().unwrap_or_default()
                        lang
                        locale
                    />
                </p>
            </Show>
        </SketchCard>
    }
}
