//! Blank sheets for the tables of a workshop, where every device fails: A3, one a table.

use leptos::prelude::*;

use crate::compose::lettering::spans;
use crate::compose::titles::workshop_title;
use crate::compose::{Column, Content, Document, Said, Section, blank};
use crate::domain::Workshop;
use crate::domain::workshop::Count;
use crate::export::qr::Matrix;
use crate::i18n::{Locale, fields, fill, print, session as t, workshop};
use crate::views::work::code::Code;
use crate::views::work::document::alone;
use crate::views::work::forms;
use crate::views::work::said::said;
use crate::views::work::sheet::{self, Setting};

/// How much of the question and the name has room, in heights of their letters and lines.
const ASKS: (f64, usize) = (42.0, 3);
const NAME: (f64, usize) = (52.0, 1);
/// Rows of who does what, and of what comes next.
const ROWS: usize = 4;

/// A sheet for each table. `code` leads to the set-up, and to the table.
pub fn table_sheets(
    held: &Workshop,
    code: impl Fn(u64) -> Option<Matrix>,
    locale: Locale,
) -> Vec<AnyView> {
    let form = blank::sketch(locale);
    let tables = 1..=held.count(Count::Tables);
    tables
        .map(|table| table_sheet(held, table, &form, code(table), locale))
        .collect()
}

/// As much of a text as has room, with a sign that there is more.
fn short(text: &str, (width, most): (f64, usize), own: Locale) -> Said {
    let lines = spans(text, width);
    match lines.get(most.saturating_sub(1)) {
        Some(last) if lines.len() > most => {
            let kept = text.get(..last.end).unwrap_or_default();
            Said::own_in(format!("{kept} …"), own)
        }
        _ => Said::own_in(text, own),
    }
}

fn table_sheet(
    held: &Workshop,
    table: u64,
    form: &Document,
    code: Option<Matrix>,
    locale: Locale,
) -> AnyView {
    let setting = alone(locale);
    let name = short(&workshop_title(held, locale), NAME, held.locale);
    let asks = short(held.asks.trim(), ASKS, held.locale);
    let number = fill(workshop::TABLE.get(locale), &[("n", &table.to_string())]);
    let code = code.map(|code| {
        let name = t::A3_CODE.get(locale).to_owned();
        view! {
            <div class="blank-a3__code">
                <Code matrix=Signal::stored(code) name=Signal::stored(name)/>
            </div>
        }
    });
    let column = |column: Column| {
        let own = form.sections.iter().filter(|own| own.column == column);
        let own = own.filter(|own| own.heading != fields::MUNICIPALITY.get(locale));
        let frames: Vec<AnyView> = own.map(|own| frame(own, setting)).collect();
        view! { <div class="blank-a3__column">{frames}</div> }
    };
    view! {
        <article class="print-sheet print-form blank-a3">
            <header class="blank-a3__head">
                <div>
                    <p class="blank-a3__name">{said(&name, locale)}</p>
                    <h1 class="blank-a3__asks">{said(&asks, locale)}</h1>
                    <div class="print-shorts">
                        {forms::short(fields::MUNICIPALITY.get(locale))}
                        {forms::short(print::WRITERS.get(locale))}
                        {forms::short(print::DATE.get(locale))}
                    </div>
                </div>
                <p class="blank-a3__table" prop:textContent=number></p>
                {code}
            </header>
            <div class="blank-a3__canvas">
                {column(Column::Left)} {column(Column::Middle)} {column(Column::Right)}
            </div>
            <div class="blank-a3__below">
                {team(form, setting)} {steps(form, setting)} {stop(form, setting)}
            </div>
            <p class="print-foot">{t::A3_FOOT.get(locale)}</p>
        </article>
    }
    .into_any()
}

/// A field with room to write.
fn frame(section: &Section, setting: Setting) -> AnyView {
    let rings = section
        .has_team_picture
        .then(|| forms::rings(setting.locale));
    view! {
        <section class="blank-a3__frame" data-edge=section.edge.map(|edge| edge.word())>
            {forms::asked(section, setting)} {rings}
        </section>
    }
    .into_any()
}

fn find<'a>(form: &'a Document, name: &str) -> Option<&'a Section> {
    form.sections.iter().find(|own| own.heading == name)
}

fn team(form: &Document, setting: Setting) -> Option<AnyView> {
    let locale = setting.locale;
    let section = find(form, fields::TEAM.get(locale))?;
    let head = [
        fields::ACTOR_NAME,
        fields::ACTOR_ROLE,
        fields::ACTOR_LEVEL,
        fields::ACTOR_CONTACT,
    ];
    let head = head.map(|text| text.get(locale).to_owned());
    let table = view! {
        <section class="blank-a3__frame">
            {sheet::heading(&section.heading, setting)} {forms::team(head, ROWS, locale)}
        </section>
    };
    Some(table.into_any())
}

fn steps(form: &Document, setting: Setting) -> Option<AnyView> {
    let section = find(form, fields::NEXT_STEPS.get(setting.locale))?;
    let Content::Table { head, .. } = &section.content else {
        return None;
    };
    let table = view! {
        <section class="blank-a3__frame">
            {sheet::heading(&section.heading, setting)} {forms::table(head, ROWS, "steps")}
        </section>
    };
    Some(table.into_any())
}

fn stop(form: &Document, setting: Setting) -> Option<AnyView> {
    let section = find(form, fields::STOP_DOING.get(setting.locale))?;
    Some(frame(section, setting))
}
