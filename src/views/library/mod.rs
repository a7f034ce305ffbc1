//! What one can borrow: measures, examples and their sources.

pub mod catalogue;
pub mod example;
pub mod examples;
pub mod filters;
pub mod measures;
pub mod source;
