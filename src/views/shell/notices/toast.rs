//! What was just done, and the way back.

mod words;

use std::time::Duration;

use leptos::html::Div;
use leptos::prelude::*;

use super::live;
use crate::browser;
use crate::components::rested::Pause;
use crate::components::{Button, Variant, Words};
use crate::domain::merge::Outcome;
use crate::i18n::{Text, import, list, notices, shell, versions};
use crate::routes::Route;
use crate::state::{AppState, Notice, WAY_BACK};
use crate::views::{ids, use_app};
use words::words;

/// How long a message stays that one can do nothing with, and that nobody points at.
const REST: Duration = Duration::from_secs(6);

/// What was just done, with the way back where there is one. Escape closes it, and the focus goes back to where
/// it came from.
#[component]
pub fn Toast(notice: Notice) -> impl IntoView {
    let (state, _) = use_app();
    let toast = NodeRef::<Div>::new();
    let way_back = way_back(state, &notice);
    let goes = way_back.is_none() && !notice.stays();
    let way_back = way_back.map(|way| {
        view! {
            <Button id=way.id icon=way.icon on_click=way.go>
                <Words text=live(state, move || way.text)/>
            </Button>
        }
    });
    let close = move || {
        if let Some(toast) = toast.get_untracked() {
            browser::leave(&toast, ids::TITLE);
        }
        state.app.close_notice();
    };
    take_room(toast);
    browser::on_window_here("keydown", move |event| {
        if browser::is_free_escape(&event) {
            close();
        }
    });
    let (is_pointed_at, has_focus) = (StoredValue::new(false), StoredValue::new(false));
    let rest = Pause::default();
    // It closes when nobody has held it for a while.
    let wait = move || {
        let holds = [is_pointed_at, has_focus];
        if holds.iter().any(|it| it.try_get_value() == Some(true)) {
            rest.break_off();
        } else if goes {
            rest.then(REST, move || state.app.close_notice());
        }
    };
    wait();
    let mark = move |of: StoredValue<bool>, is_so: bool| {
        of.set_value(is_so);
        wait();
    };
    view! {
        <div
            class="toast"
            node_ref=toast
            on:pointerenter=move |_| mark(is_pointed_at, true)
            on:pointerleave=move |_| mark(is_pointed_at, false)
            on:focusin=move |event| {
                browser::remember_way_in(&event);
                mark(has_focus, true);
            }
            on:focusout=move |_| mark(has_focus, false)
        >
            <p prop:textContent=move || words(state, &notice, state.app.locale.get())></p>
            {way_back}
            <Button
                variant=Variant::Tertiary
                icon="XMark"
                label=live(state, || shell::CLOSE)
                on_click=close
            />
        </div>
    }
}

/// Lets the page scroll clear of the toast for as long as it is there.
fn take_room(toast: NodeRef<Div>) {
    let take = move || {
        if let Some(toast) = toast.get_untracked() {
            browser::keep_clear_of(&toast);
        }
    };
    Effect::new(move || {
        toast.track();
        take();
    });
    browser::on_window_here("resize", move |_| take());
    // A browser is content where the caret of a field is seen. What a pointer presses stays where it is.
    browser::on_window_here("focusin", move |event| {
        if browser::is_shown_focus(&event) {
            take();
        }
    });
    on_cleanup(browser::give_room_back);
}

/// The button of a toast.
struct WayBack {
    text: Text,
    icon: &'static str,
    id: &'static str,
    go: Callback<()>,
}

impl WayBack {
    fn new(text: Text, go: impl Fn() + Send + Sync + 'static) -> WayBack {
        WayBack {
            text,
            icon: "",
            id: "",
            go: Callback::new(move |()| go()),
        }
    }
}

fn way_back(state: AppState, notice: &Notice) -> Option<WayBack> {
    let way = match notice {
        &Notice::Binned(id) => WayBack {
            id: WAY_BACK,
            ..WayBack::new(notices::UNDO_BIN, move || {
                state.works.restore(id);
                browser::focus_soon(ids::TITLE.to_owned());
            })
        },
        Notice::BinnedMany(ids) => {
            let ids = ids.clone();
            WayBack {
                id: WAY_BACK,
                ..WayBack::new(notices::UNDO_BIN, move || {
                    state.works.restore_all(ids.clone());
                    browser::focus_soon(ids::TITLE.to_owned());
                })
            }
        }
        &Notice::GotUp(id, table) => WayBack::new(versions::UNDO, move || {
            state.works.sit_down(id, table);
            browser::focus("tittel");
        }),
        &Notice::Copied(id) => WayBack::new(notices::OPEN_COPY, move || {
            if let Some(entry) = state.works.stored(id) {
                state.app.go(Route::of(&entry.record));
            }
        }),
        Notice::NotSafe => WayBack {
            icon: "Download",
            ..WayBack::new(list::DOWNLOAD_ALL, move || state.works.download_all())
        },
        Notice::FileNotWritten => WayBack::new(shell::SEE_SKETCHES, move || {
            state.app.go(Route::Sketches);
        }),
        Notice::VersionRestored(_)
        | Notice::ConflictSolved(_)
        | Notice::KeptApart(_)
        | Notice::TakenIn(_)
        | Notice::TakenOut
        | Notice::Refilled(_) => WayBack::new(versions::UNDO, move || {
            state.works.take_back();
            browser::focus(ids::TITLE);
        }),
        Notice::Imported(outcomes, _) if outcomes.iter().any(is_change) => {
            WayBack::new(import::UNDO, move || {
                state.works.undo_import();
                browser::focus(ids::TITLE);
            })
        }
        _ => return None,
    };
    Some(way)
}

/// Whether an import changed something for a record.
fn is_change(outcome: &Outcome) -> bool {
    matches!(
        outcome,
        Outcome::Added | Outcome::Advanced | Outcome::Conflict
    )
}
