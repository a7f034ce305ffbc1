//! Themes, as chips to tick.

use leptos::prelude::*;

use crate::content::THEMES;
use crate::i18n::{Locale, fields};
use crate::state::AppState;

/// The themes of the open sketch.
#[component]
pub fn Themes(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    let chips = THEMES
        .iter()
        .map(|theme| {
            let is_chosen = Memo::new(move |_| {
                state
                    .editing
                    .with(|open| open.themes.iter().any(|id| id == theme.id))
            });
            let choose = move |chosen: bool| {
                state.edit("themes", |open| {
                    open.themes.retain(|id| id != theme.id);
                    if chosen {
                        open.themes.push(theme.id.to_owned());
                    }
                });
            };
            view! {
                <label class="ds-chip">
                    <input
                        class="ds-input"
                        type="checkbox"
                        prop:checked=is_chosen
                        on:change:target=move |event| choose(event.target().checked())
                    />
                    {theme.name.get(locale)}
                </label>
            }
        })
        .collect_view();
    view! {
        <section class="panel sketch-section" aria-labelledby="tema">
            <h2 class="section-title" id="tema">
                {fields::THEMES.get(locale)}
            </h2>
            <fieldset class="ds-fieldset">
                <legend class="hint">{fields::THEMES_HINT.get(locale)}</legend>
                <div class="chips">{chips}</div>
            </fieldset>
        </section>
    }
}
