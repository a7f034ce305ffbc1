//! The names that records are kept under.

use crate::domain::{Body, Id, Kind, Record};

/// What all our keys begin with. Other apps may share the origin, so nothing else is touched.
pub const NAMESPACE: &str = "nyskapingslaget/1/";

/// What the keys of every version of ours begin with.
pub const EVERY_VERSION: &str = "nyskapingslaget/";

/// The key of the person's preferences.
pub const PREFS: &str = "nyskapingslaget/1/prefs";

/// What the keys of what came by a link begin with, until somebody has answered it. An id follows.
pub const RECEIVED: &str = "nyskapingslaget/1/received/";

/// The key of a piece of room that is held free, so that a sketch can be put in the bin when the
/// store is full otherwise.
pub const ROOM: &str = "nyskapingslaget/1/room";

/// How much room that is, in UTF-16 units.
pub const ROOM_UNITS: usize = 2_000;

/// The key of a record.
pub fn of(kind: Kind, id: Id) -> String {
    format!("{NAMESPACE}{}/{id}", kind.word())
}

/// The key of a record as it is.
pub fn of_record<B: Body>(record: &Record<B>) -> String {
    of(record.body.kind(), record.id)
}

/// What a key stands for, or `None` when it is not a record's.
pub fn parse(key: &str) -> Option<(Kind, Id)> {
    let (word, id) = key.strip_prefix(NAMESPACE)?.split_once('/')?;
    Some((Kind::from_word(word)?, id.parse().ok()?))
}
