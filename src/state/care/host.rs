//! What the host of the page says of itself.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Care;
use crate::browser;
use crate::storage::host::Host;

/// The file beside the page.
const FILE: &str = "./config.json";

impl Care {
    /// Asks for the host's file. Without a network what it said last holds.
    pub fn ask_host(self) {
        let kept = self.house().app.with_prefs(|prefs| prefs.host.get());
        self.host.set(kept.clone().unwrap_or_default());
        spawn_local(async move {
            let Some(text) = browser::own_file(FILE).await else {
                return;
            };
            let host = Host::read(&text);
            if Some(&host) == kept.as_ref() || host.is_empty() && kept.is_none() {
                return;
            }
            self.host.set(host.clone());
            let kept = (!host.is_empty()).then_some(host);
            self.house()
                .app
                .change_prefs(|prefs| prefs.host = kept.into());
        });
    }
}
