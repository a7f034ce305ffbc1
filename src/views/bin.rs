//! What was put away, and the two ways from there.

use std::sync::Arc;

use leptos::prelude::*;

use super::place::not_in_a_frame;
use super::sketch_card::shown_name;
use crate::browser;
use crate::components::{Variant, button, icon_text_button};
use crate::dom::{El, el};
use crate::domain::list::{self as order, Entry, SortBy};
use crate::i18n::{Locale, fill, list, place};
use crate::state::AppState;

/// The bin, when there is something in it. It is made anew only when what is in it changes, so that
/// a question is not taken away while somebody answers it; whether it is folded out stays as it is.
pub fn bin(state: AppState, locale: Locale) -> El {
    let folds = Folds {
        is_open: RwSignal::new(false),
        is_sure: RwSignal::new(false),
    };
    let binned = Memo::new(move |_| {
        let mut binned = state.in_bin();
        order::sort(&mut binned, SortBy::Binned);
        binned
    });
    el("div").live(move || {
        binned.with(|binned| (!binned.is_empty()).then(|| filled_bin(state, locale, binned, folds)))
    })
}

/// What stays as somebody left it when the bin is made anew.
#[derive(Clone, Copy)]
struct Folds {
    /// Whether it is folded out.
    is_open: RwSignal<bool>,
    /// Whether the question before emptying it is asked.
    is_sure: RwSignal<bool>,
}

fn filled_bin(state: AppState, locale: Locale, binned: &[Arc<Entry>], folds: Folds) -> El {
    let Folds { is_open, is_sure } = folds;
    let count = binned.len().to_string();
    let items = binned.iter().map(|entry| bin_item(state, locale, entry));
    let inside = el("div")
        .class("stack")
        .child(el("p").class("hint").text(list::BIN_HINT.get(locale)))
        .child(el("ul").class("bin__list").children(items))
        .child(emptying(state, locale, &count, is_sure));
    let details = el("details")
        .class("ds-details")
        .attr_if("open", is_open.get_untracked().then_some(""))
        .child(el("summary").text(&fill(list::BIN.get(locale), &[("n", &count)])))
        .child(inside)
        .on("toggle", move |event| {
            is_open.set(browser::event_open(&event))
        });
    el("div").class("bin").child(details)
}

/// «Tøm papirkurven», which asks once because it cannot be undone. Not in a frame.
fn emptying(state: AppState, locale: Locale, count: &str, is_sure: RwSignal<bool>) -> El {
    if state.is_framed() {
        return not_in_a_frame(place::FRAMED_NO_EMPTYING, locale);
    }
    let question = fill(list::EMPTY_BIN_SURE.get(locale), &[("n", count)]);
    let ask = move || {
        let text = list::EMPTY_BIN.get(locale);
        icon_text_button(Variant::Secondary, "Trash", text, move || {
            is_sure.set(true);
            browser::focus_soon("tom-papirkurven".to_owned());
        })
        .id("tom")
        .attr("data-color", "danger")
    };
    let answer = move || {
        let yes = button(
            Variant::Primary,
            list::EMPTY_BIN_YES.get(locale),
            move || {
                // Where it is refused, the question stays.
                is_sure.set(state.is_framed());
                state.empty_bin();
                browser::focus("tittel");
            },
        );
        let no = button(Variant::Secondary, list::CANCEL.get(locale), move || {
            is_sure.set(false);
            browser::focus_soon("tom".to_owned());
        });
        let buttons = el("div")
            .class("cluster")
            .child(yes.id("tom-papirkurven").attr("data-color", "danger"))
            .child(no);
        el("div")
            .class("stack")
            .child(el("p").text(&question))
            .child(buttons)
    };
    el("div").live(move || Some(if is_sure.get() { answer() } else { ask() }))
}

fn bin_item(state: AppState, locale: Locale, entry: &Entry) -> El {
    let work = &entry.record.body;
    let id = entry.record.id;
    let title = shown_name(work, locale);
    let of = fill(list::OF.get(locale), &[("title", &title)]);
    let when = browser::format_ago(
        locale,
        work.stamps().binned_at.unwrap_or_default(),
        browser::now(),
    );
    let binned = fill(list::BINNED_WHEN.get(locale), &[("when", &when)]);
    let name = el("p")
        .class("bin__name")
        .child(el("b").text(&title))
        .child(el("span").class("hint").text(&binned));
    let restore = button(Variant::Secondary, list::RESTORE.get(locale), move || {
        state.restore(id);
        browser::focus_soon("tittel".to_owned());
    });
    el("li")
        .class("bin__item")
        .child(name)
        .child(restore.child(el("span").class("ds-sr-only").text(&of)))
}
