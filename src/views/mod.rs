//! The screens: each reads the state and calls its commands. Deliberately absent: rules and storage.

mod about;
mod app;
mod bin;
mod compare;
mod differences;
mod frame;
mod habitat;
mod home;
mod import;
mod measures;
mod notices;
mod offline;
mod rest;
mod restore;
mod sketch;
mod sketch_card;
mod sketches;
mod versions;
mod wipe;

pub use app::App;
