//! The frame round every screen: skip link, header, footer, and the page for addresses that lead nowhere.

use leptos::prelude::*;

use crate::browser;
use crate::components::{Drawing, Icon, Name, OwnNameIn, Sprite, Words};
use crate::content::drawings;
use crate::i18n::{Locale, Text, shell};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::{ids, use_app};

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

/// The heading of a screen; it takes the focus when the screen is new.
#[component]
pub fn PageTitle(
    #[prop(into)] text: Signal<String>,
    #[prop(default = "page-title")] class: &'static str,
    /// The language of the text, where it is not the page's.
    #[prop(optional, into)]
    lang: Option<Signal<Option<&'static str>>>,
) -> impl IntoView {
    view! { <h1 class=class id=ids::TITLE tabindex="-1"><Words text nostrip:lang=lang/></h1> }
}

/// The heading of a screen that is called by a name of ours.
#[component]
pub fn NameTitle(text: Text) -> impl IntoView {
    let (_, locale) = use_app();
    view! { <h1 class="page-title" id=ids::TITLE tabindex="-1"><Name text locale/></h1> }
}

/// The heading of a screen that is called by a name that somebody gave, in the place of `{title}`.
#[component]
pub fn TitleOf(words: Text, name: String, lang: Option<&'static str>) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <h1 class="page-title" id=ids::TITLE tabindex="-1">
            <OwnNameIn words hole="title" name lang locale/>
        </h1>
    }
}

/// A heading of a part of a screen.
#[component]
pub fn SectionTitle(#[prop(into)] id: String, #[prop(into)] text: String) -> impl IntoView {
    view! { <h2 class="section-title" id=id>{text}</h2> }
}

/// A link that looks like a button that does not stand out.
#[component]
pub fn LinkButton(
    #[prop(into)] href: String,
    #[prop(into)] text: String,
    /// What stands after the text.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <a class="ds-button" data-variant="secondary" href=href>
            {text}
            {children.map(|children| children())}
        </a>
    }
}

/// What a screen shows that has nothing to show: why, and the ways on.
#[component]
pub fn EmptyState(
    title: &'static str,
    text: &'static str,
    /// The markup of a drawing above it.
    #[prop(optional)]
    picture: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="empty-state">
            {picture.map(|markup| view! { <Drawing markup class="picture"/> })}
            <PageTitle text=title/>
            <p class="empty-state__text">{text}</p>
            <div class="cluster">{children()}</div>
        </div>
    }
}

/// What an address that leads nowhere shows.
#[component]
pub fn NotFound() -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <EmptyState
            picture=drawings::NOT_FOUND
            title=shell::NOT_FOUND_TITLE.get(locale)
            text=shell::NOT_FOUND_TEXT.get(locale)
        >
            <LinkButton href=Route::Home.href() text=shell::TO_HOME.get(locale)/>
            <LinkButton href=Route::Sketches.href() text=shell::SEE_SKETCHES.get(locale)/>
        </EmptyState>
    }
}
