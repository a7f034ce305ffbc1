//! Elements that follow Leptos' signals.
//!
//! A thin layer over the DOM, in the manner of `leptos::html` but without a type for every shape
//! of view: each shape that the `view!` macro makes is compiled on its own, and the wasm was half as
//! large again with it (the README has the numbers). Signals, memos, owners and effects are Leptos'
//! own; whatever is made here ends with the owner it is made under.
//!
//! Deliberately absent: a virtual tree. A live part that changes is built anew, so keep live parts
//! small, and never put what somebody is typing in inside one.

mod bridge;
mod element;
mod live;

pub use bridge::{Old, new, old};
pub use element::{El, el, svg};
pub use live::{each_place, effect, listen_to_window};
