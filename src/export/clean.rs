//! Texts that people wrote, without what no file, page or mail can hold.

pub use crate::domain::incoming::clean;
