//! What is said of what was just done.

use crate::domain::Id;
use crate::i18n::{
    Locale, Text, compare, drafts, fill, import, kept_file, notices, plural, session, travel,
    versions, works, workshop,
};
use crate::state::{AppState, Notice};
use crate::storage::shelf::{SaveError, ShelfError};
use crate::views::import::outcome_words;
use crate::views::work::tools::text_for;

/// What a message says.
pub(super) fn words(state: AppState, notice: &Notice, locale: Locale) -> String {
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
