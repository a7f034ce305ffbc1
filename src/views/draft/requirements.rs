//! Firepåkrava: requirements in rows, and in a picture of time against benefit.

use leptos::prelude::*;

use super::form::{FieldSpec, hours_fault, part, read, write};
use super::rows::{CellSpec, RowSpec};
use super::suggestions::suggestions;
use crate::browser;
use crate::components::choices::{radios, select};
use crate::components::{text_input, text_input_checked};
use crate::content::suggestions::HARD_REQUIREMENTS;
use crate::dom::{El, el};
use crate::domain::amounts::{HOURS_OF_A_MONTH, minutes};
use crate::domain::draft::{
    Content, Corner, MOST_REQUIREMENTS, Purpose, Requirement, RequirementList,
};
use crate::i18n::{Locale, Text, drafts, fill, plural, requirements as t};
use crate::state::AppState;

const PROPOSAL: FieldSpec<RequirementList> = FieldSpec {
    id: "felt-proposal",
    label: t::PROPOSAL,
    hint: Some(t::PROPOSAL_HINT),
    of: |held| &mut held.proposal,
    get: |held| &held.proposal,
};

const REQUIREMENTS: RowSpec<Requirement> = RowSpec {
    prefix: "krav",
    class: "form-row form-row--requirement",
    legend: t::REQUIREMENT,
    most: MOST_REQUIREMENTS,
    full: t::FULL_LIST,
    get: |draft| RequirementList::of(draft).map(|held| &held.requirements),
    of: |draft| RequirementList::of_mut(draft).map(|held| &mut held.requirements),
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

/// The fields.
pub fn form(state: AppState, locale: Locale) -> El {
    let rows = part(
        "krav",
        t::REQUIREMENTS.get(locale),
        Some(t::REQUIREMENTS_HINT),
        locale,
    )
    .child(requirement_suggestions(state, locale))
    .child(REQUIREMENTS.view(state, locale, t::ADD, move |place| {
        cells(state, locale, place)
    }));
    let rest = el("div")
        .class("panel form-part")
        .child(purpose(state, locale))
        .child(PROPOSAL.area(state, locale));
    el("div").child(rows).child(rest)
}

/// Kinds of requirements that weigh heavily in many places; pressing one adds it with its act.
fn requirement_suggestions(state: AppState, locale: Locale) -> El {
    let is_chosen = move |words: &str| {
        state.with_draft(|draft| {
            let held = RequirementList::of(draft).map(|held| held.requirements.as_slice());
            held.is_some_and(|held| held.iter().any(|requirement| requirement.name == words))
        })
    };
    let choose = move |words: &'static str, is_chosen: bool| {
        state.step_edit_draft("rows", &|draft| {
            let Some(held) = RequirementList::of_mut(draft) else {
                return;
            };
            let known = HARD_REQUIREMENTS
                .iter()
                .find(|suggested| suggested.name.get(locale) == words);
            let offered = Requirement {
                name: words.to_owned(),
                law: known.map_or("", |known| known.law.get(locale)).to_owned(),
                ..Requirement::default()
            };
            // A row that somebody has gone on with stays.
            if !is_chosen {
                held.requirements.retain(|held| *held != offered);
            } else if held.requirements.len() < MOST_REQUIREMENTS {
                held.requirements.push(offered);
            }
        });
    };
    let offered = HARD_REQUIREMENTS.iter().map(|suggested| suggested.name);
    let has_room = move |_: &str| REQUIREMENTS.has_room(state);
    suggestions(locale, offered, is_chosen, has_room, choose)
}

fn purpose(state: AppState, locale: Locale) -> El {
    let chosen = read(
        state,
        Box::new(|draft| {
            let purpose = RequirementList::of(draft).map(|held| held.purpose);
            purpose.unwrap_or_default().word().to_owned()
        }),
    );
    let choose = write(
        state,
        "purpose",
        Box::new(|draft, word| {
            if let Some(held) = RequirementList::of_mut(draft) {
                held.purpose = Purpose::from_word(&word).unwrap_or_default();
            }
        }),
    );
    let name = |purpose| match purpose {
        Purpose::Guidance => t::PURPOSE_GUIDANCE,
        Purpose::Report => t::PURPOSE_REPORT,
    };
    let purposes = Purpose::ALL.map(|purpose| (purpose.word(), name(purpose).get(locale)));
    radios("formal", t::PURPOSE.get(locale), &purposes, chosen, choose)
}

fn cells(state: AppState, locale: Locale, place: usize) -> (Signal<String>, Vec<El>) {
    let cell = |cell| REQUIREMENTS.cell(state, locale, place, cell);
    let name = cell(CellSpec {
        number: 0,
        label: t::NAME,
        of: |held| &mut held.name,
        get: |held| &held.name,
    });
    let law = cell(CellSpec {
        number: 1,
        label: t::LAW,
        of: |held| &mut held.law,
        get: |held| &held.law,
    });
    let why = cell(CellSpec {
        number: 2,
        label: t::WHY,
        of: |held| &mut held.why_hard,
        get: |held| &held.why_hard,
    });
    let hours = cell(CellSpec {
        number: 3,
        label: t::HOURS,
        of: |held| &mut held.hours,
        get: |held| &held.hours,
    });
    let written = hours.value;
    let fault = Memo::new(move |_| {
        let fault = written
            .with(|hours| minutes(hours, HOURS_OF_A_MONTH))
            .err()?;
        Some(hours_fault(fault, drafts::TOO_MANY_A_MONTH).get(locale))
    });
    let (chosen, choose) = REQUIREMENTS.choice(
        state,
        place,
        |held| held.known_benefit().unwrap_or_default().to_string(),
        |held, word| held.benefit = word.parse().unwrap_or_default(),
    );
    let benefits = BENEFITS.map(|(word, text)| (word, text.get(locale)));
    let benefit = select(
        &format!("krav-{place}-4"),
        t::BENEFIT.get(locale),
        &benefits,
        chosen,
        choose,
    );
    let named = name.value;
    let cells = vec![
        text_input(name, "text"),
        text_input(law, "text"),
        text_input(why, "text"),
        text_input_checked(hours, "text", "decimal", fault.into()).class("ds-field form-row__half"),
        benefit.class("ds-field form-row__half"),
    ];
    (named, cells)
}

/// Time against benefit: four corners with the requirements that belong in each.
pub fn picture(held: &RequirementList, locale: Locale) -> Option<El> {
    let named: Vec<usize> = held
        .by_weight()
        .into_iter()
        .filter(|place| !held.requirements[*place].name.trim().is_empty())
        .collect();
    if named.is_empty() {
        return None;
    }
    let unplaced = named
        .iter()
        .filter(|place| held.corner(**place).is_none())
        .count();
    let corner = |corner: Corner, word: &str, name: Text| {
        let inside = named
            .iter()
            .enumerate()
            .filter(|(_, place)| held.corner(**place) == Some(corner));
        let items = inside.map(|(number, place)| {
            el("li")
                .child(
                    el("span")
                        .class("number")
                        .attr("aria-hidden", "true")
                        .text(&(number + 1).to_string()),
                )
                .child(el("span").text(&held.requirements[*place].name))
        });
        el("div")
            .class("corner")
            .attr("data-corner", word)
            .child(el("p").class("corner__name").text(name.get(locale)))
            .child(el("ul").class("corner__list").children(items))
    };
    let axis = |class: &str, text: Text| el("p").class(class).text(text.get(locale));
    let grid = el("div")
        .class("corners")
        .child(axis("corners__much", t::AXIS_TIME))
        .child(corner(Corner::ChangeFirst, "change", t::CORNER_CHANGE))
        .child(corner(Corner::DoSimpler, "simpler", t::CORNER_SIMPLER))
        .child(axis("corners__little", t::AXIS_TIME_LITTLE))
        .child(corner(Corner::KeepSmall, "small", t::CORNER_SMALL))
        .child(corner(Corner::Keep, "keep", t::CORNER_KEEP))
        .child(axis("corners__left", t::AXIS_BENEFIT_LITTLE))
        .child(axis("corners__right", t::AXIS_BENEFIT_MUCH));
    let lines = named
        .iter()
        .map(|place| order_line(&held.requirements[*place], locale));
    let missing = (unplaced > 0).then(|| {
        let words = plural(locale, unplaced, &t::UNPLACED_ONE, &t::UNPLACED_MANY);
        el("p").class("hint").text(&words)
    });
    Some(
        el("figure")
            .class("picture-panel")
            .child(
                el("figcaption")
                    .class("picture-panel__title")
                    .text(t::PICTURE.get(locale)),
            )
            .child(grid)
            .child_if(missing)
            .child(el("p").class("hint").text(t::ORDER.get(locale)))
            .child(el("ol").class("weights").children(lines)),
    )
}

fn order_line(requirement: &Requirement, locale: Locale) -> El {
    let time = requirement.monthly_minutes().ok().flatten();
    let hours = time.map_or_else(String::new, |minutes| {
        browser::format_number(locale, f64::from(minutes) / 60.0)
    });
    let benefit = requirement.known_benefit();
    let text = match (time, benefit) {
        (Some(_), Some(_)) => t::ORDER_LINE,
        (Some(_), None) => t::ORDER_LINE_HOURS,
        (None, Some(_)) => t::ORDER_LINE_BENEFIT,
        (None, None) => t::BENEFIT_UNKNOWN,
    };
    let benefit = benefit.map_or_else(String::new, |benefit| benefit.to_string());
    let values = [("hours", hours.as_str()), ("benefit", &benefit)];
    let words = fill(text.get(locale), &values);
    el("li")
        .child(el("b").text(&requirement.name))
        .child(el("span").class("hint").text(&words))
}
