//! The old names, for screens that have not moved over. // bridge

use leptos::__reexports::send_wrapper::SendWrapper;

use super::*;
use crate::dom::{El, new, old};
use crate::i18n::Locale;
use crate::state::AppState;

pub fn document_on_screen(document: Memo<Document>) -> El {
    new(view! { <DocumentOnScreen document/> })
}

pub fn document_and_picture_on_paper(
    is_laid: RwSignal<bool>,
    compose: impl Fn() -> (Document, Option<El>) + 'static,
) -> El {
    let compose = StoredValue::new(SendWrapper::new(compose));
    let document = move || compose.with_value(|compose| compose().0);
    let picture = move || compose.with_value(|compose| compose().1.map(old));
    new(view! { <DocumentOnPaper is_laid compose=document picture/> })
}

pub fn take_along(
    _: AppState,
    _: Locale,
    name: Text,
    is_laid: RwSignal<bool>,
    composed: Memo<Document>,
) -> El {
    new(view! { <TakeAlong name is_laid composed/> })
}
