//! What the person has chosen for this browser, and the browser's own device id.

use serde::{Deserialize, Serialize};

use crate::domain::DeviceId;
use crate::i18n::Locale;

/// Light, dark, or as the device has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ColorScheme {
    /// As the device has it.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl ColorScheme {
    /// All choices, in the order they are offered.
    pub const ALL: [ColorScheme; 3] = [ColorScheme::Auto, ColorScheme::Light, ColorScheme::Dark];

    /// The word for the attribute `data-color-scheme`.
    pub const fn word(self) -> &'static str {
        match self {
            ColorScheme::Auto => "auto",
            ColorScheme::Light => "light",
            ColorScheme::Dark => "dark",
        }
    }
}

/// Preferences. What cannot be read is chosen anew; no words of the person are in here.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Prefs {
    /// The chosen language; `None` before the first choice.
    pub locale: Option<Locale>,
    /// The chosen colours.
    pub color_scheme: ColorScheme,
    /// Who this browser is in version vectors; `None` before the first start.
    pub device: Option<DeviceId>,
    /// When all was last downloaded, in milliseconds since 1970 in UTC.
    pub last_export: Option<u64>,
    /// Hints that the person has closed.
    pub dismissed_hints: Vec<String>,
}
