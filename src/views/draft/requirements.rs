//! Firepåkrava: requirements in rows.

use leptos::prelude::*;

use super::form::{Group, Part, hours_fault};
use crate::components::rows::{RowHandle, RowList};
use crate::components::{Radios, Rows, Select, TextInput};
use crate::content::suggestions::HARD_REQUIREMENTS;
use crate::domain::amounts::{HOURS_OF_A_MONTH, minutes};
use crate::domain::draft::{MOST_REQUIREMENTS, Purpose, Requirement, RequirementList};
use crate::i18n::{Locale, Text, drafts, requirements as t};
use crate::views::use_app;
use crate::views::work::editing::{Area, FieldSpec, read, write};
use crate::views::work::rows::{CellSpec, RowFields, RowSpec};
use crate::views::work::suggestions::RowSuggestions;

const PROPOSAL: FieldSpec<RequirementList> = FieldSpec {
    id: "felt-proposal",
    label: t::PROPOSAL,
    hint: Some(t::PROPOSAL_HINT),
    of: |held| &mut held.proposal,
    get: |held| &held.proposal,
};

const REQUIREMENTS: RowSpec<RequirementList, Requirement> = RowSpec {
    prefix: "krav",
    class: "form-row form-row--requirement",
    legend: t::REQUIREMENT,
    most: MOST_REQUIREMENTS,
    full: t::FULL_LIST,
    get: |held| Some(&held.requirements),
    of: |held| Some(&mut held.requirements),
};

/// The words of each benefit, from not known to 5.
const BENEFITS: [(&str, Text); 6] = [
    ("0", t::BENEFIT_UNKNOWN),
    ("1", t::BENEFIT_1),
    ("2", t::BENEFIT_2),
    ("3", t::BENEFIT_3),
    ("4", t::BENEFIT_4),
    ("5", t::BENEFIT_5),
];

/// The fields. The suggestions are kinds of requirements that weigh heavily in many places; pressing one
/// adds it with its act.
#[component]
pub fn RequirementsForm() -> impl IntoView {
    let (state, locale) = use_app();
    let list = REQUIREMENTS.list(state, locale);
    let row = {
        let list = list.clone();
        move |row| view! { <RequirementRow list=list.clone() row/> }.into_any()
    };
    let offered = HARD_REQUIREMENTS.iter();
    let offered = offered.map(|known| known.name).collect();
    view! {
        <Part id="krav" title=t::REQUIREMENTS.get(locale) hint=t::REQUIREMENTS_HINT>
            <Rows list add=t::ADD.get(locale) row/>
            <RowSuggestions
                rows=REQUIREMENTS
                offered
                says=|held| &held.name
                make=suggested
                is_as_made=|held, made| held == made
            />
        </Part>
        <Group title=t::TEXT>
            <PurposeChoice/>
            <Area field=PROPOSAL.field(state, locale)/>
        </Group>
    }
}

fn suggested(words: &'static str, locale: Locale) -> Requirement {
    let known = HARD_REQUIREMENTS
        .iter()
        .find(|suggested| suggested.name.get(locale) == words);
    Requirement {
        name: words.to_owned(),
        law: known.map_or("", |known| known.law.get(locale)).to_owned(),
        ..Requirement::default()
    }
}

#[component]
fn PurposeChoice() -> impl IntoView {
    let (state, locale) = use_app();
    let chosen = read(state, |held: &RequirementList| {
        held.purpose.word().to_owned()
    });
    let choose = write(state, "purpose", |held: &mut RequirementList, word| {
        held.purpose = Purpose::from_word(&word).unwrap_or_default();
    });
    let name = |purpose| match purpose {
        Purpose::Guidance => t::PURPOSE_GUIDANCE,
        Purpose::Report => t::PURPOSE_REPORT,
    };
    let options = Purpose::ALL.map(|purpose| (purpose.word(), name(purpose).get(locale)));
    view! {
        <Radios
            group="formal"
            legend=t::PURPOSE.get(locale)
            options=options.to_vec()
            chosen
            on_choose=choose
        />
    }
}

const NAME: CellSpec<Requirement> = CellSpec {
    number: 0,
    label: t::NAME,
    of: |held| &mut held.name,
    get: |held| &held.name,
};

const LAW: CellSpec<Requirement> = CellSpec {
    number: 1,
    label: t::LAW,
    of: |held| &mut held.law,
    get: |held| &held.law,
};

const WHY: CellSpec<Requirement> = CellSpec {
    number: 2,
    label: t::WHY,
    of: |held| &mut held.why_hard,
    get: |held| &held.why_hard,
};

const HOURS: CellSpec<Requirement> = CellSpec {
    number: 3,
    label: t::HOURS,
    of: |held| &mut held.hours,
    get: |held| &held.hours,
};

#[component]
fn RequirementRow(list: RowList, row: RowHandle) -> impl IntoView {
    let (state, locale) = use_app();
    let cell = move |cell| REQUIREMENTS.cell(state, locale, row, cell);
    let (name, mut hours) = (cell(NAME), cell(HOURS));
    hours.class = "ds-field form-row__half";
    let (named, written) = (name.value, hours.value);
    let fault = Memo::new(move |_| {
        let fault = written
            .with(|hours| minutes(hours, HOURS_OF_A_MONTH))
            .err()?;
        Some(hours_fault(fault, drafts::TOO_MANY_A_MONTH).get(locale))
    });
    let (chosen, choose) = REQUIREMENTS.choice(
        state,
        row,
        4,
        |held| held.known_benefit().unwrap_or_default().to_string(),
        |held, word| held.benefit = word.parse().unwrap_or_default(),
    );
    let benefits = BENEFITS.map(|(word, text)| (word, text.get(locale)));
    let RowSpec { class, legend, .. } = REQUIREMENTS;
    view! {
        <RowFields list row class legend what=named>
            <TextInput field=name/>
            <TextInput field=cell(LAW)/>
            <TextInput field=cell(WHY)/>
            <TextInput field=hours input_mode="decimal" fault=fault/>
            <Select
                id=row.cell_id(4)
                class="ds-field form-row__half"
                label=t::BENEFIT.get(locale)
                options=benefits.to_vec()
                chosen
                on_choose=choose
            />
        </RowFields>
    }
}
