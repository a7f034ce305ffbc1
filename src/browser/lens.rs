//! What the reader of codes looks at: what a camera shows now, and pictures that somebody has.

use js_sys::{Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlVideoElement};

use super::document;
use super::reflect::{call, property};

/// The largest picture that is looked at, in pixels; the reader takes no larger ones (`MOST_PIXELS` of `reader/`).
pub const MOST_PIXELS: f64 = 2_000_000.0;
/// The largest file that is opened as a picture, in bytes: several times what a phone takes.
const MOST_BYTES: f64 = 64.0 * 1024.0 * 1024.0;

/// A picture, four bytes for a pixel.
pub struct Picture {
    pub(super) width: u32,
    pub(super) height: u32,
    /// A `Uint8Array`.
    pub(super) colours: JsValue,
}

/// Something that can be painted, and its size in pixels.
pub struct Sight {
    source: JsValue,
    width: f64,
    height: f64,
}

impl Sight {
    /// What the camera shows now; `None` before it shows anything.
    pub fn of_video(video: &HtmlVideoElement) -> Option<Sight> {
        let (width, height) = (
            f64::from(video.video_width()),
            f64::from(video.video_height()),
        );
        (width > 0.0 && height > 0.0).then(|| Sight {
            source: video.into(),
            width,
            height,
        })
    }

    /// A file as a picture; `None` where it is none that this browser opens.
    pub async fn of_file(file: &File) -> Option<Sight> {
        if file.size() > MOST_BYTES {
            return None;
        }
        let opening: Promise = call(&js_sys::global(), "createImageBitmap", &[file])?
            .dyn_into()
            .ok()?;
        let source = JsFuture::from(opening).await.ok()?;
        let side = |name: &str| property(&source, name)?.as_f64();
        let (width, height) = (side("width")?, side("height")?);
        Some(Sight {
            source,
            width,
            height,
        })
    }

    /// The whole of it, no larger than [`MOST_PIXELS`].
    pub fn whole(&self) -> Option<Picture> {
        self.part([0.0, 0.0, 1.0, 1.0], 1.0)
    }

    /// Ways to look at a still picture, the likeliest first: the whole, the whole smaller, for a code that fills it is
    /// read best when it is not too large, and its quarters larger, where it is a large one with a small code.
    pub fn looks(&self) -> Vec<([f64; 4], f64)> {
        let whole = [0.0, 0.0, 1.0, 1.0];
        let mut looks = vec![(whole, 1.0), (whole, 0.5), (whole, 0.3)];
        if self.width * self.height > MOST_PIXELS {
            let starts = [0.0, 0.2, 0.4];
            let places = starts.into_iter().flat_map(|y| starts.map(|x| (x, y)));
            looks.extend(places.map(|(x, y)| ([x, y, 0.6, 0.6], 1.0)));
        }
        looks
    }

    /// A part of it, by shares of its sides: left, top, width and height; then made smaller by `scale`.
    pub fn part(&self, [left, top, wide, high]: [f64; 4], scale: f64) -> Option<Picture> {
        let (wide, high) = (wide * self.width, high * self.height);
        let scale = scale * (MOST_PIXELS / (wide * high)).sqrt().min(1.0);
        let (width, height) = ((wide * scale).floor(), (high * scale).floor());
        if width < 1.0 || height < 1.0 {
            return None;
        }
        let canvas = document()?.create_element("canvas").ok()?;
        for (name, side) in [("width", width), ("height", height)] {
            Reflect::set(&canvas, &name.into(), &side.into()).ok()?;
        }
        let context = call(&canvas, "getContext", &[&"2d".into()])?;
        // What is see-through is paper.
        Reflect::set(&context, &"fillStyle".into(), &"#fff".into()).ok()?;
        let number = JsValue::from_f64;
        let all = [0.0, 0.0, width, height].map(number);
        call(&context, "fillRect", &all.each_ref())?;
        let from = [left * self.width, top * self.height, wide, high].map(number);
        let [x, y, w, h] = from.each_ref();
        let [to_x, to_y, to_w, to_h] = all.each_ref();
        call(
            &context,
            "drawImage",
            &[&self.source, x, y, w, h, to_x, to_y, to_w, to_h],
        )?;
        let data = call(&context, "getImageData", &all.each_ref())?;
        let colours = Uint8Array::new(&property(&property(&data, "data")?, "buffer")?);
        Some(Picture {
            width: width as u32,
            height: height as u32,
            colours: colours.into(),
        })
    }
}
