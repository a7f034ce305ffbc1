//! The sessions to begin, and those that were begun.

use std::sync::Arc;

use super::check_title;
use crate::components::{Variant, button, icon};
use crate::content::selfcheck::{CheckSession, HOW, SESSIONS};
use crate::dom::{El, el};
use crate::domain::list::{Entry, SortBy, sort};
use crate::i18n::{Locale, fill, map, plural, selfcheck as t};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::frame::{page_title, section_title};
use crate::views::sketch_card::{CardWords, work_card};

/// The screen of all sessions.
pub fn selfchecks_screen(state: AppState, locale: Locale) -> El {
    let back = el("a")
        .class("ds-link back-link")
        .attr("href", &Route::Map.href())
        .child(icon("ArrowLeft"))
        .text(map::BACK.get(locale));
    let how = HOW.iter().map(|step| el("li").text(step.get(locale)));
    let sessions = SESSIONS
        .iter()
        .map(|session| session_card(state, locale, session));
    el("div")
        .class("stack")
        .child(el("p").child(back))
        .child(page_title(t::TITLE.get(locale)))
        .child(el("p").class("prose").text(t::LEAD.get(locale)))
        .child(section_title("oktene", t::SESSIONS.get(locale)))
        .child(
            el("ul")
                .class("card-grid card-grid--wide")
                .children(sessions),
        )
        .live(move || begun(state, locale))
        .child(section_title("slik", t::HOW.get(locale)))
        .child(el("ol").class("how__steps").children(how))
}

fn session_card(state: AppState, locale: Locale, session: &'static CheckSession) -> El {
    let number = session.number.to_string();
    let name = fill(t::SESSION.get(locale), &[("n", &number)]);
    let begin = button(Variant::Primary, t::BEGIN.get(locale), move || {
        state.begin_selfcheck(u64::from(session.number));
    });
    let spoken = format!(" {name}: {}", session.title.get(locale));
    el("li")
        .class("panel session-card")
        .attr("data-level", &number)
        .child(el("p").class("quiet").text(&name))
        .child(el("h3").class("card-title").text(session.title.get(locale)))
        .child(el("p").text(session.question.get(locale)))
        .child(begin.child(el("span").class("ds-sr-only").text(&spoken)))
}

fn begun(state: AppState, locale: Locale) -> Option<El> {
    let mut checks = state.selfchecks();
    if checks.is_empty() {
        return None;
    }
    sort(&mut checks, SortBy::Changed);
    Some(selfcheck_cards(state, locale, &checks))
}

/// Self-checks as cards, under a heading.
pub fn selfcheck_cards(state: AppState, locale: Locale, checks: &[Arc<Entry>]) -> El {
    let cards = checks
        .iter()
        .filter_map(|entry| check_card(state, locale, entry));
    el("section")
        .class("stack")
        .attr("aria-labelledby", "selvsjekkene")
        .child(section_title("selvsjekkene", t::YOURS.get(locale)))
        .child(el("ul").class("card-grid card-grid--wide").children(cards))
}

fn check_card(state: AppState, locale: Locale, entry: &Entry) -> Option<El> {
    let check = entry.selfcheck()?;
    let count = check.recognised.len();
    let recognised = (count > 0).then(|| {
        let (one, many) = (&t::COUNT_RECOGNISED_ONE, &t::COUNT_RECOGNISED_MANY);
        el("p").text(&plural(locale, count, one, many))
    });
    let words = CardWords {
        title: &check_title(check, locale),
        lead: &fill(t::SESSION.get(locale), &[("n", &check.session.to_string())]),
        about: recognised,
        tag: None,
    };
    Some(work_card(state, locale, entry, words))
}
