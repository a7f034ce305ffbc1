//! Stillingsutlysning: the advert's fields.

use leptos::prelude::*;

use super::form::{Group, Part};
use crate::components::rows::{RowHandle, RowList};
use crate::components::{Radios, Rows, TextInput};
use crate::compose::draft::form_words;
use crate::content::suggestions::{ADVERT_OPEN, ADVERT_QUALITIES, ADVERT_TASKS};
use crate::domain::amounts::{AmountFault, percent};
use crate::domain::draft::{Advert, PostForm};
use crate::domain::rows::Line;
use crate::i18n::{Text, advert as t, drafts, fields, fill};
use crate::views::use_app;
use crate::views::work::editing::{Area, DateInput, FieldSpec, field, read, write};
use crate::views::work::rows::{CellSpec, RowFields, RowSpec};
use crate::views::work::suggestions::{LineSuggestions, RowSuggestions};

const TITLE: FieldSpec<Advert> = field!(title, t::JOB_TITLE, Some(t::JOB_TITLE_HINT));
const SHARE: FieldSpec<Advert> = field!(share, t::SHARE, None);
const SHARED_WITH: FieldSpec<Advert> = field!(shared_with, t::SHARED_WITH, None);
const ABOUT: FieldSpec<Advert> = field!(about, t::ABOUT, Some(t::ABOUT_HINT));
const LEFT_OPEN: FieldSpec<Advert> = field!(left_open, t::LEFT_OPEN, Some(t::LEFT_OPEN_HINT));
const OFFER: FieldSpec<Advert> = field!(offer, t::OFFER, Some(t::OFFER_HINT));
const DEADLINE: FieldSpec<Advert> = field!(deadline, t::DEADLINE, None);

const TASKS: RowSpec<Advert, Line> = RowSpec {
    prefix: "oppgave",
    class: "form-row form-row--line",
    legend: t::TASK_LINE,
    most: 50,
    full: fields::FULL_ROWS,
    get: |held| Some(&held.tasks),
    of: |held| Some(&mut held.tasks),
};

const QUALITIES: RowSpec<Advert, Line> = RowSpec {
    prefix: "egenskap",
    class: "form-row form-row--line",
    legend: t::QUALITY_LINE,
    most: 50,
    full: fields::FULL_ROWS,
    get: |held| Some(&held.qualities),
    of: |held| Some(&mut held.qualities),
};

/// The fields.
#[component]
pub fn AdvertForm() -> impl IntoView {
    let (state, locale) = use_app();
    let form = |held: &Advert| held.form;
    let is_shared = Memo::new(move |_| state.open.with_open(form) == PostForm::Shared);
    view! {
        <Group title=t::POST>
            <TextInput field=TITLE.field(state, locale)/>
            <PostFormChoice/>
            <div class="form-pair">
                <Share/>
                <DateInput field=DEADLINE.field(state, locale)/>
            </div>
            <Show when=move || is_shared.get()>
                <TextInput field=SHARED_WITH.field(state, locale)/>
            </Show>
            <Area field=ABOUT.field(state, locale)/>
        </Group>
        <Part id="viktigste" title=t::TASKS.get(locale) hint=t::TASKS_HINT>
            <Lines rows=TASKS offered=ADVERT_TASKS add=t::ADD_TASK/>
        </Part>
        <Part id="egenskaper" title=t::QUALITIES.get(locale) hint=t::QUALITIES_HINT>
            <Lines rows=QUALITIES offered=ADVERT_QUALITIES add=t::ADD_QUALITY/>
        </Part>
        <Group title=t::OPEN_AND_OFFER>
            <Area field=LEFT_OPEN.field(state, locale)/>
            <LineSuggestions offered=ADVERT_OPEN field=LEFT_OPEN/>
            <Area field=OFFER.field(state, locale)/>
        </Group>
    }
}

#[component]
fn PostFormChoice() -> impl IntoView {
    let (state, locale) = use_app();
    let chosen = read(state, |held: &Advert| held.form.word().to_owned());
    let choose = write(state, "form", |held: &mut Advert, word| {
        held.form = PostForm::from_word(&word).unwrap_or_default();
    });
    let options = PostForm::ALL.map(|form| (form.word(), form_words(form).get(locale)));
    view! {
        <Radios
            group="stilling"
            legend=t::FORM.get(locale)
            options=options.to_vec()
            chosen
            on_choose=choose
        />
    }
}

#[component]
fn Share() -> impl IntoView {
    let (state, locale) = use_app();
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
    view! { <TextInput field input_mode="numeric" fault=fault/> }
}

/// Rows of one line each, with suggestions for them.
#[component]
fn Lines(rows: RowSpec<Advert, Line>, offered: &'static [Text], add: Text) -> impl IntoView {
    let (state, locale) = use_app();
    let list = rows.list(state, locale);
    let row = {
        let list = list.clone();
        move |row| view! { <LineRow list=list.clone() rows row/> }.into_any()
    };
    let offered = offered.to_vec();
    view! {
        <RowSuggestions
            rows
            offered
            says=|line| line.text.trim()
            make=|words, _| Line::from(words)
            is_as_made=|line, made| line.text.trim() == made.text
        />
        <Rows list add=add.get(locale) row/>
    }
}

#[component]
fn LineRow(list: RowList, rows: RowSpec<Advert, Line>, row: RowHandle) -> impl IntoView {
    let (state, locale) = use_app();
    let cell = CellSpec {
        number: 0,
        label: rows.legend,
        of: |line: &mut Line| &mut line.text,
        get: |line| &line.text,
    };
    let line = rows.cell(state, locale, row, cell);
    let named = line.value;
    let label = Signal::derive(move || {
        let n = (row.place.get() + 1).to_string();
        fill(rows.legend.get(locale), &[("n", &n)])
    });
    view! {
        <RowFields list row class=rows.class legend=rows.legend what=named>
            <TextInput field=line label/>
        </RowFields>
    }
}
