//! What was just done, and the way back.

use std::time::Duration;

use leptos::html::Div;
use leptos::prelude::*;

use super::live;
use crate::browser;
use crate::components::rested::Pause;
use crate::components::{Button, Variant, Words};
use crate::domain::Id;
use crate::domain::merge::Outcome;
use crate::i18n::{
    Locale, Text, compare, drafts, fill, import, kept_file, list, notices, plural, session, shell,
    travel, versions, works, workshop,
};
use crate::routes::Route;
use crate::state::{AppState, Notice, WAY_BACK};
use crate::storage::shelf::{SaveError, ShelfError};
use crate::views::import::outcome_words;
use crate::views::work::tools::text_for;
use crate::views::{ids, use_app};

/// How long a message stays that one can do nothing with, and that nobody points at.
const REST: Duration = Duration::from_secs(6);

/// What was just done, with the way back where there is one. Escape closes it, and the focus goes back to where
/// it came from.
#[component]
pub fn Toast(notice: Notice) -> impl IntoView {
    let (state, _) = use_app();
    let toast = NodeRef::<Div>::new();
    let way_back = way_back(state, &notice);
    let goes = way_back.is_none() && !notice.stays();
    let way_back = way_back.map(|way| {
        view! {
            <Button id=way.id icon=way.icon on_click=way.go>
                <Words text=live(state, move || way.text)/>
            </Button>
        }
    });
    let close = move || {
        if let Some(toast) = toast.get_untracked() {
            browser::leave(&toast, ids::TITLE);
        }
        state.app.close_notice();
    };
    take_room(toast);
    browser::on_window_here("keydown", move |event| {
        if browser::is_free_escape(&event) {
            close();
        }
    });
    let (is_pointed_at, has_focus) = (StoredValue::new(false), StoredValue::new(false));
    let rest = Pause::default();
    // It closes when nobody has held it for a while.
    let wait = move || {
        let holds = [is_pointed_at, has_focus];
        if holds.iter().any(|it| it.try_get_value() == Some(true)) {
            rest.break_off();
        } else if goes {
            rest.then(REST, move || state.app.close_notice());
        }
    };
    wait();
    let mark = move |of: StoredValue<bool>, is_so: bool| {
        of.set_value(is_so);
        wait();
    };
    view! {
        <div
            class="toast"
            node_ref=toast
            on:pointerenter=move |_| mark(is_pointed_at, true)
            on:pointerleave=move |_| mark(is_pointed_at, false)
            on:focusin=move |event| {
                browser::remember_way_in(&event);
                mark(has_focus, true);
            }
            on:focusout=move |_| mark(has_focus, false)
        >
            <p prop:textContent=move || words(state, &notice, state.app.locale.get())></p>
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

/// Lets the page scroll clear of the toast for as long as it is there.
fn take_room(toast: NodeRef<Div>) {
    let take = move || {
        if let Some(toast) = toast.get_untracked() {
            browser::keep_clear_of(&toast);
        }
    };
    Effect::new(move || {
        toast.track();
        take();
    });
    browser::on_window_here("resize", move |_| take());
    // A browser is content where the caret of a field is seen. What a pointer presses stays where it is.
    browser::on_window_here("focusin", move |event| {
        if browser::is_shown_focus(&event) {
            take();
        }
    });
    on_cleanup(browser::give_room_back);
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
            id: WAY_BACK,
            ..WayBack::new(notices::UNDO_BIN, move || {
                state.works.restore(id);
                browser::focus_soon(ids::TITLE.to_owned());
            })
        },
        Notice::BinnedMany(ids) => {
            let ids = ids.clone();
            WayBack {
                id: WAY_BACK,
                ..WayBack::new(notices::UNDO_BIN, move || {
                    state.works.restore_all(ids.clone());
                    browser::focus_soon(ids::TITLE.to_owned());
                })
            }
        }
        &Notice::GotUp(id, table) => WayBack::new(versions::UNDO, move || {
            state.works.sit_down(id, table);
            browser::focus("tittel");
        }),
        &Notice::Copied(id) => WayBack::new(notices::OPEN_COPY, move || {
            if let Some(entry) = state.works.stored(id) {
                state.app.go(Route::of(&entry.record));
            }
        }),
        Notice::NotSafe => WayBack {
            icon: "Download",
            ..WayBack::new(list::DOWNLOAD_ALL, move || state.works.download_all())
        },
        Notice::FileNotWritten => WayBack::new(shell::SEE_SKETCHES, move || {
            state.app.go(Route::Sketches);
        }),
        Notice::VersionRestored(_)
        | Notice::ConflictSolved(_)
        | Notice::KeptApart(_)
        | Notice::TakenIn(_)
        | Notice::TakenOut
        | Notice::Refilled(_) => WayBack::new(versions::UNDO, move || {
            state.works.take_back();
            browser::focus(ids::TITLE);
        }),
        Notice::Imported(outcomes, _) if outcomes.iter().any(is_change) => {
            WayBack::new(import::UNDO, move || {
                state.works.undo_import();
                browser::focus(ids::TITLE);
            })
        }
        _ => return None,
    };
    Some(way)
}

fn words(state: AppState, notice: &Notice, locale: Locale) -> String {
    let of = |id: &Id, sketch: Text, other: Text| match state.works.stored(*id) {
        Some(entry) => text_for(&entry.record.body, sketch, other),
        None => sketch,
    };
    let text = match notice {
        Notice::Binned(id) => of(id, notices::BINNED, works::BINNED),
        Notice::Restored(id) => of(id, notices::RESTORED, works::RESTORED),
        Notice::BinnedMany(ids) => return count(works::BINNED_MANY, ids.len(), locale),
        Notice::RestoredMany(count_of) => return count(works::RESTORED_MANY, *count_of, locale),
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
        Notice::TakenIn(count) => {
            let (one, many) = (&workshop::TAKEN_IN_ONE, &workshop::TAKEN_IN_MANY);
            return plural(locale, *count, one, many);
        }
        Notice::PasteCut(characters) => return count(import::PASTE_CUT, *characters, locale),
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
        Notice::ImportNotLoaded => notices::IMPORT_NOT_LOADED,
        Notice::TakeNotLoaded => travel::NOT_LOADED,
        Notice::WordNotLoaded => travel::WORD_NOT_LOADED,
        Notice::SlidesNotLoaded => travel::SLIDES_NOT_LOADED,
        Notice::FileNotWritten => kept_file::NOT_WRITTEN,
        Notice::LinkCopied => travel::LINK_COPIED,
        Notice::ClockSetBack => session::TIMER_SET_BACK,
        Notice::Rejected => travel::REJECTED,
        Notice::GotUp(..) => travel::GOT_UP,
        Notice::TakenOut => workshop::TAKEN_OUT,
        Notice::RichTextCopied => drafts::RICH_COPIED,
        Notice::MailTooLong(true) => drafts::MAIL_COPIED,
        Notice::MailTooLong(false) => drafts::MAIL_NOT_COPIED,
    };
    text.get(locale).to_owned()
}

/// A text with a number in it.
fn count(text: Text, number: usize, locale: Locale) -> String {
    fill(text.get(locale), &[("n", &number.to_string())])
}

/// Whether an import changed something for a record.
fn is_change(outcome: &Outcome) -> bool {
    matches!(
        outcome,
        Outcome::Added | Outcome::Advanced | Outcome::Conflict
    )
}
