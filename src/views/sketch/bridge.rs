//! The old names, for screens that have not moved over. // bridge

use leptos::prelude::*;

use super::{SaveStatus, Team, Watching, WritingArea};
use crate::components::rows::RowWords;
use crate::components::team_picture::TeamMember;
use crate::dom::{El, el, new, old};
use crate::i18n::{Locale, Text, fields, fill};
use crate::state::AppState;

/// The save status.
pub fn save_status(_: AppState, _: Locale) -> El {
    new(view! { <SaveStatus/> })
}

/// What cannot be changed while another tab writes.
pub fn writing_area(_: AppState, parts: impl IntoIterator<Item = El>) -> El {
    let parts: Vec<_> = parts.into_iter().map(old).collect();
    new(view! { <WritingArea>{parts}</WritingArea> })
}

/// The notice about another tab.
pub fn watching(_: AppState, _: Locale) -> El {
    new(view! { <Watching/> })
}

/// A team as a picture and in words.
pub fn team_view(members: &[TeamMember], _: Locale) -> El {
    let members = members.to_vec();
    new(view! { <Team members/> })
}

/// The buttons of a row, in words.
pub fn row_words(locale: Locale) -> RowWords {
    RowWords {
        move_up: fields::MOVE_UP.get(locale),
        move_down: fields::MOVE_DOWN.get(locale),
        remove: fields::REMOVE.get(locale),
    }
}

/// «Aktør 1 av 3», for those who hear the row.
pub fn row_legend(text: Text, place: usize, count: Signal<usize>, locale: Locale) -> El {
    el("legend").class("ds-sr-only").live_text(move || {
        let (n, total) = ((place + 1).to_string(), count.get().to_string());
        fill(text.get(locale), &[("n", &n), ("total", &total)])
    })
}
