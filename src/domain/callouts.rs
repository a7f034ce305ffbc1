//! Names beside a picture of a team: where each stands, so that none lies over another and a line leads to its dot.

use super::team::Dot;

/// From the idea to where names begin, in the picture's own units.
pub const NAMES_AT: f64 = 150.0;
/// How high a line of a name is.
pub const LINE: f64 = 15.0;
/// Air between two names.
const AIR: f64 = 6.0;
/// How many letters a line has room for: 168 units, of 12.5 units high bold letters that are 0.69 as wide on average in
/// DejaVu Sans, the widest of the usual typefaces.
const LETTERS: usize = 18;
/// How many lines a name may have; what does not fit is told by the table.
const MOST_LINES: usize = 3;
/// How far up and down names may stand.
const REACH: f64 = 134.0;

/// A name and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Callout {
    /// Whose it is: the place in the list of the dots.
    pub place: usize,
    /// Whether it stands to the left of the rings.
    pub is_left: bool,
    /// The middle of it, downwards from the idea.
    pub y: f64,
    /// Its lines.
    pub lines: Vec<String>,
}

impl Callout {
    fn height(&self) -> f64 {
        self.lines.len() as f64 * LINE + AIR
    }
}

/// Where the names of the dots stand; nothing where there are more of them than there is room for.
pub fn callouts(dots: &[Dot], names: &[&str]) -> Vec<Callout> {
    let mut sides = [Vec::new(), Vec::new()];
    let mut order: Vec<usize> = (0..dots.len().min(names.len())).collect();
    order.sort_by(|one, other| dots[*one].x.total_cmp(&dots[*other].x));
    let half = order.len().div_ceil(2);
    for (rank, place) in order.into_iter().enumerate() {
        let lines = lines_of(names[place]);
        if !lines.is_empty() {
            sides[usize::from(rank >= half)].push(Callout {
                place,
                is_left: rank < half,
                y: dots[place].y,
                lines,
            });
        }
    }
    let mut all = Vec::new();
    for mut side in sides {
        side.sort_by(|one, other| one.y.total_cmp(&other.y));
        if side.iter().map(Callout::height).sum::<f64>() > 2.0 * REACH {
            return Vec::new();
        }
        spread(&mut side);
        all.extend(side);
    }
    all
}

/// Moves names off each other, as little as can be: down first, then up from the edge.
fn spread(side: &mut [Callout]) {
    let mut least = -REACH;
    for own in side.iter_mut() {
        let half = own.height() / 2.0;
        own.y = own.y.max(least + half);
        least = own.y + half;
    }
    let mut most = REACH;
    for own in side.iter_mut().rev() {
        let half = own.height() / 2.0;
        own.y = own.y.min(most - half);
        most = own.y - half;
    }
}

/// A name in lines that have room, broken between words, and within one that is longer than a line.
fn lines_of(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        let mut rest: Vec<char> = word.chars().collect();
        let has_room = |line: &&mut String| line.chars().count() + 1 + rest.len() <= LETTERS;
        if let Some(line) = lines.last_mut().filter(has_room) {
            line.push(' ');
            line.extend(rest);
            continue;
        }
        while rest.len() > LETTERS {
            let tail = rest.split_off(LETTERS);
            lines.push(rest.into_iter().collect());
            rest = tail;
        }
        lines.push(rest.into_iter().collect());
    }
    if lines.len() > MOST_LINES {
        lines.truncate(MOST_LINES);
        if let Some(line) = lines.last_mut() {
            let kept: String = line.chars().take(LETTERS - 1).collect();
            *line = format!("{kept}…");
        }
    }
    lines
}
