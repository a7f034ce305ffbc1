//! The first screen as html, for the page to show before the app has come.

use leptos::prelude::*;
use serde_json::{Map, Value};

use super::app::Page;
use super::frame::SectionTitle;
use super::home::Home;
use super::titles::screen_title;
use crate::components::Icon;
use crate::content::{EXAMPLE_CARDS, MAP_ELEMENTS, PROTOTYPE_CARDS};
use crate::i18n::{self, Locale, Text, shell};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::ids;

/// What `index.html` takes in: the first screen in the first language, hidden until it is known to be the
/// person's, and the others as templates. Each knows what every screen with an address of its own is
/// called and is for; beside it are the place of what the person wrote last, and that of the line about the table one sits at.
pub fn painted() -> String {
    let painted = Locale::ALL.map(|locale| {
        let (tag, heads) = (locale.tag(), heads(locale));
        let reading = shell::READING.get(locale);
        let (screen, latest, seat) = (html(locale, screen), html(locale, latest), html(locale, seat));
        let latest = format!("<template id=\"painted-latest-{tag}\">{latest}</template><template id=\"painted-seat-{tag}\">{seat}</template>");
        match locale == Locale::default() {
            // Whoever reads it need not wait for the others (`boot/boot.js`).
            true => format!("<div id=\"painted\" hidden data-heads=\"{heads}\" data-reading=\"{reading}\">{screen}</div>{latest}<app-boot lang=\"{tag}\"></app-boot>"),
            false => format!(
                "<template id=\"painted-{tag}\" data-heads=\"{heads}\" data-reading=\"{reading}\">{screen}</template>{latest}"
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

/// The place of the line that says at which table one sits, or to which workshop one is invited, with what it says.
fn seat() -> AnyView {
    let locale = AppState::from_context().app.locale.get_untracked();
    view! {
        <div
            class="notices"
            data-seated=i18n::workshop::SEATED.get(locale)
            data-invited=i18n::workshop::INVITED_TO.get(locale)
            data-untitled=i18n::workshop::UNTITLED.get(locale)
        >
            <div class="seat-line">
                <Icon name="Files"/>
                <div>
                    <a class="ds-link">"…"</a>
                </div>
            </div>
        </div>
    }
    .into_any()
}

/// What the screens are called that have an address of their own, by that address without its `#`; and on the next line what
/// they are for, where they say so first.
fn heads(locale: Locale) -> String {
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
    let heads: Map<String, Value> = routes
        .map(|route| {
            let mut head = screen_title(&route, locale);
            if let Some(lead) = screen_lead(&route) {
                head.push('\n');
                head.push_str(lead.get(locale));
            }
            let path = route.href().trim_start_matches('#').to_owned();
            (path, head.into())
        })
        .collect();
    let json = Value::Object(heads).to_string();
    json.replace('&', "&amp;").replace('"', "&quot;")
}

/// What a screen is for, where that is the first that it says under its name, and the name has an address of its own.
fn screen_lead(route: &Route) -> Option<Text> {
    Some(match route {
        Route::Map => i18n::map::LEAD,
        Route::Selfchecks => i18n::selfcheck::LEAD,
        Route::Ideas(_) => i18n::examples::LEAD,
        Route::Measures => i18n::measures::LEAD,
        Route::Guide => i18n::guide::LEAD,
        Route::Workshops => i18n::workshop::LEAD,
        Route::About => i18n::about::LEAD,
        Route::Measure(id) => {
            let mut cards = PROTOTYPE_CARDS.iter();
            cards.find(|card| card.id == id)?.teaser
        }
        _ => return None,
    })
}
