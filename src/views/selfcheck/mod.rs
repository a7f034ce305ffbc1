//! Selvsjekk: three sessions round a table, one for each level of the map.

mod list;
mod notes;
mod session;
mod stars;
mod summary;
mod timer;

pub use list::{Selfchecks, session_name};
pub use session::Session;
