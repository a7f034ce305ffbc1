//! The frame round every screen: skip link, header and footer.

use leptos::prelude::*;

use crate::browser;
use crate::components::{Icon, Sprite, Words};
use crate::i18n::{Locale, Text, shell};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::ids;

pub use super::headings::{
    EmptyState, LinkButton, NameTitle, NotFound, PageTitle, SectionTitle, TitleOf,
};

/// A text in the language of now, followed by what shows it.
fn follow(state: AppState, text: Text) -> Signal<String> {
    Signal::derive(move || text.get(state.app.locale.get()).to_owned())
}

/// The link to the main content; it moves the focus and leaves the address alone.
#[component]
pub fn SkipLink() -> impl IntoView {
    let state = AppState::from_context();
    let skip = |event: web_sys::MouseEvent| {
        event.prevent_default();
        browser::focus(ids::MAIN);
    };
    view! {
        <a class="ds-skip-link" href=format!("#{}", ids::MAIN) on:click=skip>
            <Words text=follow(state, shell::SKIP_LINK)/>
        </a>
    }
}

/// Name, navigation and language. On narrow screens the last two are behind «Meny».
#[component]
pub fn SiteHeader() -> impl IntoView {
    let state = AppState::from_context();
    let is_open = state.app.menu;
    let close = move || {
        is_open.set(false);
        browser::focus("menyknapp");
    };
    // A link to the screen one is on changes nothing else.
    let choose = move |event: web_sys::MouseEvent| {
        if is_open.get_untracked() && browser::is_plain_click(&event) {
            close();
        }
    };
    let key = move |event: web_sys::KeyboardEvent| {
        if browser::key_of(&event) == "Escape" && is_open.get_untracked() {
            event.stop_propagation();
            close();
        }
    };
    let mark = move || match is_open.get() {
        true => "#icon-XMark",
        false => "#icon-MenuHamburger",
    };
    view! {
        <header class="site-header" on:keydown=key>
            <div class="wrap site-header__inner">
                <a class="site-header__home" href="#/">
                    <Sprite name="logo" class="site-header__logo" view_box="0 0 32 32"/>
                    <span>{shell::APP_NAME.nb}</span>
                </a>
                <button
                    type="button"
                    class="ds-button site-header__search"
                    data-variant="tertiary"
                    data-icon=""
                    aria-keyshortcuts="Control+K"
                    aria-label=follow(state, shell::SEARCH)
                    title=follow(state, shell::SEARCH_KEYS)
                    on:click=move |_| state.app.searching.set(true)
                >
                    <Icon name="MagnifyingGlass"/>
                </button>
                <button
                    type="button"
                    class="ds-button site-header__toggle"
                    data-variant="secondary"
                    id="menyknapp"
                    aria-controls="hovedmeny"
                    aria-expanded=move || is_open.get().to_string()
                    on:click=move |_| is_open.update(|open| *open = !*open)
                >
                    <svg class="icon" aria-hidden="true" focusable="false">
                        <use href=mark></use>
                    </svg>
                    <Words text=follow(state, shell::MENU)/>
                </button>
                <div class="site-header__menu" id="hovedmeny">
                    <MainMenu on:click=choose/>
                    <LanguageSwitch/>
                </div>
            </div>
        </header>
    }
}

#[component]
fn MainMenu() -> impl IntoView {
    let state = AppState::from_context();
    let items = [
        (Route::Home, shell::HOME),
        (Route::Map, shell::MAP),
        (Route::Selfchecks, shell::SELFCHECK),
        (Route::Measures, shell::MEASURES),
        (Route::Guide, shell::GUIDE),
        (Route::ideas(), shell::IDEAS),
        (Route::Sketches, shell::WORKS),
        (Route::Workshops, shell::WORKSHOP),
    ];
    let links = items.map(|(route, name)| {
        let href = route.href();
        let current = move || state.app.route.with(|shown| place_in_menu(shown, &route));
        view! {
            <li>
                <a class="main-nav__link" href=href aria-current=current>
                    <Words text=follow(state, name)/>
                </a>
            </li>
        }
    });
    view! {
        <nav aria-label=follow(state, shell::MAIN_MENU)>
            <ul class="main-nav">{links.collect_view()}</ul>
        </nav>
    }
}

/// `page` on the item's own screen, `true` on a screen below it.
fn place_in_menu(shown: &Route, item: &Route) -> Option<&'static str> {
    match shown {
        shown if shown.is_same_screen(item) => Some("page"),
        shown if shown.is_below(item) => Some("true"),
        _ => None,
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
                    prop:checked=move || state.app.locale.get() == locale
                    on:change=move |_| state.app.set_locale(locale)
                />
                {locale.own_name()}
            </label>
        }
    });
    view! {
        <fieldset class="ds-toggle-group language">
            <legend class="ds-sr-only">
                <Words text=follow(state, shell::LANGUAGE)/>
            </legend>
            {choices.collect_view()}
        </fieldset>
    }
}

/// The ways to what is about the page itself.
#[component]
pub fn SiteFooter(children: Children) -> impl IntoView {
    let state = AppState::from_context();
    view! {
        <footer class="site-footer" hidden=move || state.app.waiting.get() != 0>
            <div class="wrap site-footer__inner">
                <a class="ds-link" href=Route::About.href()>
                    <Words text=follow(state, shell::ABOUT)/>
                </a>
                <a class="ds-link" href=Route::Accessibility.href()>
                    <Words text=follow(state, shell::ACCESSIBILITY)/>
                </a>
            </div>
            {children()}
        </footer>
    }
}
