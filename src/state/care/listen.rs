//! What the browser tells: that another tab has stored something, and that the page may soon be gone.

use super::Care;
use crate::browser;

impl Care {
    /// Follows other tabs, and the signs that the page may soon be gone.
    pub(super) fn listen(self) {
        let open = self.house().open;
        for event in ["blur", "focusout"] {
            browser::on_window(event, move |_| open.flush());
        }
        for event in ["visibilitychange", "pagehide"] {
            browser::on_window(event, move |_| open.leave());
        }
        browser::on_document("freeze", move |_| open.leave());
        browser::on_window("focus", move |_| self.look_for_update());
        browser::on_window("storage", move |event| {
            if let Some((key, text)) = browser::stored_elsewhere(&event) {
                open.refresh(&key, text.as_deref());
            }
        });
    }
}
