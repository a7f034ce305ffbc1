//! Where the signs, the ribbons, the lit windows and the new houses of the board stand, and how much room they have.
//!
//! The screen is laid out by these numbers, and a test writes the longest texts into them in the widest of common
//! fonts. Lengths are hundredths of the width of the board, whose height is five sixths of that; places in the drawing
//! are those of `drawings/map/board.svg`, which is [`DRAWN`] units wide.

/// How wide the drawing of the board is, in its own units.
pub const DRAWN: f64 = 1200.0;
/// The height of the board.
pub const HEIGHT: f64 = 250.0 / 3.0;
/// The narrowest board that shows names, in pixels: 43.5 rem (`style/views/map.css`).
pub const NAMES_FROM: f64 = 696.0;

/// The narrowest board with larger drawings on its signs, in pixels: 56 rem (`style/views/map.css`).
pub const LARGE_FROM: f64 = 896.0;

/// Text on a plank.
#[derive(Clone, Copy, Debug)]
pub struct Lettering {
    /// How large it is.
    pub size: f64,
    /// How large it is at least, in pixels.
    pub least: f64,
    /// The height of a line, in sizes.
    pub line: f64,
}

/// A plank that holds a text.
#[derive(Clone, Copy, Debug)]
pub struct Plank {
    /// How wide it is.
    pub width: f64,
    /// How high it is at least.
    pub height: f64,
    /// What lies between its edges and the text, on both sides together: frame, padding and drawing.
    pub beside: f64,
    /// Likewise above and under the text.
    pub above: f64,
    /// The text.
    pub text: Lettering,
}

/// A sign.
pub const SIGN: Plank = Plank {
    width: 23.5,
    height: 6.83,
    beside: 2.0 * FRAME + SIGN_PADDING + DRAWING + GAP,
    above: 2.0 * FRAME + 2.0 * 0.5,
    text: Lettering {
        size: 1.75,
        least: 14.0,
        line: 1.12,
    },
};
/// How thick the frame of a sign is.
pub const FRAME: f64 = 0.28;
/// What is free within the frame of a sign, on both sides together.
pub const SIGN_PADDING: f64 = 0.8;
/// How wide the drawing of a sign is.
pub const DRAWING: f64 = 3.4;
/// How wide it is on a large board.
pub const LARGE_DRAWING: f64 = 4.6;
/// Between the drawing and the name.
pub const GAP: f64 = 0.5;

/// A ribbon.
pub const RIBBON: Plank = Plank {
    width: 36.6,
    height: 0.0,
    beside: 3.6,
    above: 1.2,
    text: Lettering {
        size: 1.55,
        least: 12.0,
        line: 1.2,
    },
};
/// Where ribbons begin, from the left.
pub const RIBBON_LEFT: f64 = 1.17;
/// Where the ribbons of the levels 1, 2 and 3 end, from the bottom of the board, in hundredths of its height.
pub const RIBBON_BOTTOMS: [f64; 3] = [43.4, 61.2, 79.4];
/// How high a ribbon under the roof may grow upwards; what is more goes down.
pub const UNDER_ROOF: f64 = 4.3;

/// Which way a sign grows when its name is long.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Grows {
    /// Both ways from the middle of its post.
    BothWays,
    /// Only downwards, from so much above that: something stands over it.
    Down(f64),
}

/// Where a sign stands.
#[derive(Clone, Copy, Debug)]
pub struct SignPlace {
    /// The middle, in hundredths of the width of the board.
    pub left: f64,
    /// The middle, in hundredths of its height.
    pub top: f64,
    /// Which way it grows.
    pub grows: Grows,
}

const fn sign(left: f64, top: f64, grows: Grows) -> SignPlace {
    SignPlace { left, top, grows }
}

/// The signs, in the map's order, by the posts in the drawing.
pub const SIGNS: [SignPlace; 15] = [
    sign(16.67, 61.8, Grows::Down(3.45)),
    sign(51.17, 57.6, Grows::BothWays),
    sign(83.0, 56.0, Grows::BothWays),
    sign(16.67, 74.2, Grows::BothWays),
    sign(49.33, 73.2, Grows::BothWays),
    sign(83.0, 71.2, Grows::BothWays),
    sign(16.67, 86.6, Grows::BothWays),
    sign(50.0, 86.0, Grows::BothWays),
    sign(83.0, 85.8, Grows::BothWays),
    sign(16.67, 44.2, Grows::Down(3.45)),
    sign(49.67, 39.3, Grows::Down(3.45)),
    sign(83.0, 38.5, Grows::BothWays),
    sign(16.67, 26.4, Grows::Down(3.45)),
    sign(50.0, 21.7, Grows::Down(5.2)),
    sign(83.0, 21.3, Grows::Down(5.2)),
];

/// The windows that light up, one for each element in the map's order: where they are in the drawing, and how wide.
pub const WINDOWS: [(f64, f64, f64); 15] = [
    (360.0, 642.0, 9.0),
    (376.0, 642.0, 9.0),
    (409.5, 641.5, 9.0),
    (430.5, 641.5, 9.0),
    (418.0, 622.0, 8.0),
    (528.0, 650.0, 8.0),
    (559.0, 650.0, 8.0),
    (652.0, 655.0, 8.0),
    (1075.0, 641.0, 9.0),
    (1107.0, 641.0, 9.0),
    (1021.0, 640.0, 7.5),
    (1036.0, 640.0, 7.5),
    (787.0, 334.0, 9.0),
    (801.0, 617.0, 8.0),
    (774.0, 588.0, 8.0),
];

/// Where the middle of the ground floor of a new house stands in the drawing, clear of every sign.
pub const PLOTS: [(f64, f64); 12] = [
    (556.0, 492.0),
    (600.0, 489.0),
    (990.0, 474.0),
    (757.0, 428.0),
    (1004.0, 333.0),
    (1034.0, 470.0),
    (362.0, 498.0),
    (644.0, 486.0),
    (832.0, 742.0),
    (402.0, 500.0),
    (1005.0, 812.0),
    (700.0, 350.0),
];
