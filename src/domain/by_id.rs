//! Things by id, in the order of their ids.
//!
//! The order is kept apart from the things, in sorted runs of at most [`MOST_OF_A_RUN`] places. Putting
//! one in moves a part of one run and a part of the list of runs, so that a hundred thousand take no
//! long time in any order; and that code is in the wasm once, where the standard library's map would be
//! there for each type of things.

use super::Id;

/// The most places of a run; a longer one becomes two.
const MOST_OF_A_RUN: usize = 512;

/// Things by id.
#[derive(Clone, Debug)]
pub struct ById<T> {
    order: Order,
    /// The things in the order they came; `None` where one was taken away.
    things: Vec<Option<T>>,
}

/// Where the things are, by their ids.
#[derive(Clone, Debug, Default)]
struct Order {
    /// None of them is empty; the ids of one are all below those of the next.
    runs: Vec<Vec<(Id, usize)>>,
    len: usize,
}

impl<T> Default for ById<T> {
    fn default() -> Self {
        ById {
            order: Order::default(),
            things: Vec::new(),
        }
    }
}

/// Equal where the same things have the same ids, however they came there.
impl<T: PartialEq> PartialEq for ById<T> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.pairs().eq(other.pairs())
    }
}

impl<T> ById<T> {
    /// What has the id.
    pub fn get(&self, id: Id) -> Option<&T> {
        self.things.get(self.order.get(id)?)?.as_ref()
    }

    /// The same, to be changed.
    pub fn get_mut(&mut self, id: Id) -> Option<&mut T> {
        self.things.get_mut(self.order.get(id)?)?.as_mut()
    }

    /// Puts something under an id, in place of what was there, which comes back.
    pub fn insert(&mut self, id: Id, thing: T) -> Option<T> {
        let place = self.order.get_or_insert(id, self.things.len());
        match self.things.get_mut(place) {
            Some(held) => held.replace(thing),
            None => {
                self.things.push(Some(thing));
                None
            }
        }
    }

    /// Takes away what has the id.
    pub fn remove(&mut self, id: Id) -> Option<T> {
        let place = self.order.remove(id)?;
        self.things.get_mut(place)?.take()
    }

    /// All of them, in the order of their ids.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.pairs().map(|(_, thing)| thing)
    }

    /// All of them, in the order of their ids.
    pub fn into_values(mut self) -> impl Iterator<Item = T> {
        let places = self.order.runs.into_iter().flatten();
        places.filter_map(move |(_, place)| self.things.get_mut(place)?.take())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.order.len
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.order.len == 0
    }

    /// All of them with their ids, in the order of these.
    pub fn pairs(&self) -> impl Iterator<Item = (Id, &T)> {
        let places = self.order.runs.iter().flatten();
        places.filter_map(|(id, place)| Some((*id, self.things.get(*place)?.as_ref()?)))
    }
}

impl Order {
    fn get(&self, id: Id) -> Option<usize> {
        let (run, place) = self.find(id);
        let (_, held) = self.runs.get(run)?.get(place.ok()?)?;
        Some(*held)
    }

    /// Where the thing with an id is; a new one is where it is said.
    fn get_or_insert(&mut self, id: Id, new: usize) -> usize {
        let (number, place) = self.find(id);
        let Some(run) = self.runs.get_mut(number) else {
            self.runs.push(vec![(id, new)]);
            self.len += 1;
            return new;
        };
        let place = match place {
            Ok(place) => return run.get(place).map_or(new, |(_, held)| *held),
            Err(place) => place,
        };
        run.insert(place, (id, new));
        self.len += 1;
        if run.len() > MOST_OF_A_RUN {
            // What comes in order fills the runs; what does not halves them.
            let is_in_order = place + 1 == run.len();
            let at = if is_in_order { place } else { run.len() / 2 };
            let rest = run.split_off(at);
            self.runs.insert(number + 1, rest);
        }
        new
    }

    fn remove(&mut self, id: Id) -> Option<usize> {
        let (number, place) = self.find(id);
        let run = self.runs.get_mut(number)?;
        let (_, held) = run.remove(place.ok()?);
        self.len -= 1;
        if run.is_empty() {
            self.runs.remove(number);
        }
        Some(held)
    }

    /// The run that an id belongs in, and where in it.
    fn find(&self, id: Id) -> (usize, Result<usize, usize>) {
        let begins_by_then =
            |run: &Vec<(Id, usize)>| run.first().is_none_or(|(first, _)| *first <= id);
        let number = self.runs.partition_point(begins_by_then).saturating_sub(1);
        let place = match self.runs.get(number) {
            Some(run) => run.binary_search_by(|(held, _)| held.cmp(&id)),
            None => Err(0),
        };
        (number, place)
    }
}
