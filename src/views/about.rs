//! Om: where texts are kept and how much room they take, privacy, sources, licence, version.

use leptos::prelude::*;

use crate::browser;
use crate::components::Icon;
use crate::content::SOURCES;
use crate::i18n::{Locale, Text, about, fill, list};
use crate::state::AppState;
use crate::storage::browser::CAPACITY_UNITS;
use crate::storage::prefs::ColorScheme;

/// From this share of the room on, the page suggests making some.
const CROWDED_PERCENT: usize = 80;

/// The screen about the page itself.
#[component]
pub fn About(locale: Locale) -> impl IntoView {
    let version = fill(
        about::LICENCE_TEXT.get(locale),
        &[("version", env!("CARGO_PKG_VERSION"))],
    );
    view! {
        <div class="stack">
            <h1 class="page-title" id="tittel" tabindex="-1">
                {about::TITLE.get(locale)}
            </h1>
            <p class="prose">{about::LEAD.get(locale)}</p>
            <div class="about">
                <Stored locale=locale />
                <Colors locale=locale />
                {panel(
                    "personvern",
                    about::PRIVACY_TITLE,
                    &[about::PRIVACY_NOTHING, about::PRIVACY_NAMES, about::PRIVACY_DELETE],
                    locale,
                )}
                {panel(
                    "tilgjengelighet",
                    about::ACCESS_TITLE,
                    &[about::ACCESS_TEXT],
                    locale,
                )} {panel("rapporten", about::METHOD_TITLE, &[about::METHOD_TEXT], locale)}
                <section class="panel" aria-labelledby="lisens">
                    <h2 class="section-title" id="lisens">
                        {about::LICENCE_TITLE.get(locale)}
                    </h2>
                    <p>{version}</p>
                </section>
                <Sources locale=locale />
            </div>
        </div>
    }
}

fn panel(id: &'static str, title: Text, texts: &[Text], locale: Locale) -> AnyView {
    let texts = texts.iter().map(|text| view! { <p>{text.get(locale)}</p> });
    view! {
        <section class="panel" aria-labelledby=id>
            <h2 class="section-title" id=id>
                {title.get(locale)}
            </h2>
            {texts.collect_view()}
        </section>
    }
    .into_any()
}

#[component]
fn Stored(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    // Counted anew when the stored sketches change.
    let used = Memo::new(move |_| {
        state.entries.track();
        state.used_units()
    });
    let percent = move || (used.get() * 100).div_ceil(CAPACITY_UNITS).min(100);
    let is_crowded = move || percent() >= CROWDED_PERCENT;
    let room = move || {
        let (used, total) = (used.get().div_ceil(1_000), CAPACITY_UNITS / 1_000);
        let (used, total, percent) = (used.to_string(), total.to_string(), percent().to_string());
        let values = [
            ("used", used.as_str()),
            ("total", &total),
            ("percent", &percent),
        ];
        fill(about::ROOM.get(locale), &values)
    };
    let last_export = move || {
        state.notice.track();
        match state.last_export() {
            Some(moment) => {
                let when = browser::format_ago(locale, moment, browser::now());
                fill(about::LAST_EXPORT.get(locale), &[("when", &when)])
            }
            None => about::NEVER_EXPORTED.get(locale).to_owned(),
        }
    };
    view! {
        <section class="panel" aria-labelledby="lagring">
            <h2 class="section-title" id="lagring">
                {about::STORED_TITLE.get(locale)}
            </h2>
            <p>{about::STORED_TEXT.get(locale)}</p>
            <p>{about::STORED_WARNING.get(locale)}</p>
            <div class="meter" data-level=move || if is_crowded() { "high" } else { "low" }>
                <p id="plass">{room}</p>
                <progress
                    class="meter__bar"
                    aria-labelledby="plass"
                    max="100"
                    value=move || percent().to_string()
                ></progress>
                <Show when=is_crowded>
                    <p>{about::ROOM_HINT.get(locale)}</p>
                </Show>
            </div>
            <p>{last_export}</p>
            <p>
                <button
                    type="button"
                    class="ds-button"
                    data-variant="secondary"
                    on:click=move |_| state.download_all()
                >
                    <Icon name="Download" />
                    {list::DOWNLOAD_ALL.get(locale)}
                </button>
            </p>
        </section>
    }
}

#[component]
fn Colors(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    let choices = ColorScheme::ALL.map(|scheme| {
        let id = format!("fargevalg-{}", scheme.word());
        let name = match scheme {
            ColorScheme::Auto => about::COLORS_AUTO,
            ColorScheme::Light => about::COLORS_LIGHT,
            ColorScheme::Dark => about::COLORS_DARK,
        };
        view! {
            <div class="ds-field">
                <input
                    class="ds-input"
                    type="radio"
                    name="fargevalg"
                    id=id.clone()
                    prop:checked=move || state.color_scheme.get() == scheme
                    on:change=move |_| state.set_color_scheme(scheme)
                />
                <label class="ds-label" for=id>
                    {name.get(locale)}
                </label>
            </div>
        }
    });
    view! {
        <section class="panel" aria-labelledby="farger">
            <h2 class="section-title" id="farger">
                {about::COLORS_TITLE.get(locale)}
            </h2>
            <fieldset class="ds-fieldset choice-group">
                <legend class="ds-label">{about::COLORS.get(locale)}</legend>
                <div class="choices">{choices.into_iter().collect_view()}</div>
            </fieldset>
        </section>
    }
}

#[component]
fn Sources(locale: Locale) -> impl IntoView {
    let items = SOURCES
        .iter()
        .map(|source| {
            let parts = [source.title, source.publisher, source.date];
            let words = parts.map(|part| part.get(locale));
            let words: Vec<&str> = words.into_iter().filter(|part| !part.is_empty()).collect();
            view! { <li>{words.join(", ")}</li> }
        })
        .collect_view();
    view! {
        <section class="panel panel--wide" aria-labelledby="kilder">
            <h2 class="section-title" id="kilder">
                {about::SOURCES_TITLE.get(locale)}
            </h2>
            <ul class="sources">{items}</ul>
        </section>
    }
}
