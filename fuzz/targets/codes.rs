//! Small pictures for the reader of QR codes.
//!
//! The first byte of an input says how large a square is drawn (its lowest two bits), by how much the picture is turned
//! into its negative or has noise (the rest); the second how many squares a row has. Then each bit is a square. From
//! 128 on, the first byte says that each byte is a pixel.
//!
//! What spins here is stopped by the page after some seconds (`browser::reader`), so it is told and no more.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nyskapingslaget_reader::codes::{ReadCodes, Reader};

/// What the largest QR code holds, in bytes (ISO/IEC 18004, table 7).
const MOST_IN_A_CODE: usize = 2_953;

fuzz_target!(|bytes: &[u8]| {
    let [how, width, rest @ ..] = bytes else {
        return;
    };
    let columns = usize::from(*width).max(1);
    let (width, grey) = match how {
        128.. => (columns, rest.to_vec()),
        _ => drawn(*how, columns.min(64), rest),
    };
    let height = grey.len() / width;
    let grey = grey.get(..width * height).unwrap_or_default();
    let texts = Reader::default().read(width, height, grey);
    for (place, text) in texts.iter().enumerate() {
        assert!(!text.is_empty() && text.len() <= MOST_IN_A_CODE);
        assert!(!texts[..place].contains(text), "{text} is told twice");
    }
});

/// A picture of squares, and how wide it is.
fn drawn(how: u8, columns: usize, bits: &[u8]) -> (usize, Vec<u8>) {
    let scale = usize::from(how & 3) + 1;
    let (dark, noise) = (if how & 4 == 0 { 20 } else { 230 }, how >> 3);
    let squares = bits
        .iter()
        .flat_map(|byte| (0..8).map(move |bit| byte >> bit & 1 == 1));
    let squares: Vec<bool> = squares.collect();
    let mut grey = Vec::new();
    for row in squares.chunks_exact(columns) {
        for _ in 0..scale {
            for is_dark in row {
                for _ in 0..scale {
                    let light = if *is_dark { dark } else { 250 - dark };
                    let other = (grey.len() as u8).wrapping_mul(31) & noise;
                    grey.push(light + other / 2);
                }
            }
        }
    }
    (columns * scale, grey)
}
