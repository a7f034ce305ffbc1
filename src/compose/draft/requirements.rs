//! Firepåkrava: «søk om veiledning» or «meld fra».

use super::{headed, joined, list, table, text};
use crate::compose::formats::amount;
use crate::compose::{Document, Formats, Section, headed as under};
use crate::domain::Draft;
use crate::domain::draft::{Purpose, Requirement, RequirementList};
use crate::i18n::{fill, requirements as t};

/// The text.
pub fn document(draft: &Draft, held: &RequirementList, formats: &Formats) -> Document {
    let locale = formats.locale;
    let (kind, title, lead) = match held.purpose {
        Purpose::Guidance => (
            t::DOC_KIND_GUIDANCE,
            t::DOC_TITLE_GUIDANCE,
            t::DOC_LEAD_GUIDANCE,
        ),
        Purpose::Report => (t::DOC_KIND_REPORT, t::DOC_TITLE_REPORT, t::DOC_LEAD_REPORT),
    };
    let mut document = headed(draft, kind.get(locale), title.get(locale), locale);
    document.facts.push(lead.get(locale).to_owned());
    // What it leaves out is not in its sum either.
    let is_named = |requirement: &&Requirement| !requirement.name.trim().is_empty();
    let named = held.requirements.iter().filter(is_named);
    let total = named.fold(0_u32, |sum, requirement| {
        sum.saturating_add(requirement.counted_minutes())
    });
    if total > 0 {
        let hours = formats.hours(total);
        let total = fill(t::DOC_TOTAL.get(locale), &[("hours", &hours)]);
        document.facts.push(total);
    }
    let head = [
        t::COL_NAME,
        t::COL_LAW,
        t::COL_HOURS,
        t::COL_BENEFIT,
        t::COL_WHY,
    ]
    .map(|cell| cell.get(locale));
    let ordered = held.by_weight().into_iter();
    let named = ordered.filter_map(|place| {
        let requirement = &held.requirements[place];
        (!requirement.name.trim().is_empty()).then(|| row(requirement, formats))
    });
    document.sections = vec![
        table(t::DOC_LIST.get(locale), &head, named.collect()),
        text(t::DOC_PROPOSAL.get(locale), &held.proposal),
        list(t::DOC_CONTACT.get(locale), [draft.contact.clone()]),
    ];
    document
}

/// A requirement as one of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it is called here.
    pub name: String,
    /// The law, the hours and the benefit, where they are known.
    pub facts: Vec<String>,
    /// What makes it hard here.
    pub why_hard: String,
}

/// The requirements that have a name, those that weigh most first.
pub fn items(held: &RequirementList, formats: &Formats) -> Vec<Item> {
    let ordered = held.by_weight().into_iter();
    let ordered = ordered.map(|place| &held.requirements[place]);
    let named = ordered.filter(|requirement| !requirement.name.trim().is_empty());
    named
        .map(|requirement| {
            let mut facts = vec![
                requirement.law.trim().to_owned(),
                hours_words(requirement, formats),
                benefit_words(requirement, formats),
            ];
            facts.retain(|fact| !fact.is_empty());
            Item {
                name: requirement.name.trim().to_owned(),
                facts,
                why_hard: requirement.why_hard.trim().to_owned(),
            }
        })
        .collect()
}

/// Requirements that nobody has named yet, which the text leaves out.
pub(super) fn nameless(held: &RequirementList, formats: &Formats) -> Vec<String> {
    let requirements = held.requirements.iter();
    requirements
        .filter(|requirement| requirement.name.trim().is_empty())
        .map(|requirement| line(requirement, formats))
        .collect()
}

/// What the text is for where that was chosen, the requirements where more is said than their names,
/// and the whole proposal where it is more than the line that became the idea.
pub(super) fn told(held: &RequirementList, formats: &Formats) -> Vec<Section> {
    let locale = formats.locale;
    let purpose = match held.purpose {
        Purpose::Guidance => "",
        Purpose::Report => t::PURPOSE_REPORT.get(locale),
    };
    let ordered = held.by_weight().into_iter();
    let ordered: Vec<&Requirement> = ordered.map(|place| &held.requirements[place]).collect();
    let has_more =
        |requirement: &&Requirement| line(requirement, formats) != requirement.name.trim();
    let is_told = ordered.iter().any(has_more);
    let lines = ordered.iter().map(|requirement| line(requirement, formats));
    let proposal = match held.proposal.trim() {
        proposal if proposal.lines().count() > 1 => proposal,
        _ => "",
    };
    vec![
        text(t::PURPOSE.get(locale), purpose),
        list(t::DOC_LIST.get(locale), lines.filter(|_| is_told)),
        text(t::DOC_PROPOSAL.get(locale), proposal),
    ]
}

/// A requirement in one line.
fn line(requirement: &Requirement, formats: &Formats) -> String {
    let locale = formats.locale;
    joined(&[
        &requirement.name,
        &under(t::COL_LAW.get(locale), &requirement.law),
        &hours_words(requirement, formats),
        &benefit_words(requirement, formats),
        &under(t::COL_WHY.get(locale), &requirement.why_hard),
    ])
}

/// The time that a requirement takes; what is no number is said as it was written.
fn hours_words(requirement: &Requirement, formats: &Formats) -> String {
    let locale = formats.locale;
    match requirement.monthly_minutes() {
        Ok(Some(minutes)) => amount(
            locale,
            &formats.hours(minutes),
            &t::HOUR_A_MONTH,
            &t::HOURS_A_MONTH,
        ),
        Ok(None) => String::new(),
        Err(_) => under(t::COL_HOURS.get(locale), &requirement.hours),
    }
}

fn benefit_words(requirement: &Requirement, formats: &Formats) -> String {
    let benefit = requirement.known_benefit().map(|benefit| {
        let values = [("n", &*benefit.to_string())];
        fill(t::BENEFIT_OF.get(formats.locale), &values)
    });
    benefit.unwrap_or_default()
}

fn row(requirement: &Requirement, formats: &Formats) -> Vec<String> {
    let hours = match requirement.monthly_minutes() {
        Ok(Some(minutes)) => formats.hours(minutes),
        Ok(None) => String::new(),
        // What is no number is said as it was written.
        Err(_) => requirement.hours.trim().to_owned(),
    };
    let benefit = requirement.known_benefit();
    vec![
        requirement.name.clone(),
        requirement.law.clone(),
        hours,
        benefit
            .map(|benefit| benefit.to_string())
            .unwrap_or_default(),
        requirement.why_hard.clone(),
    ]
}
