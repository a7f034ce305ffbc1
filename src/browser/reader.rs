//! The reader of QR codes, which runs beside the page (the crate in `reader/`): asked, and stopped where it does not answer.

use std::cell::RefCell;

use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlLinkElement, MessageEvent, Worker};

use super::lens::Picture;
use super::{document, window};

/// How long the reader may look at a picture, in milliseconds. It takes a tenth of a second, or is lost in what looks like
/// a code and is none.
const LOOKING_MS: i32 = 4_000;
/// How long it may take to come, in milliseconds: over a slow network.
const COMING_MS: i32 = 30_000;

thread_local! {
    /// The reader that nobody waits for now. Whoever asks takes it, so that no answer goes to another.
    static READER: RefCell<Option<Worker>> = const { RefCell::new(None) };
}

/// The reader's file cannot be had, or the browser runs nothing beside the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoReader;

/// The texts of the codes in a picture; none too where the reader had to be stopped.
///
/// # Errors
/// The reader cannot be had.
pub async fn read_codes(picture: &Picture) -> Result<Vec<String>, NoReader> {
    let worker = reader().await?;
    let message = Object::new();
    let sides = [("width", picture.width), ("height", picture.height)];
    for (name, side) in sides {
        let _ = Reflect::set(&message, &name.into(), &side.into());
    }
    let _ = Reflect::set(&message, &"colours".into(), &picture.colours);
    // Handed over, not copied.
    let buffer = picture
        .colours
        .dyn_ref::<Uint8Array>()
        .map(Uint8Array::buffer);
    let handed: Array = buffer.into_iter().collect();
    let asked = || worker.post_message_with_transfer(&message, &handed).is_ok();
    let Some(texts) = answer_of(&worker, LOOKING_MS, asked).await else {
        worker.terminate();
        return Ok(Vec::new());
    };
    if let Some(other) = READER.replace(Some(worker)) {
        other.terminate();
    }
    Ok(Array::from(&texts)
        .iter()
        .filter_map(|it| it.as_string())
        .collect())
}

/// Stops the reader that nobody waits for. The next picture begins another.
pub fn dismiss_reader() {
    if let Some(worker) = READER.with(RefCell::take) {
        worker.terminate();
    }
}

async fn reader() -> Result<Worker, NoReader> {
    if let Some(worker) = READER.with(RefCell::take) {
        return Ok(worker);
    }
    let link = document().and_then(|document| document.get_element_by_id("code-reader"));
    let link: HtmlLinkElement = link.and_then(|it| it.dyn_into().ok()).ok_or(NoReader)?;
    let worker = Worker::new(&link.href()).map_err(|_| NoReader)?;
    // It says so once it is ready.
    match answer_of(&worker, COMING_MS, || true).await {
        Some(_) => Ok(worker),
        None => {
            worker.terminate();
            Err(NoReader)
        }
    }
}

/// What the worker says next, once it is asked; `None` where it fails or says nothing in time.
async fn answer_of(worker: &Worker, patience: i32, ask: impl FnOnce() -> bool) -> Option<JsValue> {
    let mut timer = None;
    let answer = Promise::new(&mut |resolve, reject| {
        worker.set_onmessage(Some(&resolve));
        worker.set_onerror(Some(&reject));
        timer = window().and_then(|window| {
            let wait =
                window.set_timeout_with_callback_and_timeout_and_arguments_0(&reject, patience);
            wait.ok()
        });
    });
    let answer = match ask() {
        true => JsFuture::from(answer).await.ok(),
        false => None,
    };
    if let (Some(window), Some(timer)) = (window(), timer) {
        window.clear_timeout_with_handle(timer);
    }
    Some(answer?.dyn_into::<MessageEvent>().ok()?.data())
}
