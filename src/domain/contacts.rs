//! Whom to call or write to. It goes along to others only where somebody asks for it.
//!
//! Invariant: a work without its contact persons is another version than the one with them, so that nobody takes the
//! one for the other; and what comes back without them takes nobody's place at home. Deliberately absent: names in
//! running text, which only people can tell.

use super::conflict_copy::{as_copy, as_version_of_origin, copy_id, pristine_copy_of};
use super::{Actor, DeviceId, Record, Work};

/// Who counts as having left the contact persons out of a version: no machine.
const LEFT_OUT: DeviceId = DeviceId::from_bytes(*b"left out");

/// Whether a work names anybody to call or write to.
pub fn has_contacts(work: &Work) -> bool {
    match work {
        Work::Sketch(sketch) => sketch.actors.iter().any(is_named),
        Work::Guide(guide) => guide.actors.iter().any(is_named),
        Work::Draft(draft) => !draft.contact.trim().is_empty(),
        Work::Selfcheck(_) | Work::Workshop(_) => false,
    }
}

/// The work with nobody to call or write to. How things stand with an actor stays.
#[must_use]
pub fn without_contacts(mut work: Work) -> Work {
    if let Some(actors) = actors_mut(&mut work) {
        for actor in actors {
            actor.contact_person.clear();
        }
    }
    if let Work::Draft(draft) = &mut work {
        draft.contact.clear();
    }
    work
}

/// The version that is given away: the same where it names nobody, and otherwise one that has left them out. That one
/// descends from it, and from what was given away of those before it. A conflict copy that nobody has edited stays one.
pub fn given_away(record: &Record<Work>) -> Record<Work> {
    if !has_contacts(&record.body) {
        return record.clone();
    }
    let mut given = as_version_of_origin(record.clone());
    given.body = without_contacts(given.body);
    // Once and no more: two versions without them stand to each other as those with them do.
    if given.vector.counter(LEFT_OUT) == 0 {
        given.vector.raise(LEFT_OUT);
    }
    match given.id == record.id {
        true => given,
        false => {
            let copy = copy_id(&given);
            as_copy(given, copy)
        }
    }
}

/// A version that comes in, beside all that are here ([`come_home`]).
pub fn come_home_among<'a>(
    incoming: Record<Work>,
    held: impl IntoIterator<Item = &'a Record<Work>>,
) -> Record<Work> {
    if incoming.vector.counter(LEFT_OUT) == 0 {
        return incoming;
    }
    let mut held = held.into_iter();
    match held.find(|own| is_home_of(own, &incoming)) {
        Some(own) => come_home(incoming, own),
        None => incoming,
    }
}

/// Whether a version that comes in was given away of this one, or of one before it.
fn is_home_of(own: &Record<Work>, incoming: &Record<Work>) -> bool {
    // A conflict copy is given away under another id.
    own.id == incoming.id || pristine_copy_of(own).is_some() && given_away(own).id == incoming.id
}

/// A version that comes in, beside the one that is here: what was given away without contact persons has those of here
/// again, and is the version that it would be with them.
pub fn come_home(incoming: Record<Work>, own: &Record<Work>) -> Record<Work> {
    let was_given = incoming.vector.counter(LEFT_OUT) > 0 && is_home_of(own, &incoming);
    if !was_given || !has_contacts(&own.body) {
        return incoming;
    }
    Record {
        id: own.id,
        vector: match own.vector.counter(LEFT_OUT) {
            0 => incoming.vector.without(LEFT_OUT),
            // They were written into a version that had come without any.
            _ => incoming.vector,
        },
        body: with_contacts_of(incoming.body, &own.body),
    }
}

/// A work with the contact persons of another where it names none: those of an actor that is in the same row under the
/// same name.
fn with_contacts_of(mut work: Work, own: &Work) -> Work {
    if let Some(actors) = actors_mut(&mut work) {
        let own = match own {
            Work::Sketch(sketch) => &sketch.actors[..],
            Work::Guide(guide) => &guide.actors[..],
            Work::Draft(_) | Work::Selfcheck(_) | Work::Workshop(_) => &[],
        };
        for actor in actors.iter_mut().filter(|actor| !is_named(actor)) {
            let same = |held: &&Actor| held.row_id == actor.row_id && held.name == actor.name;
            if let Some(held) = own.iter().find(same) {
                actor.contact_person.clone_from(&held.contact_person);
            }
        }
    }
    if let (Work::Draft(draft), Work::Draft(own)) = (&mut work, own)
        && draft.contact.trim().is_empty()
    {
        draft.contact.clone_from(&own.contact);
    }
    work
}

fn is_named(actor: &Actor) -> bool {
    !actor.contact_person.trim().is_empty()
}

fn actors_mut(work: &mut Work) -> Option<&mut Vec<Actor>> {
    match work {
        Work::Sketch(sketch) => Some(&mut sketch.actors),
        Work::Guide(guide) => Some(&mut guide.actors),
        Work::Draft(_) | Work::Selfcheck(_) | Work::Workshop(_) => None,
    }
}
