//! Texts out of the picture of a camera.
//!
//! Invariant: a picture of any size and content gives texts or none.

/// The largest picture that is looked through, in pixels: more than the cameras of phones give to a page, and few enough
/// for every frame of them.
pub const MOST_PIXELS: usize = 2_100_000;

/// Something that reads QR codes.
pub trait ReadCodes {
    /// The texts of the codes in a picture: a byte for a pixel, row by row from above, 0 is black.
    fn read(&mut self, width: usize, height: usize, grey: &[u8]) -> Vec<String>;
}

/// A reader that keeps its room from picture to picture.
#[derive(Default)]
pub struct Reader(quircs::Quirc);

impl ReadCodes for Reader {
    fn read(&mut self, width: usize, height: usize, grey: &[u8]) -> Vec<String> {
        let pixels = width.checked_mul(height);
        if grey.is_empty() || grey.len() > MOST_PIXELS || pixels != Some(grey.len()) {
            return Vec::new();
        }
        let codes = self.0.identify(width, height, grey);
        let codes = codes.filter_map(|code| code.ok()?.decode().ok());
        let texts = codes.filter_map(|code| String::from_utf8(code.payload).ok());
        let mut found = Vec::new();
        for text in texts {
            if !text.is_empty() && !found.contains(&text) {
                found.push(text);
            }
        }
        found
    }
}

/// A picture in grey of one in colours, four bytes for a pixel as a canvas gives them: the green of it, which cameras
/// see best.
pub fn grey_of(colours: &[u8]) -> Vec<u8> {
    let pixels = colours.chunks_exact(4);
    pixels.filter_map(|pixel| pixel.get(1).copied()).collect()
}
