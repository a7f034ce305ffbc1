//! The board of the map: every text of it has room where it stands, in every language and in the widest of common fonts,
//! and nothing that is written is covered by what stands beside it.

use nyskapingslaget::content::map::places::{
    DRAWING, DRAWN, Grows, HEIGHT, LARGE_DRAWING, LARGE_FROM, NAMES_FROM, PLOTS, Plank, RIBBON,
    RIBBON_BOTTOMS, RIBBON_LEFT, SIGN, SIGNS, UNDER_ROOF, WINDOWS,
};
use nyskapingslaget::content::{MAP_ELEMENTS, MAP_LEVELS};
use nyskapingslaget::i18n::Locale;
use nyskapingslaget::i18n::map::BOARD_TITLE;

/// How far DejaVu Sans Bold goes on with each character, in 2048ths of its size: table «hmtx» of the font's version 2.37
/// (dejavu-fonts.github.io), which is the interface font of many a Linux machine, and wider than those of Windows,
/// macOS, Android and iOS. A browser takes it for the weights 600 and 700.
const WIDTHS: &[(&str, u32)] = &[
    ("ijl", 702),
    (" ", 713),
    ("IJ", 762),
    (",.’", 778),
    ("-", 850),
    ("f", 891),
    ("!", 934),
    ("t", 979),
    ("r", 1010),
    ("?", 1188),
    ("z", 1192),
    ("c", 1214),
    ("s", 1219),
    ("L", 1305),
    ("x", 1321),
    ("vy", 1335),
    ("k", 1362),
    ("aå", 1382),
    ("eé", 1389),
    ("T", 1397),
    ("EF", 1399),
    ("oòóôø", 1407),
    ("hnu", 1458),
    ("bdgpq", 1466),
    ("S", 1475),
    ("Y", 1483),
    ("Z", 1485),
    ("P", 1501),
    ("C", 1503),
    ("B", 1561),
    ("R", 1577),
    ("X", 1579),
    ("AVÅ", 1585),
    ("K", 1587),
    ("U", 1663),
    ("G", 1681),
    ("D", 1700),
    ("HN", 1714),
    ("OQØ", 1741),
    ("w", 1892),
    ("M", 2038),
    ("m", 2134),
    ("æ", 2146),
    ("Æ", 2222),
    ("W", 2259),
];

/// Boards of these widths, in pixels: the narrowest with names, those in windows of 768, 1280 and 1920 pixels, those that fill a
/// screen of 1280 by 720 and of 1920 by 1080, and both sides of where the drawings grow.
const BOARDS: [f64; 8] = [
    NAMES_FROM,
    719.0,
    738.0,
    864.0,
    LARGE_FROM - 1.0,
    LARGE_FROM,
    1171.0,
    1296.0,
];

/// A rectangle on the board, in hundredths of its width.
#[derive(Clone, Copy, Debug)]
struct Area {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Area {
    fn meets(&self, other: &Area) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// The width of a text, in sizes.
fn width_of(text: &str) -> f64 {
    let of = |letter: char| {
        let found = WIDTHS.iter().find(|(letters, _)| letters.contains(letter));
        f64::from(found.unwrap_or_else(|| panic!("no width of «{letter}»")).1)
    };
    text.chars().map(of).sum::<f64>() / 2048.0
}

/// Where a line may end: after a blank, and after a hyphen.
fn pieces(text: &str) -> Vec<&str> {
    text.split_inclusive([' ', '-']).collect()
}

/// The size of the letters on a plank of a board so wide, in hundredths of that.
fn size_on(plank: &Plank, board: f64) -> f64 {
    plank.text.size.max(100.0 * plank.text.least / board)
}

/// The lines that a text becomes within a width; none where some word is wider.
fn lines_within(text: &str, width: f64, size: f64) -> Option<usize> {
    let (mut lines, mut line) = (1, String::new());
    for piece in pieces(text) {
        if width_of(piece.trim_end()) * size > width {
            return None;
        }
        let longer = format!("{line}{piece}");
        if width_of(longer.trim_end()) * size > width {
            lines += 1;
            piece.clone_into(&mut line);
        } else {
            line = longer;
        }
    }
    Some(lines)
}

/// How high a plank becomes with a text, on a board so wide.
fn height_of(plank: &Plank, text: &str, board: f64) -> f64 {
    let size = size_on(plank, board);
    let lines = lines_within(text, plank.width - plank.beside, size);
    let lines = lines.unwrap_or_else(|| panic!("«{text}» is too wide on a board of {board} px"));
    (plank.above + lines as f64 * plank.text.line * size).max(plank.height)
}

/// The sign as it is on a board so wide.
fn sign_on(board: f64) -> Plank {
    let more = match board >= LARGE_FROM {
        true => LARGE_DRAWING - DRAWING,
        false => 0.0,
    };
    Plank {
        beside: SIGN.beside + more,
        ..SIGN
    }
}

fn signs_on(board: f64, locale: Locale) -> Vec<Area> {
    let plank = sign_on(board);
    let areas = MAP_ELEMENTS.iter().zip(SIGNS).map(|(element, place)| {
        let height = height_of(&plank, element.name.get(locale), board);
        let middle = place.top * HEIGHT / 100.0;
        let above = match place.grows {
            Grows::BothWays => height / 2.0,
            Grows::Down(most) => most.min(height / 2.0),
        };
        Area {
            left: place.left - plank.width / 2.0,
            top: middle - above,
            right: place.left + plank.width / 2.0,
            bottom: middle - above + height,
        }
    });
    areas.collect()
}

fn ribbons_on(board: f64, locale: Locale) -> Vec<Area> {
    let ribbons = MAP_LEVELS.iter().zip(RIBBON_BOTTOMS).enumerate();
    let areas = ribbons.map(|(place, (level, bottom))| {
        let height = height_of(&RIBBON, level.name.get(locale), board);
        let down = match place {
            2 => (height - UNDER_ROOF).max(0.0),
            _ => 0.0,
        };
        let bottom = HEIGHT * (1.0 - bottom / 100.0) + down;
        Area {
            left: RIBBON_LEFT,
            top: bottom - height,
            right: RIBBON_LEFT + RIBBON.width,
            bottom,
        }
    });
    areas.collect()
}

#[test]
fn every_text_of_the_board_has_room_and_none_is_covered() {
    for board in BOARDS {
        for locale in Locale::ALL {
            let mut planks = signs_on(board, locale);
            planks.extend(ribbons_on(board, locale));
            for (place, plank) in planks.iter().enumerate() {
                let is_on_board = plank.left > 0.0
                    && plank.right < 100.0
                    && plank.top > 0.15 * HEIGHT
                    && plank.bottom < 0.94 * HEIGHT;
                assert!(is_on_board, "{place} at {board} px, {locale:?}: {plank:?}");
                for (number, other) in planks.iter().enumerate().skip(place + 1) {
                    assert!(
                        !plank.meets(other),
                        "{place} and {number} at {board} px, {locale:?}: {plank:?} {other:?}"
                    );
                }
            }
        }
    }
}

/// What is written on the plank of the title (`style/views/map.css`): its inner width, the size of its letters, their lines,
/// and what is above and below them, in hundredths of the board's width.
const TITLE: (f64, f64, f64, f64) = (60.33 - 2.0 * (1.0 + 0.33), 2.45, 1.1, 2.0 * (0.6 + 0.33));

#[test]
fn the_title_has_room_between_its_plank_and_the_top_of_the_board() {
    let (width, size, line, around) = TITLE;
    for locale in Locale::ALL {
        let title = BOARD_TITLE.get(locale);
        let lines = lines_within(title, width, size);
        let lines = lines.unwrap_or_else(|| panic!("«{title}» has a word that is too wide"));
        let height = lines as f64 * line * size + around;
        assert!(height < 0.152 * HEIGHT, "{title}: {height}");
    }
}

#[test]
fn a_text_that_is_too_long_is_noticed() {
    assert_eq!(lines_within("Samhandlingsutfordringer", 19.0, 1.75), None);
    assert_eq!(lines_within("Stå-på-vilje og driv", 12.0, 1.75), Some(2));
    // As a browser measures it: 137 px at a size of 16.
    assert!((16.0 * width_of("Like, men ulike") - 137.16).abs() < 0.01);
}

#[test]
fn no_sign_stands_before_a_lit_window_or_a_new_house() {
    let of_board = |units: f64| 100.0 * units / DRAWN;
    let spot = |left: f64, top: f64, right: f64, bottom: f64| Area {
        left: of_board(left),
        top: of_board(top),
        right: of_board(right),
        bottom: of_board(bottom),
    };
    let windows = WINDOWS.iter().map(|(x, y, width)| {
        let half = width / 2.0;
        spot(x - half, y - half, x + half, y + half)
    });
    // A house is 42 units wide and 34 high; its walls are what must be seen.
    let houses = PLOTS
        .iter()
        .map(|(x, ground)| spot(x - 16.0, ground - 30.0, x + 16.0, *ground));
    let spots: Vec<Area> = windows.chain(houses).collect();
    for board in BOARDS {
        for locale in Locale::ALL {
            let mut planks = signs_on(board, locale);
            planks.extend(ribbons_on(board, locale));
            for (number, plank) in planks.iter().enumerate() {
                for (place, spot) in spots.iter().enumerate() {
                    assert!(
                        !plank.meets(spot),
                        "{number} stands before {place} at {board} px, {locale:?}: {plank:?} {spot:?}"
                    );
                }
            }
        }
    }
    for (place, one) in spots.iter().enumerate() {
        for other in &spots[place + 1..] {
            assert!(!one.meets(other), "{one:?} is in {other:?}");
        }
    }
}
