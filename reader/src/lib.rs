//! Reads QR codes out of pictures: a program of its own beside the page, in a worker.
//!
//! What looks like a code and is none may hold a reader up for seconds, and in the worst of drawn pictures without end
//! (the search for the alignment pattern). So it runs where the page can stop it, and knows nothing of what it reads:
//! whether a text is ours is for `storage` of the page to judge.
//!
//! [`codes`] is the reader, for any machine; `worker` gives it to the page, and is there in a browser alone.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod codes;

#[cfg(target_arch = "wasm32")]
mod worker;
