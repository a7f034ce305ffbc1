//! What leaves the page by the person's own hand: files, the clipboard, paper; and files coming in.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlElement, HtmlTextAreaElement, Url,
};

use super::{document, window};

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
