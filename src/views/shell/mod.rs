//! The page around the screens: the frame, what is told above it, the rooms that come later, and the screens about the
//! page itself.

pub mod about;
pub mod app;
pub mod banner;
pub mod frame;
pub mod habitat;
mod headings;
pub mod home;
mod host;
pub mod latest;
pub mod notices;
pub mod offline;
#[cfg(feature = "ssr")]
pub mod painted;
pub mod place;
pub mod reading;
pub mod restore;
pub mod rooms;
pub mod titles;
pub mod wipe;
