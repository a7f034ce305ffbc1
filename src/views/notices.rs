//! What is told at the top of every screen for as long as it is true, and what was just done.

use leptos::prelude::*;

use super::frame::recovery_link;
use super::habitat::habitat_hints;
use super::import::outcome_words;
use super::offline::UpdateBanner;
use super::place::framed_banner;
use super::restore::restore_screen;
use super::work_tools::text_for;
use crate::browser;
use crate::components::{Variant, button, icon, icon_text_button};
use crate::dom::{El, el};
use crate::domain::Id;
use crate::domain::merge::Outcome;
use crate::i18n::{
    Locale, Text, compare, drafts, fill, import, lasting, list, notices, plural, shell, versions,
    works,
};
use crate::routes::Route;
use crate::state::{AppState, Lasting, Notice, SaveState};
use crate::storage::shelf::{SaveError, ShelfError, Unreadable};

/// The part of the page for recovery that shows what was set aside.
const QUARANTINE: &str = "karantene";

/// Warnings that stand until they are no longer true: texts that will not last, texts that could
/// not be read, text that could not be stored.
pub fn banners(state: AppState) -> El {
    // Memos, so that a banner that goes on standing is not made anew under somebody's finger.
    let lasting = Memo::new(move |_| state.lasting.get());
    let failure = Memo::new(move |_| match state.save_state.get() {
        SaveState::Failed(error) => Some(error),
        SaveState::Untouched | SaveState::Saving | SaveState::Saved => None,
    });
    el("div")
        .class("notices")
        .live(move || framed_banner(state, state.locale.get()))
        .view(UpdateBanner())
        .child(habitat_hints(state))
        .live(move || restore_screen(state, state.locale.get()))
        .live(move || lasting_banner(state, lasting.get(), state.locale.get()))
        .live(move || unreadable_banner(state, state.locale.get()))
        .live(move || Some(failed_banner(state, failure.get()?, state.locale.get())))
}

fn lasting_banner(state: AppState, lasting: Lasting, locale: Locale) -> Option<El> {
    let (title, text) = match lasting {
        Lasting::MemoryOnly => (lasting::DENIED_TITLE, lasting::DENIED_TEXT),
        Lasting::CopiesOnly => (lasting::COPIES_TITLE, lasting::COPIES_TEXT),
        Lasting::Both | Lasting::LocalOnly => return None,
    };
    let download = download_button(list::DOWNLOAD_ALL.get(locale), move || state.download_all());
    let buttons = el("div").class("cluster").child(download);
    Some(banner(
        "advarsel-lagring",
        "warning",
        title.get(locale),
        text.get(locale),
        buttons,
    ))
}

fn unreadable_banner(state: AppState, locale: Locale) -> Option<El> {
    let count = state.unreadable.with(Vec::len);
    if count == 0 {
        return None;
    }
    let one = &lasting::UNREADABLE_TITLE_ONE;
    let title = plural(locale, count, one, &lasting::UNREADABLE_TITLE_MANY);
    let download = download_button(lasting::DOWNLOAD_UNREADABLE.get(locale), move || {
        state.download_unreadable();
    });
    let close = button(Variant::Tertiary, shell::CLOSE.get(locale), move || {
        state.unreadable.set(Vec::new());
        browser::focus("tittel");
    });
    let look = recovery_link(QUARANTINE, lasting::LOOK_AT_UNREADABLE.get(locale));
    let buttons = el("div")
        .class("cluster")
        .child(look)
        .child(download)
        .child(close);
    let is_newer = state
        .unreadable
        .with(|texts| texts.iter().any(Unreadable::is_newer));
    let text = match is_newer {
        true => lasting::UNREADABLE_NEWER,
        false => lasting::UNREADABLE_TEXT,
    };
    Some(banner(
        "advarsel-uleselig",
        "danger",
        &title,
        text.get(locale),
        buttons,
    ))
}

fn failed_banner(state: AppState, error: SaveError, locale: Locale) -> El {
    let (title, text) = match error {
        SaveError::Shelf(ShelfError::Full) => (lasting::FULL_TITLE, lasting::FULL_TEXT),
        _ => (lasting::FAILED_TITLE, lasting::FAILED_TEXT),
    };
    let download = download_button(list::DOWNLOAD.get(locale), move || state.download_open());
    let again = button(
        Variant::Tertiary,
        lasting::TRY_AGAIN.get(locale),
        move || state.flush(),
    );
    let buttons = el("div").class("cluster").child(download).child(again);
    banner(
        "advarsel-ulagret",
        "danger",
        title.get(locale),
        text.get(locale),
        buttons,
    )
}

fn download_button(text: &str, download: impl FnMut() + 'static) -> El {
    icon_text_button(Variant::Secondary, "Download", text, download)
}

/// Whoever is on one of its buttons when it goes is not left nowhere: it may go by itself.
pub(super) fn banner(id: &'static str, color: &str, title: &str, text: &str, buttons: El) -> El {
    on_cleanup(move || browser::pass_focus_on(id, "tittel"));
    el("div")
        .id(id)
        .class("ds-alert notice")
        .attr("data-color", color)
        .attr("role", "alert")
        .child(el("p").class("notice__title").text(title))
        .child(el("p").text(text))
        .child(buttons)
}

/// What was just done, with the way back where there is one.
pub fn toast(state: AppState, notice: Notice, locale: Locale) -> El {
    let close = button(Variant::Tertiary, "", move || {
        state.close_notice();
        browser::focus("tittel");
    })
    .attr("data-icon", "")
    .attr("aria-label", shell::CLOSE.get(locale))
    .child(icon("XMark"));
    el("div")
        .class("toast")
        .child(el("p").text(&words(state, &notice, locale)))
        .child_if(way_back(state, notice, locale))
        .child(close)
}

fn way_back(state: AppState, notice: Notice, locale: Locale) -> Option<El> {
    match notice {
        Notice::Binned(id) => {
            let text = notices::UNDO_BIN.get(locale);
            Some(
                button(Variant::Secondary, text, move || {
                    state.restore(id);
                    browser::focus_soon("tittel".to_owned());
                })
                .id("angre-sletting"),
            )
        }
        Notice::Copied(id) => {
            let text = notices::OPEN_COPY.get(locale);
            Some(button(Variant::Secondary, text, move || {
                if let Some(entry) = state.stored(id) {
                    state.go(Route::of(&entry.record));
                }
            }))
        }
        Notice::NotSafe => {
            let text = list::DOWNLOAD_ALL.get(locale);
            Some(download_button(text, move || state.download_all()))
        }
        Notice::VersionRestored(_)
        | Notice::ConflictSolved(_)
        | Notice::KeptApart(_)
        | Notice::Refilled(_) => {
            let text = versions::UNDO.get(locale);
            Some(button(Variant::Secondary, text, move || {
                state.take_back();
                browser::focus("tittel");
            }))
        }
        Notice::Imported(outcomes, _) if outcomes.iter().any(is_change) => {
            let text = import::UNDO.get(locale);
            Some(button(Variant::Secondary, text, move || {
                state.undo_import();
                browser::focus("tittel");
            }))
        }
        _ => None,
    }
}

fn words(state: AppState, notice: &Notice, locale: Locale) -> String {
    let of = |id: &Id, sketch: Text, other: Text| match state.stored(*id) {
        Some(entry) => text_for(&entry.record.body, sketch, other),
        None => sketch,
    };
    let text = match notice {
        Notice::Binned(id) => of(id, notices::BINNED, works::BINNED),
        Notice::Restored(id) => of(id, notices::RESTORED, works::RESTORED),
        Notice::BinEmptied(count, are_sketches) => {
            let (one, many) = match are_sketches {
                true => (&notices::BIN_EMPTIED_ONE, &notices::BIN_EMPTIED_MANY),
                false => (&works::BIN_EMPTIED_ONE, &works::BIN_EMPTIED_MANY),
            };
            return plural(locale, *count, one, many);
        }
        Notice::Copied(_) => notices::COPIED,
        Notice::TextCopied => notices::TEXT_COPIED,
        Notice::TextNotCopied => notices::TEXT_NOT_COPIED,
        Notice::Downloaded => notices::DOWNLOADED,
        Notice::NotDownloaded => notices::NOT_DOWNLOADED,
        Notice::Imported(outcomes, are_sketches) => {
            return outcome_words(outcomes.iter().copied(), *are_sketches, locale);
        }
        Notice::ImportUndone(_, 0) => import::UNDONE,
        Notice::ImportUndone(_, left) => {
            let (one, many) = (&import::UNDONE_PARTLY_ONE, &import::UNDONE_PARTLY_MANY);
            return plural(locale, *left, one, many);
        }
        Notice::PasteCut(count) => {
            let text = import::PASTE_CUT.get(locale);
            return fill(text, &[("n", &count.to_string())]);
        }
        Notice::NotStored(SaveError::Shelf(ShelfError::Full)) => notices::NOT_STORED_FULL,
        Notice::NotStored(_) => notices::NOT_STORED,
        Notice::MakingSafe => notices::MAKING_SAFE,
        Notice::NotSafe => notices::NOT_SAFE,
        Notice::KeptBoth(id) => of(id, notices::KEPT_BOTH, works::KEPT_BOTH),
        Notice::KeptOther(id) => of(id, notices::KEPT_OTHER, works::KEPT_OTHER),
        Notice::VersionRestored(_) => versions::RESTORED,
        Notice::ConflictSolved(id) => of(id, compare::SOLVED, works::SOLVED),
        Notice::KeptApart(id) => of(id, compare::KEPT_APART, works::KEPT_APART),
        Notice::TakenBack => versions::TAKEN_BACK,
        Notice::Refilled(_) => drafts::REFILLED,
        Notice::RichTextCopied => drafts::RICH_COPIED,
        Notice::MailTooLong(true) => drafts::MAIL_COPIED,
        Notice::MailTooLong(false) => drafts::MAIL_NOT_COPIED,
    };
    text.get(locale).to_owned()
}

/// Whether an import changed something for a record.
fn is_change(outcome: &Outcome) -> bool {
    matches!(
        outcome,
        Outcome::Added | Outcome::Advanced | Outcome::Conflict
    )
}
