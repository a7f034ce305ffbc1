//! The rest of the glue to the browser: time, chance, language, focus, title, download,
//! clipboard, print, address.
//!
//! Nothing here panics when the browser lacks something: plain http has no clipboard, and some
//! browsers inside other apps have no download. What may be missing says so in its result.

mod address;
mod alone;
mod camera;
mod channel;
mod compression;
mod dialog;
mod drawn;
mod events;
mod files;
mod focus;
mod foothold;
mod habitat;
mod lens;
mod local_file;
mod locks;
mod narrow;
mod offline;
mod own_file;
mod picture;
mod reader;
mod reflect;
mod sharing;
mod sound;
mod speech;
mod styles;
mod time;
mod toast;
mod trace;
mod wipe;
mod writing;

pub use address::*;
pub use alone::*;
pub use camera::*;
pub use channel::*;
pub use compression::*;
pub use dialog::*;
pub use drawn::*;
pub use events::*;
pub use files::*;
pub use focus::*;
pub use foothold::*;
pub use habitat::*;
pub use lens::*;
pub use local_file::*;
pub use locks::*;
pub use narrow::*;
pub use offline::*;
pub use own_file::*;
pub use picture::*;
pub use reader::*;
pub use sharing::*;
pub use sound::*;
pub use speech::*;
pub use styles::*;
pub use time::*;
pub use toast::*;
pub use trace::*;
pub use wipe::*;
pub use writing::*;

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Event, HtmlElement, HtmlTextAreaElement, Window};

use crate::i18n::Locale;

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// Random bytes. `randomUUID` is missing on plain http, so it is not used.
pub fn random_bytes<const N: usize>() -> [u8; N] {
    let array = Uint8Array::new_with_length(N as u32);
    let filled = window()
        .and_then(|window| window.crypto().ok())
        .is_some_and(|crypto| {
            crypto
                .get_random_values_with_array_buffer_view(&array)
                .is_ok()
        });
    let mut bytes = [0; N];
    if filled {
        array.copy_to(&mut bytes);
    } else {
        // Every browser above the floor has getRandomValues; an id must still differ without it.
        bytes.fill_with(|| (js_sys::Math::random() * 256.0) as u8);
    }
    bytes
}

/// The language to begin in, by the browser's languages and time zone.
pub fn first_locale() -> Locale {
    let languages: Vec<String> = window()
        .map(|window| window.navigator().languages())
        .map(|tags| tags.iter().filter_map(|tag| tag.as_string()).collect())
        .unwrap_or_default();
    let options =
        js_sys::Intl::DateTimeFormat::new(&Array::new(), &js_sys::Object::new()).resolved_options();
    let time_zone = Reflect::get(&options, &"timeZone".into())
        .ok()
        .and_then(|zone| zone.as_string())
        .unwrap_or_default();
    Locale::first_choice(languages.iter().map(String::as_str), &time_zone)
}

/// Sets an attribute of `<html>`, such as `lang`.
pub fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute(name, value);
    }
}

/// Sets an attribute of `<html>` that says no more than that it is there, or takes it away.
pub fn set_root_mark(name: &str, is_there: bool) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.toggle_attribute_with_force(name, is_there);
    }
}

/// Sets the title of the window.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Scrolls to the top, as a new page would.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Lets a text area be as high as its text, where css (`field-sizing`) does not.
pub fn fit_height(area: &HtmlTextAreaElement) {
    let style = HtmlElement::style(area);
    let _ = style.set_property("height", "auto");
    let _ = style.set_property("height", &format!("{}px", area.scroll_height()));
}

/// Whether css makes text areas grow by itself.
pub fn grows_by_css() -> bool {
    js_sys::global()
        .dyn_into::<Window>()
        .ok()
        .and_then(|window| Reflect::get(window.as_ref(), &"CSS".into()).ok())
        .and_then(|css| {
            let supports: Function = Reflect::get(&css, &"supports".into())
                .ok()?
                .dyn_into()
                .ok()?;
            supports
                .call2(&css, &"field-sizing".into(), &"content".into())
                .ok()
        })
        .is_some_and(|answer| answer.is_truthy())
}

/// Tells the page itself that nothing of the app can be trusted any more; it shows its plain
/// message (`boot/boot.js`). With it goes a file of what could be stored nowhere, for the page to hand
/// out. For the panic hook.
pub fn report_fault(rescue: Option<&str>) {
    if let (Some(window), Ok(event)) = (window(), Event::new("app-fault")) {
        if let Some(rescue) = rescue {
            let _ = Reflect::set(&event, &"rescue".into(), &rescue.into());
        }
        let _ = window.dispatch_event(&event);
    }
}

/// Tells the page itself that a file of the app that is needed now cannot be had (`boot/boot.js`).
pub fn tell_of_missing_file() {
    if let (Some(window), Ok(event)) = (window(), Event::new("app-rest")) {
        let _ = window.dispatch_event(&event);
    }
}

/// The middle of what is seen of an element that can be scrolled sideways, from 0 to 1.
pub fn centre_of(frame: &web_sys::Element) -> f64 {
    let seen = f64::from(frame.scroll_left()) + f64::from(frame.client_width()) / 2.0;
    seen / f64::from(frame.scroll_width().max(1))
}

/// Scrolls an element sideways so that this is in the middle, once it has its new size.
pub fn centre_soon(frame: &web_sys::Element, centre: f64) {
    let frame = frame.clone();
    leptos::prelude::request_animation_frame(move || {
        let middle = f64::from(frame.scroll_width()) * centre;
        frame.set_scroll_left((middle - f64::from(frame.client_width()) / 2.0) as i32);
    });
}

/// Clicks an element for the person, such as a hidden file field.
pub fn click(id: &str) {
    if let Some(element) = html_element(id) {
        element.click();
    }
}

/// Whether there is an element with this id.
pub fn is_there(id: &str) -> bool {
    html_element(id).is_some()
}

fn html_element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// What the page has painted of the screen before the app came (`boot/painted.js`); `None` once the app stands there.
pub fn painted_main() -> Option<String> {
    let main = html_element("painted")?.query_selector("main").ok()??;
    Some(main.inner_html())
}

/// Writes to the browser's console, for those who look for a fault.
pub fn log_error(message: &str) {
    web_sys::console::error_1(&message.into());
}
