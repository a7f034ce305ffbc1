//! Firepåkrava: requirements that weigh heavily here, in the order they ought to be talked about.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use crate::domain::amounts::{AmountFault, HOURS_OF_A_MONTH, minutes};
use crate::domain::fields::{record_fields, word_field};
use crate::domain::rows::{self, RowId};

/// The most requirements of one draft; a longer list is no longer a selection.
pub const MOST_REQUIREMENTS: usize = 100;
/// From this benefit on, of 1 to 5, a requirement is said to be of much use.
pub const MUCH_BENEFIT: u64 = 3;
/// The highest benefit.
pub const MOST_BENEFIT: u64 = 5;

/// Requirements, and what is asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequirementList {
    /// The requirements, in the order they were written.
    pub requirements: Vec<Requirement>,
    /// What the text is for.
    pub purpose: Purpose,
    /// What a local adaptation could look like.
    pub proposal: String,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

/// A requirement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Requirement {
    /// Tells it from the other rows.
    pub row_id: RowId,
    /// What it is called here.
    pub name: String,
    /// The law or regulation, if it is known.
    pub law: String,
    /// What makes it hard here.
    pub why_hard: String,
    /// Hours a month, as they were typed.
    pub hours: String,
    /// The benefit for the residents, 1 to 5; 0 where nobody has said.
    pub benefit: u64,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

/// What the text is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Purpose {
    /// «Søk om veiledning».
    #[default]
    Guidance,
    /// «Meld fra».
    Report,
}

impl Purpose {
    /// Both.
    pub const ALL: [Purpose; 2] = [Purpose::Guidance, Purpose::Report];
}

/// The corners of the 2 × 2 picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Corner {
    /// Much time, little benefit: talk about these first.
    ChangeFirst,
    /// Much time, much benefit: do them more simply.
    DoSimpler,
    /// Little time, little benefit: do not let them grow.
    KeepSmall,
    /// Little time, much benefit: keep them.
    Keep,
}

impl Requirement {
    /// Minutes a month; `None` where nothing was typed.
    ///
    /// # Errors
    /// No number, less than nothing, or more hours than the longest month has.
    pub fn monthly_minutes(&self) -> Result<Option<u32>, AmountFault> {
        minutes(&self.hours, HOURS_OF_A_MONTH)
    }

    /// The same, with what cannot be read left out.
    pub fn counted_minutes(&self) -> u32 {
        self.monthly_minutes().ok().flatten().unwrap_or_default()
    }

    /// The benefit, 1 to 5, or `None` where nobody has said.
    pub fn known_benefit(&self) -> Option<u64> {
        (1..=MOST_BENEFIT)
            .contains(&self.benefit)
            .then_some(self.benefit)
    }
}

impl RequirementList {
    /// What a new one begins with: a requirement to write in.
    pub fn begun() -> RequirementList {
        RequirementList {
            requirements: rows::begun(),
            ..RequirementList::default()
        }
    }

    /// The places of the requirements, those with most time for least benefit first. Where nobody
    /// has said the benefit, it counts as the middle one. Equal ones keep their order.
    pub fn by_weight(&self) -> Vec<usize> {
        let mut places: Vec<usize> = (0..self.requirements.len()).collect();
        places.sort_by(|left, right| {
            heavier_first(&self.requirements[*left], &self.requirements[*right])
        });
        places
    }

    /// The minutes a month from which on a requirement is said to take much time: the mean of
    /// those whose time is known. `None` where no time is known.
    pub fn much_time(&self) -> Option<u32> {
        let known: Vec<u32> = self
            .requirements
            .iter()
            .filter_map(|requirement| requirement.monthly_minutes().ok().flatten())
            .collect();
        let sum: u64 = known.iter().map(|minutes| u64::from(*minutes)).sum();
        let mean = sum.checked_div(known.len() as u64)?;
        u32::try_from(mean).ok()
    }

    /// The corner a requirement belongs in; `None` until both its time and its benefit are known.
    pub fn corner(&self, place: usize) -> Option<Corner> {
        let requirement = self.requirements.get(place)?;
        let time = requirement.monthly_minutes().ok()??;
        let is_much_time = time >= self.much_time()?;
        let is_much_benefit = requirement.known_benefit()? >= MUCH_BENEFIT;
        Some(match (is_much_time, is_much_benefit) {
            (true, false) => Corner::ChangeFirst,
            (true, true) => Corner::DoSimpler,
            (false, false) => Corner::KeepSmall,
            (false, true) => Corner::Keep,
        })
    }

    pub(super) fn first_words(&self) -> &str {
        let names = self.requirements.iter().map(|held| held.name.as_str());
        let mut words = names.chain([self.proposal.as_str()]);
        words.find(|words| !words.trim().is_empty()).unwrap_or("")
    }
}

/// Time for benefit, compared crosswise so that nothing is divided.
fn heavier_first(left: &Requirement, right: &Requirement) -> Ordering {
    let benefit = |held: &Requirement| held.known_benefit().unwrap_or(MUCH_BENEFIT);
    let left_weight = u64::from(left.counted_minutes()) * benefit(right);
    let right_weight = u64::from(right.counted_minutes()) * benefit(left);
    right_weight
        .cmp(&left_weight)
        .then_with(|| benefit(left).cmp(&benefit(right)))
}

record_fields!(RequirementList {
    requirements,
    purpose,
    proposal
});
record_fields!(Requirement by row_id {
    name,
    law,
    why_hard,
    hours,
    benefit
});
word_field!(Purpose { Guidance = "guidance", Report = "report" });
