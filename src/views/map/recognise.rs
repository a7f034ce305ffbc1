//! «Dette kjenner vi oss igjen i» of an element, with a note, and what was said of it in self-checks.

use leptos::prelude::*;

use crate::components::text_field::TextField;
use crate::components::{Tick, Words};
use crate::compose::titles::check_title;
use crate::content::MapMeaning;
use crate::domain::{Id, Selfcheck};
use crate::i18n::map as t;
use crate::routes::Route;
use crate::state::AppState;
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;
use crate::views::work::editing::{Area, read, write};
use crate::views::work::names::{entry_lang, written_lang};
use crate::views::work::save_status::SaveStatus;
use crate::views::work::watching::{Watching, WritingArea};

/// Whether an element is recognised in the self-check that is open, and what ticking it does.
pub fn recognising(state: AppState, element: &'static str) -> (Memo<bool>, Callback<bool>) {
    let is_on = Memo::new(move |_| {
        state
            .open
            .with_open(|check: &Selfcheck| check.recognises(element))
    });
    let tick = Callback::new(move |is_recognised: bool| {
        state.open.step_edit_open(&|check: &mut Selfcheck| {
            check.recognise(element, is_recognised);
        });
    });
    (is_on, tick)
}

/// The note to an element in the self-check that is open, as a field.
pub fn note_of(state: AppState, element: &'static str, label: String) -> TextField {
    TextField {
        id: format!("notat-{element}"),
        label: label.into(),
        hint: "",
        class: "ds-field",
        is_part: false,
        value: read(state, move |check: &Selfcheck| {
            check.note(element).to_owned()
        }),
        on_input: write(state, element, move |check: &mut Selfcheck, text| {
            check.write_note(element, text);
        }),
    }
}

/// Whether it is like that here, to tick and to note.
#[component]
pub fn Recognise(meaning: &'static MapMeaning) -> impl IntoView {
    let (state, locale) = use_app();
    let id = meaning.id;
    let (is_on, tick) = recognising(state, id);
    let note = TextField {
        id: "felt-note".to_owned(),
        hint: t::NOTE_HINT.get(locale),
        ..note_of(state, id, t::NOTE.get(locale).to_owned())
    };
    view! {
        <section class="panel form-part" aria-labelledby="kjenner">
            <SectionTitle id="kjenner" text=t::RECOGNISE.get(locale)/>
            <p class="ask">
                <b>{t::ASK.get(locale)}</b>
                " "
                {meaning.ask.get(locale)}
            </p>
            <div class="form-part screen-only">
                <Watching/>
                <WritingArea>
                    <div class="form-part">
                        <Tick
                            id="kjenner-igjen"
                            label=t::RECOGNISE_YES.get(locale)
                            is_on
                            on_tick=tick
                        />
                        <Area field=note/>
                    </div>
                </WritingArea>
                <SaveStatus/>
            </div>
            <OnPaper element=id is_on/>
            <InSessions element=id/>
        </section>
    }
}

/// What was ticked and noted, as paper says it.
#[component]
fn OnPaper(element: &'static str, is_on: Memo<bool>) -> impl IntoView {
    let (state, locale) = use_app();
    let answer = move || match is_on.get() {
        true => t::RECOGNISE_YES.get(locale),
        false => t::NOT_TICKED.get(locale),
    };
    let note = read(state, move |check: &Selfcheck| {
        check.note(element).to_owned()
    });
    view! {
        <div class="paper-only">
            <p prop:textContent=answer></p>
            <p class="quoted">
                <Words text=note lang=written_lang(state, locale)/>
            </p>
        </div>
    }
}

/// The sessions in which it was recognised or noted. A link in it stays the same while somebody
/// writes on the screen.
#[component]
fn InSessions(element: &'static str) -> impl IntoView {
    let (state, locale) = use_app();
    let found = Memo::new(move |_| {
        let found = state.works.sessions_about(element);
        found
            .iter()
            .map(|entry| entry.record.id)
            .collect::<Vec<_>>()
    });
    view! {
        <Show when=move || found.with(|found| !found.is_empty())>
            <div>
                <h3 class="card-title">{t::IN_SESSIONS.get(locale)}</h3>
                <ul class="ds-list">
                    <For each=move || found.get() key=|id| *id let(session)>
                        <InSession session element/>
                    </For>
                </ul>
            </div>
        </Show>
    }
}

/// What was said in one session.
#[component]
fn InSession(session: Id, element: &'static str) -> impl IntoView {
    let (state, locale) = use_app();
    let entry = state.works.entry(session);
    let read = move |read: &dyn Fn(&Selfcheck) -> String| {
        entry.with(|entry| {
            let check = entry.as_ref().and_then(|entry| entry.selfcheck());
            check.map(read).unwrap_or_default()
        })
    };
    let title = move || read(&|check| check_title(check, locale));
    let lang = entry_lang(entry, locale);
    let note = Memo::new(move |_| read(&|check| check.note(element).to_owned()));
    // A note has a language also where its session has no name.
    let note_lang = Signal::derive(move || {
        entry.with(|entry| {
            let own = entry.as_ref()?.record.body.stamps().locale;
            (own != locale).then_some(own.tag())
        })
    });
    view! {
        <li>
            <a
                class="ds-link"
                lang=move || lang.get()
                href=Route::Selfcheck(session).href()
                prop:textContent=title
            ></a>
            <Show when=move || note.with(|note| !note.is_empty())>
                <div class="quoted">
                    <Words text=note lang=note_lang/>
                </div>
            </Show>
        </li>
    }
}
