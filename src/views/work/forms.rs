//! Forms on paper: lines to write on, boxes to tick, and empty rings.

use leptos::prelude::*;

use super::sheet::{Setting, heading};
use crate::components::TeamPoster;
use crate::compose::{Section, labels};
use crate::domain::{Contact, Level};
use crate::i18n::{Locale, print};

/// Lines to write on.
pub fn lines(count: usize) -> AnyView {
    let lines = (0..count).map(|_| view! { <div class="print-rule"></div> });
    view! { <div>{lines.collect_view()}</div> }.into_any()
}

/// A box to tick, with its words.
pub fn tick(words: &'static str) -> AnyView {
    view! {
        <span class="print-tick">
            <span class="print-tick__box"></span>
            {words}
        </span>
    }
    .into_any()
}

/// The heading of a field, and the question behind it.
pub fn asked(section: &Section, setting: Setting) -> AnyView {
    view! {
        {heading(&section.heading, setting)}
        <p class="print-section__hint" prop:textContent=section.hint.clone()></p>
    }
    .into_any()
}

/// A field with lines to write on.
pub fn field(section: &Section, count: usize, setting: Setting) -> AnyView {
    view! {
        <section class="print-section" data-edge=section.edge.map(|edge| edge.word())>
            {asked(section, setting)} {lines(count)}
        </section>
    }
    .into_any()
}

/// A short line to fill in, behind its name.
pub fn short(name: &'static str) -> AnyView {
    view! {
        <p class="print-short">
            <span>{name}</span>
            <span class="print-short__line"></span>
        </p>
    }
    .into_any()
}

/// A table to fill in; `widths` are the words in `data-form`, which say how wide its columns are.
pub fn table(head: &[String], count: usize, widths: &'static str) -> AnyView {
    let columns = head.len();
    let head = head.iter().cloned();
    let head = head.map(|cell| view! { <th scope="col" prop:textContent=cell></th> });
    let rows = (0..count).map(|_| {
        let cells = (0..columns).map(|_| view! { <td></td> });
        view! { <tr>{cells.collect_view()}</tr> }
    });
    view! {
        <table class="print-table print-table--form" data-form=widths>
            <thead>
                <tr>{head.collect_view()}</tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// The team to fill in: number, who, what they do, and boxes to tick. `head` names the last four columns.
pub fn team(head: [String; 4], count: usize, locale: Locale) -> AnyView {
    let [who, role, level, contact] = head;
    let levels = Level::ALL.map(|own| labels::level(own).get(locale));
    let contacts = Contact::ALL.map(|own| labels::contact(own).get(locale));
    let rows = (0..count).map(|place| {
        view! {
            <tr>
                <td class="print-number" prop:textContent=(place + 1).to_string()></td>
                <td></td>
                <td></td>
                <td>{levels.map(tick).collect_view()}</td>
                <td>{contacts.map(tick).collect_view()}</td>
            </tr>
        }
    });
    view! {
        <table class="print-table print-table--form" data-form="team">
            <thead>
                <tr>
                    <td></td>
                    <th scope="col" prop:textContent=who></th>
                    <th scope="col" prop:textContent=role></th>
                    <th scope="col" prop:textContent=level></th>
                    <th scope="col" prop:textContent=contact></th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// The rings with nobody in them.
pub fn rings(locale: Locale) -> AnyView {
    let levels = Level::ALL.map(|own| labels::level(own).get(locale));
    let label = print::EMPTY_RINGS.get(locale).to_owned();
    view! {
        <div class="print-rings">
            <TeamPoster members=Vec::new() levels label/>
        </div>
    }
    .into_any()
}
