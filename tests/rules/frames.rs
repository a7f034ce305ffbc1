//! Works in a loop of QR codes: whatever is seen of them, and in which order, they come out whole or not at all.

use nyskapingslaget::export::qr;
use nyskapingslaget::storage::frames::FrameError::{Altered, Mixed, Newer, NotOurs, TooMany};
use nyskapingslaget::storage::frames::{
    Collector, FrameError, MOST_FRAMES, MOST_LETTERS, MOST_WORKS, Progress, Taken, frames,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// A payload that version 1 wrote. Frozen.
const GOLDEN: &str = include_str!("../fixtures/payload-1.txt");
/// Its loop, as version 1 showed it. Frozen.
const LOOP: &str = include_str!("../fixtures/frames-1.txt");

fn crc(text: &str) -> String {
    let crc = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC);
    format!("{:08x}", crc.checksum(text.as_bytes()))
}

/// A frame, put together without the code under test.
fn frame(id: &str, place: &str, count: &str, part: &str) -> String {
    let sum = crc(&format!("{id}/{place}/{count}/{part}"));
    format!("NYL1/{id}/{place}/{count}/{sum}/{part}")
}

fn whole(frames: &[String]) -> Option<String> {
    let mut collector = Collector::default();
    frames.iter().find_map(|frame| match collector.take(frame) {
        Ok(Taken::Whole(payload)) => Some(payload),
        _ => None,
    })
}

#[test]
fn the_loop_of_every_released_version_is_read() {
    let lines: Vec<String> = LOOP.lines().map(str::to_owned).collect();
    assert_eq!(lines.len(), 4);
    assert_eq!(whole(&lines), Some(GOLDEN.trim().to_owned()));
    assert_eq!(frames(GOLDEN.trim()), Some(lines));
}

#[test]
fn a_loop_has_few_frames_of_one_size() {
    let most = MOST_FRAMES * (MOST_LETTERS - 29);
    for length in [0, 1, 421, 422, 842, 5_000, most] {
        let payload = "x".repeat(length);
        let shown = frames(&payload).unwrap();
        assert_eq!(shown.len(), length.div_ceil(421).max(1), "{length}");
        let code = |frame: &String| qr::write(frame, qr::FRAME).unwrap().size();
        let sizes: Vec<usize> = shown.iter().map(code).collect();
        let (least, most) = (sizes.iter().min().unwrap(), sizes.iter().max().unwrap());
        assert!(most - least <= 4, "{length}: {sizes:?}");
        assert_eq!(whole(&shown), Some(payload));
    }
    assert_eq!(frames(&"x".repeat(most + 1)), None);
    for none in ["æ", "1.x y", " 1.x", "1.x\n"] {
        assert_eq!(frames(none), None);
    }
    assert_eq!(qr::FRAME.characters, MOST_LETTERS);
}

#[test]
fn it_is_told_how_far_one_has_come() {
    let shown = frames(&"x".repeat(2_000)).unwrap();
    let mut collector = Collector::default();
    assert_eq!((collector.progress(), collector.missing()), (None, vec![]));
    let progress = |seen| Progress { seen, count: 5 };
    let steps = [
        (3, Taken::New(progress(1))),
        (0, Taken::New(progress(2))),
        (3, Taken::Known(progress(2))),
        (4, Taken::New(progress(3))),
    ];
    for (place, expected) in steps {
        assert_eq!(collector.take(&shown[place]), Ok(expected), "{place}");
    }
    assert_eq!(collector.progress(), Some(progress(3)));
    assert_eq!(collector.missing(), [2, 3]);
    assert_eq!(collector.take(&shown[2]), Ok(Taken::New(progress(4))));
    assert_eq!(
        collector.take(&shown[1]),
        Ok(Taken::Whole("x".repeat(2_000)))
    );
    // It is given out once; the loop is shown on, and who reads again begins with a collector of their own.
    assert_eq!(collector.progress(), None);
    assert_eq!(collector.take(&shown[1]), Ok(Taken::Again));
    assert_eq!(
        Collector::default().take(&shown[1]),
        Ok(Taken::New(progress(1)))
    );
}

#[test]
fn several_works_at_once_are_told_apart() {
    let works: Vec<String> = (0..=MOST_WORKS as u8)
        .map(|number| char::from(b'a' + number).to_string().repeat(1_000))
        .collect();
    let loops: Vec<Vec<String>> = works.iter().map(|work| frames(work).unwrap()).collect();
    let mut collector = Collector::default();
    for place in 0..2 {
        for shown in &loops[..2] {
            collector.take(&shown[place]).unwrap();
        }
    }
    assert_eq!(
        collector.take(&loops[1][2]),
        Ok(Taken::Whole(works[1].clone()))
    );
    assert_eq!(collector.progress(), Some(Progress { seen: 2, count: 3 }));
    assert_eq!(
        collector.take(&loops[0][2]),
        Ok(Taken::Whole(works[0].clone()))
    );
    let mut collector = Collector::default();
    // Of more than so many, the one that was seen the longest ago is forgotten.
    for shown in &loops {
        collector.take(&shown[0]).unwrap();
    }
    for shown in &loops[1..] {
        assert!(matches!(collector.take(&shown[0]), Ok(Taken::Known(_))));
    }
    assert!(matches!(collector.take(&loops[0][0]), Ok(Taken::New(_))));
}

#[test]
fn what_is_no_frame_is_refused_by_name() {
    let sound = frames("hei").unwrap().remove(0);
    let id = crc("hei");
    assert_eq!(sound, frame(&id, "1", "1", "hei"));
    let long = frame(&id, "1", "2", &"x".repeat(MOST_LETTERS));
    let table: &[(String, FrameError)] = &[
        (String::new(), NotOurs),
        ("https://eksempel.no".to_owned(), NotOurs),
        ("NYL".to_owned(), NotOurs),
        ("NYL0/1".to_owned(), NotOurs),
        ("NYLON/1".to_owned(), NotOurs),
        ("nyl1/1".to_owned(), NotOurs),
        (sound.replacen("NYL1", "NYL2", 1), Newer),
        ("NYL17/what/ever".to_owned(), Newer),
        ("NYL1".to_owned(), Altered),
        ("NYL1/////".to_owned(), Altered),
        (sound.replace("hei", "hel"), Altered),
        (sound.replace("/1/1/", "/1/2/"), Altered),
        (format!("{sound}x"), Altered),
        (sound[..sound.len() - 1].to_owned(), Altered),
        (frame(&id, "0", "1", "hei"), Altered),
        (frame(&id, "2", "1", "hei"), Altered),
        (frame(&id, "01", "1", "hei"), Altered),
        (frame(&id, "1", "+1", "hei"), Altered),
        (frame(&id, "1", "0", "hei"), Altered),
        (frame("kort", "1", "1", "hei"), Altered),
        (frame(&id, "1", "41", "hei"), TooMany),
        (frame(&id, "1", &usize::MAX.to_string(), "hei"), TooMany),
        (long, Altered),
        (frame(&id, "1", "1", "hopp"), Mixed),
    ];
    for (text, error) in table {
        assert_eq!(Collector::default().take(text), Err(*error), "{text}");
    }
    assert!(Collector::default().take(&format!(" {sound}\n")).is_ok());
}

/// Two works whose payloads have one checksum, or somebody who shows what they should not.
#[test]
fn frames_that_do_not_belong_together_are_given_up() {
    let id = crc("heihopp");
    let mut collector = Collector::default();
    collector.take(&frame(&id, "1", "2", "hei")).unwrap();
    assert_eq!(collector.take(&frame(&id, "1", "2", "hoi")), Err(Mixed));
    assert_eq!(collector.progress(), None);
    collector.take(&frame(&id, "1", "2", "hei")).unwrap();
    assert_eq!(collector.take(&frame(&id, "2", "2", "hepp")), Err(Mixed));
    // Cut otherwise, it is another loop.
    collector.take(&frame(&id, "1", "2", "hei")).unwrap();
    collector.take(&frame(&id, "1", "3", "he")).unwrap();
    let taken = collector.take(&frame(&id, "2", "2", "hopp"));
    assert_eq!(taken, Ok(Taken::Whole("heihopp".to_owned())));
}

proptest! {
    #![proptest_config(crate::common::cases())]

    #[test]
    fn in_any_order_and_with_any_gaps_it_comes_out_whole(
        payload in "[A-Za-z0-9._-]{0,4000}",
        other in "[A-Za-z0-9._-]{1,1500}",
        order in vec((any::<prop::sample::Index>(), any::<bool>()), 0..60),
    ) {
        let (own, others) = (frames(&payload).unwrap(), frames(&other).unwrap());
        let mut collector = Collector::default();
        let mut given = None;
        let seen = order.iter().map(|(place, is_own)| match is_own {
            true => place.get(&own[..]),
            false => place.get(&others[..]),
        });
        for frame in seen.chain(&own) {
            if let Ok(Taken::Whole(whole)) = collector.take(frame) {
                prop_assert!(whole == payload || whole == other);
                given = given.or_else(|| (whole == payload).then_some(whole));
            }
        }
        prop_assert_eq!(given, Some(payload));
    }

    #[test]
    fn no_altered_frame_is_taken(payload in "[A-Za-z0-9._-]{0,900}", place in any::<prop::sample::Index>(), other in "[ -~]") {
        for frame in frames(&payload).unwrap() {
            let place = place.index(frame.len());
            let mut altered = frame.clone();
            altered.replace_range(place..=place, &other);
            let is_same = altered.trim() == frame;
            prop_assert!(is_same || Collector::default().take(&altered).is_err(), "{}", altered);
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,60}", fields in "[0-9/a-f]{0,60}") {
        let mut collector = Collector::default();
        let _ = collector.take(&text);
        let _ = collector.take(&format!("NYL1/{fields}"));
        let _ = frames(&text);
    }
}
