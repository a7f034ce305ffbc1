//! Lines that a camera reads: as they are, with checksums that are right (`<id>/<place>/<count>/<part>`), and whole
//! loops (`=<payload>`), of which a half is shown before the lines that follow.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nyskapingslaget::storage::frames::{
    Collector, FrameError, MOST_FRAMES, MOST_LETTERS, Taken, frames,
};
use nyskapingslaget_fuzz::checksum;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let mut collector = Collector::default();
    let mut loops = Vec::new();
    for line in text.lines() {
        match line.strip_prefix('=') {
            Some(payload) => {
                // Long enough for several frames.
                let payload = payload.repeat(1 + payload.len() % 8 * 20);
                if let Some(frames) = frames(&payload) {
                    for frame in frames.iter().rev().step_by(2) {
                        let _ = take(&mut collector, frame);
                    }
                    loops.push((payload, frames));
                }
            }
            None => {
                let _ = take(&mut collector, line);
                let _ = take(&mut collector, &sealed(line));
            }
        }
    }
    // Whatever was seen before, a loop that is shown twice is read.
    for (payload, frames) in loops {
        let both = frames.iter().chain(&frames);
        let taken: Vec<_> = both.map(|frame| take(&mut collector, frame)).collect();
        let is_whole = |taken: &Result<Taken, FrameError>| match taken {
            Ok(Taken::Whole(whole)) => *whole == payload,
            Ok(Taken::Again) => true,
            _ => false,
        };
        assert!(taken.iter().any(is_whole), "{taken:?}");
    }
});

/// A frame with a checksum that is right.
fn sealed(line: &str) -> String {
    let mut fields = line.splitn(4, '/');
    let mut next = || fields.next().unwrap_or_default();
    let (id, place, count, part) = (next(), next(), next(), next());
    // An empty one is that of what the frame holds alone.
    let own = checksum(part);
    let id = if id.is_empty() { &own } else { id };
    let sum = checksum(&format!("{id}/{place}/{count}/{part}"));
    format!("NYL1/{id}/{place}/{count}/{sum}/{part}")
}

fn take(collector: &mut Collector, text: &str) -> Result<Taken, FrameError> {
    let before = (collector.progress(), collector.missing());
    let taken = collector.take(text);
    match &taken {
        Ok(Taken::Whole(payload)) => {
            assert!(payload.len() <= MOST_FRAMES * MOST_LETTERS);
            let id = text.trim().split('/').nth(1);
            assert_eq!(id, Some(&*checksum(payload)), "it is what was shown");
        }
        Ok(Taken::New(progress) | Taken::Known(progress)) => {
            assert_eq!(collector.progress(), Some(*progress));
        }
        Err(FrameError::Mixed) | Ok(Taken::Again) => {}
        Err(_) => assert_eq!(before, (collector.progress(), collector.missing())),
    }
    let missing = collector.missing();
    match collector.progress() {
        Some(progress) => {
            assert!(progress.count <= MOST_FRAMES && progress.seen < progress.count);
            assert_eq!(missing.len(), progress.count - progress.seen);
            assert!(
                missing
                    .iter()
                    .all(|place| (1..=progress.count).contains(place))
            );
        }
        None => assert!(missing.is_empty()),
    }
    taken
}
