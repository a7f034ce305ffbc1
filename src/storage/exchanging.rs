//! Carrying out an exchange of works for others, whatever anybody writes meanwhile.
//!
//! What it ends is kept as earlier versions and read back; then it is looked again whether anything was written; and
//! what is written after that is written in one breath. Where the old words cannot be made safe, nothing is changed.

use std::collections::BTreeSet;

use super::exchange::Exchange;
use super::shelf::SaveError;
use super::writes::Texts;
use crate::domain::Body;

/// How often it is begun anew because somebody wrote meanwhile.
const TRIES: usize = 20;

/// Why nothing was exchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The old words cannot be made safe.
    NotSafe,
    /// The store did not take the new ones.
    NotStored(SaveError),
    /// There is nothing to do any more.
    Nothing,
}

/// What works are to become, or why nothing is to be done.
pub type Plan = Result<Exchange, Refusal>;

/// Where works are exchanged: a page with its two stores, or a run of faults.
pub trait Ground {
    /// What an exchange stands on, to see whether it is still the same.
    type Seen: PartialEq;

    /// Stores what is written and not yet stored.
    fn flush(&self);
    /// What the works are to become, as they are stored now.
    fn plan(&self) -> Plan;
    /// What an exchange was planned on.
    fn seen(&self, exchange: &Exchange) -> Self::Seen;
    /// The strict copies at the keys that change, and what the store has not taken of them.
    fn others(&self, exchange: &Exchange) -> impl Future<Output = Texts>;
    /// Keeps these as earlier versions, and reads them back.
    fn make_safe(&self, versions: &[(String, String)])
    -> impl Future<Output = Result<(), Refusal>>;
    /// Whether nothing is to be written any more.
    fn is_over(&self) -> bool;
    /// Hears what another tab has stored in the place of something that changes, where this page has not heard of it
    /// yet; whether there was anything.
    fn hear(&self, exchange: &Exchange) -> bool;
    /// Stores all of it, or nothing.
    fn write(&self, exchange: &Exchange) -> Result<(), SaveError>;
    /// Makes the strict copies follow; ready when they have, or have taken too long.
    fn copy(&self, exchange: &Exchange) -> impl Future<Output = ()>;
}

/// Carries out what the ground plans. It is asked again whenever somebody wrote meanwhile.
///
/// # Errors
/// Says why nothing was changed.
pub async fn carry_out<B: Body>(ground: &impl Ground) -> Plan {
    let mut safe = BTreeSet::new();
    ground.flush();
    let mut exchange = ground.plan()?;
    for _ in 0..TRIES {
        let seen = ground.seen(&exchange);
        let others = ground.others(&exchange).await;
        let is_new = |version: &(String, String)| !safe.contains(version);
        let mut replaced = exchange.replaced::<B>(&others);
        replaced.retain(is_new);
        match ground.make_safe(&replaced).await {
            Ok(()) => safe.extend(replaced),
            Err(refusal) => {
                let at_risk = exchange.words_at_risk::<B>(&others);
                if at_risk.iter().any(is_new) {
                    return Err(refusal);
                }
            }
        }
        ground.flush();
        // From here until it is written nothing is waited for, so nobody writes in between.
        if ground.is_over() {
            return Err(Refusal::Nothing);
        }
        if !ground.hear(&exchange) && ground.seen(&exchange) == seen {
            ground.write(&exchange).map_err(Refusal::NotStored)?;
            ground.copy(&exchange).await;
            return Ok(exchange);
        }
        exchange = ground.plan()?;
    }
    Err(Refusal::NotSafe)
}
