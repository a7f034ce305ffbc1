//! Conflict copies: one version of a record, kept beside another under an id of its own.
//!
//! Invariant: a copy that nobody has edited can be told from one that somebody has, because its id
//! is the hash of what it was made of.

use super::incoming::clean_body;
use super::{Body, DeviceId, Id, Record};

/// A conflict copy that nobody has edited is still a version of its origin; anything else is a
/// version of itself.
pub(super) fn as_version_of_origin<B: Body>(record: Record<B>) -> Record<B> {
    match pristine_copy_of(&record) {
        Some(origin) => as_version_of(origin, record),
        None => record,
    }
}

/// A conflict copy as a version of its origin, whether or not somebody has edited it.
#[must_use]
pub fn as_version_of<B: Body>(origin: Id, mut copy: Record<B>) -> Record<B> {
    copy.id = origin;
    copy.body.set_conflict_of(None);
    copy
}

/// The version as a conflict copy.
pub(super) fn as_copy<B: Body>(mut version: Record<B>, copy_id: Id) -> Record<B> {
    version.body.set_conflict_of(Some(version.id));
    version.id = copy_id;
    version
}

/// What a record is a conflict copy of, when nobody has edited it since it was made.
pub(super) fn pristine_copy_of<B: Body>(record: &Record<B>) -> Option<Id> {
    let origin = record.body.conflict_of()?;
    (hash_of(origin, &record.vector.to_string(), &record.body) == record.id).then_some(origin)
}

/// The id of a version's conflict copy: the hash (SHA-1, cut to 128 bits) of the version's id,
/// vector and content. The vector is part of it because counters of the copy's own edits mean
/// nothing in the vectors of its origin: once edited, also back to the same words, it is another's.
pub fn copy_id<B: Body>(version: &Record<B>) -> Id {
    hash_of(version.id, &version.vector.to_string(), &version.body)
}

/// The id for a copy that is made to be edited at once, by its content alone.
pub fn content_id<B: Body>(origin: Id, body: &B) -> Id {
    hash_of(origin, "", body)
}

/// What becomes of `origin` when a person has put it together with its conflict copy as `body`: an
/// edit on `device`. A copy that nobody has edited is a version of the origin, so its own vector
/// is joined in, and it never comes back as a conflict. One that somebody has edited counts in a
/// vector of its own, which says nothing about the origin's.
pub fn solved<B: Body>(
    origin: &Record<B>,
    copy: &Record<B>,
    body: B,
    device: DeviceId,
) -> Record<B> {
    let mut base = origin.clone();
    if pristine_copy_of(copy) == Some(origin.id) {
        base.vector = base.vector.join(&copy.vector);
    }
    base.edited(device, body)
}

/// A version as it is given away before it is stored: with an edit by a device that is made of what it says. Its number
/// could otherwise be given to another edit, which a version that comes back would then seem to contain; and given away
/// twice, it is the same version.
pub fn given_unstored<B: Body>(version: &Record<B>) -> Record<B> {
    let digest = digest_of(version.id, &version.vector.to_string(), &version.body);
    let mut device = [0; 8];
    device.copy_from_slice(&digest[..8]);
    version.edited(DeviceId::from_bytes(device), version.body.clone())
}

fn hash_of<B: Body>(origin: Id, vector: &str, body: &B) -> Id {
    Id::from_bytes(digest_of(origin, vector, body))
}

fn digest_of<B: Body>(origin: Id, vector: &str, body: &B) -> [u8; 16] {
    // That it is a copy is not something it says.
    let mut body = body.clone();
    body.set_conflict_of(None);
    let mut hash = sha1_smol::Sha1::new();
    hash.update(origin.to_string().as_bytes());
    hash.update(vector.as_bytes());
    hash.update(body.write().to_string().as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.digest().bytes()[..16]);
    bytes
}

/// Whether two versions say the same; that one was a conflict copy is not something it says. What an earlier version of
/// the app stored comes back from a file without the signs that no field takes any more.
pub(super) fn says_the_same<B: Body>(held: &Record<B>, incoming: &Record<B>) -> bool {
    let (mut left, mut right) = (held.body.clone(), incoming.body.clone());
    left.set_conflict_of(None);
    right.set_conflict_of(None);
    left == right
        || held.vector == incoming.vector
            && left.kind() == right.kind()
            && clean_body(left.write()) == right.write()
}
