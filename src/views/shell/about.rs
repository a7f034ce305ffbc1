//! Om: where texts are kept and how much room they take, privacy, the report and its sources, licence, version.

mod one_file;
mod report;

use leptos::prelude::*;

use one_file::OneFile;
use report::{Conference, Needs, TheReport};

use super::frame::PageTitle;
use super::offline::OfflinePanel;
use super::place::SharedWords;
use super::wipe::WipePanel;
use crate::browser;
use crate::components::{Button, Name, Radios};
use crate::content::SOURCES;
use crate::export::qr::LINK;
use crate::i18n::{self, Locale, Text, about as t, fill, habit, list, plural, travel};
use crate::state::{AppState, CROWDED_PERCENT};
use crate::storage::browser::CAPACITY_UNITS;
use crate::storage::prefs::ColorScheme;
use crate::views::work::code::Code;
use crate::views::work::code_writer::code_writer;
use crate::views::{ids, use_app};

/// After this long, changed texts are worth a word about downloading them: 30 days, in
/// milliseconds.
const LONG_AGO_MS: u64 = 30 * 24 * 60 * 60 * 1_000;

/// The screen about the page itself.
#[component]
pub fn About() -> impl IntoView {
    let (_, locale) = use_app();
    let values = [("version", env!("CARGO_PKG_VERSION"))];
    let version = fill(t::LICENCE_TEXT.get(locale), &values);
    view! {
        <div class="stack">
            <PageTitle text=t::TITLE.get(locale)/>
            <p class="prose">{t::LEAD.get(locale)}</p>
            <div class="about">
                <Stored/>
                <OfflinePanel/>
                <Colors/>
                <OnPhone/>
                <Panel id=ids::PRIVACY title=t::PRIVACY_TITLE>
                    <p>{t::PRIVACY_NOTHING.get(locale)}</p>
                    <p>{t::PRIVACY_NAMES.get(locale)}</p>
                    <p>{t::PRIVACY_DELETE.get(locale)}</p>
                </Panel>
                <Panel id=ids::ACCESSIBILITY title=t::ACCESS_TITLE>
                    <p>{t::ACCESS_TEXT.get(locale)}</p>
                </Panel>
                <TheReport/>
                <Conference/>
                <Needs/>
                <OneFile/>
                <Panel id=ids::LICENCE title=t::LICENCE_TITLE class="panel panel--wide">
                    <p>{version}</p>
                </Panel>
                <Sources/>
                <WipePanel/>
            </div>
        </div>
    }
}

/// The page's own address as a code.
#[component]
fn OnPhone() -> impl IntoView {
    let (state, locale) = use_app();
    let writer = code_writer(state);
    let code = move || {
        let code = writer.get()?(&browser::page_address(), LINK)?;
        let name = travel::CODE_OF_APP.get(locale).to_owned();
        Some(view! { <Code matrix=Signal::stored(code) name=Signal::stored(name)/> })
    };
    view! {
        <Panel id=ids::ON_PHONE title=travel::ON_PHONE>
            <p>{travel::ON_PHONE_TEXT.get(locale)}</p>
            <div class="qr qr--small">{code}</div>
        </Panel>
    }
}

/// A part of the screen, under its heading.
#[component]
fn Panel(
    id: &'static str,
    title: Text,
    #[prop(default = "panel")] class: &'static str,
    children: Children,
) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <section class=class aria-labelledby=id>
            <h2 class="section-title" id=id tabindex="-1">{title.get(locale)}</h2>
            {children()}
        </section>
    }
}

#[component]
fn Stored() -> impl IntoView {
    let (state, locale) = use_app();
    state.care.look_for_promise();
    state.care.look_for_other_folders();
    let promise = move || match state.care.is_promised.get() {
        Some(true) => habit::PROMISED.get(locale),
        Some(false) => habit::NOT_PROMISED.get(locale),
        None => "",
    };
    view! {
        <Panel id=ids::STORAGE title=t::STORED_TITLE>
            <p>{t::STORED_TEXT.get(locale)}</p>
            <SharedWords text=i18n::place::STORED_SHARED/>
            <p>{t::STORED_WARNING.get(locale)}</p>
            <Room/>
            <Show when=move || state.care.is_promised.get().is_some()>
                <p prop:textContent=promise></p>
            </Show>
            <p prop:textContent=move || last_export_words(state, locale)></p>
            <p>
                <Button icon="Download" on_click=move || state.works.download_all()>
                    {list::DOWNLOAD_ALL.get(locale)}
                </Button>
            </p>
            <p>
                <a class="ds-link" href="gjenopprett.html">
                    {i18n::lasting::RECOVERY_LINK.get(locale)}
                </a>
            </p>
        </Panel>
    }
}

/// How much of the room is used.
#[component]
fn Room() -> impl IntoView {
    let (state, locale) = use_app();
    // Counted anew when the stored sketches change.
    let used = Memo::new(move |_| {
        state.works.entries.track();
        state.works.used_units()
    });
    let percent = move || (used.get() * 100).div_ceil(CAPACITY_UNITS).min(100);
    let is_crowded = move || percent() >= CROWDED_PERCENT;
    view! {
        <div class="meter" data-level=move || is_crowded().then_some("high")>
            <p id="plass" prop:textContent=move || room_words(used.get(), percent(), locale)></p>
            <progress
                class="meter__bar"
                aria-labelledby="plass"
                max="100"
                value=move || percent().to_string()
            ></progress>
            <Show when=is_crowded>
                <p>{t::ROOM_HINT.get(locale)}</p>
            </Show>
        </div>
    }
}

fn room_words(used: usize, percent: usize, locale: Locale) -> String {
    let (used, total) = (used.div_ceil(1_000), CAPACITY_UNITS / 1_000_000);
    let (used, total, percent) = (used.to_string(), total.to_string(), percent.to_string());
    let values = [
        ("used", used.as_str()),
        ("total", &total),
        ("percent", &percent),
    ];
    fill(t::ROOM.get(locale), &values)
}

/// When something was downloaded last, and how much has changed since or never was. Follows both.
pub fn last_export_words(state: AppState, locale: Locale) -> String {
    let tally = state.works.safe_tally();
    let Some(moment) = tally.latest else {
        return t::NEVER_EXPORTED.get(locale).to_owned();
    };
    let when = browser::format_ago(locale, moment, browser::now());
    let mut said = vec![fill(t::LAST_EXPORT.get(locale), &[("when", &when)]) + "."];
    let counts = [
        (
            tally.changed,
            habit::CHANGED_SINCE_ONE,
            habit::CHANGED_SINCE_MANY,
        ),
        (tally.never, habit::NEVER_ONE, habit::NEVER_MANY),
    ];
    for (count, one, many) in counts {
        if count > 0 {
            said.push(plural(locale, count, &one, &many));
        }
    }
    let is_long_ago = browser::now().saturating_sub(moment) > LONG_AGO_MS;
    if is_long_ago && tally.changed + tally.never > 0 {
        said.push(habit::LONG_AGO.get(locale).to_owned());
    }
    said.join(" ")
}

#[component]
fn Colors() -> impl IntoView {
    let (state, locale) = use_app();
    let choices = ColorScheme::ALL.map(|scheme| {
        let name = match scheme {
            ColorScheme::Auto => t::COLORS_AUTO,
            ColorScheme::Light => t::COLORS_LIGHT,
            ColorScheme::Dark => t::COLORS_DARK,
        };
        (scheme.word(), name.get(locale))
    });
    let choose = move |word: String| {
        let chosen = ColorScheme::ALL.into_iter().find(|it| it.word() == word);
        state.app.set_color_scheme(chosen.unwrap_or_default());
    };
    view! {
        <Panel id=ids::COLORS title=t::COLORS_TITLE>
            <Radios
                group="fargevalg"
                legend=t::COLORS.get(locale)
                options=choices.to_vec()
                chosen=Signal::derive(move || state.app.color_scheme.get().word().to_owned())
                on_choose=choose
            />
        </Panel>
    }
}

#[component]
fn Sources() -> impl IntoView {
    let (_, locale) = use_app();
    let items = SOURCES.iter().map(move |source| {
        let parts = [source.title, source.publisher, source.date].into_iter();
        let told = parts.filter(|part| !part.get(locale).is_empty());
        let words = told.enumerate().map(|(place, text)| {
            view! { {(place > 0).then_some(", ")}<Name text locale/> }
        });
        view! {
            <li id=source.id tabindex="-1">
                {words.collect_view()}
                <div class="hint">{source.used_for.get(locale)}</div>
            </li>
        }
    });
    view! {
        <Panel id=ids::SOURCES title=t::SOURCES_TITLE class="panel panel--wide">
            <ul class="sources">{items.collect_view()}</ul>
        </Panel>
    }
}
