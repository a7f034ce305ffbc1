//! A payload in several QR codes that follow each other in a loop: `NYL1/<id>/<place>/<count>/<checksum>/<part>`.
//!
//! The id is the checksum of the whole payload, and the checksum that of the frame's other fields with the strokes
//! between them (both CRC-32/ISO-HDLC, 8 lower-case hexadecimal digits). Places count from 1.
//!
//! Invariants: frames may come in any order, more than once, and mixed with those of other works; nothing is given out
//! before all of it is there and is what was shown. Deliberately absent: redundancy over frames. Where a camera is near
//! enough to read one, it reads the next time round what it missed.

use super::format::CHECKSUM;

/// The most characters of a frame: what a QR code of version 16 has room for (`export::qr::FRAME`).
pub const MOST_LETTERS: usize = 450;

/// The most frames of a loop: at six a second, all have been seen in seven seconds.
pub const MOST_FRAMES: usize = 40;

/// How many works may be read at once; of more, the one that was seen the longest ago is forgotten.
pub const MOST_WORKS: usize = 4;

/// How many works are known again that have been whole.
const MOST_WHOLE: usize = 100;

const MAGIC: &str = "NYL1";
/// What other versions begin with.
const FAMILY: &str = "NYL";
const DIGITS: usize = 8;
/// The longest that everything but the part is.
const MOST_AROUND: usize = MAGIC.len() + 2 * DIGITS + "/40/40".len() + "///".len();

/// Why a text adds nothing. Whatever had been gathered is there still, unless [`FrameError::Mixed`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrameError {
    /// It is no frame of ours.
    NotOurs,
    /// It is a frame of a newer version of the app.
    Newer,
    /// It was not read as it was shown.
    Altered,
    /// It says that there are more than [`MOST_FRAMES`].
    TooMany,
    /// Two works were taken for one; what was gathered of them is forgotten.
    Mixed,
}

/// What a frame was good for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It was missing, and others still are.
    New(Progress),
    /// It was there already.
    Known(Progress),
    /// It was the last that was missing: the payload.
    Whole(String),
    /// All of its work was there before: whoever shows a loop goes on showing it.
    Again,
}

/// How far a work has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// How many frames have been seen.
    pub seen: usize,
    /// How many there are.
    pub count: usize,
}

/// The frames of a payload, of much the same length each; `None` where they would be more than [`MOST_FRAMES`], and of
/// what is no payload: of a blank at the edge of a frame nobody could tell whether it was read.
pub fn frames(payload: &str) -> Option<Vec<String>> {
    let letters: Vec<char> = payload.chars().collect();
    let room = MOST_LETTERS - MOST_AROUND;
    let count = letters.len().div_ceil(room).max(1);
    if count > MOST_FRAMES || !payload.bytes().all(|byte| byte.is_ascii_graphic()) {
        return None;
    }
    let id = checksum_of(&[payload]);
    // Each is as long as the others, so that all codes are of one size and none of them is larger than it need be.
    let parts = (0..count).map(|place| {
        let (start, end) = (
            place * letters.len() / count,
            (place + 1) * letters.len() / count,
        );
        let part: String = letters.get(start..end).unwrap_or_default().iter().collect();
        let (place, count) = ((place + 1).to_string(), count.to_string());
        let checksum = checksum_of(&[&id, "/", &place, "/", &count, "/", &part]);
        format!("{MAGIC}/{id}/{place}/{count}/{checksum}/{part}")
    });
    Some(parts.collect())
}

/// What has been seen of one work or several.
#[derive(Clone, Debug, Default)]
pub struct Collector {
    /// The one that was seen last is the last.
    works: Vec<Gathered>,
    /// The ids of those that have been whole, [`MOST_WHOLE`] at most.
    whole: Vec<String>,
}

#[derive(Clone, Debug)]
struct Gathered {
    id: String,
    parts: Vec<Option<String>>,
}

impl Collector {
    /// Takes a text that was read.
    ///
    /// # Errors
    /// It is no frame that this version reads, was not read as it was shown, or is one of too many or of another work.
    pub fn take(&mut self, text: &str) -> Result<Taken, FrameError> {
        let frame = Frame::read(text)?;
        if self.whole.iter().any(|id| id == frame.id) {
            return Ok(Taken::Again);
        }
        let is_its = |held: &Gathered| held.id == frame.id && held.parts.len() == frame.count;
        let mut work = match self.works.iter().position(is_its) {
            Some(place) => self.works.remove(place),
            None => Gathered {
                id: frame.id.to_owned(),
                parts: vec![None; frame.count],
            },
        };
        let taken = work.take(&frame);
        match taken {
            Ok(Taken::New(_) | Taken::Known(_)) => self.works.push(work),
            Ok(_) => self.whole.push(work.id),
            Err(_) => {}
        }
        let surplus = self.whole.len().saturating_sub(MOST_WHOLE);
        self.whole.drain(..surplus);
        let surplus = self.works.len().saturating_sub(MOST_WORKS);
        self.works.drain(..surplus);
        taken
    }

    /// How far the work has come that was seen last and is not whole.
    pub fn progress(&self) -> Option<Progress> {
        self.works.last().map(Gathered::progress)
    }

    /// The places, from 1, of the frames of that work that are missing.
    pub fn missing(&self) -> Vec<usize> {
        let parts = self.works.last().map(|work| work.parts.iter().enumerate());
        let parts = parts.into_iter().flatten();
        parts
            .filter_map(|(place, part)| part.is_none().then_some(place + 1))
            .collect()
    }
}

impl Gathered {
    fn take(&mut self, frame: &Frame) -> Result<Taken, FrameError> {
        let place = self.parts.get_mut(frame.place).ok_or(FrameError::Altered)?;
        match place {
            Some(held) if held == frame.part => return Ok(Taken::Known(self.progress())),
            Some(_) => return Err(FrameError::Mixed),
            None => *place = Some(frame.part.to_owned()),
        }
        if self.parts.iter().any(Option::is_none) {
            return Ok(Taken::New(self.progress()));
        }
        let payload: String = self.parts.iter().flatten().map(String::as_str).collect();
        match checksum_of(&[&payload]) == self.id {
            true => Ok(Taken::Whole(payload)),
            false => Err(FrameError::Mixed),
        }
    }

    fn progress(&self) -> Progress {
        Progress {
            seen: self.parts.iter().flatten().count(),
            count: self.parts.len(),
        }
    }
}

/// A frame that was read.
struct Frame<'a> {
    id: &'a str,
    /// From 0.
    place: usize,
    count: usize,
    part: &'a str,
}

impl Frame<'_> {
    fn read(text: &str) -> Result<Frame<'_>, FrameError> {
        let text = text.trim();
        let mut fields = text.splitn(6, '/');
        let mut next = || fields.next().unwrap_or_default();
        let (magic, id, place, count) = (next(), next(), next(), next());
        let (checksum, part) = (next(), next());
        if magic != MAGIC {
            let version = magic.strip_prefix(FAMILY).and_then(number);
            return Err(match version.is_some_and(|version| version > 1) {
                true => FrameError::Newer,
                false => FrameError::NotOurs,
            });
        }
        if text.len() > MOST_LETTERS
            || checksum != checksum_of(&[id, "/", place, "/", count, "/", part])
        {
            return Err(FrameError::Altered);
        }
        let place = number(place).and_then(|place| place.checked_sub(1));
        let (place, count) = place.zip(number(count)).ok_or(FrameError::Altered)?;
        if count > MOST_FRAMES {
            return Err(FrameError::TooMany);
        }
        if place >= count || id.len() != DIGITS {
            return Err(FrameError::Altered);
        }
        Ok(Frame {
            id,
            place,
            count,
            part,
        })
    }
}

/// A number as it is written here: digits, without a zero before them.
fn number(text: &str) -> Option<usize> {
    let number: usize = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

fn checksum_of(parts: &[&str]) -> String {
    let mut digest = CHECKSUM.digest();
    for part in parts {
        digest.update(part.as_bytes());
    }
    format!("{:08x}", digest.finalize())
}
