//! The old names of the tools, for screens that have not moved over. // bridge

use super::*;
use crate::components::button;
use crate::dom::{El, new};
use crate::i18n::Locale;

pub fn undo_tool(_: AppState, _: Locale) -> El {
    new(view! { <UndoTool/> })
}

pub fn redo_tool(_: AppState, _: Locale) -> El {
    new(view! { <RedoTool/> })
}

pub fn download_tool(_: AppState, _: Locale) -> El {
    new(view! { <DownloadTool/> })
}

pub fn versions_tool(_: AppState, _: Locale) -> El {
    new(view! { <VersionsTool/> })
}

pub fn delete_tool(_: AppState, _: Locale) -> El {
    new(view! { <DeleteTool/> })
}

impl Waits {
    pub fn button(self, variant: Variant, name: &str, run: impl Fn() + 'static) -> El {
        let Waits { id, is_off, .. } = self;
        let click = move || {
            if !is_off.get_untracked() {
                run();
            }
        };
        button(variant, name, click)
            .live_attr("aria-disabled", move || is_off.get().then_some("true"))
            .live_attr("aria-describedby", move || is_off.get().then_some(id))
    }

    pub fn view(self, _: Locale) -> El {
        new(view! { <WaitingFor waits=self/> })
    }
}

pub fn with_undo_keys(state: AppState, screen: El) -> El {
    use wasm_bindgen::JsCast;
    screen.on("keydown", move |event| {
        if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
            undo_key(state, event);
        }
    })
}

pub fn conflict_notes(_: AppState, _: Locale) -> El {
    new(view! { <ConflictNotes/> })
}
