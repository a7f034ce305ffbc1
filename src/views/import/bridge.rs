//! The old names, for what has not moved over. // bridge

use super::*;
use crate::dom::{El, new};
use crate::i18n::Locale;

pub fn import_dialog(_: AppState) -> El {
    new(view! { <ImportDialog/> })
}

pub fn import_button(_: AppState, _: Locale, text: &'static str) -> El {
    new(view! { <ImportButton text/> })
}
