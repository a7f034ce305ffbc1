//! A file on the machine that somebody has chosen for the page to write in (File System Access). Missing in Firefox, in
//! Safari and on plain http.
//!
//! The browser writes beside the file and puts that in its place when all of it is there, so that what was in it before
//! stays where writing fails.

use js_sys::{Array, JSON, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, File};

use super::reflect::{call, property};
use super::window;

const PICKER: &str = "showSaveFilePicker";
const TYPES: &str = r#"[{"accept":{"application/json":[".json"]}}]"#;

/// Why the file was not written, or not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WriteFault {
    /// Somebody chose none.
    Cancelled,
    /// The browser, the person or the machine does not let the page.
    Refused,
    /// There is no room for it.
    Full,
    /// It is not where it was.
    Gone,
    /// Something else.
    Failed,
}

/// A file that somebody has chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct LocalFile(JsValue);

impl LocalFile {
    /// Whether the browser lets one be chosen.
    pub fn is_offered() -> bool {
        window()
            .and_then(|window| property(window.as_ref(), PICKER))
            .is_some_and(|picker| picker.is_function())
    }

    /// Lets somebody choose one, which is empty then. Only where they have just pressed something.
    pub async fn choose(name: &str) -> Result<LocalFile, WriteFault> {
        let window = window().ok_or(WriteFault::Failed)?;
        let options = Object::new();
        let types = JSON::parse(TYPES).unwrap_or_default();
        let _ = Reflect::set(&options, &"suggestedName".into(), &name.into());
        let _ = Reflect::set(&options, &"types".into(), &types);
        asked(window.as_ref(), PICKER, &[&options])
            .await
            .map(LocalFile)
    }

    /// What the browser can keep of it for a later visit, with a note.
    pub fn to_kept(&self, note: &str) -> JsValue {
        Array::of2(&self.0, &note.into()).into()
    }

    /// The file that was kept, with its note.
    pub fn from_kept(kept: &JsValue) -> Option<(LocalFile, String)> {
        let kept: &Array = kept.dyn_ref()?;
        let file = kept.get(0);
        file.is_object()
            .then(|| (LocalFile(file), kept.get(1).as_string().unwrap_or_default()))
    }

    /// Its name, without where it lies.
    pub fn name(&self) -> String {
        let name = property(&self.0, "name").and_then(|name| name.as_string());
        name.unwrap_or_default()
    }

    /// Whether the page may write in it without anybody being asked.
    pub async fn may_write(&self) -> bool {
        self.permits("queryPermission").await
    }

    /// Asks whether the page may write in it. Only where somebody has just pressed something.
    pub async fn ask(&self) -> bool {
        self.permits("requestPermission").await
    }

    async fn permits(&self, question: &str) -> bool {
        let mode = Object::new();
        let _ = Reflect::set(&mode, &"mode".into(), &"readwrite".into());
        let answer = asked(&self.0, question, &[&mode]).await;
        answer.is_ok_and(|answer| answer == "granted")
    }

    /// Puts a text in it, in place of all that was there.
    pub async fn write(&self, text: &str) -> Result<(), WriteFault> {
        let stream = asked(&self.0, "createWritable", &[]).await?;
        if let Err(fault) = asked(&stream, "write", &[&text.into()]).await {
            let _ = asked(&stream, "abort", &[]).await;
            return Err(fault);
        }
        asked(&stream, "close", &[]).await.map(|_| ())
    }

    /// It as it is now.
    pub async fn file(&self) -> Result<File, WriteFault> {
        let file = asked(&self.0, "getFile", &[]).await?;
        file.dyn_into().map_err(|_| WriteFault::Failed)
    }

    /// The text in it.
    pub async fn read(&self) -> Result<String, WriteFault> {
        let file = self.file().await?;
        let text = asked(&file, "text", &[]).await?;
        text.as_string().ok_or(WriteFault::Failed)
    }
}

/// What a method promises.
async fn asked(of: &JsValue, name: &str, values: &[&JsValue]) -> Result<JsValue, WriteFault> {
    let promise = call(of, name, values).and_then(|answer| answer.dyn_into::<Promise>().ok());
    let promise = promise.ok_or(WriteFault::Failed)?;
    JsFuture::from(promise).await.map_err(|why| fault(&why))
}

fn fault(why: &JsValue) -> WriteFault {
    let name = why.dyn_ref::<DomException>().map(DomException::name);
    match name.as_deref() {
        Some("AbortError") => WriteFault::Cancelled,
        Some("NotAllowedError" | "SecurityError" | "NoModificationAllowedError") => {
            WriteFault::Refused
        }
        Some("QuotaExceededError") => WriteFault::Full,
        Some("NotFoundError") => WriteFault::Gone,
        _ => WriteFault::Failed,
    }
}
