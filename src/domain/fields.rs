//! Reading a struct out of a JSON object and writing it back, keeping what is not known.
//!
//! Serde's derive with `flatten` does the same; with it serde and storage measured 90 kB of wasm code
//! before compression, without it 42 kB. So the few shapes that records have are read here.

mod values;

use serde_json::{Map, Value};

/// What may stand in a field of a record. Missing is not the same as wrong: a missing field has
/// its usual value, a field of the wrong type makes the whole record unreadable. A choice that only a
/// newer version knows is neither: it counts as the usual one, and its word is kept until another is made.
pub trait Field: Default {
    /// Whether it is one of several words.
    const IS_CHOICE: bool = false;
    /// The value, and the words in it that are not known; `None` where it has the wrong type.
    fn read_known(value: Value) -> Option<(Self, Option<Value>)> {
        Self::read(value).map(|field| (field, None))
    }
    /// The JSON beside words that were not known when it was read, or `None` where the field is left out.
    fn write_beside(&self, _unknown: Option<Value>) -> Option<Value> {
        self.write()
    }
    /// The value, or `None` where it has the wrong type.
    fn read(value: Value) -> Option<Self>;
    /// The JSON, or `None` where the field is left out.
    fn write(&self) -> Option<Value>;
    /// The JSON of an item at a place of a list.
    fn write_at(&self, _place: usize) -> Option<Value> {
        self.write()
    }
    /// Gives the items of a list what tells them apart, where they have such a thing.
    fn tell_apart(_items: &mut [Self]) {}
}

/// Takes a field out of an object. Words of choices that are not known stay there.
pub fn take<T: Field>(fields: &mut Map<String, Value>, name: &str) -> Option<T> {
    let Some(value) = fields.remove(name) else {
        return Some(T::default());
    };
    let (field, unknown) = T::read_known(value)?;
    if T::IS_CHOICE {
        insert(fields, name, unknown);
    }
    Some(field)
}

/// Puts a field into an object, beside the words that stayed there when it was taken.
pub fn put<T: Field>(fields: &mut Map<String, Value>, name: &str, field: &T) {
    let value = match T::IS_CHOICE {
        true => field.write_beside(fields.remove(name)),
        false => field.write(),
    };
    insert(fields, name, value);
}

/// One for all types of fields, which costs a third of one for each.
#[inline(never)]
fn insert(fields: &mut Map<String, Value>, name: &str, value: Option<Value>) {
    if let Some(value) = value {
        fields.insert(name.to_owned(), value);
    }
}

/// A struct whose fields are read from and written to a JSON object of the same names. What is
/// not known is kept in its last field, `extra`, and written back. One that is a row of a list says in
/// which field its id is.
macro_rules! record_fields {
    ($type:ident $(by $id:ident)? { $($field:ident),* $(,)? }) => {
        $(impl $crate::domain::rows::Row for $type {
            fn id(&self) -> $crate::domain::rows::RowId {
                self.$id
            }

            fn set_id(&mut self, id: $crate::domain::rows::RowId) {
                self.$id = id;
            }
        })?

        impl $crate::domain::fields::Field for $type {
            fn read(value: serde_json::Value) -> Option<$type> {
                let serde_json::Value::Object(mut fields) = value else {
                    return None;
                };
                Some($type {
                    $($id: $crate::domain::fields::take(&mut fields, stringify!($id))?,)?
                    $($field: $crate::domain::fields::take(&mut fields, stringify!($field))?,)*
                    extra: fields,
                })
            }

            fn write(&self) -> Option<serde_json::Value> {
                let mut fields = self.extra.clone();
                $($crate::domain::fields::put(&mut fields, stringify!($id), &self.$id);)?
                $($crate::domain::fields::put(&mut fields, stringify!($field), &self.$field);)*
                Some(serde_json::Value::Object(fields))
            }

            $(
                fn write_at(&self, place: usize) -> Option<serde_json::Value> {
                    let mut written = $crate::domain::fields::Field::write(self)?;
                    // What reading gives it anyway is not written: a list that nobody has moved in stays as it was.
                    if self.$id.number() == place as u64 + 1
                        && let Some(fields) = written.as_object_mut()
                    {
                        fields.remove(stringify!($id));
                    }
                    Some(written)
                }

                fn tell_apart(items: &mut [$type]) {
                    $crate::domain::rows::tell_apart(items);
                }
            )?
        }
    };
}

/// A choice that is written as one word.
macro_rules! word_field {
    ($type:ident { $($variant:ident = $word:literal),* $(,)? }) => {
        impl $type {
            /// The word it is stored as.
            pub const fn word(self) -> &'static str {
                match self {
                    $($type::$variant => $word,)*
                }
            }

            /// The choice that a word stands for.
            pub fn from_word(word: &str) -> Option<$type> {
                [$($type::$variant),*]
                    .into_iter()
                    .find(|choice| choice.word() == word)
            }
        }

        impl $crate::domain::fields::Field for $type {
            const IS_CHOICE: bool = true;

            fn read_known(value: serde_json::Value) -> Option<($type, Option<serde_json::Value>)> {
                match $type::from_word(value.as_str()?) {
                    Some(choice) => Some((choice, None)),
                    None => Some(($type::default(), Some(value))),
                }
            }

            fn write_beside(&self, unknown: Option<serde_json::Value>) -> Option<serde_json::Value> {
                match unknown {
                    Some(word) if *self == $type::default() => Some(word),
                    _ => self.write(),
                }
            }

            fn read(value: serde_json::Value) -> Option<$type> {
                $type::from_word(value.as_str()?)
            }

            fn write(&self) -> Option<serde_json::Value> {
                Some(serde_json::Value::from(self.word()))
            }
        }
    };
}

/// The body of a record that is read and written by its fields alone. Its kind has the same name.
macro_rules! record_body {
    ($type:ident) => {
        impl $crate::domain::Body for $type {
            fn kind(&self) -> $crate::domain::Kind {
                $crate::domain::Kind::$type
            }

            fn reads(kind: $crate::domain::Kind) -> bool {
                kind == $crate::domain::Kind::$type
            }

            fn read(_: $crate::domain::Kind, body: serde_json::Value) -> Option<$type> {
                $crate::domain::fields::Field::read(body)
            }

            fn write(&self) -> serde_json::Value {
                $crate::domain::fields::Field::write(self).unwrap_or_default()
            }

            fn conflict_of(&self) -> Option<$crate::domain::Id> {
                self.conflict_of
            }

            fn set_conflict_of(&mut self, origin: Option<$crate::domain::Id>) {
                self.conflict_of = origin;
            }

            fn is_binned(&self) -> bool {
                self.binned_at.is_some()
            }
        }
    };
}

pub(crate) use {record_body, record_fields, word_field};
