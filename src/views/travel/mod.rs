//! Works that travel: «Ta med», and what comes by a link.

mod files;
mod looping;
mod on_paper;
mod order;
mod photo;
mod qr;
mod reader;
mod received;
mod round;
mod seeing;
mod take;
mod taking;
mod ways;
mod words;

pub use photo::PhotoBeside;
pub use reader::CodeReader;
pub use received::{Received, link_fault, no_room};
pub use take::TakeDialog;
