//! A day of a programme as a timetable.
//!
//! Invariant: what is shown never goes past the end of the day, and never begins before it.
//! A block without a time of its own begins when the one before it ends; where two have times that
//! overlap, both stay and the collision is told. What has no room is left out and told about.

use super::amounts::{AmountFault, time_of_day, whole_minutes};
use super::draft::{Block, Day};

/// How long a block takes where nobody has said, in minutes.
pub const USUAL_MINUTES: u32 = 30;

/// A block in its place. Times are minutes after midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The place of the block in the day's list.
    pub place: usize,
    /// When it begins.
    pub start: u32,
    /// When it ends.
    pub end: u32,
}

/// What is wrong with a day as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayFault {
    /// It has no time to begin or to end.
    NoTimes,
    /// It ends before it begins, or at once.
    EndsBeforeItBegins,
}

/// What is wrong with a block. Places are those of the day's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockFault {
    /// Its length cannot be read.
    Length(usize, AmountFault),
    /// It takes no time at all, as it is written.
    NoLength(usize),
    /// It begins before the day does.
    BeforeTheDay(usize),
    /// It would go on past the end of the day by this many minutes.
    NoRoom(usize, u32),
    /// These two are at the same time for this many minutes.
    Collide(usize, usize, u32),
}

/// A day, laid out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timetable {
    /// The blocks that have a place, by when they begin.
    pub slots: Vec<Slot>,
    /// What is wrong with the blocks.
    pub faults: Vec<BlockFault>,
    /// How many minutes of the day nothing is in.
    pub free_minutes: u32,
}

/// Lays out a day.
///
/// # Errors
/// The day has no times, or ends before it begins. What is wrong with a block stands in the timetable.
pub fn lay_out(day: &Day) -> Result<Timetable, DayFault> {
    let (Some(opens), Some(closes)) = (time_of_day(&day.start), time_of_day(&day.end)) else {
        return Err(DayFault::NoTimes);
    };
    if closes <= opens {
        return Err(DayFault::EndsBeforeItBegins);
    }
    let mut table = Timetable::default();
    let mut follows = opens;
    for (place, block) in day.blocks.iter().enumerate() {
        let length = match whole_minutes(&block.minutes) {
            Ok(length) => length.unwrap_or(usual_length(block)),
            Err(fault) => {
                table.faults.push(BlockFault::Length(place, fault));
                continue;
            }
        };
        if length == 0 && !block.what.trim().is_empty() {
            table.faults.push(BlockFault::NoLength(place));
            continue;
        }
        let start = time_of_day(&block.start).unwrap_or(follows);
        let end = start + length;
        if start < opens {
            table.faults.push(BlockFault::BeforeTheDay(place));
        } else if end > closes {
            table.faults.push(BlockFault::NoRoom(place, end - closes));
        } else {
            table.slots.push(Slot { place, start, end });
            follows = end;
        }
    }
    table.slots.sort_by_key(|slot| (slot.start, slot.place));
    let collisions = collisions(&table.slots);
    table.faults.extend(collisions);
    table.free_minutes = (closes - opens).saturating_sub(covered(&table.slots));
    Ok(table)
}

/// A row that nobody has filled in takes no time.
fn usual_length(block: &Block) -> u32 {
    match block.what.trim() {
        "" => 0,
        _ => USUAL_MINUTES,
    }
}

fn collisions(slots: &[Slot]) -> Vec<BlockFault> {
    let mut found = Vec::new();
    for (number, first) in slots.iter().enumerate() {
        for second in &slots[number + 1..] {
            let shared = first.end.min(second.end).saturating_sub(second.start);
            if shared == 0 {
                continue;
            }
            found.push(BlockFault::Collide(first.place, second.place, shared));
        }
    }
    found
}

/// How many minutes there is something, blocks at the same time counted once. `slots` are in order.
fn covered(slots: &[Slot]) -> u32 {
    let (mut total, mut until) = (0, 0);
    for slot in slots {
        let start = slot.start.max(until);
        total += slot.end.saturating_sub(start);
        until = until.max(slot.end);
    }
    total
}

/// A time of day as `HH:MM`, from minutes after midnight.
pub fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// What a person can mend a fault in. Places are those of the day's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// When the day begins.
    DayStart,
    /// When it ends.
    DayEnd,
    /// How long a block takes.
    Length(usize),
    /// When a block begins.
    Start(usize),
}

/// The cells that the faults of a day are in, each with the place of its fault among those of the day.
pub fn faulty_cells(day: &Day) -> Vec<(usize, Cell)> {
    let table = match lay_out(day) {
        Ok(table) => table,
        Err(DayFault::EndsBeforeItBegins) => return vec![(0, Cell::DayEnd)],
        Err(DayFault::NoTimes) => {
            let times = [(Cell::DayStart, &day.start), (Cell::DayEnd, &day.end)];
            let missing = times.iter().filter(|(_, time)| time_of_day(time).is_none());
            return missing.map(|(cell, _)| (0, *cell)).collect();
        }
    };
    let mut cells = Vec::new();
    for (number, fault) in table.faults.iter().enumerate() {
        match *fault {
            BlockFault::Length(place, _)
            | BlockFault::NoLength(place)
            | BlockFault::NoRoom(place, _) => cells.push((number, Cell::Length(place))),
            BlockFault::BeforeTheDay(place) => cells.push((number, Cell::Start(place))),
            BlockFault::Collide(first, second, _) => {
                cells.push((number, Cell::Start(first)));
                cells.push((number, Cell::Start(second)));
            }
        }
    }
    cells
}
