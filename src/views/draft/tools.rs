//! What can be done with a draft: print it, pass it on.

use leptos::prelude::*;

use crate::browser;
use crate::components::{Icon, Tool};
use crate::compose::{Document, draft};
use crate::domain::Draft;
use crate::domain::Prototype;
use crate::export::{mail, plain_text, rich_text};
use crate::i18n::{bootcamp, drafts, fill, meetup};
use crate::views::use_app;
use crate::views::work::document::TakeAlong;
use crate::views::work::formats::formats;
use crate::views::work::tools::is_unwritten;

/// What can be done with what becomes of the draft: take it along, and pass it on.
#[component]
pub fn ResultTools(
    prototype: Prototype,
    is_laid: RwSignal<bool>,
    composed: Memo<Document>,
) -> impl IntoView {
    let (state, locale) = use_app();
    let share = move || {
        let document = composed.get_untracked();
        browser::share(&document.title, &plain_text::write(&document));
    };
    let share = browser::can_share().then(|| {
        view! { <Tool icon="Link" name=drafts::SHARE.get(locale) on_click=share/> }
    });
    let download = move || {
        let document = composed.get_untracked();
        let page = rich_text::page(&document, locale.tag());
        state
            .works
            .download_text(&document.title, "html", "text/html", &page);
    };
    let has_calendar = matches!(prototype, Prototype::Bootcamp | Prototype::Meetup);
    view! {
        <TakeAlong name=drafts::RESULT is_laid composed>
            <MailLink composed/>
            {share}
            <Tool
                icon="FileText"
                name=drafts::DOWNLOAD_DOCUMENT.get(locale)
                on_click=download
            />
            {has_calendar.then(|| view! { <CalendarTool composed/> })}
            {(prototype == Prototype::Meetup).then(|| view! { <CardTool/> })}
        </TakeAlong>
    }
}

/// The card as a file that another municipality can take in.
#[component]
fn CardTool() -> impl IntoView {
    let (state, locale) = use_app();
    view! {
        <div class="toolbar__with-hint">
            <Tool
                icon="Download"
                name=meetup::GIVE_CARD.get(locale)
                is_off=is_unwritten(state)
                on_click=move || state.works.download_open()
            />
            <p class="hint">{meetup::GIVE_CARD_HINT.get(locale)}</p>
        </div>
    }
}

/// A real link, so that it can be opened in any way that links can. It carries the whole text, or,
/// where that is too long for a link, a word on where to find it: on the clipboard.
#[component]
fn MailLink(composed: Memo<Document>) -> impl IntoView {
    let (state, locale) = use_app();
    let mail = Memo::new(move |_| {
        composed.with(|document| {
            let text = plain_text::write(document);
            mail::compose(&document.title, &text, drafts::MAIL_PASTE.get(locale))
        })
    });
    let click = move |_| {
        if !mail.with_untracked(|mail| mail.is_whole) {
            state
                .works
                .copy_for_mail(composed.with_untracked(plain_text::write));
        }
    };
    view! {
        <a
            class="ds-button toolbar__button"
            data-variant="secondary"
            href=move || mail.with(|mail| mail.link.clone())
            on:click=click
        >
            <Icon name="EnvelopeClosed"/>
            <span class="toolbar__text">{drafts::MAIL.get(locale)}</span>
        </a>
    }
}

/// The days of a programme or a meeting as a file for calendars, once they have dates and times.
#[component]
fn CalendarTool(composed: Memo<Document>) -> impl IntoView {
    let (state, locale) = use_app();
    let is_off = Memo::new(move |_| {
        state
            .open
            .with_open(|open: &Draft| !draft::has_events(open, &formats(locale)))
    });
    let download = move || {
        let title = composed.with_untracked(|document| document.title.to_string());
        state.works.download_calendar(&title, &formats(locale));
    };
    let left_out = Memo::new(move |_| {
        state
            .open
            .with_open(|open: &Draft| draft::days_left_out(open, &formats(locale)))
    });
    let lacks = move || match (is_off.get(), &left_out.get()[..]) {
        (true, _) => Some(drafts::CALENDAR_LACKS.get(locale).to_owned()),
        (false, []) => None,
        (false, days) => {
            let days: Vec<String> = days.iter().map(|day| day.to_string()).collect();
            let values = [("days", &*days.join(", "))];
            Some(fill(bootcamp::CALENDAR_LEAVES_OUT.get(locale), &values))
        }
    };
    view! {
        <div class="toolbar__with-hint">
            <Tool
                icon="Calendar"
                name=drafts::CALENDAR.get(locale)
                is_off=is_off
                on_click=download
            />
            {move || lacks().map(|words| view! { <p class="hint" prop:textContent=words></p> })}
        </div>
    }
}
