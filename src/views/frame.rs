//! The frame round every screen: skip link, header with navigation and language, footer, and the
//! page for addresses that lead nowhere.

use leptos::prelude::*;

use super::use_app;
use crate::browser;
use crate::components::{Drawing, Words, drawing, icon};
use crate::content::drawings;
use crate::dom::{El, effect, el};
use crate::i18n::{Locale, Text, shell};
use crate::routes::Route;
use crate::state::AppState;

/// A text in the language of now, followed by what shows it.
fn follow(state: AppState, text: Text) -> impl Fn() -> &'static str {
    move || text.get(state.locale.get())
}

/// The link to the main content; it moves the focus and leaves the address alone.
pub fn skip_link(state: AppState) -> El {
    el("a")
        .class("ds-skip-link")
        .attr("href", "#hovedinnhold")
        .live_text(follow(state, shell::SKIP_LINK))
        .on("click", |event| {
            event.prevent_default();
            browser::focus("hovedinnhold");
        })
}

/// Name, navigation and language. On narrow screens the last two are behind «Meny».
pub fn site_header(state: AppState) -> El {
    let is_open = RwSignal::new(false);
    effect(move || {
        state.route.track();
        is_open.set(false);
    });
    let home = el("a")
        .class("site-header__home")
        .attr("href", "#/")
        .child(drawing(drawings::LOGO, "site-header__logo"))
        .child(el("span").text(shell::APP_NAME.nb));
    let toggle = el("button")
        .attr("type", "button")
        .class("ds-button site-header__toggle")
        .attr("data-variant", "secondary")
        .id("menyknapp")
        .attr("aria-controls", "hovedmeny")
        .live_attr("aria-expanded", move || Some(is_open.get().to_string()))
        .on_click(move || is_open.update(|open| *open = !*open))
        .live(move || {
            Some(icon(if is_open.get() {
                "XMark"
            } else {
                "MenuHamburger"
            }))
        })
        .live_text(follow(state, shell::MENU));
    let menu = el("div")
        .class("site-header__menu")
        .id("hovedmeny")
        // A link to the screen one is on changes nothing else.
        .child(main_menu(state).on("click", move |event| {
            if is_open.get_untracked() && browser::is_plain_click(&event) {
                is_open.set(false);
                browser::focus("menyknapp");
            }
        }))
        .child(language_switch(state));
    let search = el("button")
        .attr("type", "button")
        .class("ds-button site-header__search")
        .attr("data-variant", "tertiary")
        .attr("data-icon", "")
        .attr("aria-keyshortcuts", "Control+K")
        .live_attr("aria-label", move || {
            Some(shell::SEARCH.get(state.locale.get()))
        })
        .live_attr("title", move || {
            Some(shell::SEARCH_KEYS.get(state.locale.get()))
        })
        .on_click(move || state.searching.set(true))
        .child(icon("MagnifyingGlass"));
    let inner = el("div")
        .class("wrap site-header__inner")
        .child(home)
        .child(search)
        .child(toggle)
        .child(menu);
    el("header")
        .class("site-header")
        .child(inner)
        .on("keydown", move |event| {
            if browser::key_of(&event) == "Escape" && is_open.get_untracked() {
                is_open.set(false);
                browser::focus("menyknapp");
            }
        })
}

fn main_menu(state: AppState) -> El {
    let items = [
        (Route::Home, shell::HOME),
        (Route::Map, shell::MAP),
        (Route::measures(), shell::MEASURES),
        (Route::Guide, shell::GUIDE),
        (Route::Sketches, shell::SKETCHES),
        (Route::examples(), shell::EXAMPLES),
        (Route::About, shell::ABOUT),
    ];
    let links = items.into_iter().map(move |(route, name)| {
        let link = el("a")
            .class("main-nav__link")
            .attr("href", &route.href())
            .live_text(follow(state, name))
            .live_attr("aria-current", move || {
                state.route.with(|shown| place_in_menu(shown, &route))
            });
        el("li").child(link)
    });
    el("nav")
        .live_attr("aria-label", move || {
            Some(shell::MAIN_MENU.get(state.locale.get()))
        })
        .child(el("ul").class("main-nav").children(links))
}

/// `page` on the item's own screen, `true` on a screen below it.
fn place_in_menu(shown: &Route, item: &Route) -> Option<&'static str> {
    match (shown, item) {
        (shown, item) if shown.is_same_screen(item) => Some("page"),
        (Route::MapElement(_) | Route::Selfchecks | Route::Selfcheck(_), Route::Map)
        | (Route::Measure(_) | Route::Proposal(_) | Route::Draft(..), Route::Measures(_))
        | (Route::GuideSheet(_), Route::Guide)
        | (Route::Example(_), Route::Examples(_))
        | (Route::Sketch(_) | Route::Versions(_) | Route::Compare(_), Route::Sketches) => {
            Some("true")
        }
        _ => None,
    }
}

fn language_switch(state: AppState) -> El {
    let choices = Locale::ALL.into_iter().map(move |locale| {
        let input = el("input")
            .attr("type", "radio")
            .attr("name", "sprak")
            .attr("value", locale.tag())
            .live_prop("checked", move || state.locale.get() == locale)
            .on("change", move |_| state.set_locale(locale));
        el("label")
            .class("ds-button")
            .attr("data-variant", "tertiary")
            .attr("lang", locale.tag())
            .child(input)
            .text(locale.own_name())
    });
    let legend = el("legend")
        .class("ds-sr-only")
        .live_text(follow(state, shell::LANGUAGE));
    el("fieldset")
        .class("ds-toggle-group language")
        .child(legend)
        .children(choices)
}

/// The promise, and the way to what is behind it.
pub fn site_footer(state: AppState) -> El {
    let link = el("a")
        .class("ds-link")
        .attr("href", &Route::About.href())
        .live_text(follow(state, shell::FOOTER_LINK));
    let inner = el("div")
        .class("wrap site-footer__inner")
        .child(el("p").live_text(follow(state, shell::PLEDGE)))
        .child(el("p").child(link));
    el("footer").class("site-footer").child(inner)
}

/// The heading of a screen; it takes the focus when the screen is new.
pub fn page_title(text: &str) -> El {
    el("h1")
        .class("page-title")
        .id("tittel")
        .attr("tabindex", "-1")
        .text(text)
}

/// A link that looks like a button that does not stand out.
pub fn link_button(route: &Route, text: &str) -> El {
    el("a")
        .class("ds-button")
        .attr("data-variant", "secondary")
        .attr("href", &route.href())
        .text(text)
}

/// A link to the page that shows what is stored without the app. `part` is its part, or empty.
pub fn recovery_link(part: &str, text: &str) -> El {
    el("a")
        .class("ds-button")
        .attr("data-variant", "secondary")
        .attr("href", &format!("gjenopprett.html#{part}"))
        .text(text)
}

/// A heading of a part of a screen.
pub fn section_title(id: &str, text: &str) -> El {
    el("h2").class("section-title").id(id).text(text)
}

/// What a screen shows that has nothing to show: why, and the ways on.
pub fn empty_state(title: &str, text: &str, ways: impl IntoIterator<Item = El>) -> El {
    el("div")
        .class("empty-state")
        .child(page_title(title))
        .child(el("p").class("empty-state__text").text(text))
        .child(el("div").class("cluster").children(ways))
}

/// What an address that leads nowhere shows.
pub fn not_found(locale: Locale) -> El {
    let text = el("p")
        .class("empty-state__text")
        .text(shell::NOT_FOUND_TEXT.get(locale));
    let ways = el("div")
        .class("cluster")
        .child(link_button(&Route::Home, shell::TO_HOME.get(locale)))
        .child(link_button(
            &Route::Sketches,
            shell::SEE_SKETCHES.get(locale),
        ));
    el("div")
        .class("empty-state")
        .child(drawing(drawings::NOT_FOUND, "picture"))
        .child(page_title(shell::NOT_FOUND_TITLE.get(locale)))
        .child(text)
        .child(ways)
}

/// What stands where a screen is on its way. While it does, there is no footer to be seen jumping.
pub fn reading(locale: Locale) -> El {
    el("p")
        .class("quiet reading")
        .text(shell::READING.get(locale))
}

/// The heading of a screen; it takes the focus when the screen is new.
#[component]
pub fn PageTitle(
    #[prop(into)] text: Signal<String>,
    #[prop(default = "page-title")] class: &'static str,
) -> impl IntoView {
    view! { <h1 class=class id="tittel" tabindex="-1"><Words text/></h1> }
}

/// A heading of a part of a screen.
#[component]
pub fn SectionTitle(#[prop(into)] id: String, #[prop(into)] text: String) -> impl IntoView {
    view! { <h2 class="section-title" id=id>{text}</h2> }
}

/// A link that looks like a button that does not stand out.
#[component]
pub fn LinkButton(#[prop(into)] href: String, #[prop(into)] text: String) -> impl IntoView {
    view! { <a class="ds-button" data-variant="secondary" href=href>{text}</a> }
}

/// A link to the page that shows what is stored without the app. `part` is its part, or empty.
#[component]
pub fn RecoveryLink(part: &'static str, text: &'static str) -> impl IntoView {
    view! { <LinkButton href=format!("gjenopprett.html#{part}") text/> }
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

/// What stands where a screen is on its way. While it does, there is no footer to be seen jumping.
#[component]
pub fn Reading() -> impl IntoView {
    let (_, locale) = use_app();
    view! { <p class="quiet reading">{shell::READING.get(locale)}</p> }
}
