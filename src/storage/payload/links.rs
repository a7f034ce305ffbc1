//! Links to payloads: how they are made, and where several stand in a text.

use super::{INVITATION, MARK, MOST_TEXT_BYTES, decoded, marks};

/// How many links are read that are pasted in one go: more than there are tables.
const MOST_EACH: usize = 200;

/// The link to a payload at the address of this page, with or without a hash of its own.
pub fn link(address: &str, payload: &str) -> String {
    link_by(MARK, address, payload)
}

/// Likewise, to the workshop that a payload invites to.
pub fn invitation(address: &str, payload: &str) -> String {
    link_by(INVITATION, address, payload)
}

/// Likewise, to one of its tables.
pub fn to_table(invitation: &str, table: u64) -> String {
    format!("{invitation}/{table}")
}

/// The payload of an invitation, and the table that stands behind it. The letters of a payload have no stroke among them.
pub fn table_in(invited: &str) -> (&str, Option<u64>) {
    match invited.split_once('/') {
        Some((payload, table)) => (payload, table.parse().ok()),
        None => (invited, None),
    }
}

fn link_by(mark: &str, address: &str, payload: &str) -> String {
    let page = address
        .split_once('#')
        .map_or(address, |(before, _)| before);
    format!("{page}{mark}{payload}")
}

/// The links to payloads in a text, one by one, also where nothing stands between them; the text itself where there is one or none.
pub fn each_in(text: &str) -> Vec<String> {
    if text.len() > MOST_TEXT_BYTES {
        return vec![text.to_owned()];
    }
    let whole = decoded(text);
    let ends = marks(&whole, MOST_EACH);
    if ends.len() < 2 {
        return vec![text.to_owned()];
    }
    let mut links: Vec<String> = Vec::new();
    for (place, end) in ends.iter().enumerate() {
        let next = ends.get(place + 1);
        let start = whole.get(..*end).and_then(|before| before.rfind('#'));
        let own = start.and_then(|start| whole.get(start..next.map_or(whole.len(), |next| *next)));
        let Some(own) = own else {
            continue;
        };
        // The address of the next one is no part of this.
        let after = own.get(1..).unwrap_or_default();
        let ends_at = next.and_then(|_| {
            after
                .rfind("http")
                .or(after.rfind("file:"))
                .or(after.rfind('#'))
        });
        let link = own
            .get(..ends_at.map_or(own.len(), |at| at + 1))
            .unwrap_or(own);
        // A mail writes the address beside the words that lead there.
        if !links.iter().any(|held| held.trim() == link.trim()) {
            links.push(link.to_owned());
        }
    }
    links
}
