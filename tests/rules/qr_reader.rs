//! The reader of QR codes: it reads what is written here, as cameras see it, and no picture stops it.

use crate::common::camera::{Chance, Picture, Shot, picture};
use nyskapingslaget::export::qr::{self, LINK, Matrix};
use nyskapingslaget::storage::frames::{Collector, Taken, frames};
use nyskapingslaget_reader::codes::{MOST_PIXELS, ReadCodes, Reader, grey_of};

/// What is frozen of a payload, in a loop.
const GOLDEN: &str = include_str!("../fixtures/payload-1.txt");

fn letters(length: usize) -> String {
    let mut chance = Chance(length as u64);
    let all = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let letters = (0..length).map(|_| char::from(all[(chance.next() * 64.0) as usize]));
    letters.collect()
}

/// What is read of a code that somebody holds a camera at: a hand is never still, and a picture in six may be lost.
fn read_soon(code: &Matrix, shot: Shot) -> Vec<String> {
    let hand = [(0.0, 1.0), (1.5, 1.03), (-2.0, 0.96), (3.0, 1.07)];
    let pictures = hand.into_iter().map(|(turned, nearer)| {
        let scale = shot.scale * nearer;
        let turned = shot.turned + turned;
        read(&picture(
            code,
            Shot {
                scale,
                turned,
                ..shot
            },
        ))
    });
    let mut pictures = pictures.skip_while(Vec::is_empty);
    pictures.next().unwrap_or_default()
}

fn read(picture: &Picture) -> Vec<String> {
    Reader::default().read(picture.width, picture.height, &picture.grey)
}

#[test]
fn it_reads_what_is_written_here_in_every_version_of_a_link() {
    // One length in each version, by its room (ISO/IEC 18004, table 7, level M).
    let rooms = [
        14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624,
        666, 711, 779, 857, 911, 950,
    ];
    for (place, room) in rooms.into_iter().enumerate() {
        let text = letters(room);
        let code = qr::write(&text, LINK).unwrap();
        assert_eq!(code.size(), 21 + 4 * place);
        // Large ones want to be held nearer.
        let scale = if place < 16 { 4.5 } else { 6.0 };
        assert_eq!(read_soon(&code, Shot::clean(scale)), [text], "{room}");
    }
}

#[test]
fn it_reads_what_is_held_askew_in_bad_light() {
    let shots = [
        Shot {
            turned: 8.0,
            ..Shot::clean(5.0)
        },
        Shot {
            turned: -25.0,
            ..Shot::clean(5.0)
        },
        Shot {
            turned: 180.0,
            ..Shot::clean(5.0)
        },
        Shot {
            turned: 94.0,
            noise: 40.0,
            ..Shot::clean(6.0)
        },
        Shot {
            tilted: 0.1,
            turned: 4.0,
            ..Shot::clean(6.0)
        },
        Shot {
            glare: 60.0,
            noise: 25.0,
            ..Shot::clean(6.0)
        },
    ];
    for room in [62, 213, 450] {
        let text = letters(room);
        let code = qr::write(&text, LINK).unwrap();
        for shot in shots {
            assert_eq!(read_soon(&code, shot), [text.as_str()], "{room}, {shot:?}");
        }
    }
}

#[test]
fn a_whole_loop_is_read_from_a_screen() {
    let payload = GOLDEN.trim();
    let mut reader = Reader::default();
    let mut collector = Collector::default();
    let mut whole = None;
    for frame in frames(payload).unwrap().iter().rev() {
        let code = qr::write(frame, qr::FRAME).unwrap();
        let seen = picture(
            &code,
            Shot {
                turned: 3.0,
                noise: 20.0,
                ..Shot::clean(5.0)
            },
        );
        let texts = reader.read(seen.width, seen.height, &seen.grey);
        assert_eq!(texts, [frame.as_str()]);
        if let Ok(Taken::Whole(payload)) = collector.take(&texts[0]) {
            whole = Some(payload);
        }
    }
    assert_eq!(whole.as_deref(), Some(payload));
}

#[test]
fn several_codes_in_one_picture_are_all_read() {
    let code = |text: &str| picture(&qr::write(text, LINK).unwrap(), Shot::clean(4.0));
    let (left, right) = (code("en kode til venstre"), code("en kode like ved den"));
    assert_eq!(left.width, right.width);
    let rows = left
        .grey
        .chunks(left.width)
        .zip(right.grey.chunks(right.width));
    let grey: Vec<u8> = rows
        .flat_map(|(left, right)| [left, right].concat())
        .collect();
    let mut texts = Reader::default().read(2 * left.width, left.height, &grey);
    texts.sort();
    assert_eq!(texts, ["en kode like ved den", "en kode til venstre"]);
    let twice: Vec<u8> = left
        .grey
        .chunks(left.width)
        .flat_map(|row| row.repeat(2))
        .collect();
    assert_eq!(
        Reader::default().read(2 * left.width, left.height, &twice),
        ["en kode til venstre"]
    );
}

#[test]
fn what_is_no_picture_has_no_code_in_it() {
    let mut reader = Reader::default();
    let sizes = [
        (0, 0),
        (0, 5),
        (5, 0),
        (3, 3),
        (usize::MAX, 2),
        (usize::MAX, usize::MAX),
    ];
    for (width, height) in sizes {
        assert_eq!(reader.read(width, height, &[0; 8]), Vec::<String>::new());
        assert_eq!(reader.read(width, height, &[]), Vec::<String>::new());
    }
    assert_eq!(
        reader.read(MOST_PIXELS + 1, 1, &vec![0; MOST_PIXELS + 1]),
        Vec::<String>::new()
    );
    for grey in [0, 128, 255] {
        assert_eq!(reader.read(40, 30, &[grey; 1_200]), Vec::<String>::new());
    }
    assert_eq!(reader.read(1, 1, &[7]), Vec::<String>::new());
    // It reads on after all of these, larger and smaller.
    for scale in [3.0, 6.0, 3.0] {
        let seen = picture(
            &qr::write("det som kommer etterpå", LINK).unwrap(),
            Shot::clean(scale),
        );
        assert_eq!(
            reader.read(seen.width, seen.height, &seen.grey),
            ["det som kommer etterpå"]
        );
    }
}

#[test]
fn a_picture_in_colours_is_read_by_its_green() {
    assert_eq!(grey_of(&[1, 2, 3, 4, 5, 6, 7, 8, 9]), [2, 6]);
    assert!(grey_of(&[]).is_empty());
}

/// What is scribbled over is read as it was, or not at all.
#[test]
fn damage_makes_nothing_else_of_it() {
    let mut chance = Chance(5);
    let mut read_anyway = 0;
    for room in 20..80 {
        let text = letters(2 * room);
        let code = qr::write(&text, LINK).unwrap();
        let turned = 360.0 * chance.next();
        let shot = Shot {
            turned,
            ..Shot::clean(3.5)
        };
        let mut seen = picture(&code, shot);
        let width = seen.width;
        for _ in 0..room % 5 {
            let mut place = || (chance.next() * width as f64) as usize;
            let (x, y, size) = (place(), place(), place() / 4);
            let light = if size % 2 == 0 { 20 } else { 240 };
            for row in seen.grey.chunks_mut(width).skip(y).take(size) {
                row[x..(x + size).min(width)].fill(light);
            }
        }
        let texts = read(&seen);
        assert!(
            texts.is_empty() || texts == [text.as_str()],
            "{texts:?} of {text}"
        );
        read_anyway += texts.len();
    }
    assert!((20..60).contains(&read_anyway), "{read_anyway}");
}

#[test]
fn no_picture_makes_it_panic() {
    let mut chance = Chance(7);
    for width in 1..120 {
        let longest = 1.0 + 8.0 * chance.next();
        // Runs of light and dark, of which finder patterns are made.
        let mut grey = Vec::new();
        while grey.len() < width * 100 {
            let run = (chance.next() * longest) as usize + 1;
            let light = if chance.next() < 0.5 { 10 } else { 240 };
            grey.extend(std::iter::repeat_n(light, run));
        }
        grey.truncate(width * 100);
        Reader::default().read(width, 100, &grey);
    }
}
