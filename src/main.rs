//! Starts the app in the page.

use nyskapingslaget::browser;
use nyskapingslaget::state::last_words;
use nyskapingslaget::views::App;

fn main() {
    std::panic::set_hook(Box::new(|fault| {
        browser::log_error(&fault.to_string());
        // What was written comes first; after that nothing is written any more.
        last_words::speak();
        browser::report_fault();
    }));
    leptos::mount::mount_to_body(App);
}
