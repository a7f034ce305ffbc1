//! What one can borrow: measures, examples and their sources.

pub mod catalogue;
pub mod example;
pub mod filters;
pub mod ideas;
pub mod measures;
mod needs;
pub mod source;
