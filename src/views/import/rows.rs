//! The records that would be taken in, a row each.

use std::sync::Arc;

use leptos::prelude::*;

use super::words::appearance;
use crate::browser;
use crate::components::{Variant, button};
use crate::dom::{El, el};
use crate::domain::import_plan::ImportRow;
use crate::domain::merge::Outcome;
use crate::domain::{Body, Work};
use crate::i18n::{Locale, fill, import};
use crate::state::{AppState, Preview};
use crate::views::sketch_card::shown_name;

/// How many rows are shown at a time.
pub const PAGE: usize = 50;

/// The rows, as many as are `shown`.
pub fn row_list(
    state: AppState,
    preview: Arc<Preview>,
    shown: RwSignal<usize>,
    locale: Locale,
) -> El {
    el("div").class("stack").live(move || {
        let rows = preview.plan.as_ref().map_or(&[][..], |plan| &plan.rows);
        let wanted = preview.wanted();
        let items = rows.iter().take(shown.get()).enumerate();
        let items = items.map(|(place, row)| {
            let is_wanted = wanted.contains(&row.record.id);
            import_row(state, row, is_wanted, locale)
                .id(&row_id(place))
                .attr("tabindex", "-1")
        });
        let list = el("ul").class("import-list").children(items);
        let more = rows.len().saturating_sub(shown.get()).min(PAGE);
        let more = (more > 0).then(|| {
            let text = fill(import::SHOW_MORE.get(locale), &[("n", &more.to_string())]);
            button(Variant::Tertiary, &text, move || {
                // The button goes further down; whoever reads on begins at the first new row.
                browser::focus_soon(row_id(shown.get_untracked()));
                shown.update(|shown| *shown += PAGE);
            })
        });
        Some(el("div").class("stack").child(list).child_if(more))
    })
}

fn row_id(place: usize) -> String {
    format!("hentet-{place}")
}

fn import_row(state: AppState, row: &ImportRow<Work>, is_wanted: bool, locale: Locale) -> El {
    let work = &row.record.body;
    let (color, name, hint) = appearance(row.outcome);
    let municipality = work.municipality().trim();
    let about = el("p")
        .class("import-row__name")
        .child(el("b").text(&shown_name(work, locale)))
        .child_if((!municipality.is_empty()).then(|| el("span").class("hint").text(municipality)));
    let tag = el("span")
        .class("ds-tag")
        .attr("data-color", color)
        .text(name.get(locale));
    el("li")
        .class("import-row")
        .child(about)
        .child(tag)
        .child_if(hint.map(|hint| {
            el("p")
                .class("hint import-row__hint")
                .text(hint.get(locale))
        }))
        .child_if(choice(state, row, is_wanted, locale))
}

/// What the person decides about a sketch that lies in a bin, here or where the file comes from.
fn choice(state: AppState, row: &ImportRow<Work>, is_wanted: bool, locale: Locale) -> Option<El> {
    let text = match (row.outcome, is_wanted, row.record.body.is_binned()) {
        (Outcome::NewerThanBin, _, _) | (Outcome::Advanced, true, false) => {
            import::NEWER_THAN_BIN_WANT
        }
        (Outcome::BinnedElsewhere, _, _) | (Outcome::Advanced, true, true) => {
            import::BINNED_ELSEWHERE_WANT
        }
        _ => return None,
    };
    let id = row.record.id;
    let field = format!("onske-{id}");
    let input = el("input")
        .class("ds-input")
        .attr("type", "checkbox")
        .id(&field)
        .attr_if("checked", is_wanted.then_some(""))
        .on("change", {
            let field = field.clone();
            move |event| {
                state.want(id, browser::event_checked(&event));
                browser::focus_soon(field.clone());
            }
        });
    let label = el("label")
        .class("ds-label")
        .attr("for", &field)
        .text(text.get(locale));
    Some(
        el("div")
            .class("ds-field import-row__hint")
            .child(input)
            .child(label),
    )
}
