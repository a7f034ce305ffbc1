//! QR codes: what is written into one is read out of it by a program of others, also when the camera is held askew.

use crate::common::camera::{Chance, Picture, Shot, picture};
use nyskapingslaget::export::qr::{self, FRAME, LINK, Limit, Matrix, QUIET};
use proptest::prelude::*;

/// Letters as they stand in a link, the same each time.
fn letters(length: usize, seed: u64) -> String {
    let mut chance = Chance(seed);
    let all = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let letters = (0..length).map(|_| char::from(all[(chance.next() * 64.0) as usize]));
    let link = "https://eksempel.kommune.no/#/del/1.";
    link.chars().chain(letters).take(length).collect()
}

fn version(code: &Matrix) -> usize {
    (code.size() - 17) / 4
}

/// What the reader of others makes of a picture.
fn read_by_others(picture: &Picture) -> Vec<String> {
    let grey = |x: usize, y: usize| picture.grey[y * picture.width + x];
    let mut prepared =
        rqrr::PreparedImage::prepare_from_greyscale(picture.width, picture.height, grey);
    let codes = prepared.detect_grids();
    codes
        .iter()
        .filter_map(|code| Some(code.decode().ok()?.1))
        .collect()
}

#[test]
fn a_code_is_as_small_as_its_text_allows_and_no_larger_than_cameras_read() {
    // Characters in bytes at level M by version (ISO/IEC 18004, table 7).
    let table = [
        (LINK, 14, Some(1)),
        (LINK, 15, Some(2)),
        (LINK, 62, Some(4)),
        (LINK, 63, Some(5)),
        (LINK, 450, Some(16)),
        (LINK, 451, Some(17)),
        (LINK, 911, Some(24)),
        (LINK, 912, Some(25)),
        (LINK, 950, Some(25)),
        (LINK, 951, None),
        (FRAME, 450, Some(16)),
        (FRAME, 451, None),
        (
            Limit {
                characters: 9_000,
                version: 2,
            },
            27,
            None,
        ),
        (
            Limit {
                characters: 9_000,
                version: 0,
            },
            10,
            Some(1),
        ),
        (
            Limit {
                characters: 9_000,
                version: 99,
            },
            2_331,
            Some(40),
        ),
        (
            Limit {
                characters: 9_000,
                version: 99,
            },
            2_332,
            None,
        ),
    ];
    for (limit, length, expected) in table {
        let code = qr::write(&letters(length, 1), limit);
        assert_eq!(
            code.as_ref().map(version),
            expected,
            "{length} in {limit:?}"
        );
    }
    let code = qr::write(&letters(LINK.characters, 1), LINK).unwrap();
    assert_eq!(code.size(), 117);
    assert!((code.least_mm() - 50.0).abs() < 0.01, "{}", code.least_mm());
}

/// The squares of a drawing, read from its path.
fn squares_of(svg: &str, width: usize) -> Vec<Vec<bool>> {
    let path = svg
        .split("<path d=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let mut squares = vec![vec![false; width]; width];
    for run in path.split('M').skip(1) {
        let (place, run) = run.split_once('h').unwrap();
        let (x, y) = place.split_once(' ').unwrap();
        let (length, rest) = run.split_once('v').unwrap();
        let number = |text: &str| text.parse::<usize>().unwrap();
        assert_eq!(rest, format!("1h-{length}z"));
        let row = squares[number(y)].iter_mut().skip(number(x));
        for square in row.take(number(length)) {
            assert!(!*square, "drawn twice: {place}");
            *square = true;
        }
    }
    squares
}

#[test]
fn a_drawing_is_the_code_with_its_white_edge() {
    let code = qr::write(&letters(300, 3), LINK).unwrap();
    let svg = code.svg("Skisse: <b>«Kari» & co</b>\u{0}");
    let width = code.size() + 2 * QUIET;
    assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" "));
    assert!(svg.contains(&format!("viewBox=\"0 0 {width} {width}\"")));
    assert!(svg.contains("<title>Skisse: &lt;b&gt;«Kari» &amp; co&lt;/b&gt;</title>"));
    let odd = code.svg("Bu\u{fffe}a\u{ffff}");
    assert!(odd.contains("<title>Bua</title>"));
    assert_eq!(svg.matches("<path").count(), 1);
    for (row, squares) in squares_of(&svg, width).iter().enumerate() {
        for (column, is_dark) in squares.iter().enumerate() {
            let own = column.checked_sub(QUIET).zip(row.checked_sub(QUIET));
            let expected = own.is_some_and(|(column, row)| code.is_dark(column, row));
            assert_eq!(*is_dark, expected, "{column}, {row}");
        }
    }
    assert!(code.is_dark(0, 0) && !code.is_dark(1, 1) && code.is_dark(2, 2));
    assert!(!code.is_dark(code.size(), 0) && !code.is_dark(0, code.size()));
}

#[test]
fn a_program_of_others_reads_every_length() {
    for length in [36, 62, 120, 213, 450, 700, 950] {
        let text = letters(length, length as u64);
        let code = qr::write(&text, LINK).unwrap();
        for scale in [3.0, 4.5] {
            let seen = picture(&code, Shot::clean(scale));
            assert_eq!(
                read_by_others(&seen),
                [text.as_str()],
                "{length} at {scale}"
            );
        }
    }
}

/// Small ones: larger ones this program loses when they are turned, and ours does not (`tests/rules/qr_reader.rs`).
#[test]
fn a_program_of_others_reads_what_is_held_askew() {
    for length in [36, 62, 120] {
        let text = letters(length, 5);
        let code = qr::write(&text, LINK).unwrap();
        for (turned, tilted) in [
            (7.0, 0.0),
            (-20.0, 0.0),
            (90.0, 0.0),
            (183.0, 0.0),
            (3.0, 0.06),
        ] {
            let shot = Shot {
                turned,
                tilted,
                noise: 20.0,
                ..Shot::clean(6.0)
            };
            let seen = picture(&code, shot);
            assert_eq!(read_by_others(&seen), [text.as_str()], "{length}, {shot:?}");
        }
    }
}

proptest! {
    #![proptest_config(crate::common::cases())]

    #[test]
    fn any_text_is_read_as_it_was_written(text in "[ -~æøåÆØÅ«»…–]{1,300}") {
        let code = qr::write(&text, LINK).unwrap();
        // The squares themselves, without a camera.
        let squares = rqrr::SimpleGrid::from_func(code.size(), |x, y| code.is_dark(x, y));
        let (_, read) = rqrr::Grid::new(squares).decode().unwrap();
        prop_assert_eq!(read, text);
    }
}
