//! Starts the app in the page.

use nyskapingslaget::browser;
use nyskapingslaget::views::App;

fn main() {
    std::panic::set_hook(Box::new(|fault| {
        browser::log_error(&fault.to_string());
        browser::report_fault();
    }));
    leptos::mount::mount_to_body(App);
}
