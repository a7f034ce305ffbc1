//! Things by id, in the order of their ids.
//!
//! A sorted list does for some thousands of them, and keeps the standard library's map, of which each
//! pair of types is compiled on its own, out of the wasm.

use super::Id;

/// Things by id.
#[derive(Clone, Debug, PartialEq)]
pub struct ById<T>(Vec<(Id, T)>);

impl<T> Default for ById<T> {
    fn default() -> Self {
        ById(Vec::new())
    }
}

impl<T> ById<T> {
    /// What has the id.
    pub fn get(&self, id: Id) -> Option<&T> {
        let place = self.place(id).ok()?;
        self.0.get(place).map(|(_, thing)| thing)
    }

    /// Puts something under an id, in place of what was there.
    pub fn insert(&mut self, id: Id, thing: T) {
        match self.place(id) {
            Ok(place) => self.0[place].1 = thing,
            Err(place) => self.0.insert(place, (id, thing)),
        }
    }

    /// Takes away what has the id.
    pub fn remove(&mut self, id: Id) -> Option<T> {
        let place = self.place(id).ok()?;
        Some(self.0.remove(place).1)
    }

    /// All of them, in the order of their ids.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|(_, thing)| thing)
    }

    /// All of them, in the order of their ids.
    pub fn into_values(self) -> impl Iterator<Item = T> {
        self.0.into_iter().map(|(_, thing)| thing)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn place(&self, id: Id) -> Result<usize, usize> {
        self.0.binary_search_by(|(held, _)| held.cmp(&id))
    }
}
