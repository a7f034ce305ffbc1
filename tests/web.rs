//! In a real browser: both stores, what is deflated, storage that is denied, the words of `Intl`, and widgets that
//! change while somebody looks at them.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "web/compression.rs"]
mod compression;
#[path = "web/stores.rs"]
mod stores;
#[path = "web/widgets.rs"]
mod widgets;
#[path = "web/words.rs"]
mod words;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
