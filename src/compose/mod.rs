//! Documents and sketches put together as data, in one language, from what people wrote and from
//! what we ship. Deliberately absent: how a document looks on paper or on the clipboard (`export`).

pub mod blank;
pub mod calendar;
pub mod case;
pub mod collection;
pub mod differing;
pub mod document;
pub mod draft;
pub mod finds;
pub mod fit;
pub mod formats;
pub mod guide;
pub mod labels;
pub mod lettering;
pub mod library;
pub mod map;
pub mod parts;
pub mod pile;
pub mod said;
pub mod seed;
pub mod sketch;
pub mod suggested;
pub mod titles;
pub mod wall;
pub mod workshop;

pub use document::{
    Column, Content, Document, Edge, Section, document_parts, has_ordinary_words, headed, running,
};
pub use formats::Formats;
pub use said::Said;
