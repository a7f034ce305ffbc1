//! Slips for the dots of a room.

use leptos::prelude::*;

use crate::compose::workshop::slips::{SlipLine, Slips};
use crate::i18n::Locale;
use crate::views::work::said::said;

/// The sheets: several slips on each, or one slip over as many sheets as it takes.
pub fn slip_sheets(slips: &Slips, locale: Locale) -> Vec<AnyView> {
    let each = slips.on_sheet.max(1);
    let sheets = slips.count.div_ceil(each);
    let sheet = |place: u64| {
        let own = each.min(slips.count - place * each);
        let own: Vec<AnyView> = (0..own).map(|_| slip(slips, locale)).collect();
        let is_long = (slips.on_sheet == 0).then_some("");
        view! {
            <article class="print-sheet print-sheet--a4 slips" data-long=is_long>
                {own}
            </article>
        }
        .into_any()
    };
    (0..sheets).map(sheet).collect()
}

fn slip(slips: &Slips, locale: Locale) -> AnyView {
    let boxes = slips.boxes;
    let lines = slips
        .lines
        .iter()
        .map(|line| slip_line(line, boxes, locale));
    view! {
        <section class="slip">
            <h2 class="slip__title">{said(&slips.title, locale)}</h2>
            <p class="slip__lead" prop:textContent=slips.lead.clone()></p>
            <ul class="slip__lines">{lines.collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn slip_line(line: &SlipLine, boxes: u64, locale: Locale) -> AnyView {
    let table = line.table.map_or_else(|| "–".to_owned(), |n| n.to_string());
    let marks = match boxes {
        0 => view! { <span class="slip__number"></span> }.into_any(),
        boxes => {
            let each = (0..boxes).map(|_| view! { <span class="print-tick__box"></span> });
            view! { <span class="slip__boxes">{each.collect_view()}</span> }.into_any()
        }
    };
    view! {
        <li class="slip__line">
            <b class="slip__table" prop:textContent=table></b>
            <span class="slip__name">{said(&line.title, locale)}</span>
            {marks}
        </li>
    }
    .into_any()
}
