//! What is said about files and what is in them.

use crate::domain::Work;
use crate::domain::import_plan::ImportRow;
use crate::domain::merge::Outcome;
use crate::i18n::{Locale, Text, fill, import, notices, plural, works};
use crate::state::{FileFault, Preview};
use crate::storage::transfer::TransferError;

/// What an outcome is called: colour, name, and what it means.
pub const fn appearance(outcome: Outcome) -> (&'static str, Text, Option<Text>) {
    match outcome {
        Outcome::Added => ("brand2", import::NEW, None),
        Outcome::Same => ("neutral", import::SAME, Some(import::SAME_HINT)),
        Outcome::Advanced => ("brand3", import::NEWER, Some(import::NEWER_HINT)),
        Outcome::Older => ("neutral", import::OLDER, Some(import::OLDER_HINT)),
        Outcome::Conflict => ("warning", import::CONFLICT, Some(import::CONFLICT_HINT)),
        Outcome::InBin => ("neutral", import::IN_BIN, Some(import::IN_BIN_HINT)),
        Outcome::NewerThanBin => ("brand3", import::NEWER_THAN_BIN, None),
        Outcome::BinnedElsewhere => ("brand1", import::BINNED_ELSEWHERE, None),
        Outcome::OtherKind => ("warning", import::OTHER_KIND, Some(import::OTHER_KIND_HINT)),
    }
}

/// What is wrong, a sentence for each file and for what is in them.
pub fn fault_words(preview: &Preview, locale: Locale) -> Vec<String> {
    let mut sentences = Vec::new();
    for (name, fault) in &preview.gathered.faults {
        let file = match name.as_str() {
            "" => import::CLIPBOARD.get(locale),
            name => name,
        };
        let why = fault_text(*fault).get(locale);
        sentences.push(fill(
            import::FAULT.get(locale),
            &[("file", file), ("why", why)],
        ));
    }
    let counted = [
        (
            preview.gathered.damaged,
            notices::IMPORTED_DAMAGED_ONE,
            notices::IMPORTED_DAMAGED_MANY,
        ),
        (
            preview.gathered.from_newer_app,
            notices::IMPORTED_NEWER_APP_ONE,
            notices::IMPORTED_NEWER_APP_MANY,
        ),
        (
            preview.gathered.implausible,
            import::IMPLAUSIBLE_ONE,
            import::IMPLAUSIBLE_MANY,
        ),
    ];
    for (count, one, many) in counted {
        if count > 0 {
            sentences.push(plural(locale, count, &one, &many));
        }
    }
    sentences
}

const fn fault_text(fault: FileFault) -> Text {
    match fault {
        FileFault::Content(error) => match error {
            TransferError::Empty => notices::IMPORT_EMPTY,
            TransferError::TooLarge => notices::IMPORT_TOO_LARGE,
            TransferError::WrongType => import::WRONG_TYPE,
            TransferError::NotJson => notices::IMPORT_NOT_JSON,
            TransferError::NotOurs => notices::IMPORT_NOT_OURS,
            TransferError::Newer => notices::IMPORT_NEWER,
            TransferError::TooManyRecords => import::TOO_MANY_RECORDS,
        },
        FileFault::NotOpened => notices::FILE_UNREADABLE,
        FileFault::TooMany => import::TOO_MANY,
    }
}

/// «Ny: 3 · Lik: 2»
pub fn count_words(rows: &[ImportRow<Work>], locale: Locale) -> String {
    use Outcome::*;
    let order = [
        Added,
        Advanced,
        Conflict,
        Same,
        Older,
        InBin,
        NewerThanBin,
        BinnedElsewhere,
        OtherKind,
    ];
    let mut words: Vec<String> = Vec::new();
    for outcome in order {
        let count = rows.iter().filter(|row| row.outcome == outcome).count();
        if count > 0 {
            words.push(format!("{}: {count}", appearance(outcome).1.get(locale)));
        }
    }
    words.join(" · ")
}

/// «3 nye skisser er hentet inn. 2 hadde du fra før.»
pub fn outcome_words(
    outcomes: impl Iterator<Item = Outcome>,
    are_sketches: bool,
    locale: Locale,
) -> String {
    use notices as n;
    let mut counts = [0; 9];
    for outcome in outcomes {
        counts[outcome as usize] += 1;
    }
    let count = |outcome: Outcome| counts[outcome as usize];
    let (added, advanced) = match are_sketches {
        true => (
            (n::IMPORTED_ADDED_ONE, n::IMPORTED_ADDED_MANY),
            (n::IMPORTED_ADVANCED_ONE, n::IMPORTED_ADVANCED_MANY),
        ),
        false => (
            (works::IMPORTED_ADDED_ONE, works::IMPORTED_ADDED_MANY),
            (works::IMPORTED_ADVANCED_ONE, works::IMPORTED_ADVANCED_MANY),
        ),
    };
    let sentences = [
        (count(Outcome::Added), added.0, added.1),
        (count(Outcome::Advanced), advanced.0, advanced.1),
        (
            count(Outcome::Same) + count(Outcome::Older),
            n::IMPORTED_KNOWN_ONE,
            n::IMPORTED_KNOWN_MANY,
        ),
        (
            count(Outcome::Conflict),
            n::IMPORTED_CONFLICTS_ONE,
            n::IMPORTED_CONFLICTS_MANY,
        ),
        (
            count(Outcome::InBin),
            n::IMPORTED_IN_BIN_ONE,
            n::IMPORTED_IN_BIN_MANY,
        ),
        (
            count(Outcome::NewerThanBin),
            n::IMPORTED_NEWER_THAN_BIN_ONE,
            n::IMPORTED_NEWER_THAN_BIN_MANY,
        ),
        (
            count(Outcome::BinnedElsewhere),
            n::IMPORTED_BINNED_ELSEWHERE_ONE,
            n::IMPORTED_BINNED_ELSEWHERE_MANY,
        ),
        (
            count(Outcome::OtherKind),
            n::IMPORTED_OTHER_KIND_ONE,
            n::IMPORTED_OTHER_KIND_MANY,
        ),
    ];
    let mut words: Vec<String> = Vec::new();
    for (count, one, many) in sentences {
        if count > 0 {
            words.push(plural(locale, count, &one, &many));
        }
    }
    words.join(" ")
}
