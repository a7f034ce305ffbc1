//! What leaves the page by the person's own hand: files, the clipboard, paper; and files coming in.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlElement, HtmlTextAreaElement, Url,
};

use super::reflect::property;
use super::{document, window};

/// Offers a text as a file. False where the browser cannot.
pub fn download(file_name: &str, mime: &str, text: &str) -> bool {
    offer(file_name, mime, &JsValue::from_str(text))
}

/// Offers bytes as a file. False where the browser cannot.
pub fn download_bytes(file_name: &str, mime: &str, bytes: &[u8]) -> bool {
    offer(file_name, mime, &js_sys::Uint8Array::from(bytes))
}

fn offer(file_name: &str, mime: &str, content: &JsValue) -> bool {
    let offer = || -> Result<(), JsValue> {
        let document = document().ok_or(JsValue::NULL)?;
        let options = BlobPropertyBag::new();
        options.set_type(mime);
        let parts = Array::of1(content);
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

/// A text with its letters whole, which some systems take apart into a letter and a mark.
pub fn composed(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFC").into()
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

/// Puts a document on the clipboard as HTML and as plain text. Where the browser lets only what is
/// on the screen be copied (plain http), that is the element with the id `shown`. False where
/// neither works.
pub async fn copy_rich(html: &str, text: &str, shown: &str) -> bool {
    let copied = match write_rich(html, text) {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    };
    copied || copy_shown(shown).unwrap_or(false)
}

fn write_rich(html: &str, text: &str) -> Option<Promise> {
    let window = window()?;
    let class: Function = property(&window, "ClipboardItem")?.dyn_into().ok()?;
    let clipboard = property(&window.navigator(), "clipboard")?;
    let write: Function = property(&clipboard, "write")?.dyn_into().ok()?;
    let forms = js_sys::Object::new();
    for (mime, words) in [("text/html", html), ("text/plain", text)] {
        let options = BlobPropertyBag::new();
        options.set_type(mime);
        let parts = Array::of1(&JsValue::from_str(words));
        let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
        Reflect::set(&forms, &mime.into(), &blob).ok()?;
    }
    let item = Reflect::construct(&class, &Array::of1(&forms)).ok()?;
    write
        .call1(&clipboard, &Array::of1(&item))
        .ok()?
        .dyn_into()
        .ok()
}

/// The old way for a document: select it where it stands, and ask the page to copy it.
fn copy_shown(id: &str) -> Option<bool> {
    let document = document()?;
    let shown = document.get_element_by_id(id)?;
    let selection = window()?.get_selection().ok()??;
    let range = document.create_range().ok()?;
    range.select_node_contents(&shown).ok()?;
    selection.remove_all_ranges().ok()?;
    selection.add_range(&range).ok()?;
    let copied = ask_to_copy(&document);
    let _ = selection.remove_all_ranges();
    copied
}

fn ask_to_copy(document: &web_sys::Document) -> Option<bool> {
    let command: Function = property(document, "execCommand")?.dyn_into().ok()?;
    Some(command.call1(document, &"copy".into()).ok()?.is_truthy())
}

/// Whether the device has a sheet to share with.
pub fn can_share() -> bool {
    window().is_some_and(|window| property(&window.navigator(), "share").is_some())
}

/// Opens the device's sheet to share a text. Nothing happens where the person closes it.
pub fn share(title: &str, text: &str) {
    share_as(title, "text", text);
}

/// Opens the device's sheet to share a link.
pub fn share_link(title: &str, link: &str) {
    share_as(title, "url", link);
}

fn share_as(title: &str, name: &str, content: &str) {
    let open = || -> Option<Promise> {
        let navigator = window()?.navigator();
        let share: Function = property(&navigator, "share")?.dyn_into().ok()?;
        let what = js_sys::Object::new();
        Reflect::set(&what, &"title".into(), &title.into()).ok()?;
        Reflect::set(&what, &name.into(), &content.into()).ok()?;
        share.call1(&navigator, &what).ok()?.dyn_into().ok()
    };
    if let Some(promise) = open() {
        wasm_bindgen_futures::spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
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
    let copied = ask_to_copy(&document)?;
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

/// The bytes of a file that somebody chose, or `None` where it cannot be read.
pub async fn read_file(file: &File) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}
