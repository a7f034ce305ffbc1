//! What is chosen in «Ta med», and the works as a link, packed before anybody asks: a browser lets nothing be copied that is
//! ready only a while after the press of a button.

use leptos::prelude::*;

use crate::components::later::Later;
use crate::state::{AppState, Link};
use crate::views::paper::Pile;

/// What is chosen in the dialog.
#[derive(Clone, Copy)]
pub struct Taking {
    /// Whether contact persons go along.
    pub with_contacts: RwSignal<bool>,
    /// The works as a link.
    pub link: Memo<Link>,
    /// Whether the QR is shown.
    pub shows_qr: RwSignal<bool>,
    /// What is on its way to the printer.
    pub pile: Pile,
}

impl Taking {
    /// Packs the works whenever the dialog opens, and anew for another choice, or for others in their place.
    pub fn begin(state: AppState, is_open: Memo<bool>) -> Taking {
        let (works, with_contacts) = (state.works, state.works.takes_contacts);
        let packed = Later::ask(
            move || {
                with_contacts.track();
                works.taking.track();
                is_open.get()
            },
            move || {
                let records = works.taken(with_contacts.get_untracked());
                async move { works.packed(&records).await }
            },
        );
        Taking {
            with_contacts,
            link: Memo::new(move |_| packed.now().unwrap_or(Link::Packing)),
            shows_qr: works.shows_code,
            pile: Pile::default(),
        }
    }
}
