//! The first screen as html, for the page to show before the app has come.

use leptos::prelude::*;
use serde_json::{Map, Value};

use super::app::Page;
use super::frame::SectionTitle;
use super::home::Home;
use super::titles::screen_title;
use crate::content::{EXAMPLE_CARDS, MAP_ELEMENTS, PROTOTYPE_CARDS};
use crate::i18n::{self, Locale, shell};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::ids;

/// What `index.html` takes in: the first screen in the first language, hidden until it is known to be the
/// person's, and the others as templates. Each knows what every screen with an address of its own is
/// called; beside it is the place of what the person wrote last.
pub fn painted() -> String {
    let painted = Locale::ALL.map(|locale| {
        let (tag, titles) = (locale.tag(), titles(locale));
        let reading = shell::READING.get(locale);
        let (screen, latest) = (html(locale, screen), html(locale, latest));
        let latest = format!("<template id=\"painted-latest-{tag}\">{latest}</template>");
        match locale == Locale::default() {
            true => format!("<div id=\"painted\" hidden data-titles=\"{titles}\" data-reading=\"{reading}\">{screen}</div>{latest}"),
            false => format!(
                "<template id=\"painted-{tag}\" data-titles=\"{titles}\" data-reading=\"{reading}\">{screen}</template>{latest}"
            ),
        }
    });
    painted.concat()
}

fn html(locale: Locale, view: fn() -> AnyView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_context(AppState::unopened(locale));
        view().to_html()
    });
    // What tells the app's own parts apart when they change is nothing to a page that is replaced.
    html.replace("<!>", "").replace(" class=\"\"", "")
}

fn screen() -> AnyView {
    view! {
        <Page after=|| view! { <div class="toasts" aria-live="polite"></div> }>
            <Home/>
        </Page>
    }
    .into_any()
}

/// The place of what one wrote last: as high as it is, and empty.
fn latest() -> AnyView {
    let locale = AppState::from_context().app.locale.get_untracked();
    view! {
        <section class="stack" aria-labelledby=ids::LATEST>
            <SectionTitle id=ids::LATEST text=i18n::home::LATEST.get(locale)/>
            <ul class="latest" aria-hidden="true">
                <li class="latest__row">
                    <span>"…"</span>
                    <span class="quiet">"…"</span>
                </li>
            </ul>
            <p>
                <a class="ds-link" href=Route::Sketches.href()>
                    {i18n::home::ALL_WORKS.get(locale)}
                </a>
            </p>
        </section>
    }
    .into_any()
}

/// What the screens are called that have an address of their own, by that address without its `#`.
fn titles(locale: Locale) -> String {
    let fixed = [
        Route::Map,
        Route::Selfchecks,
        Route::Measures,
        Route::Guide,
        Route::Sketches,
        Route::Workshops,
        Route::ideas(),
        Route::About,
        Route::Accessibility,
    ];
    let elements = MAP_ELEMENTS
        .iter()
        .map(|held| Route::MapElement(held.id.to_owned()));
    let measures = PROTOTYPE_CARDS
        .iter()
        .map(|held| Route::Measure(held.id.to_owned()));
    let examples = EXAMPLE_CARDS
        .iter()
        .map(|held| Route::Example(held.id.to_owned()));
    let routes = fixed
        .into_iter()
        .chain(elements)
        .chain(measures)
        .chain(examples);
    let titles: Map<String, Value> = routes
        .map(|route| {
            let title = screen_title(&route, locale);
            (
                route.href().trim_start_matches('#').to_owned(),
                title.into(),
            )
        })
        .collect();
    let json = Value::Object(titles).to_string();
    json.replace('&', "&amp;").replace('"', "&quot;")
}
