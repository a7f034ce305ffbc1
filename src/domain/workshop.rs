//! The workshop: ten tables, one room, one facilitator, and what the tables make.
//!
//! The sketches themselves are works of their own; each says in which workshop and at which table it was written
//! ([`super::WorkshopRef`]). So two machines that gather apart have gathered together once they exchange what they have.
//! Invariant: nobody gives more dots than there are ([`Workshop::give`]); what two machines gave apart may be more
//! together, and is told about until somebody has taken some away.

use serde_json::{Map, Value};

mod clock;
mod dealt;
mod seats;
mod standing;
mod versions;
mod wanted;

pub use clock::Clock;
pub use dealt::Dealt;
pub use seats::{Seat, Tables, belongs, is_of, may_belong, table_number, table_of, tables};
pub use standing::{Standing, standings};
pub use versions::other_versions;
pub use wanted::{MOST_BESIDE, Wanted};

use super::fields::{record_body, record_fields};
use super::{Id, Prototype, WorkshopRef};
use crate::i18n::Locale;

/// A number that the set-up asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// How many tables.
    Tables,
    /// How many people.
    People,
    /// How many dots a person.
    Dots,
    /// Minutes alone.
    Alone,
    /// Minutes at the table.
    Group,
    /// Minutes together.
    Plenary,
}

impl Count {
    /// All of them, in the order in which they are asked for.
    pub const ALL: [Count; 6] = [
        Count::Tables,
        Count::People,
        Count::Dots,
        Count::Alone,
        Count::Group,
        Count::Plenary,
    ];

    /// The most that is taken: a hall, what a hand deals out, and half a day.
    pub const fn most(self) -> u64 {
        match self {
            Count::Tables => 60,
            Count::People => 600,
            Count::Dots => 20,
            Count::Alone | Count::Group | Count::Plenary => 240,
        }
    }

    /// The least that is taken.
    pub const fn least(self) -> u64 {
        match self {
            Count::Tables => 1,
            _ => 0,
        }
    }

    /// What counts where nothing is written.
    pub const fn usual(self) -> u64 {
        match self {
            Count::Tables => 5,
            Count::People => 25,
            Count::Dots => 3,
            Count::Alone => 5,
            Count::Group => 20,
            Count::Plenary => 15,
        }
    }

    /// The number that was written; nothing where it is none, or out of bounds.
    pub fn read(self, written: &str) -> Option<u64> {
        let number = written.trim().parse().ok()?;
        (self.least()..=self.most())
            .contains(&number)
            .then_some(number)
    }
}

/// A workshop. Every field may be empty. What a later version adds survives in `extra`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Workshop {
    /// What it is called.
    pub name: String,
    /// What the tables are asked.
    pub asks: String,
    /// Where it is.
    pub place: String,
    /// The day, as `2027-02-17`, or whatever was written.
    pub date: String,
    /// When it begins, as `09:00`.
    pub start: String,
    /// Who leads it.
    pub host: String,
    /// The prototype that the tables begin with, by its word; empty for a blank sketch.
    pub template: String,
    /// How many tables there are, as it was written ([`Workshop::count`]).
    pub tables: String,
    /// How many people take part, as it was written.
    pub people: String,
    /// How many dots each of them has, as it was written.
    pub dots: String,
    /// Minutes that each thinks alone, as they were written.
    pub minutes_alone: String,
    /// Minutes at the table, as they were written.
    pub minutes_group: String,
    /// Minutes together, as they were written.
    pub minutes_plenary: String,
    /// What each sketch was given.
    pub tallies: Vec<Tally>,
    /// Whether nobody's name is shown to the room and in the report.
    pub hides_names: bool,
    /// Whether the sketches are shown by table, and not by dots.
    pub by_table: bool,
    /// The language it is written in.
    pub locale: Locale,
    /// Milliseconds since 1970 in UTC; for display only.
    pub created_at: u64,
    /// Milliseconds since 1970 in UTC; for display only.
    pub changed_at: u64,
    /// When it was put in the bin, in milliseconds since 1970 in UTC.
    pub binned_at: Option<u64>,
    /// The record this is a conflict copy of.
    pub conflict_of: Option<Id>,
    /// Fields that this version does not know, kept as they came.
    pub extra: Map<String, Value>,
}

/// The dots, or hands, that a sketch was given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    /// The sketch.
    pub sketch: Option<Id>,
    /// How many.
    pub dots: u64,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

impl Workshop {
    /// A new workshop that nobody has written in, with what is usual. How many come is for somebody to count.
    pub fn begun(locale: Locale) -> Workshop {
        let mut begun = Workshop {
            locale,
            ..Workshop::default()
        };
        let usual = Count::ALL.into_iter();
        for count in usual.filter(|count| *count != Count::People) {
            *begun.written_mut(count) = count.usual().to_string();
        }
        begun
    }

    /// The name people see, or empty.
    pub fn title(&self) -> &str {
        self.name.trim()
    }

    /// A number of the set-up as it was written.
    pub fn written(&self, count: Count) -> &String {
        match count {
            Count::Tables => &self.tables,
            Count::People => &self.people,
            Count::Dots => &self.dots,
            Count::Alone => &self.minutes_alone,
            Count::Group => &self.minutes_group,
            Count::Plenary => &self.minutes_plenary,
        }
    }

    /// Likewise, to be changed.
    pub fn written_mut(&mut self, count: Count) -> &mut String {
        match count {
            Count::Tables => &mut self.tables,
            Count::People => &mut self.people,
            Count::Dots => &mut self.dots,
            Count::Alone => &mut self.minutes_alone,
            Count::Group => &mut self.minutes_group,
            Count::Plenary => &mut self.minutes_plenary,
        }
    }

    /// A number of the set-up: what was written, or what is usual where that is none.
    pub fn count(&self, count: Count) -> u64 {
        count.read(self.written(count)).unwrap_or(count.usual())
    }

    /// The prototype that the tables begin with; nothing for a blank sketch.
    pub fn prototype(&self) -> Option<Prototype> {
        Prototype::from_word(&self.template)
    }

    /// What a sketch that is written at a table says of it.
    pub fn at_table(&self, id: Id, table: u64) -> WorkshopRef {
        WorkshopRef {
            id: Some(id),
            name: self.title().to_owned(),
            table: table.to_string(),
            ..WorkshopRef::default()
        }
    }

    /// How many dots there are in the room.
    pub fn budget(&self) -> u64 {
        self.count(Count::People) * self.count(Count::Dots)
    }

    /// The dots of a sketch.
    pub fn dots_of(&self, sketch: Id) -> u64 {
        let own = self.tallies.iter();
        let own = own.filter(|tally| tally.sketch == Some(sketch));
        // A file may bring any number, and a sketch twice.
        own.map(|tally| tally.dots).fold(0, u64::saturating_add)
    }

    /// The dots of all that are among these sketches. Those of a sketch that is gone are not counted.
    pub fn given(&self, sketches: &[Id]) -> u64 {
        let dots = sketches.iter().map(|sketch| self.dots_of(*sketch));
        dots.fold(0, u64::saturating_add)
    }

    /// Gives a sketch as many dots as this. False where there are not so many left among these sketches: nothing changes then,
    /// unless it takes dots away.
    pub fn give(&mut self, sketch: Id, dots: u64, sketches: &[Id]) -> bool {
        let own = self.dots_of(sketch);
        let others = self.given(sketches).saturating_sub(own);
        if dots > own && others.saturating_add(dots) > self.budget() {
            return false;
        }
        self.tallies.retain(|tally| tally.sketch != Some(sketch));
        if dots > 0 {
            self.tallies.push(Tally {
                sketch: Some(sketch),
                dots,
                ..Tally::default()
            });
        }
        true
    }
}

record_fields!(Workshop {
    name,
    asks,
    place,
    date,
    start,
    host,
    template,
    tables,
    people,
    dots,
    minutes_alone,
    minutes_group,
    minutes_plenary,
    tallies,
    hides_names,
    by_table,
    locale,
    created_at,
    changed_at,
    binned_at,
    conflict_of
});
record_fields!(Tally { sketch, dots });
record_body!(Workshop);
