//! The illustrations, filled in, to look at beside one's own sketch.

use leptos::prelude::*;

use super::canvas::{COLUMNS, CanvasField, TEAM_PLAY};
use super::team::{Team, members};
use crate::components::{Button, Name, NameIn, Variant};
use crate::compose::seed;
use crate::content::{ILLUSTRATIONS, Illustration};
use crate::domain::Sketch;
use crate::i18n::{Locale, sketch};
use crate::views::use_app;

/// The chosen illustration as a canvas that cannot be written in.
#[component]
pub fn Example() -> impl IntoView {
    let (state, locale) = use_app();
    let chosen = RwSignal::new(0_usize);
    let choices = ILLUSTRATIONS
        .iter()
        .enumerate()
        .map(|(place, illustration)| {
            view! {
                <label class="ds-button" data-variant="tertiary">
                    <input
                        type="radio"
                        name="eksempel"
                        prop:checked=move || chosen.get() == place
                        on:change=move |_| chosen.set(place)
                    />
                    <Name text=illustration.name locale/>
                </label>
            }
        })
        .collect_view();
    let borrow = move || {
        if let Some(illustration) = ILLUSTRATIONS.get(chosen.get_untracked()) {
            state
                .works
                .start_sketch(seed::from_illustration(illustration, locale));
        }
    };
    view! {
        <div>
            <div class="example-bar">
                <fieldset class="ds-toggle-group">
                    <legend class="ds-sr-only">{sketch::CHOOSE_EXAMPLE.get(locale)}</legend>
                    {choices}
                </fieldset>
                <Button variant=Variant::Primary icon="FilePlus" on_click=borrow>
                    {sketch::USE_EXAMPLE.get(locale)}
                </Button>
            </div>
            <p class="hint">{sketch::EXAMPLE_NOTE.get(locale)}</p>
            <For
                each=move || ILLUSTRATIONS.get(chosen.get())
                key=|illustration| illustration.id
                let(illustration)
            >
                <FilledIn illustration/>
            </For>
        </div>
    }
}

#[component]
fn FilledIn(illustration: &'static Illustration) -> impl IntoView {
    let (_, locale) = use_app();
    let example = seed::from_illustration(illustration, locale);
    let columns = COLUMNS.map(|column| {
        let fields = column
            .iter()
            .filter_map(|field| to_read(*field, &example, locale))
            .collect_view();
        view! { <div class="canvas__column">{fields}</div> }
    });
    view! {
        <div>
            <h2 class="ds-sr-only">
                <NameIn words=sketch::EXAMPLE_OF hole="title" name=illustration.name locale/>
            </h2>
            <div class="canvas">{columns.into_iter().collect_view()}</div>
        </div>
    }
}

fn to_read(field: CanvasField, example: &Sketch, locale: Locale) -> Option<AnyView> {
    let CanvasField { text: field, edge } = field;
    let text = (field.get)(example).clone();
    let has_team = field.id == TEAM_PLAY.text.id && !example.actors.is_empty();
    if text.is_empty() && !has_team {
        return None;
    }
    let id = format!("eksempel-{}", field.id);
    let heading = id.clone();
    let team = has_team.then(|| members(&example.actors, locale));
    let view = view! {
        <section
            class="canvas-field canvas-field--grow"
            data-edge=edge
            aria-labelledby=id
        >
            <h3 class="canvas-field__label" id=heading>{field.label.get(locale)}</h3>
            {team.map(|members| view! { <Team members/> })}
            <p class="canvas-field__text">{text}</p>
        </section>
    };
    Some(view.into_any())
}
