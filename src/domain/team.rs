//! The team as a picture: where each actor stands in three rings round the idea.
//!
//! Near actors stand close, national ones far out. A place follows from the actors' order and
//! levels alone, so that the picture does not jump while somebody types a name.

use std::f64::consts::{PI, TAU};

use super::{Actor, Level};

/// How many turns of a ring are tried to get its dots away from those of the other rings.
const TURNS: u32 = 24;
/// Where a ring begins before it is turned, in radians: down to the left, so that few actors make
/// a balanced picture.
const START: f64 = TAU * 150.0 / 360.0;
/// The largest dot, in the picture's own units.
const LARGEST_DOT: f64 = 13.0;
/// Air between two dots of one ring, in the picture's own units.
const GAP: f64 = 1.5;

/// Where one actor's dot stands, in the picture's own units, with the idea at the origin.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    /// To the right.
    pub x: f64,
    /// Down.
    pub y: f64,
    /// The dot's radius.
    pub radius: f64,
}

/// The distance from the idea to the dots of a level, in the picture's own units.
pub const fn ring_radius(level: Level) -> f64 {
    match level {
        Level::Local => 50.0,
        Level::Regional => 86.0,
        Level::National => 120.0,
    }
}

/// The dot of every actor, in their order. The actors of a level are spread evenly on its ring;
/// each ring, from within, is turned so that its nearest neighbour is as far away as can be.
pub fn dots(actors: &[Actor]) -> Vec<Dot> {
    let mut dots = vec![
        Dot {
            x: 0.0,
            y: 0.0,
            radius: 0.0
        };
        actors.len()
    ];
    let mut placed: Vec<(f64, f64)> = Vec::new();
    for level in Level::ALL {
        let members: Vec<usize> = (0..actors.len())
            .filter(|place| actors[*place].level == level)
            .collect();
        let count = members.len();
        let ring = ring_radius(level);
        let radius = LARGEST_DOT
            .min(PI * ring / count.max(1) as f64 - GAP)
            .max(GAP);
        let points = best_turn(ring, count, &placed);
        for (member, (x, y)) in members.into_iter().zip(&points) {
            dots[member] = Dot {
                x: *x,
                y: *y,
                radius,
            };
        }
        placed.extend(points);
    }
    dots
}

fn best_turn(ring: f64, count: usize, placed: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mut best = Vec::new();
    let mut best_distance = -1.0;
    for turn in 0..TURNS {
        let points = spread(
            ring,
            count,
            START + TAU * f64::from(turn) / f64::from(TURNS),
        );
        let distance = nearest(&points, placed);
        if distance > best_distance + 1e-6 {
            best_distance = distance;
            best = points;
        }
    }
    best
}

fn spread(ring: f64, count: usize, from: f64) -> Vec<(f64, f64)> {
    (0..count)
        .map(|place| from + TAU * place as f64 / count as f64)
        .map(|angle| {
            let (sine, cosine) = sine_and_cosine(angle);
            (ring * cosine, ring * sine)
        })
        .collect()
}

fn nearest(points: &[(f64, f64)], placed: &[(f64, f64)]) -> f64 {
    points
        .iter()
        .flat_map(|(x, y)| {
            placed
                .iter()
                .map(move |(u, v)| (x - u).powi(2) + (y - v).powi(2))
        })
        .fold(f64::INFINITY, f64::min)
}

/// Sine and cosine by their series, exact to a thousandth for -2π to 4π, which places a dot to the
/// pixel. The standard library's bring 5 kB of code to reduce large angles.
fn sine_and_cosine(angle: f64) -> (f64, f64) {
    let angle = angle - TAU * (angle / TAU).round();
    let (mut sine, mut cosine, mut term) = (0.0, 0.0, 1.0);
    for power in 0..16_u32 {
        let sign = if power % 4 < 2 { 1.0 } else { -1.0 };
        if power % 2 == 0 {
            cosine += sign * term;
        } else {
            sine += sign * term;
        }
        term *= angle / f64::from(power + 1);
    }
    (sine, cosine)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn series_agree_with_the_standard_library() {
        for step in -200..400 {
            let angle = f64::from(step) * TAU / 100.0;
            let (sine, cosine) = sine_and_cosine(angle);
            assert!((sine - angle.sin()).abs() < 1e-3, "sine of {angle}");
            assert!((cosine - angle.cos()).abs() < 1e-3, "cosine of {angle}");
        }
    }
}
