//! QR codes as a camera sees them: drawn in grey, larger or smaller, turned, seen from the side, with noise and glare.

use nyskapingslaget::export::qr::{Matrix, QUIET};

/// How a code is seen.
#[derive(Clone, Copy, Debug)]
pub struct Shot {
    /// Pixels to a square.
    pub scale: f64,
    /// By how much it is turned, in degrees.
    pub turned: f64,
    /// How much narrower the upper edge is than the lower one: 0.1 is a tenth.
    pub tilted: f64,
    /// How much each pixel may differ, of 255.
    pub noise: f64,
    /// How much lighter the lower right corner is than the upper left one, of 255.
    pub glare: f64,
}

impl Shot {
    /// Straight from the front.
    pub const fn clean(scale: f64) -> Shot {
        Shot {
            scale,
            turned: 0.0,
            tilted: 0.0,
            noise: 0.0,
            glare: 0.0,
        }
    }
}

/// A picture in grey, 0 is black.
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pub grey: Vec<u8>,
}

/// How many points of a pixel are looked at each way.
const POINTS: usize = 3;

/// The code as it is seen, with its white edge, on a light wall.
pub fn picture(code: &Matrix, shot: Shot) -> Picture {
    let squares = (code.size() + 2 * QUIET) as f64;
    let width = (squares * shot.scale * 1.42).ceil() as usize;
    let middle = width as f64 / 2.0;
    let (sine, cosine) = shot.turned.to_radians().sin_cos();
    let mut grey = Vec::with_capacity(width * width);
    let mut chance = Chance(7);
    for y in 0..width {
        for x in 0..width {
            let mut light = 0.0;
            for point in 0..POINTS * POINTS {
                let part = |place: usize| (place as f64 + 0.5) / POINTS as f64;
                let x = x as f64 + part(point % POINTS) - middle;
                let y = y as f64 + part(point / POINTS) - middle;
                let (x, y) = (x * cosine + y * sine, y * cosine - x * sine);
                let (x, y) = (x / shot.scale, y / shot.scale);
                // Farther away upwards: narrower, and lower.
                let away = 1.0 + shot.tilted * y / squares;
                let (x, y) = (x / away + squares / 2.0, y / away + squares / 2.0);
                light += match is_dark(code, x, y) {
                    true => 40.0,
                    false => 215.0,
                };
            }
            light /= (POINTS * POINTS) as f64;
            light += shot.noise * (chance.next() - 0.5);
            light += shot.glare * ((x + y) as f64 / (2 * width) as f64 - 0.5);
            grey.push(light.clamp(0.0, 255.0) as u8);
        }
    }
    Picture {
        width,
        height: width,
        grey,
    }
}

fn is_dark(code: &Matrix, x: f64, y: f64) -> bool {
    let (x, y) = (x - QUIET as f64, y - QUIET as f64);
    x >= 0.0 && y >= 0.0 && code.is_dark(x as usize, y as usize)
}

/// Numbers that look like chance and are the same each time.
pub struct Chance(pub u64);

impl Chance {
    /// From 0 to 1.
    pub fn next(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 40) as f64 / (1_u64 << 24) as f64
    }
}
