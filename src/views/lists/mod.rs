//! What one has made: the list of all works, and the bin.

mod bin;
mod card;
mod chosen;
mod finder;
pub mod kept_file;
pub mod works;
