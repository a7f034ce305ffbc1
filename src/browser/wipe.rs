//! Taking away what the app has outside its two stores: caches, service workers, and what belongs
//! to one tab. Each is missing in some browsers, and on plain http; then there is nothing to take.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::offline::forget_files;
use super::window;

/// What our keys of a tab begin with.
const OWN: &str = "nyskapingslaget/";
/// What the first entry of the history is marked with when the page begins anew.
const BEGUN: &str = "begun-anew";

async fn ask(target: &JsValue, name: &str, argument: Option<&str>) -> Option<JsValue> {
    let function: Function = Reflect::get(target, &name.into()).ok()?.dyn_into().ok()?;
    let answer = match argument {
        Some(argument) => function.call1(target, &argument.into()),
        None => function.call0(target),
    };
    let promise: Promise = answer.ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

fn part(target: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(target, &name.into())
        .ok()
        .filter(JsValue::is_object)
}

fn caches() -> Option<JsValue> {
    part(window()?.as_ref(), "caches")
}

/// The names of all caches of the origin, ours and others'.
pub async fn cache_names() -> Vec<String> {
    let names = match caches() {
        Some(caches) => ask(&caches, "keys", None).await,
        None => None,
    };
    let names = names.map(|names| Array::from(&names)).unwrap_or_default();
    names.iter().filter_map(|name| name.as_string()).collect()
}

/// Takes caches away.
pub async fn remove_caches(names: &[String]) {
    if let Some(caches) = caches() {
        for name in names {
            ask(&caches, "delete", Some(name)).await;
        }
    }
}

/// Registrations of service workers for a folder and none above or below it.
async fn workers_of(folder: &str) -> Option<Vec<JsValue>> {
    let window = window()?;
    let workers = part(window.navigator().as_ref(), "serviceWorker")?;
    let scope = format!("{}{folder}", window.location().origin().ok()?);
    let found = ask(&workers, "getRegistrations", None).await?;
    let mut own: Vec<JsValue> = Array::from(&found).iter().collect();
    own.retain(|worker| {
        Reflect::get(worker, &"scope".into())
            .is_ok_and(|held| held.as_string() == Some(scope.clone()))
    });
    Some(own)
}

/// How many service workers serve a folder.
pub async fn count_workers(folder: &str) -> usize {
    workers_of(folder).await.map_or(0, |workers| workers.len())
}

/// Has the service workers of a folder let go of all files. Never ready where one does not answer.
pub async fn empty_workers(folder: &str) {
    for worker in workers_of(folder).await.unwrap_or_default() {
        forget_files(worker.unchecked_ref()).await;
    }
}

/// Lets the service workers of a folder go. One that serves an open tab ends with it.
pub async fn remove_workers(folder: &str) {
    for worker in workers_of(folder).await.unwrap_or_default() {
        ask(&worker, "unregister", None).await;
    }
}

fn own_tab_keys() -> Option<(JsValue, Vec<String>)> {
    // Where storage is denied, asking for it throws.
    let store = part(window()?.as_ref(), "sessionStorage")?;
    let keys = js_sys::Object::keys(store.unchecked_ref::<js_sys::Object>());
    let mut own: Vec<String> = keys.iter().filter_map(|key| key.as_string()).collect();
    own.retain(|key| key.starts_with(OWN));
    Some((store, own))
}

/// How many notes of ours belong to this tab alone.
pub fn count_tab_notes() -> usize {
    own_tab_keys().map_or(0, |(_, keys)| keys.len())
}

/// Takes this tab's notes away.
pub fn remove_tab_notes() {
    if let Some((store, keys)) = own_tab_keys() {
        for key in keys {
            let _ = Reflect::delete_property(store.unchecked_ref::<js_sys::Object>(), &key.into());
        }
    }
}

/// Loads the page anew, at the first screen.
pub fn start_over() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&BEGUN.into(), "", Some("#/"));
    }
    super::reload();
}

/// Whether the page was begun anew by [`start_over`].
pub fn has_started_over() -> bool {
    super::history_mark().is_some_and(|mark| mark == BEGUN)
}
