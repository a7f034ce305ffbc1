//! The form of a sketch with nothing filled in: two sides of A4 to write on by hand.

use leptos::prelude::*;

use crate::compose::{Column, Content, Document, Section, labels};
use crate::domain::EffectKind;
use crate::export::qr::Matrix;
use crate::i18n::{Locale, fields, print, travel};
use crate::views::work::code::Code;
use crate::views::work::document::alone;
use crate::views::work::forms;
use crate::views::work::sheet::{self, Setting};

/// Lines where people write most, and where a word or two will do.
const MANY_LINES: usize = 4;
const FEW_LINES: usize = 2;
/// Lines beside the rings.
const RING_LINES: usize = 5;
/// Rows of who does what, and of what comes next.
const ROWS: usize = 4;
/// Rows of support and tools.
const SUPPORT_ROWS: usize = 2;

/// The form.
/// `code` leads to the page, where what is written by hand can be written in.
pub fn blank_sheet(form: &Document, code: Option<&Matrix>, locale: Locale) -> AnyView {
    let setting = alone(locale);
    let find = |name: &str| form.sections.iter().find(|own| own.heading == name);
    let field = |name: crate::i18n::Text, count: usize| {
        find(name.get(locale)).map(|own| forms::field(own, count, setting))
    };
    let keys = form
        .sections
        .iter()
        .filter(|own| own.column == Column::Right);
    let keys: Vec<AnyView> = keys
        .map(|own| forms::field(own, FEW_LINES, setting))
        .collect();
    let play = form.sections.iter().find(|own| own.has_team_picture);
    let play = play.map(|own| {
        view! {
            <section class="print-section">
                {forms::asked(own, setting)}
                <div class="print-play__body">
                    {forms::rings(locale)}
                    <div class="print-play__words">{forms::lines(RING_LINES)}</div>
                </div>
            </section>
        }
    });
    let head = [
        fields::ACTOR_NAME,
        fields::ACTOR_ROLE,
        fields::ACTOR_LEVEL,
        fields::ACTOR_CONTACT,
    ];
    let head = head.map(|text| text.get(locale).to_owned());
    let team = find(fields::TEAM.get(locale)).map(|own| {
        view! {
            <section class="print-section">
                {forms::asked(own, setting)} {forms::team(head, ROWS, locale)}
            </section>
        }
    });
    let table = |name: crate::i18n::Text, count: usize, widths: &'static str| {
        find(name.get(locale)).map(|own| table_view(own, count, widths, setting))
    };
    let effects = EffectKind::ALL.map(|own| forms::tick(labels::effect(own).get(locale)));
    let changed = find(fields::WHAT_CHANGED.get(locale)).map(|own| {
        view! {
            <section class="print-section">
                {forms::asked(own, setting)} <p class="print-ticks">{effects.collect_view()}</p>
                {forms::lines(1)}
            </section>
        }
    });
    let code = code.map(|code| {
        let name = travel::CODE_OF_APP.get(locale).to_owned();
        view! {
            <div class="print-coded__code">
                <Code matrix=Signal::stored(code.clone()) name=Signal::stored(name)/>
            </div>
        }
    });
    view! {
        <article class="print-sheet print-sheet--a4 print-form">
            <div class="print-coded">{sheet::head(form, setting)} {code}</div>
            <div class="print-shorts">
                {forms::short(fields::MUNICIPALITY.get(locale))}
                {forms::short(print::WRITERS.get(locale))} {forms::short(print::DATE.get(locale))}
            </div>
            {field(fields::IDEA, MANY_LINES)}
            {field(fields::NEED, MANY_LINES)}
            {field(fields::GOAL, FEW_LINES)}
            {field(fields::DESCRIPTION, MANY_LINES)}
            {keys}
            <div class="print-next-page">
                {play} {team} {table(fields::NEXT_STEPS, ROWS, "steps")}
                {field(fields::STOP_DOING, FEW_LINES)}
                {table(fields::INSTRUMENTS, SUPPORT_ROWS, "support")} {changed}
            </div>
            {sheet::foot(form)}
        </article>
    }
    .into_any()
}

fn table_view(
    section: &Section,
    count: usize,
    widths: &'static str,
    setting: Setting,
) -> Option<AnyView> {
    let Content::Table { head, .. } = &section.content else {
        return None;
    };
    let table = forms::table(head, count, widths);
    Some(
        view! {
            <section class="print-section">{forms::asked(section, setting)} {table}</section>
        }
        .into_any(),
    )
}
