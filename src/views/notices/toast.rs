//! What was just done, and the way back.

use leptos::prelude::*;

use super::live;
use crate::browser;
use crate::components::{Button, Variant, Words};
use crate::domain::Id;
use crate::domain::merge::Outcome;
use crate::i18n::{
    Locale, Text, compare, drafts, fill, import, list, notices, plural, shell, versions, works,
};
use crate::routes::Route;
use crate::state::{AppState, Notice};
use crate::storage::shelf::{SaveError, ShelfError};
use crate::views::import::outcome_words;
use crate::views::use_app;
use crate::views::work_tools::text_for;

/// What was just done, with the way back where there is one.
#[component]
pub fn Toast(notice: Notice) -> impl IntoView {
    let (state, _) = use_app();
    let way_back = way_back(state, &notice).map(|way| {
        view! {
            <Button id=way.id icon=way.icon on_click=way.go>
                <Words text=live(state, move || way.text)/>
            </Button>
        }
    });
    let close = move || {
        state.close_notice();
        browser::focus("tittel");
    };
    view! {
        <div class="toast">
            <p prop:textContent=move || words(state, &notice, state.locale.get())></p>
            {way_back}
            <Button
                variant=Variant::Tertiary
                icon="XMark"
                label=live(state, || shell::CLOSE)
                on_click=close
            />
        </div>
    }
}

/// The button of a toast.
struct WayBack {
    text: Text,
    icon: &'static str,
    id: &'static str,
    go: Callback<()>,
}

impl WayBack {
    fn new(text: Text, go: impl Fn() + Send + Sync + 'static) -> WayBack {
        WayBack {
            text,
            icon: "",
            id: "",
            go: Callback::new(move |()| go()),
        }
    }
}

fn way_back(state: AppState, notice: &Notice) -> Option<WayBack> {
    let way = match notice {
        &Notice::Binned(id) => WayBack {
            id: "angre-sletting",
            ..WayBack::new(notices::UNDO_BIN, move || {
                state.restore(id);
                browser::focus_soon("tittel".to_owned());
            })
        },
        &Notice::Copied(id) => WayBack::new(notices::OPEN_COPY, move || {
            if let Some(entry) = state.stored(id) {
                state.go(Route::of(&entry.record));
            }
        }),
        Notice::NotSafe => WayBack {
            icon: "Download",
            ..WayBack::new(list::DOWNLOAD_ALL, move || state.download_all())
        },
        Notice::VersionRestored(_)
        | Notice::ConflictSolved(_)
        | Notice::KeptApart(_)
        | Notice::Refilled(_) => WayBack::new(versions::UNDO, move || {
            state.take_back();
            browser::focus("tittel");
        }),
        Notice::Imported(outcomes, _) if outcomes.iter().any(is_change) => {
            WayBack::new(import::UNDO, move || {
                state.undo_import();
                browser::focus("tittel");
            })
        }
        _ => return None,
    };
    Some(way)
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
        Notice::SearchNotLoaded => notices::SEARCH_NOT_LOADED,
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
