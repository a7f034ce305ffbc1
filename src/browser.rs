//! The rest of the glue to the browser: time, chance, language, focus, title, download,
//! clipboard, print, address.
//!
//! Nothing here panics when the browser lacks something: plain http has no clipboard, and some
//! browsers inside other apps have no download. What may be missing says so in its result.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, Document, Element, Event, File, FocusEvent, HtmlAnchorElement,
    HtmlElement, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent, Node, PointerEvent,
    StorageEvent, Url, Window,
};

use crate::i18n::Locale;

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// Milliseconds since 1970 in UTC, by the device's clock. For display; clocks decide nothing.
pub fn now() -> u64 {
    js_sys::Date::now() as u64
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

/// Sets the title of the window.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Puts what the app shows into the page.
pub fn append_to_body(page: &crate::dom::El) {
    if let Some(body) = document().and_then(|document| document.body()) {
        let _ = body.append_child(page.element());
    }
}

/// Takes an element away.
pub fn remove_element(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        element.remove();
    }
}

/// Moves focus to an element and brings it into view.
pub fn focus(id: &str) {
    if let Some(element) = html_element(id) {
        let _ = element.focus();
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

/// The hash of the address, with its `#`, or empty.
pub fn hash() -> String {
    window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

/// Goes to a hash address as a link would, with an entry in the history. `mark` stays with that
/// entry over reload, Back and Forward.
pub fn push_hash(hash: &str, mark: Option<&str>) {
    let state = mark.map_or(JsValue::NULL, JsValue::from_str);
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.push_state_with_url(&state, "", Some(hash));
    }
}

/// Changes the hash of the entry of now, without a new one.
pub fn replace_hash(hash: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(hash));
    }
}

/// The mark that [`push_hash`] left with the entry of now.
pub fn history_mark() -> Option<String> {
    window()?.history().ok()?.state().ok()?.as_string()
}

/// Offers a text as a file. False where the browser cannot.
pub fn download(file_name: &str, mime: &str, text: &str) -> bool {
    let offer = || -> Result<(), JsValue> {
        let document = document().ok_or(JsValue::NULL)?;
        let options = BlobPropertyBag::new();
        options.set_type(mime);
        let parts = Array::of1(&JsValue::from_str(text));
        let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
        let url = Url::create_object_url_with_blob(&blob)?;
        let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
        link.set_href(&url);
        link.set_download(file_name);
        link.click();
        // The browser reads the file after the click; a minute is long enough for a slow one.
        let release = Closure::once_into_js(move || {
            let _ = Url::revoke_object_url(&url);
        });
        if let Some(window) = window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
                release.unchecked_ref(),
                60_000,
            );
        }
        Ok(())
    };
    offer().is_ok()
}

/// Puts a text on the clipboard. False where the browser cannot.
pub async fn copy_text(text: &str) -> bool {
    let asynchronous = window()
        .map(|window| window.navigator())
        .and_then(|navigator| Reflect::get(&navigator, &"clipboard".into()).ok())
        .filter(|clipboard| clipboard.is_object())
        .and_then(|clipboard| {
            let write: Function = Reflect::get(&clipboard, &"writeText".into())
                .ok()?
                .dyn_into()
                .ok()?;
            write
                .call1(&clipboard, &text.into())
                .ok()?
                .dyn_into::<Promise>()
                .ok()
        });
    let copied = match asynchronous {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    };
    copied || copy_by_selection(text).unwrap_or(false)
}

/// The old way, for plain http: select a text in the page and ask the document to copy it.
fn copy_by_selection(text: &str) -> Option<bool> {
    let document = document()?;
    let area: HtmlTextAreaElement = document.create_element("textarea").ok()?.unchecked_into();
    area.set_value(text);
    area.set_class_name("ds-sr-only");
    // A dialog makes the rest of the page inert, so the text must lie where the focus is.
    let place = document
        .active_element()
        .and_then(|focus| focus.parent_element());
    let focused = document.active_element();
    place
        .or_else(|| document.body().map(Into::into))?
        .append_child(&area)
        .ok()?;
    area.select();
    let command: Function = Reflect::get(&document, &"execCommand".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let copied = command.call1(&document, &"copy".into()).ok()?.is_truthy();
    area.remove();
    if let Some(focused) = focused.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = focused.focus();
    }
    Some(copied)
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// The text of a file that somebody chose, or `None` where it cannot be read.
pub async fn read_file(file: &File) -> Option<String> {
    JsFuture::from(file.text()).await.ok()?.as_string()
}

/// Waits.
pub async fn sleep(milliseconds: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            let _ = window
                .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
        }
    });
    let _ = JsFuture::from(promise).await;
}

/// A day, written as people of the language write it, by the browser's own `Intl`.
pub fn format_day(locale: Locale, milliseconds: u64) -> String {
    let date = js_sys::Date::new(&JsValue::from_f64(milliseconds as f64));
    let options = js_sys::Object::new();
    for (name, value) in [("day", "numeric"), ("month", "long"), ("year", "numeric")] {
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    date.to_locale_date_string(locale.tag(), &options).into()
}

/// How long ago something was, in words («i går»), by the browser's own `Intl`; older than a week
/// as a day.
pub fn format_ago(locale: Locale, then: u64, now: u64) -> String {
    let seconds = now.saturating_sub(then) / 1_000;
    let (value, unit) = match seconds {
        0..60 => (0, "second"),
        60..3_600 => (seconds / 60, "minute"),
        3_600..86_400 => (seconds / 3_600, "hour"),
        86_400..604_800 => (seconds / 86_400, "day"),
        _ => return format_day(locale, then),
    };
    relative(locale, -(value as f64), unit).unwrap_or_else(|| format_day(locale, then))
}

fn relative(locale: Locale, value: f64, unit: &str) -> Option<String> {
    let options = js_sys::Object::new();
    Reflect::set(&options, &"numeric".into(), &"auto".into()).ok()?;
    let intl = Reflect::get(window()?.as_ref(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&intl, &"RelativeTimeFormat".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let arguments = Array::of2(&locale.tag().into(), &options);
    let formatter = Reflect::construct(&class, &arguments).ok()?;
    let format: Function = Reflect::get(&formatter, &"format".into())
        .ok()?
        .dyn_into()
        .ok()?;
    format
        .call2(&formatter, &value.into(), &unit.into())
        .ok()?
        .as_string()
}

/// Tells the page itself that nothing of the app can be trusted any more; it shows its plain
/// message (`boot.js`). For the panic hook.
pub fn report_fault() {
    if let (Some(window), Ok(event)) = (window(), Event::new("app-fault")) {
        let _ = window.dispatch_event(&event);
    }
}

/// Moves focus to an element that is about to be shown.
pub fn focus_soon(id: String) {
    leptos::prelude::request_animation_frame(move || focus(&id));
}

/// Whether focus moves to something inside the element the listener is on.
pub fn focus_stays_within(event: &Event) -> bool {
    let within: Option<Node> = event.current_target().and_then(|at| at.dyn_into().ok());
    let next: Option<Node> = event
        .dyn_ref::<FocusEvent>()
        .and_then(FocusEvent::related_target)
        .and_then(|to| to.dyn_into().ok());
    within.is_some_and(|within| next.is_some() && within.contains(next.as_ref()))
}

/// The text of the field that an event came from.
pub fn event_value(event: &Event) -> String {
    let target = event.target();
    target
        .and_then(|target| Reflect::get(&target, &"value".into()).ok())
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}

/// Whether the box that an event came from is ticked.
pub fn event_checked(event: &Event) -> bool {
    let target = event.target();
    target
        .and_then(|target| Reflect::get(&target, &"checked".into()).ok())
        .is_some_and(|checked| checked.is_truthy())
}

/// Whether the `<details>` that an event came from is folded out.
pub fn event_open(event: &Event) -> bool {
    let target = event.target();
    target
        .and_then(|target| Reflect::get(&target, &"open".into()).ok())
        .is_some_and(|open| open.is_truthy())
}

/// The key of a keyboard event, or empty.
pub fn key_of(event: &Event) -> String {
    event
        .dyn_ref::<KeyboardEvent>()
        .map(KeyboardEvent::key)
        .unwrap_or_default()
}

/// Whether the key that makes a shortcut is held (Ctrl, or Command on a Mac), and Shift.
pub fn shortcut_keys(event: &Event) -> (bool, bool) {
    event
        .dyn_ref::<KeyboardEvent>()
        .map_or((false, false), |event| {
            let is_shortcut = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
            (is_shortcut, event.shift_key())
        })
}

/// Clicks an element for the person, such as a hidden file field.
pub fn click(id: &str) {
    if let Some(element) = html_element(id) {
        element.click();
    }
}

fn html_element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Follows an event of the window for as long as the page lives.
pub fn on_window(event: &str, handler: impl FnMut(Event) + 'static) {
    let closure = Closure::<dyn FnMut(Event)>::new(handler);
    if let Some(window) = window() {
        let function = closure.as_ref().unchecked_ref();
        let _ = window.add_event_listener_with_callback(event, function);
    }
    closure.forget();
}

/// The key and the new text of a change that another tab made to localStorage.
pub fn stored_elsewhere(event: &Event) -> Option<(String, Option<String>)> {
    let event = event.dyn_ref::<StorageEvent>()?;
    Some((event.key()?, event.new_value()))
}

/// Lets the element under a pointer keep getting its moves.
pub fn capture_pointer(event: &Event) {
    let element: Option<Element> = event.current_target().and_then(|at| at.dyn_into().ok());
    if let (Some(element), Some(pointer)) = (element, event.dyn_ref::<PointerEvent>()) {
        let _ = element.set_pointer_capture(pointer.pointer_id());
    }
}

/// The `data-place` of the row under a pointer, in the list that the listener's element is in.
pub fn row_place_at(event: &Event) -> Option<usize> {
    let list_of = |element: &Element| element.closest("ol").ok().flatten();
    let pointer = event.dyn_ref::<PointerEvent>()?;
    let own: Element = event.current_target()?.dyn_into().ok()?;
    let (x, y) = (pointer.client_x() as f32, pointer.client_y() as f32);
    let under = document()?.element_from_point(x, y)?;
    if list_of(&own)? != list_of(&under)? {
        return None;
    }
    let row = under.closest("[data-place]").ok()??;
    row.get_attribute("data-place")?.parse().ok()
}

/// The files that were chosen in the file field that an event came from; the field is emptied, so
/// that choosing the same file once more counts as a choice.
pub fn chosen_files(event: &Event) -> Vec<File> {
    let input: Option<HtmlInputElement> = event.target().and_then(|at| at.dyn_into().ok());
    let mut chosen = Vec::new();
    if let Some(input) = input {
        if let Some(files) = input.files() {
            chosen.extend((0..files.length()).filter_map(|place| files.get(place)));
        }
        input.set_value("");
    }
    chosen
}

/// A day written `YYYY-MM-DD`, as people of the language write it; anything else as it is.
pub fn format_date(locale: Locale, day: &str) -> String {
    // Noon, so that no time zone moves it to the day before.
    let moment = js_sys::Date::parse(&format!("{day}T12:00:00"));
    if moment.is_nan() {
        day.to_owned()
    } else {
        format_day(locale, moment as u64)
    }
}

/// Writes to the browser's console, for those who look for a fault.
pub fn log_error(message: &str) {
    web_sys::console::error_1(&message.into());
}
