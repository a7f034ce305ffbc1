//! What goes along when works are taken elsewhere.
//!
//! Invariant: nobody to call or write to goes along unless somebody asked for it.

use std::sync::Arc;

use leptos::prelude::*;

use super::Works;
use crate::browser;
use crate::domain::contacts::{given_away, has_contacts};
use crate::domain::{Id, Record, Work};
use crate::storage::payload::MOST_LINK;
use crate::storage::{payload, transfer};

/// What has come of works as a link.
#[derive(Clone, Debug, PartialEq)]
pub enum Link {
    /// It is on its way.
    Packing,
    /// This browser cannot make one.
    Cannot,
    /// It is there.
    Packed(Arc<Packed>),
}

/// Works in a link.
#[derive(Clone, Debug, PartialEq)]
pub struct Packed {
    /// The link, however long.
    pub link: String,
    /// What the link carries.
    pub payload: String,
}

impl Packed {
    /// Whether mails and chats are trusted with the link.
    pub fn is_short(&self) -> bool {
        self.link.len() <= MOST_LINK
    }
}

impl Works {
    /// Opens «Ta med» for works: the one that is open, or those that are chosen.
    pub fn take_along(self, ids: Vec<Id>) {
        self.take_among(ids, Vec::new(), false);
    }

    fn take_among(self, ids: Vec<Id>, among: Vec<Id>, as_code: bool) {
        self.house().open.flush();
        self.kept.update_value(|kept| kept.among = among);
        self.takes_contacts.set(false);
        self.shows_code.set(as_code);
        self.taking.set(ids);
    }

    /// Likewise, as a code for the camera of another machine.
    pub fn show_code(self, ids: Vec<Id>) {
        self.take_among(ids, Vec::new(), true);
    }

    /// Likewise, of one of several that are shown one after another.
    pub fn show_code_among(self, id: Id, among: Vec<Id>) {
        self.take_among(vec![id], among, true);
    }

    /// Which of those the one is that is shown, from 0, and how many they are; nothing where there are no others. Follows it.
    pub fn place_among(self) -> Option<(usize, usize)> {
        let shown = self.taking.with(|ids| match &ids[..] {
            [only] => Some(*only),
            _ => None,
        })?;
        self.kept.with_value(|kept| {
            let place = kept.among.iter().position(|id| *id == shown)?;
            let total = kept.among.len();
            (total > 1).then_some((place, total))
        })
    }

    /// Goes on to the one at another place among them.
    pub fn show_code_at(self, place: usize) {
        let there = self.kept.with_value(|kept| kept.among.get(place).copied());
        if let Some(id) = there {
            self.taking.set(vec![id]);
        }
    }

    /// Whether something is about to be taken along. Follows it.
    pub fn is_taking(self) -> bool {
        self.taking.with(|ids| !ids.is_empty())
    }

    /// Closes «Ta med».
    pub fn put_down(self) {
        if untrack(|| self.is_taking()) {
            self.taking.set(Vec::new());
        }
    }

    /// The works that are about to be taken along, in their order: the one that is open as it is on the screen, stored or
    /// not. Those that are gone are left out.
    pub fn to_take(self) -> Vec<Record<Work>> {
        self.as_shown(&self.taking.get_untracked())
    }

    fn as_shown(self, ids: &[Id]) -> Vec<Record<Work>> {
        let open = self.house().open.with_tab(|tab| tab.base().clone());
        let records = ids.iter().filter_map(|id| match *id == open.id {
            true => Some(open.clone()),
            false => self.stored(*id).map(|entry| entry.record.clone()),
        });
        records.collect()
    }

    /// Whether any of them names somebody to call or write to.
    pub fn take_has_contacts(self) -> bool {
        let records = self.to_take();
        records.iter().any(|record| has_contacts(&record.body))
    }

    /// The versions that are given away.
    pub fn taken(self, with_contacts: bool) -> Vec<Record<Work>> {
        self.given(&self.taking.get_untracked(), with_contacts)
    }

    /// The versions of these works that are given away, in their order. Those that are gone are left out.
    pub fn given(self, ids: &[Id], with_contacts: bool) -> Vec<Record<Work>> {
        let records = self.as_shown(ids).into_iter();
        let records = records.map(|record| match with_contacts {
            true => self.for_others(&record),
            false => given_away(&self.for_others(&record)),
        });
        records.collect()
    }

    /// Versions as a link to this page; the same versions are the same link.
    pub async fn packed(self, records: &[Record<Work>]) -> Link {
        let changed = records.iter().map(|record| record.body.stamps().changed_at);
        let json = transfer::write_compact(records, changed.max().unwrap_or_default());
        let Some(deflated) = browser::deflate(json.as_bytes()).await else {
            return Link::Cannot;
        };
        let payload = payload::join(&json, &deflated);
        Link::Packed(Arc::new(Packed {
            link: payload::link(&browser::own_address(), &payload),
            payload,
        }))
    }
}
