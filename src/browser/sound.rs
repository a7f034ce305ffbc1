//! Sound, for the end of a session.

use std::cell::RefCell;

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::*;

use super::reflect::{call, get};
use super::window;

/// How high the tones are, in hertz, and how loud, from 0 to 1.
const PITCH: f64 = 660.0;
const VOLUME: f64 = 0.1;
/// When each tone begins, and how long it sounds, in seconds.
const BEGINNINGS: [f64; 2] = [0.0, 0.5];
const LENGTH: f64 = 0.3;

thread_local! {
    /// The browser's sound, once somebody has asked for it.
    static CONTEXT: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Lets the browser make sound later. Call it while somebody presses something: browsers keep a
/// page that nobody has touched silent.
pub fn prepare_sound() {
    if let Some(context) = context() {
        let _ = call(&context, "resume", &[]);
    }
}

/// Sounds twice, softly. Nothing happens where the browser makes no sound.
pub fn chime() {
    if let Some(context) = context() {
        let _ = play(&context);
    }
}

fn context() -> Option<JsValue> {
    CONTEXT.with(|held| {
        let mut held = held.try_borrow_mut().ok()?;
        if held.is_none() {
            let class: Function = get(window()?.as_ref(), "AudioContext")?.dyn_into().ok()?;
            *held = Reflect::construct(&class, &Array::new()).ok();
        }
        held.clone()
    })
}

fn play(context: &JsValue) -> Option<()> {
    call(context, "resume", &[])?;
    let now = get(context, "currentTime")?.as_f64()?;
    for begin in BEGINNINGS {
        let tone = call(context, "createOscillator", &[])?;
        let volume = call(context, "createGain", &[])?;
        set(&get(&volume, "gain")?, VOLUME)?;
        set(&get(&tone, "frequency")?, PITCH)?;
        call(&tone, "connect", &[&volume])?;
        call(&volume, "connect", &[&get(context, "destination")?])?;
        call(&tone, "start", &[&(now + begin).into()])?;
        call(&tone, "stop", &[&(now + begin + LENGTH).into()])?;
    }
    Some(())
}

fn set(parameter: &JsValue, value: f64) -> Option<bool> {
    Reflect::set(parameter, &"value".into(), &value.into()).ok()
}
