//! Firepåkrava: «søk om veiledning» or «meld fra».

use super::{headed, joined, list, own_under, table, text};
use crate::compose::formats::amount;
use crate::compose::{Content, Document, Formats, Said, Section};
use crate::domain::Draft;
use crate::domain::draft::{Purpose, Requirement, RequirementList};
use crate::i18n::{Locale, fill, requirements as t};

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
    let mut document = headed(draft, kind.get(locale), title.get(locale).into(), locale);
    document.facts.push(lead.get(locale).into());
    // What it leaves out is not in its sum either.
    let is_named = |requirement: &&Requirement| !requirement.name.trim().is_empty();
    let named = held.requirements.iter().filter(is_named);
    let total = named.fold(0_u32, |sum, requirement| {
        sum.saturating_add(requirement.counted_minutes())
    });
    if total > 0 {
        let hours = formats.hours(total);
        let total = fill(t::DOC_TOTAL.get(locale), &[("hours", &hours)]);
        document.facts.push(total.into());
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
        list(t::DOC_CONTACT.get(locale), [Said::own(&*draft.contact)]),
    ];
    document
}

/// A requirement as one of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it is called here.
    pub name: Said,
    /// The law, the hours and the benefit, where they are known.
    pub facts: Vec<Said>,
    /// What makes it hard here.
    pub why_hard: Said,
}

/// The requirements that have a name, those that weigh most first. `own` is the language that they are written in.
pub fn items(held: &RequirementList, formats: &Formats, own: Locale) -> Vec<Item> {
    let ordered = held.by_weight().into_iter();
    let ordered = ordered.map(|place| &held.requirements[place]);
    let named = ordered.filter(|requirement| !requirement.name.trim().is_empty());
    named
        .map(|requirement| {
            let facts = [
                Said::own(requirement.law.trim()),
                hours_words(requirement, formats),
                benefit_words(requirement, formats),
            ];
            let facts = facts.into_iter().filter(|fact| !fact.is_empty());
            Item {
                name: Said::own_in(requirement.name.trim(), own),
                facts: facts.map(|fact| fact.written_in(own)).collect(),
                why_hard: Said::own_in(requirement.why_hard.trim(), own),
            }
        })
        .collect()
}

/// Requirements that nobody has named yet, which the text leaves out.
pub(super) fn nameless(held: &RequirementList, formats: &Formats) -> Vec<Said> {
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
        |requirement: &&Requirement| *line(requirement, formats) != *requirement.name.trim();
    let is_told = ordered.iter().any(has_more);
    let lines = ordered.iter().map(|requirement| line(requirement, formats));
    let proposal = match held.proposal.trim() {
        proposal if proposal.lines().count() > 1 => proposal,
        _ => "",
    };
    vec![
        Section::flowing(t::PURPOSE.get(locale), Content::Text(purpose.into())),
        list(t::DOC_LIST.get(locale), lines.filter(|_| is_told)),
        text(t::DOC_PROPOSAL.get(locale), proposal),
    ]
}

/// A requirement in one line.
fn line(requirement: &Requirement, formats: &Formats) -> Said {
    let locale = formats.locale;
    joined(&[
        Said::own(&*requirement.name),
        own_under(t::COL_LAW.get(locale), &requirement.law),
        hours_words(requirement, formats),
        benefit_words(requirement, formats),
        own_under(t::COL_WHY.get(locale), &requirement.why_hard),
    ])
}

/// The time that a requirement takes; what is no number is said as it was written.
fn hours_words(requirement: &Requirement, formats: &Formats) -> Said {
    let locale = formats.locale;
    match requirement.monthly_minutes() {
        Ok(Some(minutes)) => amount(
            locale,
            &formats.hours(minutes),
            &t::HOUR_A_MONTH,
            &t::HOURS_A_MONTH,
        )
        .into(),
        Ok(None) => Said::default(),
        Err(_) => own_under(t::COL_HOURS.get(locale), &requirement.hours),
    }
}

fn benefit_words(requirement: &Requirement, formats: &Formats) -> Said {
    let benefit = requirement.known_benefit().map(|benefit| {
        let values = [("n", &*benefit.to_string())];
        Said::from(fill(t::BENEFIT_OF.get(formats.locale), &values))
    });
    benefit.unwrap_or_default()
}

fn row(requirement: &Requirement, formats: &Formats) -> Vec<Said> {
    let hours = match requirement.monthly_minutes() {
        Ok(Some(minutes)) => formats.hours(minutes).into(),
        Ok(None) => Said::default(),
        // What is no number is said as it was written.
        Err(_) => Said::own(requirement.hours.trim()),
    };
    let benefit = requirement.known_benefit();
    vec![
        Said::own(&*requirement.name),
        Said::own(&*requirement.law),
        hours,
        benefit
            .map(|benefit| benefit.to_string().into())
            .unwrap_or_default(),
        Said::own(&*requirement.why_hard),
    ]
}
