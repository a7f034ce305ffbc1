//! The illustrations, filled in, to look at beside one's own sketch.

use leptos::prelude::*;

use super::canvas::columns;
use super::fields::FieldSpec;
use super::team::{members, team_view};
use crate::components::Icon;
use crate::compose::seed;
use crate::content::{ILLUSTRATIONS, Illustration};
use crate::domain::Sketch;
use crate::i18n::{Locale, fill, sketch};
use crate::state::AppState;

/// The chosen illustration as a canvas that cannot be written in.
#[component]
pub fn Example(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
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
                    {illustration.name.get(locale)}
                </label>
            }
        });
    let borrow = move |_| {
        if let Some(illustration) = ILLUSTRATIONS.get(chosen.get_untracked()) {
            state.start_sketch(seed::from_illustration(illustration, locale));
        }
    };
    view! {
        <div class="example-bar">
            <fieldset class="ds-toggle-group">
                <legend class="ds-sr-only">{sketch::CHOOSE_EXAMPLE.get(locale)}</legend>
                {choices.collect_view()}
            </fieldset>
            <button type="button" class="ds-button" on:click=borrow>
                <Icon name="FilePlus" />
                {sketch::USE_EXAMPLE.get(locale)}
            </button>
        </div>
        <p class="hint">{sketch::EXAMPLE_NOTE.get(locale)}</p>
        {move || ILLUSTRATIONS.get(chosen.get()).map(|chosen| filled_in(chosen, locale))}
    }
}

fn filled_in(illustration: &Illustration, locale: Locale) -> impl IntoView + use<> {
    let title = fill(
        sketch::EXAMPLE_OF.get(locale),
        &[("title", illustration.name.get(locale))],
    );
    let example = seed::from_illustration(illustration, locale);
    let columns = columns().map(|column| {
        let fields = column
            .into_iter()
            .filter_map(|field| field_view(field, &example, locale))
            .collect_view();
        view! { <div class="canvas__column">{fields}</div> }
    });
    view! {
        <h2 class="ds-sr-only">{title}</h2>
        <div class="canvas">{columns.into_iter().collect_view()}</div>
    }
}

fn field_view(field: FieldSpec, example: &Sketch, locale: Locale) -> Option<AnyView> {
    let text = (field.get)(example).to_owned();
    let has_team = field.id == "felt-team_play" && !example.actors.is_empty();
    if text.is_empty() && !has_team {
        return None;
    }
    let team = has_team.then(|| {
        view! { <div class="team">{team_view(members(&example.actors, locale), locale)}</div> }
    });
    let id = format!("eksempel-{}", field.id);
    let heading = id.clone();
    Some(
        view! {
            <section
                class="canvas-field canvas-field--grow"
                data-edge=field.edge
                aria-labelledby=heading
            >
                <h3 class="canvas-field__label" id=id>
                    {field.label.get(locale)}
                </h3>
                {team}
                <p class="canvas-field__text">{text}</p>
            </section>
        }
        .into_any(),
    )
}
