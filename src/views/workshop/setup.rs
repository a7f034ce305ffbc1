//! «Sett opp»: what it is about, the room and the time, and the invitation.

use leptos::prelude::*;

use super::invitation::Invitation;
use super::script::Script;
use super::seat::{AtTable, table_here};
use crate::components::text_field::TextField;
use crate::components::{Button, Select, TextInput};
use crate::compose::workshop::count_name;
use crate::content::PROTOTYPE_CARDS;
use crate::domain::workshop::Count;
use crate::domain::{Stamps, Work, Workshop};
use crate::i18n::{Locale, Text, fill, session, workshop as t};
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;
use crate::views::work::editing::{Area, DateInput, FieldSpec, field, read, write};
use crate::views::work::watching::WritingArea;

const NAME: FieldSpec<Workshop> = field!(name, t::NAME, None);
const ASKS: FieldSpec<Workshop> = field!(asks, t::ASKS, Some(t::ASKS_HINT));
const PLACE: FieldSpec<Workshop> = field!(place, t::PLACE, None);
const DATE: FieldSpec<Workshop> = field!(date, t::DATE, None);
const START: FieldSpec<Workshop> = field!(start, t::START, None);
const HOST: FieldSpec<Workshop> = field!(host, t::HOST, None);

/// The part.
#[component]
pub fn SetUp() -> impl IntoView {
    let (state, locale) = use_app();
    let id = state.open.editing_id();
    let is_table = Memo::new(move |_| table_here(state, id).is_some());
    let parts = move || match is_table.get() {
        false => view! { <Parts/> }.into_any(),
        // Those at a table have enough with their sketch.
        true => view! {
            <details class="ds-details">
                <summary>{t::HOST_PART.get(locale)}</summary>
                <div class="stack">
                    <Parts/>
                </div>
            </details>
        }
        .into_any(),
    };
    view! {
        <AtTable/>
        {parts}
    }
}

/// What the facilitator sets up.
#[component]
fn Parts() -> impl IntoView {
    view! {
        <WritingArea>
            <div class="stack">
                <About/>
                <Room/>
            </div>
        </WritingArea>
        <Invitation/>
        <Script/>
        <BlankSheets/>
    }
}

/// Sheets for the tables, should every device fail.
#[component]
fn BlankSheets() -> impl IntoView {
    let (state, locale) = use_app();
    view! {
        <section class="panel form-part" aria-labelledby="ark">
            <SectionTitle id="ark" text=session::BLANK_A3_TITLE.get(locale)/>
            <p class="prose">{session::BLANK_A3_HINT.get(locale)}</p>
            <div class="cluster">
                <Button icon="PrinterSmall" on_click=move || state.works.print_sheets()>
                    {session::BLANK_A3.get(locale)}
                </Button>
            </div>
        </section>
    }
}

#[component]
fn About() -> impl IntoView {
    let (state, locale) = use_app();
    view! {
        <section class="panel form-part" aria-labelledby="om-verkstedet">
            <SectionTitle id="om-verkstedet" text=t::ABOUT.get(locale)/>
            <TextInput field=NAME.field(state, locale)/>
            <Area field=ASKS.field(state, locale)/>
            <div class="setup__line">
                <TextInput field=PLACE.field(state, locale)/>
                <DateInput field=DATE.field(state, locale)/>
                <TextInput field=START.field(state, locale) kind="time"/>
                <TextInput field=HOST.field(state, locale)/>
            </div>
            <div class="setup__line">
                <Template/>
                <Language/>
            </div>
        </section>
    }
}

/// What the tables begin with.
#[component]
fn Template() -> impl IntoView {
    let (state, locale) = use_app();
    let mut options = vec![("", t::BLANK.get(locale))];
    options.extend(
        PROTOTYPE_CARDS
            .iter()
            .map(|card| (card.id, card.name.get(locale))),
    );
    view! {
        <Select
            id="felt-template"
            label=t::TEMPLATE.get(locale)
            options
            chosen=read(state, |held: &Workshop| held.template.clone())
            on_choose=write(state, "template", |held: &mut Workshop, word| held.template = word)
        />
    }
}

/// The language that the invitation and the report are written in.
#[component]
fn Language() -> impl IntoView {
    let (state, locale) = use_app();
    let options = Locale::ALL.map(|own| (own.tag(), own.own_name())).to_vec();
    let choose = Callback::new(move |tag: String| {
        let chosen = Locale::ALL.into_iter().find(|own| own.tag() == tag);
        state.open.edit("locale", &|work: &mut Work| {
            let stamps = work.stamps();
            let locale = chosen.unwrap_or(stamps.locale);
            *work = std::mem::take(work).with_stamps(Stamps { locale, ..stamps });
        });
    });
    view! {
        <Select
            id="felt-locale"
            label=t::LANGUAGE.get(locale)
            options
            chosen=read(state, |held: &Workshop| held.locale.tag().to_owned())
            on_choose=choose
        />
    }
}

#[component]
fn Room() -> impl IntoView {
    let (_, locale) = use_app();
    let counts = Count::ALL.map(|count| view! { <CountField count/> });
    view! {
        <section class="panel form-part" aria-labelledby="rommet">
            <SectionTitle id="rommet" text=t::ROOM.get(locale)/>
            <p class="hint">{t::ROOM_HINT.get(locale)}</p>
            <div class="setup__counts">{counts.collect_view()}</div>
        </section>
    }
}

/// A number of the set-up. What is no number of that sort is told about, and what is usual counts meanwhile.
#[component]
fn CountField(count: Count) -> impl IntoView {
    let (state, locale) = use_app();
    let value = read(state, move |held: &Workshop| held.written(count).clone());
    let id = count_id(count);
    let field = TextField {
        id: id.to_owned(),
        label: count_name(count).get(locale).into(),
        hint: "",
        class: "ds-field",
        is_part: false,
        value,
        on_input: write(state, id, move |held: &mut Workshop, text| {
            *held.written_mut(count) = text;
        }),
    };
    let fault = Memo::new(move |_| {
        let is_wrong = value.with(|text| !text.trim().is_empty() && count.read(text).is_none());
        is_wrong.then(|| not_a_count(count).get(locale))
    });
    let usual = fill(t::USUAL.get(locale), &[("n", &count.usual().to_string())]);
    view! {
        <TextInput field input_mode="numeric" fault=fault>
            <Show when=move || value.with(|text| text.trim().is_empty())>
                <p class="hint">{usual.clone()}</p>
            </Show>
        </TextInput>
    }
}

/// What is said of what is no such number; the bounds are those of [`Count::least`] and [`Count::most`].
const fn not_a_count(count: Count) -> Text {
    match count {
        Count::Tables => t::NOT_TABLES,
        Count::People => t::NOT_PEOPLE,
        Count::Dots => t::NOT_DOTS,
        Count::Alone | Count::Group | Count::Plenary => t::NOT_MINUTES,
    }
}

const fn count_id(count: Count) -> &'static str {
    match count {
        Count::Tables => "felt-tables",
        Count::People => "felt-people",
        Count::Dots => "felt-dots",
        Count::Alone => "felt-minutes_alone",
        Count::Group => "felt-minutes_group",
        Count::Plenary => "felt-minutes_plenary",
    }
}
