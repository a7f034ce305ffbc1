//! The top of a sketch: its name, how far it has come, and what one can do with it.

use leptos::prelude::*;

use super::paper::{PaperForm, PaperTray, day_format};
use super::save_status::SaveStatus;
use crate::components::menu::MenuItem;
use crate::components::{Icon, Menu, ProgressRing};
use crate::compose;
use crate::content::PROTOTYPES;
use crate::domain::Id;
use crate::domain::progress::{FIELD_COUNT, filled_fields};
use crate::export::plain_text;
use crate::i18n::{Locale, Text, fill, lasting, list, sketch};
use crate::routes::Route;
use crate::state::{AppState, Lasting};
use crate::views::sketch_card::progress_words;

/// Name, status, progress, origin and tools.
#[component]
pub fn Head(locale: Locale, id: Id, paper: PaperTray) -> impl IntoView {
    let state = AppState::from_context();
    let title = Memo::new(move |_| state.editing.with(|open| open.title().to_owned()));
    let filled = Memo::new(move |_| state.editing.with(filled_fields));
    let shown_title = move || match title.get() {
        title if title.is_empty() => sketch::NEW_TITLE.get(locale).to_owned(),
        title => title,
    };
    view! {
        <header class="sketch-head">
            <div class="sketch-head__line">
                <a class="ds-link back-link" href=Route::Sketches.href()>
                    <Icon name="ArrowLeft" />
                    {sketch::BACK.get(locale)}
                </a>
                <SaveStatus locale=locale />
            </div>
            <div class="sketch-head__line">
                <h1 class="page-title sketch-head__title" id="tittel" tabindex="-1">
                    {shown_title}
                </h1>
                <p class="progress">
                    <ProgressRing filled=filled total=FIELD_COUNT label=None />
                    <span>{move || progress_words(filled.get(), locale)}</span>
                </p>
            </div>
            <Notes locale=locale />
            <Toolbar locale=locale id=id paper=paper />
        </header>
    }
}

/// Where the text lives, and where the sketch comes from.
#[component]
fn Notes(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    let place = move || match state.lasting.get() {
        Lasting::Both => Some(lasting::BOTH.get(locale)),
        Lasting::LocalOnly => Some(lasting::LOCAL_ONLY.get(locale)),
        // The banner at the top says it already.
        Lasting::CopiesOnly | Lasting::MemoryOnly => None,
    };
    let origin = Memo::new(move |_| {
        state.editing.with(|open| {
            let borrowed = open.borrowed_from.as_ref().map(|source| {
                fill(
                    sketch::BORROWED_FROM.get(locale),
                    &[("title", &source.title)],
                )
            });
            let made = open.made_from.as_ref().and_then(|made| {
                let prototype = PROTOTYPES.iter().find(|known| known.id == made.prototype)?;
                let name = prototype.name.get(locale);
                Some(fill(sketch::MADE_FROM.get(locale), &[("title", name)]))
            });
            borrowed.or(made)
        })
    });
    let other = Memo::new(move |_| state.editing.with(|open| open.conflict_of));
    view! {
        <div class="sketch-head__notes">
            {move || place().map(|text| view! { <p>{text}</p> })}
            {move || origin.get().map(|text| view! { <p>{text}</p> })}
            {move || {
                other
                    .get()
                    .map(|other| {
                        view! {
                            <p>
                                {sketch::CONFLICT_NOTE.get(locale)} " "
                                <a class="ds-link" href=Route::Sketch(other).href()>
                                    {sketch::SEE_OTHER.get(locale)}
                                </a>
                            </p>
                        }
                    })
            }}
        </div>
    }
}

#[component]
fn Toolbar(locale: Locale, id: Id, paper: PaperTray) -> impl IntoView {
    let state = AppState::from_context();
    let copy_text = move |()| {
        let document = state
            .editing
            .with_untracked(|open| compose::sketch::document(open, locale, &day_format(locale)));
        state.copy_text(plain_text::write(&document));
    };
    let copy = move |()| {
        state.copy(id, move |title| {
            fill(list::COPY_TITLE.get(locale), &[("title", title)])
        });
    };
    let nothing_written = Memo::new(move |_| state.editing.with(|open| open.created_at == 0));
    let tool = move |icon, name: Text, is_off: Signal<bool>, run: Callback<()>| {
        view! { <Tool icon=icon name=name.get(locale) is_off=is_off run=run /> }
    };
    let always = Signal::stored(false);
    let unwritten = Signal::from(nothing_written);
    view! {
        <div class="toolbar" role="group" aria-label=sketch::TOOLS.get(locale)>
            {tool(
                "ArrowUndo",
                sketch::UNDO,
                Signal::derive(move || !state.undo_steps.get().0),
                Callback::new(move |()| state.undo()),
            )}
            {tool(
                "ArrowRedo",
                sketch::REDO,
                Signal::derive(move || !state.undo_steps.get().1),
                Callback::new(move |()| state.redo()),
            )}
            <Menu
                id="utskrift"
                icon="PrinterSmall"
                label=sketch::PRINT.get(locale)
                items=print_items(locale, paper)
            />
            {tool("Clipboard", sketch::COPY_TEXT, always, Callback::new(copy_text))}
            {tool(
                "Download",
                list::DOWNLOAD,
                always,
                Callback::new(move |()| state.download_open()),
            )}
            {tool("Files", list::COPY, unwritten, Callback::new(copy))}
            <button
                type="button"
                class="ds-button toolbar__button toolbar__end"
                data-variant="secondary"
                data-color="danger"
                aria-disabled=move || nothing_written.get().then_some("true")
                on:click=move |_| state.bin(id)
            >
                <Icon name="Trash" />
                <span class="toolbar__text">{list::DELETE.get(locale)}</span>
            </button>
        </div>
    }
}

fn print_items(locale: Locale, paper: PaperTray) -> Vec<MenuItem> {
    let item = |name: Text, hint: Text, form| MenuItem {
        name: name.get(locale),
        hint: hint.get(locale),
        choose: Callback::new(move |()| paper.print(form)),
    };
    vec![
        item(sketch::PRINT_A4, sketch::PRINT_A4_HINT, PaperForm::A4),
        item(sketch::PRINT_A3, sketch::PRINT_A3_HINT, PaperForm::A3),
        item(
            sketch::PRINT_BLANK,
            sketch::PRINT_BLANK_HINT,
            PaperForm::Blank,
        ),
    ]
}

#[component]
fn Tool(
    icon: &'static str,
    name: &'static str,
    is_off: Signal<bool>,
    run: Callback<()>,
) -> impl IntoView {
    let click = move |_| {
        if !is_off.get_untracked() {
            run.run(());
        }
    };
    view! {
        <button
            type="button"
            class="ds-button toolbar__button"
            data-variant="secondary"
            aria-disabled=move || is_off.get().then_some("true")
            on:click=click
        >
            <Icon name=icon />
            <span class="toolbar__text">{name}</span>
        </button>
    }
}
