//! Days, moments and numbers as this browser writes them.

use crate::browser;
use crate::compose::formats::Formats;
use crate::i18n::Locale;

/// Writes days and numbers by the browser's own `Intl`.
pub fn formats(locale: Locale) -> Formats {
    Formats {
        locale,
        moment: browser::format_day,
        day: browser::format_date,
        number: browser::format_number,
    }
}
