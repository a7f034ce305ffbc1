//! The service worker (`public/sw.js`) that keeps one whole version of the app on this machine.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    MessageChannel, MessageEvent, RegistrationOptions, ServiceWorker, ServiceWorkerContainer,
    ServiceWorkerRegistration, ServiceWorkerState, ServiceWorkerUpdateViaCache, Url,
};

use super::window;

const WORKER: &str = "./sw.js";
/// What the worker understands.
const CHECK: &str = "check";
const ACTIVATE: &str = "activate";
const FORGET: &str = "forget";

/// Why nothing can be kept here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoWorker {
    /// Browsers keep nothing for an address without https.
    PlainHttp,
    /// The browser has none.
    Unsupported,
    /// The browser did not take the worker, or the host did not give it.
    Refused,
}

/// The browser's own account of the app's worker.
#[derive(Clone)]
pub struct Worker(ServiceWorkerRegistration);

/// The container, where there is one: it is missing on plain http and in some private windows.
fn container() -> Result<ServiceWorkerContainer, NoWorker> {
    let window = window().ok_or(NoWorker::Unsupported)?;
    if !window.is_secure_context() {
        return Err(NoWorker::PlainHttp);
    }
    Reflect::get(&window.navigator(), &"serviceWorker".into())
        .ok()
        .and_then(|container| container.dyn_into().ok())
        .ok_or(NoWorker::Unsupported)
}

impl Worker {
    /// Registers the worker. Its first version begins to fetch its files.
    ///
    /// # Errors
    /// Says why where the browser keeps nothing, or the host does not have the worker.
    pub async fn register() -> Result<Worker, NoWorker> {
        let options = RegistrationOptions::new();
        options.set_update_via_cache(ServiceWorkerUpdateViaCache::None);
        // Some private windows throw instead of refusing.
        let registering: Promise = container()?.register_with_options(WORKER, &options);
        let registration = JsFuture::from(registering).await;
        let registration = registration.map_err(|_| NoWorker::Refused)?;
        let registration = registration.dyn_into();
        registration.map(Worker).map_err(|_| NoWorker::Refused)
    }

    /// Asks the host whether there is a newer version. Without a network nothing happens.
    pub async fn look_for_update(&self) {
        if let Ok(asking) = self.0.update() {
            let _ = JsFuture::from(asking).await;
        }
    }

    /// Whether the worker that answers this page's requests has all its files, unharmed. `None`
    /// where there is no such worker yet.
    pub async fn is_whole(&self) -> Option<bool> {
        let answer = ask(&self.0.active()?, CHECK)?;
        JsFuture::from(answer).await.ok()?.as_bool()
    }

    /// Whether the first version is being fetched, so that there is none yet.
    pub fn is_preparing_first(&self) -> bool {
        let is_under_way = self.0.installing().is_some() || self.0.waiting().is_some();
        self.0.active().is_none() && is_under_way
    }

    /// Whether a newer version has all its files and waits for its turn.
    pub fn has_update(&self) -> bool {
        self.0.active().is_some() && self.0.waiting().is_some()
    }

    /// Gives the version that waits its turn, in every tab; ready once it has it, or has given up.
    /// Where none waits, there is nothing to be ready for.
    pub async fn activate_update(&self) {
        let Some(worker) = self.0.waiting() else {
            return;
        };
        let has_turn = settled(&worker);
        if worker.post_message(&ACTIVATE.into()).is_ok() {
            let _ = JsFuture::from(has_turn).await;
        }
    }

    /// Tells each time a version has been kept, has begun to answer, or could not be kept.
    pub fn on_change(&self, changed: impl Fn() + 'static) {
        let changed = Rc::new(changed);
        follow(self.0.installing(), changed.clone());
        let registration = self.0.clone();
        let found = Closure::<dyn FnMut()>::new(move || {
            follow(registration.installing(), changed.clone());
        });
        self.0
            .set_onupdatefound(Some(found.as_ref().unchecked_ref()));
        found.forget();
    }
}

/// What a worker answers; one that is not ours may never do, nor one that ends over the question.
fn ask(worker: &ServiceWorker, word: &str) -> Option<Promise> {
    let channel = MessageChannel::new().ok()?;
    let answer = Promise::new(&mut |resolve, _| {
        let hear = Closure::once_into_js(move |event: MessageEvent| {
            let _ = resolve.call1(&JsValue::NULL, &event.data());
        });
        channel.port1().set_onmessage(Some(hear.unchecked_ref()));
    });
    let ports = js_sys::Array::of1(&channel.port2());
    worker
        .post_message_with_transferable(&word.into(), &ports)
        .ok()?;
    Some(answer)
}

/// Ready once a worker has its turn, or has ended.
fn settled(worker: &ServiceWorker) -> Promise {
    Promise::new(&mut |resolve, _| {
        let follows = worker.clone();
        let heard = Closure::<dyn FnMut()>::new(move || {
            let state = follows.state();
            if matches!(
                state,
                ServiceWorkerState::Activated | ServiceWorkerState::Redundant
            ) {
                let _ = resolve.call0(&JsValue::NULL);
            }
        });
        let function = heard.as_ref().unchecked_ref();
        let _ = worker.add_event_listener_with_callback("statechange", function);
        heard.forget();
    })
}

/// Has the workers of a registration let go of all files, also of those on their way, so that none
/// comes back after it was deleted. Never ready where a worker does not answer.
pub(super) async fn forget_files(registration: &ServiceWorkerRegistration) {
    let workers = [
        registration.installing(),
        registration.waiting(),
        registration.active(),
    ];
    // All are told before the first answer is waited for; one that was being installed may end
    // before it answers.
    let answers: Vec<Promise> = workers
        .into_iter()
        .flatten()
        .filter_map(|worker| {
            let answer: JsValue = ask(&worker, FORGET)?.into();
            let ways = js_sys::Array::of2(&answer, &settled(&worker));
            Some(Promise::race(&ways))
        })
        .collect();
    for answer in answers {
        let _ = JsFuture::from(answer).await;
    }
}

/// Tells when a worker comes to another stage of its life.
fn follow(worker: Option<ServiceWorker>, changed: Rc<impl Fn() + 'static>) {
    if let Some(worker) = worker {
        let heard = Closure::<dyn FnMut()>::new(move || changed());
        worker.set_onstatechange(Some(heard.as_ref().unchecked_ref()));
        heard.forget();
    }
}

/// Whether this page got its files from its own worker; it may be an older version than the host
/// has. The worker of a folder above answers too until there is an own one, but has none of them.
pub fn is_served_by_worker() -> bool {
    let controller = container().ok().and_then(|it| it.controller());
    let own = window()
        .and_then(|window| window.location().href().ok())
        .and_then(|page| Url::new_with_base(WORKER, &page).ok());
    match (controller, own) {
        (Some(controller), Some(own)) => controller.script_url() == own.href(),
        _ => false,
    }
}

/// Tells once when another version begins to answer this page's requests.
pub fn on_new_version(come: impl FnOnce() + 'static) {
    let Ok(container) = container() else {
        return;
    };
    let come = Cell::new(Some(come));
    let heard = Closure::<dyn FnMut()>::new(move || {
        if let Some(come) = come.take() {
            come();
        }
    });
    container.set_oncontrollerchange(Some(heard.as_ref().unchecked_ref()));
    heard.forget();
}
