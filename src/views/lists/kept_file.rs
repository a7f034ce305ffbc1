//! «Lagre også til en fil», where the browser can.

use leptos::prelude::*;

use crate::browser::{self, WriteFault};
use crate::components::{Button, Variant};
use crate::i18n::{Locale, Text, fill, kept_file as t};
use crate::state::{FileStand, KeptFile, Works};
use crate::views::use_app;

/// Writes the file after what is stored, on whatever screen somebody is.
#[component]
pub fn FollowKeptFile() -> impl IntoView {
    let (state, _) = use_app();
    state.works.follow_kept_file();
}

/// The offer, or how it stands with the file. Nothing where the browser lets none be chosen.
#[component]
pub fn KeptFileOffer() -> impl IntoView {
    let (state, _) = use_app();
    state.works.can_keep_file().then(|| view! { <Offer/> })
}

#[component]
fn Offer() -> impl IntoView {
    let (state, locale) = use_app();
    let stand = Memo::new(move |_| state.works.kept_file().stand);
    let words = move || told(&state.works.kept_file(), locale);
    view! {
        <div class="stack stack--close">
            <p class="quiet" role="status" prop:textContent=words></p>
            <div class="cluster">
                {tool(stand, |it| it == FileStand::None, t::CHOOSE, Works::choose_file)}
                {tool(stand, can_go_on, t::GO_ON, Works::go_on_with_file)}
                {tool(stand, |it| it == FileStand::HoldsOther, t::TAKE_IN, Works::take_in_from_file)}
                {tool(stand, |it| it == FileStand::HoldsOther, t::WRITE_OVER, Works::write_over_file)}
                {tool(stand, has_stopped, t::CHOOSE_OTHER, Works::choose_file)}
                {tool(stand, |it| it != FileStand::None, t::STOP, Works::forget_file)}
            </div>
        </div>
    }
}

/// A button that is there where it is of use.
fn tool(
    stand: Memo<FileStand>,
    is_for: fn(FileStand) -> bool,
    text: Text,
    go: fn(Works),
) -> impl IntoView {
    let (state, locale) = use_app();
    view! {
        <Show when=move || is_for(stand.get())>
            <Button variant=Variant::Tertiary on_click=move || go(state.works)>
                {text.get(locale)}
            </Button>
        </Show>
    }
}

fn has_stopped(stand: FileStand) -> bool {
    can_go_on(stand)
        || matches!(
            stand,
            FileStand::HoldsOther | FileStand::Failed(WriteFault::Gone)
        )
}

fn can_go_on(stand: FileStand) -> bool {
    match stand {
        FileStand::Asks | FileStand::Differs => true,
        FileStand::Failed(fault) => fault != WriteFault::Gone,
        FileStand::None
        | FileStand::Elsewhere
        | FileStand::Writing
        | FileStand::Written
        | FileStand::HoldsOther => false,
    }
}

/// How it stands, and when it was written where that is not all of it.
fn told(file: &KeptFile, locale: Locale) -> String {
    let text = match file.stand {
        FileStand::None => t::HINT,
        FileStand::Elsewhere => t::ELSEWHERE,
        FileStand::Asks => t::ASKS,
        FileStand::Writing => t::WRITING,
        FileStand::Written => t::WRITTEN,
        FileStand::Failed(WriteFault::Refused) => t::REFUSED,
        FileStand::Failed(WriteFault::Full) => t::FULL,
        FileStand::Failed(WriteFault::Gone) => t::GONE,
        FileStand::Failed(WriteFault::Cancelled | WriteFault::Failed) => t::FAILED,
        FileStand::Differs => t::DIFFERS,
        FileStand::HoldsOther => t::HOLDS_OTHER,
    };
    let when = file
        .written_at
        .map(|moment| browser::format_time(locale, moment, browser::now()));
    let values = [
        ("when", when.as_deref().unwrap_or_default()),
        ("file", file.name.as_str()),
    ];
    let mut told = vec![fill(text.get(locale), &values)];
    if when.is_some() && file.stand != FileStand::Written {
        told.push(fill(t::LAST.get(locale), &values));
    }
    told.join(" ")
}
