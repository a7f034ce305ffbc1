//! Stillingsutlysning: the advert's fields.

use leptos::prelude::*;

use super::form::{FieldSpec, part, read, write};
use super::rows::{CellSpec, RowSpec};
use super::suggestions::{line_suggestions, row_suggestions};
use crate::components::choices::radios;
use crate::components::{text_input, text_input_checked};
use crate::compose::draft::form_words;
use crate::content::suggestions::{ADVERT_OPEN, ADVERT_QUALITIES, ADVERT_TASKS};
use crate::dom::{El, el};
use crate::domain::amounts::{AmountFault, percent};
use crate::domain::draft::{Advert, Content, PostForm};
use crate::i18n::{Locale, Text, advert as t, drafts, fields, fill};
use crate::state::AppState;

macro_rules! field {
    ($field:ident, $label:expr, $hint:expr) => {
        FieldSpec {
            id: concat!("felt-", stringify!($field)),
            label: $label,
            hint: $hint,
            of: |held: &mut Advert| &mut held.$field,
            get: |held| &held.$field,
        }
    };
}

const TITLE: FieldSpec<Advert> = field!(title, t::JOB_TITLE, Some(t::JOB_TITLE_HINT));
const SHARE: FieldSpec<Advert> = field!(share, t::SHARE, None);
const SHARED_WITH: FieldSpec<Advert> = field!(shared_with, t::SHARED_WITH, None);
const ABOUT: FieldSpec<Advert> = field!(about, t::ABOUT, Some(t::ABOUT_HINT));
const LEFT_OPEN: FieldSpec<Advert> = field!(left_open, t::LEFT_OPEN, Some(t::LEFT_OPEN_HINT));
const OFFER: FieldSpec<Advert> = field!(offer, t::OFFER, Some(t::OFFER_HINT));
const DEADLINE: FieldSpec<Advert> = field!(deadline, t::DEADLINE, None);

const TASKS: RowSpec<String> = RowSpec {
    prefix: "oppgave",
    class: "form-row form-row--line",
    legend: t::TASK_LINE,
    most: 50,
    full: fields::FULL_ROWS,
    get: |draft| Advert::of(draft).map(|held| &held.tasks),
    of: |draft| Advert::of_mut(draft).map(|held| &mut held.tasks),
};

const QUALITIES: RowSpec<String> = RowSpec {
    prefix: "egenskap",
    class: "form-row form-row--line",
    legend: t::QUALITY_LINE,
    most: 50,
    full: fields::FULL_ROWS,
    get: |draft| Advert::of(draft).map(|held| &held.qualities),
    of: |draft| Advert::of_mut(draft).map(|held| &mut held.qualities),
};

/// The fields.
pub fn form(state: AppState, locale: Locale) -> El {
    let is_shared = Memo::new(move |_| {
        state.with_draft(|draft| Advert::of(draft).map(|held| held.form) == Some(PostForm::Shared))
    });
    let post = el("div")
        .class("panel form-part")
        .child(TITLE.line(state, locale))
        .child(post_form(state, locale))
        .child(
            el("div")
                .class("form-pair")
                .child(share(state, locale))
                .child(DEADLINE.moment(state, locale, "date")),
        )
        .live(move || is_shared.get().then(|| SHARED_WITH.line(state, locale)))
        .child(ABOUT.area(state, locale));
    let tasks = part(
        "viktigste",
        t::TASKS.get(locale),
        Some(t::TASKS_HINT),
        locale,
    )
    .child(row_suggestions(state, locale, ADVERT_TASKS, TASKS))
    .child(lines(state, locale, TASKS, t::ADD_TASK));
    let qualities = part(
        "egenskaper",
        t::QUALITIES.get(locale),
        Some(t::QUALITIES_HINT),
        locale,
    )
    .child(row_suggestions(state, locale, ADVERT_QUALITIES, QUALITIES))
    .child(lines(state, locale, QUALITIES, t::ADD_QUALITY));
    let rest = el("div")
        .class("panel form-part")
        .child(LEFT_OPEN.area(state, locale))
        .child(line_suggestions(state, locale, ADVERT_OPEN, &LEFT_OPEN))
        .child(OFFER.area(state, locale));
    el("div")
        .child(post)
        .child(tasks)
        .child(qualities)
        .child(rest)
}

fn post_form(state: AppState, locale: Locale) -> El {
    let chosen = read(
        state,
        Box::new(|draft| {
            let form = Advert::of(draft).map(|held| held.form);
            form.unwrap_or_default().word().to_owned()
        }),
    );
    let choose = write(
        state,
        "form",
        Box::new(|draft, word| {
            if let Some(held) = Advert::of_mut(draft) {
                held.form = PostForm::from_word(&word).unwrap_or_default();
            }
        }),
    );
    let forms = PostForm::ALL.map(|form| (form.word(), form_words(form).get(locale)));
    radios("stilling", t::FORM.get(locale), &forms, chosen, choose)
}

fn share(state: AppState, locale: Locale) -> El {
    let field = SHARE.field(state, locale);
    let written = field.value;
    let fault = Memo::new(move |_| {
        let fault = written.with(|share| percent(share)).err()?;
        let words = match fault {
            AmountFault::NotANumber => drafts::NOT_A_NUMBER,
            AmountFault::Negative | AmountFault::TooMuch => drafts::TOO_MUCH_PERCENT,
        };
        Some(words.get(locale))
    });
    text_input_checked(field, "text", "numeric", fault.into())
}

/// Rows of one line each.
fn lines(state: AppState, locale: Locale, spec: RowSpec<String>, add: Text) -> El {
    spec.view(state, locale, add, move |place| {
        let mut line = spec.cell(
            state,
            locale,
            place,
            CellSpec {
                number: 0,
                label: spec.legend,
                of: |line| line,
                get: |line| line,
            },
        );
        let n = (place + 1).to_string();
        line.label = fill(spec.legend.get(locale), &[("n", &n)]).into();
        let named = line.value;
        (named, vec![text_input(line, "text")])
    })
}
