//! Fields of the work that is open, whatever it is.

use leptos::prelude::*;

use crate::components::text_field::TextField;
use crate::components::{TextArea, TextInput};
use crate::domain::dates::{self, DateFault};
use crate::domain::limits::MAX_TEXT_CHARS;
use crate::domain::undo::Place;
use crate::domain::{Editable, Work};
use crate::i18n::{Locale, Text, fields, sketch};
use crate::state::AppState;
use crate::views::use_app;

/// One text of something that can be written in.
pub struct FieldSpec<K> {
    /// The id of the element, and the name under which undo groups typing.
    pub id: &'static str,
    /// Its label.
    pub label: Text,
    /// The question behind it, if it needs one.
    pub hint: Option<Text>,
    /// Gives the text.
    pub of: fn(&mut K) -> &mut String,
    /// Reads the text.
    pub get: fn(&K) -> &String,
}

impl<K> Clone for FieldSpec<K> {
    fn clone(&self) -> FieldSpec<K> {
        *self
    }
}

impl<K> Copy for FieldSpec<K> {}

impl<K: Editable> FieldSpec<K> {
    /// The text of now.
    pub fn value(self, state: AppState) -> Signal<String> {
        let get = self.get;
        read(state, move |held: &K| get(held).clone())
    }

    /// The field as one to write in.
    pub fn field(self, state: AppState, locale: Locale) -> TextField {
        let of = self.of;
        TextField {
            id: self.id.to_owned(),
            label: self.label.get(locale).into(),
            hint: self.hint.map_or("", |hint| hint.get(locale)),
            class: "ds-field",
            is_part: false,
            value: self.value(state),
            on_input: write(state, self.id, move |held: &mut K, text| *of(held) = text),
        }
    }
}

/// A field that is called in the page as it is in the struct.
macro_rules! field {
    ($field:ident, $label:expr, $hint:expr) => {
        $crate::views::work::editing::FieldSpec {
            id: concat!("felt-", stringify!($field)),
            label: $label,
            hint: $hint,
            of: |held| &mut held.$field,
            get: |held| &held.$field,
        }
    };
}
pub(in crate::views) use field;

type Reader = Box<dyn Fn(&Work) -> String + Send + Sync>;
type Writer = Box<dyn Fn(&mut Work, String) + Send + Sync>;

/// A text of what is open; empty where that is something else.
pub fn read<K: Editable>(
    state: AppState,
    get: impl Fn(&K) -> String + Send + Sync + 'static,
) -> Signal<String> {
    read_work(
        state,
        Box::new(move |work| K::of(work).map(&get).unwrap_or_default()),
    )
}

fn read_work(state: AppState, get: Reader) -> Signal<String> {
    Memo::new(move |_| state.open.editing.with(|open| get(open))).into()
}

/// What writing does to what is open. `place` groups typing into steps of undo.
pub fn write<K: Editable>(
    state: AppState,
    place: impl Into<Place>,
    set: impl Fn(&mut K, String) + Send + Sync + 'static,
) -> Callback<String> {
    let set = move |work: &mut Work, text| {
        if let Some(held) = K::of_mut(work) {
            set(held, text);
        }
    };
    write_work(state, place.into(), Box::new(set))
}

fn write_work(state: AppState, place: Place, set: Writer) -> Callback<String> {
    Callback::new(move |text: String| state.open.edit(place, &|work| set(work, text.clone())))
}

/// A field for running text, as long as a text may be.
#[component]
pub fn Area(
    field: TextField,
    /// The coloured edge.
    #[prop(default = None, into)]
    edge: Option<&'static str>,
    #[prop(optional)] above: Option<AnyView>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let (_, locale) = use_app();
    let limit = (MAX_TEXT_CHARS, sketch::FULL_FIELD.get(locale));
    view! {
        <TextArea field limit edge=edge above=above>
            {children.map(|children| children())}
        </TextArea>
    }
}

/// A field for a day. It says so where what stands in it is none that can be meant.
#[component]
pub fn DateInput(field: TextField) -> impl IntoView {
    let (_, locale) = use_app();
    let written = field.value;
    let fault = Memo::new(move |_| {
        let words = match written.with(|text| dates::fault(text))? {
            DateFault::Year => fields::DATE_YEAR,
            DateFault::NotADay => fields::DATE_NOT_A_DAY,
        };
        Some(words.get(locale))
    });
    view! { <TextInput field kind="date" fault=fault/> }
}
