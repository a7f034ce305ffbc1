//! Version vectors: which edits of which devices a version of a record contains.
//!
//! Invariants: clocks never decide. An edit raises the counter of the visit it is made in, and one
//! version descends from another when it has seen at least as much of every visit. A visit, and not
//! a machine, because two machines may begin as one (an image, a copied profile, a backup that was
//! put back), and would then count different edits under one name.

use std::fmt;
use std::str::FromStr;

use serde_json::Value;

use super::fields::Field;

use super::id::parse_lower_hex;

/// Who counts edits: one visit to the page, written as 16 lower-case hexadecimal digits. The machine
/// itself has such a name too, from which those of its visits are made; earlier builds counted all
/// edits of a machine under that, which is read as one long visit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeviceId(u64);

impl DeviceId {
    /// A device id from 8 random bytes.
    pub const fn from_bytes(bytes: [u8; 8]) -> DeviceId {
        DeviceId(u64::from_be_bytes(bytes))
    }

    /// Who counts the edits of a visit that begins on this machine: 24 bits by which the machine
    /// knows its own, and 40 by chance. Among the thousand visits of a record that is written in
    /// every day for years, two share a name with a chance of one in two million.
    #[must_use]
    pub const fn visit(self, chance: [u8; 8]) -> DeviceId {
        DeviceId((self.mark() << CHANCE_BITS) | (u64::from_be_bytes(chance) >> (64 - CHANCE_BITS)))
    }

    /// Whether edits that `device` counted were made on this machine, or on one that began as a
    /// copy of it.
    pub const fn is_own(self, device: DeviceId) -> bool {
        self.0 == device.0 || self.mark() == device.0 >> CHANCE_BITS
    }

    /// What the names of all visits of a machine begin with: multiplicative hashing (Knuth, The Art
    /// of Computer Programming, volume 3, 6.4), so that machines whose names are alike differ.
    const fn mark(self) -> u64 {
        self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> CHANCE_BITS
    }
}

/// Who writes here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Writer {
    /// The machine.
    pub machine: DeviceId,
    /// This visit, which counts the edits.
    pub visit: DeviceId,
}

impl From<DeviceId> for Writer {
    /// A machine that counts all its edits under its own name.
    fn from(machine: DeviceId) -> Writer {
        Writer {
            machine,
            visit: machine,
        }
    }
}

/// How many bits of a visit's name are by chance.
const CHANCE_BITS: u32 = 40;

impl fmt::Display for DeviceId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:016x}", self.0)
    }
}

impl fmt::Debug for DeviceId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "DeviceId({self})")
    }
}

/// A text that is not a device id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADeviceId;

impl FromStr for DeviceId {
    type Err = NotADeviceId;

    fn from_str(text: &str) -> Result<DeviceId, NotADeviceId> {
        parse_lower_hex(text, 16)
            .and_then(|number| u64::try_from(number).ok())
            .map(DeviceId)
            .ok_or(NotADeviceId)
    }
}

/// The highest counter that is believed: two saves a second for 15 000 years. A counter that is nearly
/// as high as a number can be could not be raised any more, and each save of such a record would
/// seem to be overtaken.
pub const MOST_EDITS: u64 = 1_000_000_000_000;

/// The most devices of a vector that is believed: a store of 5 000 000 UTF-16 units has no room for
/// the text of more of them, at 19 units or more each.
pub const MOST_DEVICES: usize = 300_000;

/// Why a text is not a version vector that can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VectorError {
    /// It is not a vector as the app writes it.
    Malformed,
    /// A counter is above [`MOST_EDITS`], or there are more than [`MOST_DEVICES`].
    Implausible,
}

/// How one version stands to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Both have seen the same edits.
    Same,
    /// The first has seen all of the second, and more.
    Descends,
    /// The second has seen all of the first, and more.
    Precedes,
    /// Each has seen something that the other has not.
    Concurrent,
}

/// The number of edits seen of each device: sorted by device, every counter at least 1.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VersionVector(Vec<(DeviceId, u64)>);

impl VersionVector {
    /// How many edits of `device` this version has seen.
    pub fn counter(&self, device: DeviceId) -> u64 {
        let own = self.0.binary_search_by(|(held, _)| held.cmp(&device));
        own.ok()
            .and_then(|place| self.0.get(place))
            .map_or(0, |(_, counter)| *counter)
    }

    /// How many edits it has seen that were made on `machine`, in all its visits.
    pub fn edits_on(&self, machine: DeviceId) -> u64 {
        let own = self.0.iter().filter(|(held, _)| machine.is_own(*held));
        own.fold(0, |sum, (_, counter)| sum.saturating_add(*counter))
    }

    /// How many edits it has seen in all; more of them means more work went into it.
    pub fn total(&self) -> u64 {
        self.0
            .iter()
            .fold(0, |sum, (_, counter)| sum.saturating_add(*counter))
    }

    /// Counts one more edit on `device`.
    pub fn raise(&mut self, device: DeviceId) {
        self.see(device, self.counter(device).saturating_add(1));
    }

    /// The smallest vector that has seen everything of both.
    pub fn join(&self, other: &VersionVector) -> VersionVector {
        // Both are sorted, so that one walk along the two is enough.
        let mut joined = Vec::with_capacity(self.0.len().max(other.0.len()));
        let mut rest = other.0.iter().copied().peekable();
        for (device, counter) in self.0.iter().copied() {
            while let Some(earlier) = rest.next_if(|(held, _)| *held < device) {
                joined.push(earlier);
            }
            let same = rest.next_if(|(held, _)| *held == device);
            joined.push((device, same.map_or(counter, |(_, seen)| seen.max(counter))));
        }
        joined.extend(rest);
        VersionVector(joined)
    }

    /// The same vector without what was seen of `device`.
    #[must_use]
    pub fn without(&self, device: DeviceId) -> VersionVector {
        let others = self.0.iter().copied();
        VersionVector(others.filter(|(held, _)| *held != device).collect())
    }

    /// How this version stands to `other`.
    pub fn relation(&self, other: &VersionVector) -> Relation {
        match (self.covers(other), other.covers(self)) {
            (true, true) => Relation::Same,
            (true, false) => Relation::Descends,
            (false, true) => Relation::Precedes,
            (false, false) => Relation::Concurrent,
        }
    }

    /// Has seen at least `counter` edits of `device`.
    fn see(&mut self, device: DeviceId, counter: u64) {
        let place = self.0.partition_point(|(held, _)| *held < device);
        match self.0.get_mut(place) {
            Some((held, seen)) if *held == device => *seen = (*seen).max(counter),
            _ => self.0.insert(place, (device, counter)),
        }
    }

    fn covers(&self, other: &VersionVector) -> bool {
        other
            .0
            .iter()
            .all(|(device, counter)| self.counter(*device) >= *counter)
    }
}

/// `device:counter` pairs with commas between them, sorted; `-` when there is none.
impl fmt::Display for VersionVector {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return formatter.write_str("-");
        }
        for (position, (device, counter)) in self.0.iter().enumerate() {
            let comma = if position == 0 { "" } else { "," };
            write!(formatter, "{comma}{device}:{counter}")?;
        }
        Ok(())
    }
}

impl FromStr for VersionVector {
    type Err = VectorError;

    /// One vector has one spelling, so that a damaged header cannot pass for another: devices strictly
    /// ascending, counters from 1 without zeros before them. The time it takes is that of its length.
    fn from_str(text: &str) -> Result<VersionVector, VectorError> {
        let mut vector = VersionVector::default();
        if text == "-" {
            return Ok(vector);
        }
        for pair in text.split(',') {
            let (device, counter) = pair.split_once(':').ok_or(VectorError::Malformed)?;
            let device = device.parse().map_err(|_| VectorError::Malformed)?;
            let counter = parse_counter(counter)?;
            if vector.0.last().is_some_and(|(last, _)| *last >= device) {
                return Err(VectorError::Malformed);
            }
            if vector.0.len() == MOST_DEVICES {
                return Err(VectorError::Implausible);
            }
            vector.0.push((device, counter));
        }
        Ok(vector)
    }
}

fn parse_counter(text: &str) -> Result<u64, VectorError> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number || !text.starts_with(|first: char| ('1'..='9').contains(&first)) {
        return Err(VectorError::Malformed);
    }
    // What is too large for a number at all is no more plausible.
    match text.parse() {
        Ok(counter) if counter <= MOST_EDITS => Ok(counter),
        _ => Err(VectorError::Implausible),
    }
}

impl Default for DeviceId {
    /// The id that no device has: all zeros.
    fn default() -> DeviceId {
        DeviceId(0)
    }
}

impl Field for DeviceId {
    fn read(value: Value) -> Option<DeviceId> {
        value.as_str()?.parse().ok()
    }

    fn write(&self) -> Option<Value> {
        Some(Value::String(self.to_string()))
    }
}
