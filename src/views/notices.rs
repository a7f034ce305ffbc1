//! What is told at the top of every screen for as long as it is true, and what was just done.

use leptos::prelude::*;

use crate::components::Icon;
use crate::i18n::{Locale, Text, lasting, notices, plural, shell};
use crate::routes::Route;
use crate::state::{AppState, Imported, Lasting, Notice, SaveState};
use crate::storage::shelf::{SaveError, ShelfError};
use crate::storage::transfer::TransferError;

/// Warnings that stand until they are no longer true: texts that will not last, texts that could
/// not be read, text that could not be stored.
#[component]
pub fn Banners() -> impl IntoView {
    let state = AppState::from_context();
    let banners = move || {
        let locale = state.locale.get();
        view! {
            {lasting_banner(state, locale)}
            {unreadable_banner(state, locale)}
            {failed_banner(state, locale)}
        }
    };
    view! { <div class="notices">{banners}</div> }
}

fn lasting_banner(state: AppState, locale: Locale) -> Option<AnyView> {
    let (title, text) = match state.lasting.get() {
        Lasting::MemoryOnly => (lasting::DENIED_TITLE, lasting::DENIED_TEXT),
        Lasting::CopiesOnly => (lasting::COPIES_TITLE, lasting::COPIES_TEXT),
        Lasting::Both | Lasting::LocalOnly => return None,
    };
    let buttons = download_all_button(state, locale);
    Some(banner(
        "warning",
        title.get(locale).to_owned(),
        text.get(locale),
        buttons,
    ))
}

fn unreadable_banner(state: AppState, locale: Locale) -> Option<AnyView> {
    let count = state.unreadable.with(Vec::len);
    if count == 0 {
        return None;
    }
    let one = &lasting::UNREADABLE_TITLE_ONE;
    let title = plural(locale, count, one, &lasting::UNREADABLE_TITLE_MANY);
    let buttons = view! {
        <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            on:click=move |_| state.download_unreadable()
        >
            <Icon name="Download" />
            {lasting::DOWNLOAD_UNREADABLE.get(locale)}
        </button>
        <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            on:click=move |_| state.unreadable.set(Vec::new())
        >
            {shell::CLOSE.get(locale)}
        </button>
    };
    Some(banner(
        "danger",
        title,
        lasting::UNREADABLE_TEXT.get(locale),
        buttons.into_any(),
    ))
}

fn failed_banner(state: AppState, locale: Locale) -> Option<AnyView> {
    let (title, text) = match state.save_state.get() {
        SaveState::Failed(SaveError::Shelf(ShelfError::Full)) => {
            (lasting::FULL_TITLE, lasting::FULL_TEXT)
        }
        SaveState::Failed(_) => (lasting::FAILED_TITLE, lasting::FAILED_TEXT),
        SaveState::Untouched | SaveState::Saving | SaveState::Saved => return None,
    };
    let buttons = view! {
        <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            on:click=move |_| state.download_open()
        >
            <Icon name="Download" />
            {crate::i18n::list::DOWNLOAD.get(locale)}
        </button>
        <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            on:click=move |_| state.flush()
        >
            {lasting::TRY_AGAIN.get(locale)}
        </button>
    };
    Some(banner(
        "danger",
        title.get(locale).to_owned(),
        text.get(locale),
        buttons.into_any(),
    ))
}

fn download_all_button(state: AppState, locale: Locale) -> AnyView {
    view! {
        <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            on:click=move |_| state.download_all()
        >
            <Icon name="Download" />
            {crate::i18n::list::DOWNLOAD_ALL.get(locale)}
        </button>
    }
    .into_any()
}

fn banner(color: &'static str, title: String, text: &'static str, buttons: AnyView) -> AnyView {
    view! {
        <div class="ds-alert notice" data-color=color role="alert">
            <p class="notice__title">{title}</p>
            <p>{text}</p>
            <div class="cluster">{buttons}</div>
        </div>
    }
    .into_any()
}

/// What was just done, with the way back where there is one.
#[component]
pub fn Toasts() -> impl IntoView {
    let state = AppState::from_context();
    let toast = move || {
        let locale = state.locale.get();
        state.notice.get().map(|notice| {
            view! {
                <div class="toast">
                    <p>{words(&notice, locale)}</p>
                    {action(state, notice, locale)}
                    <button
                        type="button"
                        class="ds-button"
                        data-icon
                        data-variant="tertiary"
                        aria-label=shell::CLOSE.get(locale)
                        on:click=move |_| state.close_notice()
                    >
                        <Icon name="XMark" />
                    </button>
                </div>
            }
        })
    };
    view! {
        <div class="toasts" aria-live="polite">
            {toast}
        </div>
    }
}

fn action(state: AppState, notice: Notice, locale: Locale) -> Option<AnyView> {
    let button = |name: Text, run: Callback<()>| {
        view! {
            <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                on:click=move |_| run.run(())
            >
                {name.get(locale)}
            </button>
        }
        .into_any()
    };
    match notice {
        Notice::Binned(id) => Some(button(
            notices::UNDO_BIN,
            Callback::new(move |()| state.restore(id)),
        )),
        Notice::Copied(id) => {
            let open = move |()| state.go(Route::Sketch(id));
            Some(button(notices::OPEN_COPY, Callback::new(open)))
        }
        Notice::Imported(imported) if !imported.newer_than_bin.is_empty() => {
            let newer = StoredValue::new(imported.newer_than_bin);
            let take = move |()| state.import_over_bin(newer.get_value());
            Some(button(notices::TAKE_NEWER, Callback::new(take)))
        }
        _ => None,
    }
}

fn words(notice: &Notice, locale: Locale) -> String {
    let text = match notice {
        Notice::Binned(_) => notices::BINNED,
        Notice::Restored(_) => notices::RESTORED,
        Notice::BinEmptied(count) => {
            let (one, many) = (&notices::BIN_EMPTIED_ONE, &notices::BIN_EMPTIED_MANY);
            return plural(locale, *count, one, many);
        }
        Notice::Copied(_) => notices::COPIED,
        Notice::TextCopied => notices::TEXT_COPIED,
        Notice::TextNotCopied => notices::TEXT_NOT_COPIED,
        Notice::Downloaded => notices::DOWNLOADED,
        Notice::NotDownloaded => notices::NOT_DOWNLOADED,
        Notice::Imported(imported) => return import_words(imported, locale),
        Notice::NotImported(error) => match error {
            TransferError::Empty => notices::IMPORT_EMPTY,
            TransferError::TooLarge => notices::IMPORT_TOO_LARGE,
            TransferError::NotJson => notices::IMPORT_NOT_JSON,
            TransferError::NotOurs => notices::IMPORT_NOT_OURS,
            TransferError::Newer => notices::IMPORT_NEWER,
        },
        Notice::FileUnreadable => notices::FILE_UNREADABLE,
        Notice::NotStored(SaveError::Shelf(ShelfError::Full)) => notices::NOT_STORED_FULL,
        Notice::NotStored(_) => notices::NOT_STORED,
        Notice::KeptBoth => notices::KEPT_BOTH,
    };
    text.get(locale).to_owned()
}

fn import_words(imported: &Imported, locale: Locale) -> String {
    use notices as n;
    let counts = [
        (
            imported.added,
            n::IMPORTED_ADDED_ONE,
            n::IMPORTED_ADDED_MANY,
        ),
        (
            imported.advanced,
            n::IMPORTED_ADVANCED_ONE,
            n::IMPORTED_ADVANCED_MANY,
        ),
        (
            imported.known,
            n::IMPORTED_KNOWN_ONE,
            n::IMPORTED_KNOWN_MANY,
        ),
        (
            imported.conflicts,
            n::IMPORTED_CONFLICTS_ONE,
            n::IMPORTED_CONFLICTS_MANY,
        ),
        (
            imported.in_bin,
            n::IMPORTED_IN_BIN_ONE,
            n::IMPORTED_IN_BIN_MANY,
        ),
        (
            imported.newer_than_bin.len(),
            n::IMPORTED_NEWER_THAN_BIN_ONE,
            n::IMPORTED_NEWER_THAN_BIN_MANY,
        ),
        (
            imported.damaged,
            n::IMPORTED_DAMAGED_ONE,
            n::IMPORTED_DAMAGED_MANY,
        ),
        (
            imported.from_newer_app,
            n::IMPORTED_NEWER_APP_ONE,
            n::IMPORTED_NEWER_APP_MANY,
        ),
    ];
    let sentences: Vec<String> = counts
        .iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, one, many)| plural(locale, *count, one, many))
        .collect();
    if sentences.is_empty() {
        n::IMPORTED_NOTHING.get(locale).to_owned()
    } else {
        sentences.join(" ")
    }
}
