//! What the person has chosen for this browser, and the browser's own device id.

use std::marker::PhantomData;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::{Map, Value};

use super::folder::Folders;
use super::host::Host;
use crate::domain::fields::{Field, record_fields, word_field};
use crate::domain::{DeviceId, Id};
use crate::i18n::Locale;

/// Light, dark, or as the device has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColorScheme {
    /// As the device has it.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

word_field!(ColorScheme { Auto = "auto", Light = "light", Dark = "dark" });

impl ColorScheme {
    /// All choices, in the order they are offered.
    pub const ALL: [ColorScheme; 3] = [ColorScheme::Auto, ColorScheme::Light, ColorScheme::Dark];
}

/// Preferences. What cannot be read is chosen anew; no words of the person are in here but the names of
/// files, and none of others but the name of a workshop that one is invited to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Prefs {
    /// The chosen language; `None` before the first choice.
    pub locale: Option<Locale>,
    /// The chosen colours.
    pub color_scheme: ColorScheme,
    /// The name of this machine; each visit counts its edits under a name of its own
    /// ([`DeviceId::visit`]). `None` before the first start.
    pub device: Option<DeviceId>,
    /// When all was last downloaded, in milliseconds since 1970 in UTC.
    pub last_export: Option<u64>,
    /// When each work was last downloaded ([`taken`](super::taken)).
    pub taken: Vec<String>,
    /// Which files brought what stands beside one's own ([`brought`](super::brought)).
    pub brought: Vec<String>,
    /// When the browser was last asked to keep what is stored, in milliseconds since 1970 in UTC.
    pub promise_asked_at: Option<u64>,
    /// Hints that the person has closed.
    pub dismissed_hints: Vec<String>,
    /// Keys of records that were deleted for good while their copies could not be reached.
    pub emptied: Vec<String>,
    /// What the host of the page said of itself when it was last heard.
    pub host: Unread<Host>,
    /// The table that one sits at, in a workshop, or is invited to.
    pub table: Option<TableTaken>,
    /// The countdown of a workshop that is shown to a room.
    pub clock: Unread<RoomClock>,
    /// Whether nobody's name is shown where works are shown to a room.
    pub hides_names: bool,
    /// Folders of this origin in which the page has been opened; all of them share the texts.
    pub folders: Folders,
    /// Preferences that this version does not know.
    pub extra: Map<String, Value>,
}

/// A table of a workshop, or an invitation to choose one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableTaken {
    /// The workshop.
    pub workshop: Option<Id>,
    /// The number of the table; 0 as long as none was chosen.
    pub table: u64,
    /// What the workshop is called in the invitation, as long as no table was chosen.
    pub name: String,
    /// What this version does not know.
    pub extra: Map<String, Value>,
}

/// A countdown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoomClock {
    /// The workshop.
    pub workshop: Option<Id>,
    /// When it ends, in milliseconds since 1970 in UTC, while it runs.
    pub ends_at: Option<u64>,
    /// How much is left while it stands still, in milliseconds.
    pub left_ms: Option<u64>,
    /// What this version does not know.
    pub extra: Map<String, Value>,
}

record_fields!(Prefs {
    locale,
    color_scheme,
    device,
    last_export,
    taken,
    brought,
    promise_asked_at,
    dismissed_hints,
    emptied,
    host,
    table,
    clock,
    hides_names,
    folders
});
record_fields!(TableTaken {
    workshop,
    table,
    name
});
record_fields!(RoomClock {
    workshop,
    ends_at,
    left_ms
});

/// A preference that nobody has read yet: it is read when it is wanted, so that what reads it need not come with the first screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unread<T>(Option<Value>, PhantomData<T>);

impl<T: Field> Unread<T> {
    /// The preference, where there is one that can be read.
    pub fn get(&self) -> Option<T> {
        self.0.clone().and_then(T::read)
    }
}

impl<T: Field> From<Option<T>> for Unread<T> {
    fn from(preference: Option<T>) -> Unread<T> {
        Unread(preference.and_then(|it| it.write()), PhantomData)
    }
}

impl<T: Default> Field for Unread<T> {
    fn read(value: Value) -> Option<Unread<T>> {
        Some(Unread(Some(value), PhantomData))
    }

    fn write(&self) -> Option<Value> {
        self.0.clone()
    }
}

impl Serialize for Prefs {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.write().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Prefs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Prefs, D::Error> {
        Prefs::read(Value::deserialize(deserializer)?)
            .ok_or_else(|| de::Error::custom("a preference has the wrong type"))
    }
}
