//! A labelled field for a line or for more text, which grows with what is written.

use std::borrow::Cow;

use leptos::prelude::*;

use super::fault::{Fault, FaultStatus};
use super::{Words, written};
use crate::browser;
use crate::domain::dates::BOUNDS;
use crate::i18n::{Locale, fields};

/// What a text field is.
pub struct TextField {
    /// The id of the element that is written in.
    pub id: String,
    /// Its label.
    pub label: Cow<'static, str>,
    /// The question behind it, or empty.
    pub hint: &'static str,
    /// The classes of the field as a whole.
    pub class: &'static str,
    /// Whether it stands alone in its part of the page, so that its label is the heading there.
    pub is_part: bool,
    /// The text of now.
    pub value: Signal<String>,
    /// What happens when somebody writes.
    pub on_input: Callback<String>,
}

/// The languages of the fields in a part of the page. What holds them gives it as a context.
#[derive(Clone, Copy)]
pub struct FieldLanguages {
    /// That of the page, in which a field says what is wrong with it.
    pub page: Locale,
    /// The `lang` of what is written in them, where that is another one.
    pub written: Signal<Option<&'static str>>,
}

/// The `lang` of a field. Follows it.
fn lang_of(languages: Option<FieldLanguages>) -> impl Fn() -> Option<&'static str> {
    move || languages.and_then(|languages| languages.written.get())
}

/// The most characters of a field for one line.
const MAX_LINE_CHARS: usize = 500;

/// The browser counts UTF-16 units for `maxlength`, so the same is counted here.
fn is_at_limit(text: &str, most: usize) -> bool {
    text.len() >= most && text.encode_utf16().count() >= most
}

/// Gives on what is written, as the field shows it.
fn taking(on_input: Callback<String>) -> impl Fn(&web_sys::Event) + Copy + 'static {
    move |event| {
        if let Some(text) = written(event) {
            on_input.run(text);
        }
    }
}

/// A field for one line. `kind` is `text`, or another type of `<input>` that holds text. `list` is the
/// id of a `<datalist>` that it offers; `fault` is what is wrong with what is written, when something
/// is. The field is marked at once; what is wrong is told when somebody pauses or leaves the field.
///
/// A day or a time of day that the browser cannot read, as it is not written to its end or is none, is not taken: what
/// was there before stays stored, and the field says so when it is left.
#[component]
pub fn TextInput(
    field: TextField,
    #[prop(default = "text")] kind: &'static str,
    #[prop(optional)] input_mode: Option<&'static str>,
    #[prop(optional)] list: Option<&'static str>,
    #[prop(optional, into)] fault: Option<Signal<Option<&'static str>>>,
    /// The id of what says elsewhere what is wrong with the field, when something is.
    #[prop(optional, into)]
    fault_elsewhere: Option<Signal<Option<String>>>,
    /// What happens when somebody leaves the field.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
    /// A label that follows signals, in the place of the field's own.
    #[prop(optional, into)]
    label: Option<Signal<String>>,
    /// What stands below the field.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let TextField {
        id,
        label: own_label,
        hint,
        class,
        is_part,
        value,
        on_input,
    } = field;
    let take = taking(on_input);
    let languages = use_context::<FieldLanguages>();
    // Browsers then let nobody write a year of more than four digits.
    let bounds = (kind == "date").then_some(BOUNDS);
    let unreadable = languages.and_then(|languages| unreadable_words(kind, languages.page));
    let is_unreadable = RwSignal::new(false);
    let is_full = RwSignal::new(value.with_untracked(|text| is_at_limit(text, MAX_LINE_CHARS)));
    let when_full = languages.map(|languages| fields::FULL_LINE.get(languages.page));
    // Whether the field was written in, and what came of it was not taken.
    let is_held_back = StoredValue::new(false);
    let fault = Fault::new(move || {
        let unreadable = unreadable.filter(|_| is_unreadable.get());
        let words = unreadable.or_else(|| fault.and_then(|fault| fault.get()));
        let words = words.or_else(|| when_full.filter(|_| is_full.get()));
        words.map(Cow::Borrowed)
    });
    let elsewhere = move || fault_elsewhere.and_then(|fault| fault.get());
    let is_wrong = move || fault.is_so() || elsewhere().is_some();
    let fault_id = format!("{id}-feil");
    let described = {
        let (hint, fault_id) = (hint_id(&id, hint), fault_id.clone());
        move || {
            let told = fault.is_told().then(|| fault_id.clone());
            id_list([hint.clone(), told, elsewhere()].into_iter().flatten())
        }
    };
    let change = move |event: web_sys::Event| {
        let is_now = unreadable.is_some() && browser::is_unreadable(&event);
        is_held_back.set_value(is_now);
        if !is_now {
            mark(is_unreadable, false);
            take(&event);
        }
    };
    let shown = move || {
        // What comes into the field can be read.
        is_held_back.set_value(false);
        mark(is_unreadable, false);
        let text = value.get();
        mark(is_full, is_at_limit(&text, MAX_LINE_CHARS));
        text
    };
    let leave = move |event: web_sys::FocusEvent| {
        if unreadable.is_some() {
            let is_now = browser::is_unreadable(&event);
            mark(is_unreadable, is_now);
            // One that was emptied part by part says so only now.
            if !is_now && is_held_back.try_get_value() == Some(true) {
                is_held_back.set_value(false);
                take(&event);
            }
        }
        fault.tell();
        if let Some(on_leave) = on_leave {
            // A field that is taken away is left too.
            let _ = on_leave.try_run(());
        }
    };
    view! {
        <div class=class>
            <Label id=id.clone() label=own_label follows=label hint is_part/>
            <input
                class="ds-input"
                type=kind
                autocomplete="off"
                maxlength=MAX_LINE_CHARS.to_string()
                inputmode=input_mode
                list=list
                min=bounds.map(|bounds| bounds.0)
                max=bounds.map(|bounds| bounds.1)
                id=id
                lang=lang_of(languages)
                aria-invalid=move || is_wrong().then_some("true")
                aria-describedby=described
                prop:value=shown
                on:input=change
                on:blur=leave
            />
            <FaultStatus id=fault_id fault/>
            {children.map(|children| children())}
        </div>
    }
}

/// A field for running text. `limit` is the most characters it takes, with what to say when it is
/// full; `above` stands between the hint and the field, the children below it.
#[component]
pub fn TextArea(
    field: TextField,
    limit: (usize, &'static str),
    /// The coloured edge.
    #[prop(optional_no_strip)]
    edge: Option<&'static str>,
    #[prop(optional_no_strip)] above: Option<AnyView>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let TextField {
        id,
        label,
        hint,
        class,
        is_part,
        value,
        on_input,
    } = field;
    let take = taking(on_input);
    let (most, when_full) = limit;
    let is_full = RwSignal::new(value.with_untracked(|text| is_at_limit(text, most)));
    let fault = Fault::new(move || is_full.get().then_some(Cow::Borrowed(when_full)));
    let area = NodeRef::<leptos::html::Textarea>::new();
    if !browser::grows_by_css() {
        Effect::new(move || {
            value.track();
            if let Some(area) = area.get() {
                browser::fit_height(&area);
            }
        });
    }
    let (hint_of, full_id) = (hint_id(&id, hint), format!("{id}-fullt"));
    let described = {
        let full_id = full_id.clone();
        move || {
            let ids = [hint_of.clone(), fault.is_told().then(|| full_id.clone())];
            id_list(ids.into_iter().flatten())
        }
    };
    let shown = move || {
        let text = value.get();
        mark(is_full, is_at_limit(&text, most));
        text
    };
    view! {
        <div class=class data-edge=edge>
            <Label id=id.clone() label hint is_part/>
            {above}
            <textarea
                class="ds-input"
                maxlength=most.to_string()
                aria-invalid=move || fault.is_so().then_some("true")
                aria-describedby=described
                id=id
                lang=lang_of(use_context())
                node_ref=area
                prop:value=shown
                on:input=move |event| take(&event)
                on:blur=move |_| fault.tell()
            ></textarea>
            <FaultStatus id=full_id fault/>
            {children.map(|children| children())}
        </div>
    }
}

/// Says something of a field, where that is news and the field is still there.
fn mark(of: RwSignal<bool>, is_now: bool) {
    if of.try_get_untracked() == Some(!is_now) {
        of.set(is_now);
    }
}

/// What a field of this kind says of what the browser cannot read; nothing where it holds any text.
fn unreadable_words(kind: &str, locale: Locale) -> Option<&'static str> {
    let words = match kind {
        "date" => fields::UNREADABLE_DATE,
        "time" => fields::UNREADABLE_TIME,
        _ => return None,
    };
    Some(words.get(locale))
}

/// Ids as the value of an attribute; `None` where there are none.
pub fn id_list(ids: impl Iterator<Item = String>) -> Option<String> {
    let ids: Vec<String> = ids.collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn hint_id(id: &str, hint: &str) -> Option<String> {
    (!hint.is_empty()).then(|| format!("{id}-hjelp"))
}

/// The label of a field, and its hint. A label that follows signals stands in the place of the other.
#[component]
fn Label(
    id: String,
    label: Cow<'static, str>,
    #[prop(optional_no_strip)] follows: Option<Signal<String>>,
    hint: &'static str,
    is_part: bool,
) -> impl IntoView {
    let hint = hint_id(&id, hint).map(|id| {
        view! { <div data-field="description" id=id>{hint}</div> }
    });
    let label = match follows {
        Some(text) => view! { <Words text/> }.into_any(),
        None => label.into_any(),
    };
    let label = view! { <label class="ds-label" for=id>{label}</label> };
    let label = match is_part {
        true => view! { <h2 class="field-title">{label}</h2> }.into_any(),
        false => label.into_any(),
    };
    view! { {label}{hint} }
}
