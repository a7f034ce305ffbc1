//! The frame round every screen: skip link, header with navigation and language, footer, and the
//! page for addresses that lead nowhere.

use leptos::prelude::*;

use crate::browser;
use crate::components::{Drawing, Icon};
use crate::content::drawings;
use crate::i18n::{Locale, Text, shell};
use crate::routes::Route;
use crate::state::AppState;

/// The link to the main content; it moves the focus and leaves the address alone.
#[component]
pub fn SkipLink() -> impl IntoView {
    let state = AppState::from_context();
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        browser::focus("hovedinnhold");
    };
    view! {
        <a class="ds-skip-link" href="#hovedinnhold" on:click=skip>
            {move || shell::SKIP_LINK.get(state.locale.get())}
        </a>
    }
}

/// Name, navigation and language. On narrow screens the last two are behind «Meny».
#[component]
pub fn SiteHeader() -> impl IntoView {
    let state = AppState::from_context();
    let is_open = RwSignal::new(false);
    Effect::new(move || {
        state.route.track();
        is_open.set(false);
    });
    let keydown = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && is_open.get_untracked() {
            is_open.set(false);
            browser::focus("menyknapp");
        }
    };
    view! {
        <header class="site-header" on:keydown=keydown>
            <div class="wrap site-header__inner">
                <a class="site-header__home" href="#/">
                    <Drawing svg=drawings::LOGO class="site-header__logo" />
                    <span>{shell::APP_NAME.nb}</span>
                </a>
                <button
                    type="button"
                    class="ds-button site-header__toggle"
                    data-variant="secondary"
                    id="menyknapp"
                    aria-expanded=move || is_open.get().to_string()
                    aria-controls="hovedmeny"
                    on:click=move |_| is_open.update(|open| *open = !*open)
                >
                    <Icon name="MenuHamburger" />
                    {move || shell::MENU.get(state.locale.get())}
                </button>
                <div class="site-header__menu" id="hovedmeny">
                    <MainMenu />
                    <LanguageSwitch />
                </div>
            </div>
        </header>
    }
}

#[component]
fn MainMenu() -> impl IntoView {
    let state = AppState::from_context();
    let items: [(Route, Text); 4] = [
        (Route::Home, shell::HOME),
        (Route::Measures, shell::MEASURES),
        (Route::Sketches, shell::SKETCHES),
        (Route::About, shell::ABOUT),
    ];
    let links = items.map(|(route, name)| {
        let href = route.href();
        let current = move || match state.route.with(|shown| place_in_menu(shown, &route)) {
            Place::Here => Some("page"),
            Place::Below => Some("true"),
            Place::Elsewhere => None,
        };
        view! {
            <li>
                <a class="main-nav__link" href=href aria-current=current>
                    {move || name.get(state.locale.get())}
                </a>
            </li>
        }
    });
    view! {
        <nav aria-label=move || shell::MAIN_MENU.get(state.locale.get())>
            <ul class="main-nav">{links.into_iter().collect_view()}</ul>
        </nav>
    }
}

enum Place {
    Here,
    Below,
    Elsewhere,
}

fn place_in_menu(shown: &Route, item: &Route) -> Place {
    match (shown, item) {
        (shown, item) if shown == item => Place::Here,
        (Route::Measure(_), Route::Measures) | (Route::Sketch(_), Route::Sketches) => Place::Below,
        _ => Place::Elsewhere,
    }
}

#[component]
fn LanguageSwitch() -> impl IntoView {
    let state = AppState::from_context();
    let choices = Locale::ALL.map(|locale| {
        view! {
            <label class="ds-button" data-variant="tertiary" lang=locale.tag()>
                <input
                    type="radio"
                    name="sprak"
                    value=locale.tag()
                    prop:checked=move || state.locale.get() == locale
                    on:change=move |_| state.set_locale(locale)
                />
                {locale.own_name()}
            </label>
        }
    });
    view! {
        <fieldset class="ds-toggle-group language">
            <legend class="ds-sr-only">{move || shell::LANGUAGE.get(state.locale.get())}</legend>
            {choices.into_iter().collect_view()}
        </fieldset>
    }
}

/// The promise, and the way to what is behind it.
#[component]
pub fn SiteFooter() -> impl IntoView {
    let state = AppState::from_context();
    view! {
        <footer class="site-footer">
            <div class="wrap site-footer__inner">
                <p>{move || shell::PLEDGE.get(state.locale.get())}</p>
                <p>
                    <a class="ds-link" href=Route::About.href()>
                        {move || shell::FOOTER_LINK.get(state.locale.get())}
                    </a>
                </p>
            </div>
        </footer>
    }
}

/// What an address that leads nowhere shows.
#[component]
pub fn NotFound(locale: Locale) -> impl IntoView {
    view! {
        <div class="empty-state">
            <Drawing svg=drawings::NOT_FOUND />
            <h1 class="page-title" id="tittel" tabindex="-1">
                {shell::NOT_FOUND_TITLE.get(locale)}
            </h1>
            <p class="empty-state__text">{shell::NOT_FOUND_TEXT.get(locale)}</p>
            <div class="cluster">
                <a class="ds-button" href=Route::Home.href()>{shell::TO_HOME.get(locale)}</a>
                <a class="ds-button" data-variant="secondary" href=Route::Sketches.href()>
                    {shell::SEE_SKETCHES.get(locale)}
                </a>
            </div>
        </div>
    }
}
