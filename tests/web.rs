//! In a real browser: both stores, storage that is denied, the words of `Intl`, and the thin layer
//! over the DOM.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "web/dom.rs"]
mod dom;
#[path = "web/stores.rs"]
mod stores;
#[path = "web/words.rs"]
mod words;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
