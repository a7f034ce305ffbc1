//! Works that travel: «Ta med», and what comes by a link.

mod files;
mod looping;
mod on_paper;
mod order;
mod photo;
mod qr;
mod reader;
mod received;
mod seeing;
mod take;
mod taking;
mod way;
mod ways;
mod words;

pub use photo::PhotoBeside;
pub use reader::CodeReader;
pub use received::{Received, link_fault, no_room};
pub use take::TakeDialog;

use crate::compose::Document;

/// What writes a Word file: documents, what several are called, and milliseconds since 1970 in UTC.
pub type WordWriter = fn(&[Document], &str, u64) -> Option<Vec<u8>>;
