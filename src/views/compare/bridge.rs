//! The old name, for what has not moved over. // bridge

use super::*;
use crate::dom::{El, new};
use crate::i18n::Locale;
use crate::state::AppState;

pub fn compare_screen(_: AppState, _: Locale, copy: Id) -> El {
    new(view! { <Compare copy/> })
}
