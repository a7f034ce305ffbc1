//! What is chosen in «Ta med», and the works as a link, packed before anybody asks: a browser lets nothing be copied that is
//! ready only a while after the press of a button.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::state::{AppState, Link};
use crate::views::paper::Pile;

/// What is chosen in the dialog.
#[derive(Clone, Copy)]
pub struct Taking {
    /// Whether contact persons go along.
    pub with_contacts: RwSignal<bool>,
    /// The works as a link.
    pub link: RwSignal<Link>,
    /// Whether the QR is shown.
    pub shows_qr: RwSignal<bool>,
    /// What is on its way to the printer.
    pub pile: Pile,
}

impl Default for Taking {
    /// Nothing is chosen.
    fn default() -> Taking {
        Taking {
            with_contacts: RwSignal::new(false),
            link: RwSignal::new(Link::Packing),
            shows_qr: RwSignal::new(false),
            pile: Pile::default(),
        }
    }
}

impl Taking {
    /// As it is whenever the dialog opens.
    pub fn begin(self, state: AppState) {
        self.with_contacts.set(false);
        self.shows_qr.set(untrack(|| state.works.shows_code.get()));
        state.works.shows_code.set(false);
    }

    /// Packs the works whenever the dialog opens, and anew for another choice, or for others in their place.
    pub fn pack(self, state: AppState, is_open: Memo<bool>) {
        let turn = StoredValue::new(0_u32);
        Effect::new(move || {
            let with_contacts = self.with_contacts.get();
            state.works.taking.track();
            if !is_open.get() {
                return;
            }
            turn.update_value(|turn| *turn += 1);
            let own = turn.get_value();
            if untrack(|| self.link.with(|link| *link != Link::Packing)) {
                self.link.set(Link::Packing);
            }
            let records = untrack(|| state.works.taken(with_contacts));
            spawn_local(async move {
                let packed = state.works.packed(&records).await;
                if turn.get_value() == own {
                    self.link.set(packed);
                }
            });
        });
    }
}
