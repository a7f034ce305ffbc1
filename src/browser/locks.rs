//! Web Locks: one tab at a time may hold a name.
//!
//! Missing on plain http and in old browsers; whoever asks is then told so and goes on without.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::window;

/// How a lock is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockRequest {
    /// Now, or not at all.
    IfFree,
    /// As soon as nobody else holds it.
    WhenFree,
    /// At once, from whoever holds it.
    Steal,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockAnswer {
    /// It is held here.
    Held,
    /// Somebody else holds it.
    Taken,
    /// Somebody took it from here, or the browser did.
    Lost,
}

/// A lock that is held or waited for. Dropping it lets it go.
pub struct Lock(Rc<Inner>);

#[derive(Default)]
struct Inner {
    is_over: Cell<bool>,
    was_held: Cell<bool>,
    /// Ends the holding.
    end: RefCell<Option<Function>>,
    /// Ends the waiting.
    controller: RefCell<Option<web_sys::AbortController>>,
}

impl Drop for Lock {
    fn drop(&mut self) {
        self.0.is_over.set(true);
        if let Some(controller) = self.0.controller.take() {
            controller.abort();
        }
        if let Some(end) = self.0.end.take() {
            let _ = end.call0(&JsValue::NULL);
        }
    }
}

/// Asks for a lock and tells what becomes of it, never before this has returned. `None` where the
/// browser has no locks.
pub fn request_lock(
    name: &str,
    how: LockRequest,
    tell: impl Fn(LockAnswer) + 'static,
) -> Option<Lock> {
    let navigator = window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    let request: Function = Reflect::get(&locks, &"request".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let inner = Rc::new(Inner::default());
    let tell = Rc::new(tell);
    let options = options(how, &inner);
    let granted = on_answer(inner.clone(), tell.clone());
    let asked = request
        .call3(&locks, &name.into(), &options, &granted)
        .ok()?;
    let asked: Promise = asked.dyn_into().ok()?;
    let asking = inner.clone();
    spawn_local(async move {
        // It fails when the lock is stolen, when the waiting is ended from here, and in pages that
        // may have no locks. Only the first is a loss.
        let has_failed = JsFuture::from(asked).await.is_err();
        if has_failed && asking.was_held.get() && !asking.is_over.get() {
            tell(LockAnswer::Lost);
        }
    });
    Some(Lock(inner))
}

fn options(how: LockRequest, inner: &Inner) -> Object {
    let options = Object::new();
    let (name, value) = match how {
        LockRequest::IfFree => ("ifAvailable", JsValue::TRUE),
        LockRequest::Steal => ("steal", JsValue::TRUE),
        LockRequest::WhenFree => {
            let controller = web_sys::AbortController::new().ok();
            let signal = controller.as_ref().map(|controller| controller.signal());
            inner.controller.replace(controller);
            ("signal", signal.map_or(JsValue::UNDEFINED, Into::into))
        }
    };
    let _ = Reflect::set(&options, &name.into(), &value);
    options
}

/// What the browser calls with the lock, or with null; the lock is held until the promise it gives
/// back is settled.
fn on_answer(inner: Rc<Inner>, tell: Rc<impl Fn(LockAnswer) + 'static>) -> JsValue {
    Closure::once_into_js(move |lock: JsValue| -> JsValue {
        if inner.is_over.get() {
            return JsValue::UNDEFINED;
        }
        if lock.is_null() {
            tell(LockAnswer::Taken);
            return JsValue::UNDEFINED;
        }
        inner.controller.take();
        inner.was_held.set(true);
        let holding = Promise::new(&mut |resolve, _| {
            inner.end.replace(Some(resolve));
        });
        tell(LockAnswer::Held);
        holding.into()
    })
}
