//! The values that records are made of: texts, numbers, lists, what may be missing.

use serde_json::{Map, Value};

use super::Field;

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
    const IS_CHOICE: bool = T::IS_CHOICE;

    fn read_known(value: Value) -> Option<(Vec<T>, Option<Value>)> {
        match value {
            Value::Array(items) if T::IS_CHOICE => {
                let (mut known, mut unknown) = (Vec::new(), Vec::new());
                for item in items {
                    match T::read_known(item)? {
                        (_, Some(word)) => unknown.push(word),
                        (item, None) => known.push(item),
                    }
                }
                let unknown = (!unknown.is_empty()).then_some(Value::Array(unknown));
                Some((known, unknown))
            }
            value => Vec::read(value).map(|items| (items, None)),
        }
    }

    fn write_beside(&self, unknown: Option<Value>) -> Option<Value> {
        let mut written = self.write()?;
        if let (Some(items), Some(Value::Array(words))) = (written.as_array_mut(), unknown) {
            items.extend(words);
        }
        Some(written)
    }

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
    const IS_CHOICE: bool = T::IS_CHOICE;

    fn read_known(value: Value) -> Option<(Option<T>, Option<Value>)> {
        match value {
            Value::Null => Some((None, None)),
            value => T::read_known(value).map(|(field, unknown)| match unknown {
                Some(_) => (None, unknown),
                None => (Some(field), None),
            }),
        }
    }

    fn write_beside(&self, unknown: Option<Value>) -> Option<Value> {
        match self {
            Some(field) => field.write(),
            None => unknown,
        }
    }

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

impl Field for crate::i18n::Locale {
    const IS_CHOICE: bool = true;

    fn read_known(value: Value) -> Option<(Self, Option<Value>)> {
        match Self::from_tag(value.as_str()?) {
            Some(locale) => Some((locale, None)),
            None => Some((Self::default(), Some(value))),
        }
    }

    fn write_beside(&self, unknown: Option<Value>) -> Option<Value> {
        match unknown {
            Some(tag) if *self == Self::default() => Some(tag),
            _ => self.write(),
        }
    }

    fn read(value: Value) -> Option<Self> {
        Self::from_tag(value.as_str()?)
    }

    fn write(&self) -> Option<Value> {
        Some(Value::from(self.tag()))
    }
}
