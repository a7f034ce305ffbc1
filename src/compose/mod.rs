//! Documents and sketches put together as data, in one language, from what people wrote and from
//! what we ship. Deliberately absent: how a document looks on paper or on the clipboard (`export`).

pub mod document;
pub mod labels;
pub mod parts;
pub mod seed;
pub mod sketch;

pub use document::{Column, Content, Document, Edge, Section};
