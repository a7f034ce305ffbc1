//! What can be done with a draft: print it, pass it on, take it to a sketch.

use leptos::prelude::*;

use crate::browser;
use crate::components::tool;
use crate::compose::{Document, draft};
use crate::dom::{El, el};
use crate::domain::Prototype;
use crate::export::{ics, mail, plain_text, rich_text};
use crate::i18n::{Locale, Text, bootcamp, drafts, fill, list, meetup};
use crate::state::AppState;
use crate::views::document::take_along;
use crate::views::sketch::formats;
use crate::views::work_tools::{
    delete_tool, download_tool, is_unwritten, redo_tool, undo_tool, versions_tool,
};

/// The tools of the draft that is open.
pub fn draft_tools(state: AppState, locale: Locale) -> El {
    let unwritten = is_unwritten(state);
    let copy = move || state.copy(state.editing_id(), str::to_owned);
    el("div")
        .class("toolbar")
        .attr("role", "group")
        .attr("aria-label", drafts::TOOLS.get(locale))
        .child(undo_tool(state, locale))
        .child(redo_tool(state, locale))
        .child(download_tool(state, locale))
        .child(tool("Files", list::COPY.get(locale), unwritten, copy))
        .child(versions_tool(state, locale))
        .child(delete_tool(state, locale))
}

/// What can be done with what becomes of the draft: take it along, and pass it on.
pub fn result_tools(
    state: AppState,
    locale: Locale,
    is_laid: RwSignal<bool>,
    composed: Memo<Document>,
) -> El {
    let never = Signal::derive(|| false);
    let named = |icon, name: Text, run: Box<dyn Fn()>| tool(icon, name.get(locale), never, run);
    take_along(state, locale, drafts::RESULT, is_laid, composed)
        .child(mail_link(state, locale, composed))
        .child_if(browser::can_share().then(|| {
            let share = move || {
                let document = composed.get_untracked();
                browser::share(&document.title, &plain_text::write(&document));
            };
            named("Link", drafts::SHARE, Box::new(share))
        }))
        .child(named(
            "FileText",
            drafts::DOWNLOAD_DOCUMENT,
            Box::new(move || {
                let document = composed.get_untracked();
                let page = rich_text::page(&document, locale.tag());
                state.download_text(&document.title, "html", "text/html", &page);
            }),
        ))
        .child_if(has_calendar(state).then(|| calendar_tool(state, locale, composed)))
        .child_if(is_card(state).then(|| card_tool(state, locale)))
}

fn is_card(state: AppState) -> bool {
    untrack(|| state.with_draft(|open| open.prototype())) == Prototype::Meetup
}

/// The card as a file that another municipality can take in.
fn card_tool(state: AppState, locale: Locale) -> El {
    let name = meetup::GIVE_CARD.get(locale);
    let button = tool("Download", name, is_unwritten(state), move || {
        state.download_open();
    });
    let hint = meetup::GIVE_CARD_HINT.get(locale);
    el("div")
        .class("toolbar__with-hint")
        .child(button)
        .child(el("p").class("hint").text(hint))
}

/// A real link, so that it can be opened in any way that links can. It carries the whole text, or,
/// where that is too long for a link, a word on where to find it: on the clipboard.
fn mail_link(state: AppState, locale: Locale, composed: Memo<Document>) -> El {
    let mail = Memo::new(move |_| {
        composed.with(|document| {
            let text = plain_text::write(document);
            mail::compose(&document.title, &text, drafts::MAIL_PASTE.get(locale))
        })
    });
    el("a")
        .class("ds-button toolbar__button")
        .attr("data-variant", "secondary")
        .live_attr("href", move || Some(mail.with(|mail| mail.link.clone())))
        .on_click(move || {
            if !mail.with_untracked(|mail| mail.is_whole) {
                state.copy_for_mail(composed.with_untracked(plain_text::write));
            }
        })
        .child(crate::components::icon("EnvelopeClosed"))
        .child(
            el("span")
                .class("toolbar__text")
                .text(drafts::MAIL.get(locale)),
        )
}

fn has_calendar(state: AppState) -> bool {
    let prototype = untrack(|| state.with_draft(|open| open.prototype()));
    matches!(prototype, Prototype::Bootcamp | Prototype::Meetup)
}

/// The days of a programme or a meeting as a file for calendars, once they have dates and times.
fn calendar_tool(state: AppState, locale: Locale, composed: Memo<Document>) -> El {
    let events = move || {
        let id = state.editing_id();
        state.with_draft(|open| draft::events(open, id, &formats(locale)))
    };
    let is_off = Memo::new(move |_| events().is_empty());
    let name = drafts::CALENDAR.get(locale);
    let button = tool("Calendar", name, is_off.into(), move || {
        let text = ics::write(&untrack(events), browser::now());
        let title = composed.with_untracked(|document| document.title.clone());
        state.download_text(&title, "ics", "text/calendar", &text);
    });
    let left_out =
        Memo::new(move |_| state.with_draft(|open| draft::days_left_out(open, &formats(locale))));
    let lacks = move || {
        let words = match (is_off.get(), &left_out.get()[..]) {
            (true, _) => drafts::CALENDAR_LACKS.get(locale).to_owned(),
            (false, []) => return None,
            (false, days) => {
                let days: Vec<String> = days.iter().map(|day| day.to_string()).collect();
                let values = [("days", &*days.join(", "))];
                fill(bootcamp::CALENDAR_LEAVES_OUT.get(locale), &values)
            }
        };
        Some(el("p").class("hint").text(&words))
    };
    el("div")
        .class("toolbar__with-hint")
        .child(button)
        .live(lacks)
}
