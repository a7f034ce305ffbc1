//! Om: where texts are kept and how much room they take, privacy, sources, licence, version.

use leptos::prelude::*;

use super::frame::{page_title, section_title};
use super::offline::OfflinePanel;
use super::place::shared_words;
use crate::browser;
use crate::components::{Variant, icon_text_button};
use crate::content::SOURCES;
use crate::dom::{El, el};
use crate::i18n::{self, Locale, Text, fill, habit, list, plural};
use crate::state::{AppState, CROWDED_PERCENT};
use crate::storage::browser::CAPACITY_UNITS;
use crate::storage::prefs::ColorScheme;

/// After this long, changed texts are worth a word about downloading them: 30 days, in
/// milliseconds.
const LONG_AGO_MS: u64 = 30 * 24 * 60 * 60 * 1_000;

/// The screen about the page itself.
pub fn about(state: AppState, locale: Locale) -> El {
    use i18n::about as t;
    let version = fill(
        t::LICENCE_TEXT.get(locale),
        &[("version", env!("CARGO_PKG_VERSION"))],
    );
    let words = |text: Text| el("p").text(text.get(locale));
    let privacy = panel("personvern", t::PRIVACY_TITLE, locale)
        .child(words(t::PRIVACY_NOTHING))
        .child(words(t::PRIVACY_NAMES))
        .child(words(t::PRIVACY_DELETE));
    let panels = el("div")
        .class("about")
        .child(stored(state, locale))
        .view(OfflinePanel())
        .child(colors(state, locale))
        .child(privacy)
        .child(panel("tilgjengelighet", t::ACCESS_TITLE, locale).child(words(t::ACCESS_TEXT)))
        .child(panel("rapporten", t::METHOD_TITLE, locale).child(words(t::METHOD_TEXT)))
        .child(panel("lisens", t::LICENCE_TITLE, locale).child(el("p").text(&version)))
        .child(sources(locale))
        .child(super::wipe::wipe_panel(state, locale));
    el("div")
        .class("stack")
        .child(page_title(t::TITLE.get(locale)))
        .child(el("p").class("prose").text(t::LEAD.get(locale)))
        .child(panels)
}

fn panel(id: &str, title: Text, locale: Locale) -> El {
    el("section")
        .class("panel")
        .attr("aria-labelledby", id)
        .child(section_title(id, title.get(locale)))
}

fn stored(state: AppState, locale: Locale) -> El {
    use i18n::about as t;
    state.look_for_promise();
    state.look_for_other_folders();
    // Counted anew when the stored sketches change.
    let used = Memo::new(move |_| {
        state.entries.track();
        state.used_units()
    });
    let percent = move || (used.get() * 100).div_ceil(CAPACITY_UNITS).min(100);
    let is_crowded = move || percent() >= CROWDED_PERCENT;
    let bar = el("progress")
        .class("meter__bar")
        .attr("aria-labelledby", "plass")
        .attr("max", "100")
        .live_attr("value", move || Some(percent().to_string()));
    let meter = el("div")
        .class("meter")
        .live_attr("data-level", move || is_crowded().then_some("high"))
        .child(
            el("p")
                .id("plass")
                .live_text(move || room_words(used.get(), percent(), locale)),
        )
        .child(bar)
        .live(move || is_crowded().then(|| el("p").text(t::ROOM_HINT.get(locale))));
    let text = list::DOWNLOAD_ALL.get(locale);
    let download = icon_text_button(Variant::Secondary, "Download", text, move || {
        state.download_all();
    });
    panel("lagring", t::STORED_TITLE, locale)
        .child(el("p").text(t::STORED_TEXT.get(locale)))
        .live(move || shared_words(state, i18n::place::STORED_SHARED, locale))
        .child(el("p").text(t::STORED_WARNING.get(locale)))
        .child(meter)
        .live(move || {
            let text = match state.is_promised.get()? {
                true => habit::PROMISED,
                false => habit::NOT_PROMISED,
            };
            Some(el("p").text(text.get(locale)))
        })
        .child(el("p").live_text(move || last_export_words(state, locale)))
        .child(el("p").child(download))
        .child(
            el("p").child(
                el("a")
                    .class("ds-link")
                    .attr("href", "gjenopprett.html")
                    .text(i18n::lasting::RECOVERY_LINK.get(locale)),
            ),
        )
}

fn room_words(used: usize, percent: usize, locale: Locale) -> String {
    let (used, total) = (used.div_ceil(1_000), CAPACITY_UNITS / 1_000_000);
    let (used, total, percent) = (used.to_string(), total.to_string(), percent.to_string());
    let values = [
        ("used", used.as_str()),
        ("total", &total),
        ("percent", &percent),
    ];
    fill(i18n::about::ROOM.get(locale), &values)
}

pub(super) fn last_export_words(state: AppState, locale: Locale) -> String {
    state.notice.track();
    match state.last_export() {
        Some(moment) => {
            let when = browser::format_ago(locale, moment, browser::now());
            let when = fill(i18n::about::LAST_EXPORT.get(locale), &[("when", &when)]);
            match state.changed_since_export() {
                0 => format!("{when}."),
                count => {
                    let (one, many) = (&habit::CHANGED_SINCE_ONE, &habit::CHANGED_SINCE_MANY);
                    let changed = plural(locale, count, one, many);
                    let is_long_ago = browser::now().saturating_sub(moment) > LONG_AGO_MS;
                    let hint = if is_long_ago {
                        habit::LONG_AGO.get(locale)
                    } else {
                        ""
                    };
                    format!("{when}. {changed} {hint}").trim_end().to_owned()
                }
            }
        }
        None => i18n::about::NEVER_EXPORTED.get(locale).to_owned(),
    }
}

fn colors(state: AppState, locale: Locale) -> El {
    use i18n::about as t;
    let choices = ColorScheme::ALL.into_iter().map(move |scheme| {
        let name = match scheme {
            ColorScheme::Auto => t::COLORS_AUTO,
            ColorScheme::Light => t::COLORS_LIGHT,
            ColorScheme::Dark => t::COLORS_DARK,
        };
        let id = format!("fargevalg-{}", scheme.word());
        let input = el("input")
            .class("ds-input")
            .attr("type", "radio")
            .attr("name", "fargevalg")
            .id(&id)
            .live_prop("checked", move || state.color_scheme.get() == scheme)
            .on("change", move |_| state.set_color_scheme(scheme));
        let label = el("label")
            .class("ds-label")
            .attr("for", &id)
            .text(name.get(locale));
        el("div").class("ds-field").child(input).child(label)
    });
    let group = el("fieldset")
        .class("ds-fieldset choice-group")
        .child(el("legend").class("ds-label").text(t::COLORS.get(locale)))
        .child(el("div").class("choices").children(choices));
    panel("farger", t::COLORS_TITLE, locale).child(group)
}

fn sources(locale: Locale) -> El {
    let items = SOURCES.iter().map(|source| {
        let parts = [source.title, source.publisher, source.date];
        let mut words = Vec::new();
        for part in parts {
            let part = part.get(locale);
            if !part.is_empty() {
                words.push(part);
            }
        }
        el("li")
            .text(&words.join(", "))
            .child(el("div").class("hint").text(source.used_for.get(locale)))
    });
    panel("kilder", i18n::about::SOURCES_TITLE, locale)
        .class("panel panel--wide")
        .child(el("ul").class("sources").children(items))
}
