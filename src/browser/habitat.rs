//! What the browser is, and what it promises about what is stored in it.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::window;

async fn ask_storage(name: &str) -> Option<bool> {
    let navigator = window()?.navigator();
    // Missing on plain http.
    let storage = Reflect::get(&navigator, &"storage".into()).ok()?;
    let ask: Function = Reflect::get(&storage, &name.into()).ok()?.dyn_into().ok()?;
    let asked: Promise = ask.call0(&storage).ok()?.dyn_into().ok()?;
    JsFuture::from(asked).await.ok()?.as_bool()
}

/// Whether the browser has promised not to tidy the texts away. `None` where it does not say.
pub async fn is_persisted() -> Option<bool> {
    ask_storage("persisted").await
}

/// Asks the browser for that promise. Some ask the person, so call it only after real work.
pub async fn ask_to_persist() -> Option<bool> {
    ask_storage("persist").await
}

/// What the browser calls itself, how many fingers its screen tells apart, and whether the page
/// was opened from the home screen, in a window of its own.
pub fn identity() -> (String, u32, bool) {
    let Some(window) = window() else {
        return Default::default();
    };
    let navigator = window.navigator();
    let has = |name: &str| Reflect::get(&navigator, &name.into()).ok();
    // Safari's own sign on iPhone and iPad; the others' is asked of css.
    let is_standalone = has("standalone").is_some_and(|sign| sign.is_truthy())
        || window
            .match_media("(display-mode: standalone)")
            .ok()
            .flatten()
            .is_some_and(|query| query.matches());
    let fingers = has("maxTouchPoints").and_then(|count| count.as_f64());
    let agent = navigator.user_agent().unwrap_or_default();
    (agent, fingers.unwrap_or_default() as u32, is_standalone)
}

/// Whether the browser behaves as it does in a private window.
///
/// Safari and Firefox refuse the private file system there (the File System standard lets
/// `getDirectory` fail with `SecurityError`; Safari says `UnknownError`), and Firefox has no
/// service workers there. Chrome and Edge hide the difference on purpose, so that no guess at it
/// is made. What is unsure counts as no.
pub async fn seems_private() -> bool {
    let Some(window) = window().filter(|window| window.is_secure_context()) else {
        return false;
    };
    let navigator = window.navigator();
    let agent = navigator.user_agent().unwrap_or_default();
    let lacks_workers = !Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or(true);
    if agent.contains("Firefox/") && lacks_workers {
        return true;
    }
    matches!(
        directory_refusal(&navigator).await.as_deref(),
        Some("SecurityError" | "UnknownError")
    )
}

/// The name of the error with which the private file system is refused; `None` where it is given,
/// or there is none.
async fn directory_refusal(navigator: &JsValue) -> Option<String> {
    let storage = Reflect::get(navigator, &"storage".into()).ok()?;
    let ask: Function = Reflect::get(&storage, &"getDirectory".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let asked: Promise = ask.call0(&storage).ok()?.dyn_into().ok()?;
    let refusal = JsFuture::from(asked).await.err()?;
    Reflect::get(&refusal, &"name".into()).ok()?.as_string()
}
