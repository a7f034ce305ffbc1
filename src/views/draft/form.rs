//! What the forms of the prototypes have in common.

use leptos::prelude::*;

use crate::components::TextInput;
use crate::domain::Draft;
use crate::domain::amounts::AmountFault;
use crate::i18n::{Text, drafts, fields};
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;
use crate::views::work::editing::FieldSpec;

/// A part of a form, with its heading and what to write there.
#[component]
pub fn Part(
    #[prop(into)] id: String,
    #[prop(into)] title: String,
    #[prop(optional)] hint: Option<Text>,
    #[prop(default = "panel form-part")] class: &'static str,
    children: Children,
) -> impl IntoView {
    let (_, locale) = use_app();
    let labelled_by = id.clone();
    view! {
        <section class=class aria-labelledby=labelled_by>
            <SectionTitle id text=title/>
            {hint.map(|hint| view! { <p class="hint">{hint.get(locale)}</p> })}
            {children()}
        </section>
    }
}

/// Fields that belong together. Their labels say enough to the eye; the heading is for those who go from one to the next.
#[component]
pub fn Group(
    title: Text,
    #[prop(default = "panel form-part")] class: &'static str,
    children: Children,
) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <div class=class>
            <h2 class="ds-sr-only">{title.get(locale)}</h2>
            {children()}
        </div>
    }
}

const MUNICIPALITY: FieldSpec<Draft> = FieldSpec {
    id: "felt-municipality",
    label: fields::MUNICIPALITY,
    hint: None,
    of: |draft| &mut draft.municipality,
    get: |draft| &draft.municipality,
};

const CONTACT: FieldSpec<Draft> = FieldSpec {
    id: "felt-contact",
    label: drafts::CONTACT,
    hint: Some(drafts::CONTACT_HINT),
    of: |draft| &mut draft.contact,
    get: |draft| &draft.contact,
};

/// Whose draft it is, and whom to ask.
#[component]
pub fn FromWhom() -> impl IntoView {
    let (state, locale) = use_app();
    view! {
        <Group title=drafts::FROM_WHOM class="panel form-part">
            <TextInput field=MUNICIPALITY.field(state, locale)/>
            <TextInput field=CONTACT.field(state, locale)/>
        </Group>
    }
}

/// What is said about hours that cannot be used.
pub const fn hours_fault(fault: AmountFault, too_much: Text) -> Text {
    match fault {
        AmountFault::NotANumber => drafts::NOT_A_NUMBER,
        AmountFault::Negative => drafts::NEGATIVE,
        AmountFault::TooMuch => too_much,
    }
}
