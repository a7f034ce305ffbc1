//! What is wrong with something that one writes in, told in one way: what it is about is marked at once, and the words
//! come once somebody has paused or left it. No key is interrupted by them.

use std::borrow::Cow;

use leptos::prelude::*;

use super::rested::{FAULT_REST, Rested};

/// What is wrong, when something is.
pub type FaultWords = Option<Cow<'static, str>>;

/// What is wrong with something, as it stands and as it was told.
#[derive(Clone, Copy)]
pub struct Fault {
    now: Memo<FaultWords>,
    rested: Rested<FaultWords>,
}

impl Fault {
    /// Follows what is wrong. What is so to begin with is told at once.
    pub fn new(now: impl Fn() -> FaultWords + Send + Sync + 'static) -> Fault {
        let now = Memo::new(move |_| now());
        Fault {
            now,
            rested: Rested::new(now, FAULT_REST, Option::is_none),
        }
    }

    /// Whether something is wrong. Follows it.
    pub fn is_so(self) -> bool {
        self.now.with(Option::is_some)
    }

    /// Whether it has been told. Follows it.
    pub fn is_told(self) -> bool {
        self.rested.told().with(Option::is_some)
    }

    /// Tells it now, as somebody leaves what it is about.
    pub fn tell(self) {
        self.rested.tell();
    }
}

/// The words about a fault. Their place is always there, so that what comes into it is heard.
#[component]
pub fn FaultStatus(#[prop(into)] id: String, fault: Fault) -> impl IntoView {
    let told = fault.rested.told();
    let words = move || {
        let (words, id) = (told.get()?, id.clone());
        Some(view! {
            <p
                class="ds-validation-message"
                data-field="validation"
                id=(!id.is_empty()).then_some(id)
                prop:textContent=words.into_owned()
            ></p>
        })
    };
    view! { <div class="fault-status" aria-live="polite">{words}</div> }
}
