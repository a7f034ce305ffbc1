//! What writes QR codes: a file of its own, which comes when a code is wanted.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::export::qr::Write;
use crate::state::{AppState, Notice};
use crate::views::shell::rooms::load_codes;

/// What writes codes, once its file has come. It is told where it did not.
pub fn code_writer(state: AppState) -> RwSignal<Option<Write>> {
    let writer = RwSignal::new(None);
    spawn_local(fetch_writer(state, writer));
    writer
}

/// Fetches what writes codes, for whoever waits for it.
pub async fn fetch_writer(state: AppState, writer: RwSignal<Option<Write>>) {
    match load_codes().await {
        // Whoever waited may have gone meanwhile.
        Ok(write) => drop(writer.try_set(Some(write))),
        Err(_) => state.app.tell(Notice::TakeNotLoaded),
    }
}
