//! Reading a struct out of a JSON object and writing it back, keeping what is not known.
//!
//! Serde's derive with `flatten` does the same; with it serde and storage measured 90 kB of wasm code
//! before compression, without it 42 kB. So the few shapes that records have are read here.

use serde_json::{Map, Value};

/// What may stand in a field of a record. Missing is not the same as wrong: a missing field has
/// its usual value, a field of the wrong type makes the whole record unreadable.
pub trait Field: Default {
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

impl Field for String {
    fn read(value: Value) -> Option<String> {
        match value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    fn write(&self) -> Option<Value> {
        Some(Value::String(self.clone()))
    }
}

impl Field for bool {
    fn read(value: Value) -> Option<bool> {
        value.as_bool()
    }

    fn write(&self) -> Option<Value> {
        Some(Value::Bool(*self))
    }
}

impl Field for u64 {
    fn read(value: Value) -> Option<u64> {
        value.as_u64()
    }

    fn write(&self) -> Option<Value> {
        Some(Value::from(*self))
    }
}

impl Field for Map<String, Value> {
    fn read(value: Value) -> Option<Map<String, Value>> {
        match value {
            Value::Object(fields) => Some(fields),
            _ => None,
        }
    }

    fn write(&self) -> Option<Value> {
        (!self.is_empty()).then(|| Value::Object(self.clone()))
    }
}

impl<T: Field> Field for Vec<T> {
    fn read(value: Value) -> Option<Vec<T>> {
        match value {
            Value::Array(items) => {
                let mut items: Vec<T> = items.into_iter().map(T::read).collect::<Option<_>>()?;
                T::tell_apart(&mut items);
                Some(items)
            }
            _ => None,
        }
    }

    fn write(&self) -> Option<Value> {
        let items = self.iter().enumerate();
        let written = items.filter_map(|(place, item)| item.write_at(place));
        Some(Value::Array(written.collect()))
    }
}

impl<T: Field> Field for Option<T> {
    fn read(value: Value) -> Option<Option<T>> {
        match value {
            Value::Null => Some(None),
            value => T::read(value).map(Some),
        }
    }

    fn write(&self) -> Option<Value> {
        self.as_ref().and_then(T::write)
    }
}

/// Takes a field out of an object.
pub fn take<T: Field>(fields: &mut Map<String, Value>, name: &str) -> Option<T> {
    match fields.remove(name) {
        Some(value) => T::read(value),
        None => Some(T::default()),
    }
}

/// Puts a field into an object.
pub fn put<T: Field>(fields: &mut Map<String, Value>, name: &str, field: &T) {
    if let Some(value) = field.write() {
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
            fn read(value: serde_json::Value) -> Option<$type> {
                $type::from_word(value.as_str()?)
            }

            fn write(&self) -> Option<serde_json::Value> {
                Some(serde_json::Value::from(self.word()))
            }
        }
    };
}

impl Field for crate::i18n::Locale {
    fn read(value: Value) -> Option<Self> {
        Self::from_tag(value.as_str()?)
    }

    fn write(&self) -> Option<Value> {
        Some(Value::from(self.tag()))
    }
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
