//! Starts the app in the page.

use nyskapingslaget::browser;
use nyskapingslaget::state::last_words;
use nyskapingslaget::storage::transfer;
use nyskapingslaget::views::App;

fn main() {
    std::panic::set_hook(Box::new(|fault| {
        browser::log_error(&fault.to_string());
        end();
    }));
    // A trap, such as for a lack of memory, calls no hook; the page tells of it (`boot/boot.js`).
    browser::on_window("app-trap", |_| end());
    leptos::mount::mount_to_body(App);
}

/// Says the app's last words: what was written comes first, and after that nothing is written any
/// more.
fn end() {
    let lost = last_words::speak();
    let rescue = (!lost.is_empty()).then(|| transfer::write_raw(&lost, browser::now()));
    browser::report_fault(rescue.as_deref());
}
