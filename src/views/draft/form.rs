//! What the forms of the prototypes have in common: fields and rows of the draft that is open.

use leptos::prelude::*;

use crate::components::text_field::TextField;
use crate::components::{text_area, text_input};
use crate::dom::{El, el};
use crate::domain::Draft;
use crate::domain::amounts::AmountFault;
use crate::domain::draft::Content;
use crate::domain::limits::MAX_TEXT_CHARS;
use crate::i18n::{Locale, Text, drafts, fields, sketch};
use crate::state::AppState;

/// One text of the content of a draft.
pub struct FieldSpec<C> {
    /// The id of the element, and the name under which undo groups typing.
    pub id: &'static str,
    /// Its label.
    pub label: Text,
    /// The question behind it, if it needs one.
    pub hint: Option<Text>,
    /// Gives the text.
    pub of: fn(&mut C) -> &mut String,
    /// Reads the text.
    pub get: fn(&C) -> &String,
}

type Reader = Box<dyn Fn(&Draft) -> String + Send + Sync>;
type Writer = Box<dyn Fn(&mut Draft, String) + Send + Sync>;

/// A text of the draft that is open.
pub fn read(state: AppState, get: Reader) -> Signal<String> {
    Memo::new(move |_| state.with_draft(&get)).into()
}

/// What writing does to the draft that is open.
pub fn write(state: AppState, field: &'static str, set: Writer) -> Callback<String> {
    Callback::new(move |text: String| state.edit_draft(field, &|draft| set(draft, text.clone())))
}

impl<C: Content> FieldSpec<C> {
    /// The text of now.
    pub fn value(&self, state: AppState) -> Signal<String> {
        let get = self.get;
        read(
            state,
            Box::new(move |draft| {
                C::of(draft)
                    .map(|held| get(held).clone())
                    .unwrap_or_default()
            }),
        )
    }

    /// The field as one to write in.
    pub fn field(&self, state: AppState, locale: Locale) -> TextField {
        let of = self.of;
        TextField {
            id: self.id.to_owned(),
            label: self.label.get(locale).into(),
            hint: self.hint.map_or("", |hint| hint.get(locale)),
            class: "ds-field",
            value: self.value(state),
            on_input: write(
                state,
                self.id,
                Box::new(move |draft, text| {
                    if let Some(held) = C::of_mut(draft) {
                        *of(held) = text;
                    }
                }),
            ),
        }
    }

    /// A field for one line.
    pub fn line(&self, state: AppState, locale: Locale) -> El {
        text_input(self.field(state, locale), "text")
    }

    /// A field for a day or a time of day.
    pub fn moment(&self, state: AppState, locale: Locale, kind: &str) -> El {
        text_input(self.field(state, locale), kind)
    }

    /// A field for running text.
    pub fn area(&self, state: AppState, locale: Locale) -> El {
        let limit = (MAX_TEXT_CHARS, sketch::FULL_FIELD.get(locale));
        text_area(self.field(state, locale), limit, None)
    }
}

/// A part of a form, with its heading and what to write there.
pub fn part(id: &str, title: &str, hint: Option<Text>, locale: Locale) -> El {
    el("section")
        .class("panel form-part")
        .attr("aria-labelledby", id)
        .child(crate::views::frame::section_title(id, title))
        .child_if(hint.map(|hint| el("p").class("hint").text(hint.get(locale))))
}

/// Whose draft it is, and whom to ask.
pub fn from_whom(state: AppState, locale: Locale) -> El {
    let municipality = TextField {
        id: "felt-municipality".to_owned(),
        label: fields::MUNICIPALITY.get(locale).into(),
        hint: "",
        class: "ds-field",
        value: read(state, Box::new(|draft| draft.municipality.clone())),
        on_input: write(
            state,
            "municipality",
            Box::new(|draft, text| draft.municipality = text),
        ),
    };
    let contact = TextField {
        id: "felt-contact".to_owned(),
        label: drafts::CONTACT.get(locale).into(),
        hint: drafts::CONTACT_HINT.get(locale),
        class: "ds-field",
        value: read(state, Box::new(|draft| draft.contact.clone())),
        on_input: write(
            state,
            "contact",
            Box::new(|draft, text| draft.contact = text),
        ),
    };
    el("div")
        .class("panel form-part form-pair")
        .child(text_input(municipality, "text"))
        .child(text_input(contact, "text"))
}

/// What is said about hours that cannot be used.
pub const fn hours_fault(fault: AmountFault, too_much: Text) -> Text {
    match fault {
        AmountFault::NotANumber => drafts::NOT_A_NUMBER,
        AmountFault::Negative => drafts::NEGATIVE,
        AmountFault::TooMuch => too_much,
    }
}
