//! The camera of the device, while somebody reads codes with it.

use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, HtmlVideoElement, MediaStream, MediaStreamTrack};

use super::reflect::{call, property};
use super::window;

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CameraFault {
    /// The browser gives no camera to a page: an old browser, or an address without encryption.
    Lacking,
    /// Somebody, or whoever runs the machine, has said no.
    Refused,
    /// The machine has none.
    NotFound,
    /// Something else uses it, or it does not work.
    Busy,
    /// It was there, and is gone.
    GoneAway,
}

/// A camera that is on.
pub struct Camera {
    stream: MediaStream,
    /// What hears that it goes away.
    _gone: Closure<dyn FnMut()>,
}

impl Camera {
    /// Turns it on and shows it: the one with this id, or the one at the back of a phone. `gone` is called where it goes away by
    /// itself.
    ///
    /// # Errors
    /// There is no camera, or it may not or cannot be used.
    pub async fn open(
        video: &HtmlVideoElement,
        id: Option<&str>,
        gone: impl FnMut() + 'static,
    ) -> Result<Camera, CameraFault> {
        let asked = asked_for(devices().ok_or(CameraFault::Lacking)?, id);
        let asked = asked.ok_or(CameraFault::Lacking)?;
        let stream = JsFuture::from(asked).await.map_err(|why| fault(&why))?;
        let stream: MediaStream = stream.dyn_into().map_err(|_| CameraFault::Busy)?;
        let gone = Closure::new(gone);
        for track in tracks(&stream) {
            track.set_onended(Some(gone.as_ref().unchecked_ref()));
        }
        video.set_src_object(Some(&stream));
        if let Ok(playing) = video.play() {
            // Where it is closed at once, the playing is broken off.
            let _ = JsFuture::from(playing).await;
        }
        Ok(Camera {
            stream,
            _gone: gone,
        })
    }

    /// The id of the camera that is on.
    pub fn id(&self) -> Option<String> {
        let track = tracks(&self.stream).into_iter().next()?;
        let settings = call(&track, "getSettings", &[])?;
        property(&settings, "deviceId")?.as_string()
    }
}

impl Drop for Camera {
    /// Turns it off; its light goes out.
    fn drop(&mut self) {
        for track in tracks(&self.stream) {
            track.set_onended(None);
            track.stop();
        }
    }
}

/// The ids of the cameras there are. Empty where the browser does not tell.
pub async fn cameras() -> Vec<String> {
    let asked = devices().and_then(|devices| call(&devices, "enumerateDevices", &[]));
    let Some(asked) = asked.and_then(|asked| asked.dyn_into::<Promise>().ok()) else {
        return Vec::new();
    };
    let Ok(all) = JsFuture::from(asked).await else {
        return Vec::new();
    };
    let text = |device: &JsValue, name: &str| property(device, name)?.as_string();
    let all = Array::from(&all);
    let cameras = all
        .iter()
        .filter(|it| text(it, "kind").as_deref() == Some("videoinput"));
    cameras.filter_map(|it| text(&it, "deviceId")).collect()
}

fn devices() -> Option<JsValue> {
    property(&window()?.navigator(), "mediaDevices")
}

fn asked_for(devices: JsValue, id: Option<&str>) -> Option<Promise> {
    let object = |parts: &[(&str, JsValue)]| {
        let object = Object::new();
        for (name, value) in parts {
            let _ = Reflect::set(&object, &(*name).into(), value);
        }
        JsValue::from(object)
    };
    let ideal = |value: JsValue| object(&[("ideal", value)]);
    let which = match id {
        Some(id) => ("deviceId", object(&[("exact", id.into())])),
        None => ("facingMode", ideal("environment".into())),
    };
    let (width, height) = (
        ("width", ideal(1_920.into())),
        ("height", ideal(1_080.into())),
    );
    let wanted = object(&[
        ("audio", false.into()),
        ("video", object(&[which, width, height])),
    ]);
    call(&devices, "getUserMedia", &[&wanted])?.dyn_into().ok()
}

fn fault(why: &JsValue) -> CameraFault {
    let name = why.dyn_ref::<DomException>().map(DomException::name);
    match name.as_deref() {
        Some("NotAllowedError" | "SecurityError") => CameraFault::Refused,
        Some("NotFoundError" | "OverconstrainedError") => CameraFault::NotFound,
        Some("NotSupportedError") | None => CameraFault::Lacking,
        Some(_) => CameraFault::Busy,
    }
}

fn tracks(stream: &MediaStream) -> Vec<MediaStreamTrack> {
    let tracks = stream.get_tracks();
    tracks
        .iter()
        .filter_map(|track| track.dyn_into().ok())
        .collect()
}
