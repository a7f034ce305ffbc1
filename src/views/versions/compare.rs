//! A work that was changed in two places: side by side, and a choice.

mod parts;

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::{Button, Variant};
use crate::domain::list::Entry;
use crate::domain::parts::Choice;
use crate::domain::{Id, Work};
use crate::i18n::{Text, compare as t, drafts, sketch, works};
use crate::routes::Route;
use crate::views::shell::frame::{EmptyState, LinkButton, PageTitle, Reading};
use crate::views::use_app;
use crate::views::work::differences::{Difference, OneSide, changed_words};

use parts::PartByPart;

/// The two versions that are compared, where both are there.
type Both = Memo<Option<(Arc<Entry>, Arc<Entry>)>>;

/// What there is to show.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Reading,
    /// Two sketches.
    Parts,
    /// Two works of another kind.
    Whole,
    /// What it was a copy of is gone.
    Alone,
    Nothing,
}

/// The screen for a conflict copy.
#[component]
pub fn Compare(copy: Id) -> impl IntoView {
    let (state, _) = use_app();
    // What else is stored meanwhile must not take the choices from somebody who is making them.
    let conflict = Memo::new(move |_| state.works.conflict(copy));
    let both = Memo::new(move |_| {
        let (origin, copy) = conflict.get()?;
        Some((origin?, copy))
    });
    let stage = Memo::new(move |_| match (state.care.ready.get(), conflict.get()) {
        (false, _) => Stage::Reading,
        (true, Some((Some(first), second))) => match (&first.record.body, &second.record.body) {
            (Work::Sketch(_), Work::Sketch(_)) => Stage::Parts,
            _ => Stage::Whole,
        },
        (true, Some((None, _))) => Stage::Alone,
        (true, None) => Stage::Nothing,
    });
    let is = move |shown| move || stage.get() == shown;
    view! {
        <div>
            <Show when=is(Stage::Reading)>
                <Reading/>
            </Show>
            <Show when=is(Stage::Parts)>
                <PartByPart copy both/>
            </Show>
            <Show when=is(Stage::Whole)>
                <WholeByWhole copy both/>
            </Show>
            <Show when=is(Stage::Alone)>
                <Alone copy/>
            </Show>
            <Show when=is(Stage::Nothing)>
                <Nothing/>
            </Show>
        </div>
    }
}

#[component]
fn Nothing() -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <div class="empty-state">
            <PageTitle text=t::ALONE_TITLE.get(locale)/>
            <LinkButton href=Route::Sketches.href() text=sketch::BACK.get(locale)/>
        </div>
    }
}

#[component]
fn Alone(copy: Id) -> impl IntoView {
    let (state, locale) = use_app();
    view! {
        <EmptyState title=t::ALONE_TITLE.get(locale) text=t::ALONE_TEXT.get(locale)>
            <Button variant=Variant::Primary on_click=move || state.works.keep_apart(copy)>
                {t::KEEP_ALONE.get(locale)}
            </Button>
            <LinkButton href=Route::Sketches.href() text=sketch::BACK.get(locale)/>
        </EmptyState>
    }
}

/// Two versions of what has no parts to choose between, such as a draft: one of them goes on.
#[component]
fn WholeByWhole(copy: Id, both: Both) -> impl IntoView {
    let (state, locale) = use_app();
    let changed = Memo::new(move |_| {
        both.with(|both| match both {
            Some((first, second)) => changed_words(&first.record.body, &second.record.body, locale),
            None => Vec::new(),
        })
    });
    let part = |changed: Difference| {
        let (name, of) = (changed.name.clone(), changed.name.clone());
        let differs = Signal::stored(changed);
        view! {
            <section class="panel compare__part">
                <h2 class="section-title" prop:textContent=name></h2>
                <Sides differs of/>
            </section>
        }
    };
    let keep = |text: Text, choice| {
        view! {
            <Button variant=Variant::Primary on_click=move || state.works.solve_whole(copy, choice)>
                {text.get(locale)}
            </Button>
        }
    };
    view! {
        <div class="stack compare">
            <PageTitle text=t::TITLE.get(locale)/>
            <p class="prose">{works::COMPARE_LEAD.get(locale)}</p>
            {move || changed.get().into_iter().map(part).collect_view()}
            <div class="cluster">
                {keep(drafts::KEEP_THIS, Choice::First)}
                {keep(drafts::KEEP_COPY, Choice::Second)}
                <Button on_click=move || state.works.keep_apart(copy)>
                    {works::KEEP_APART.get(locale)}
                </Button>
            </div>
        </div>
    }
}

/// What the one says of a part, and what the other.
#[component]
fn Sides(
    #[prop(into)] differs: Signal<Difference>,
    /// The name of the part.
    of: String,
) -> impl IntoView {
    let (_, locale) = use_app();
    let side = |title: Text, is_first| {
        let title = title.get(locale);
        view! {
            <div class="compare__side" role="group" aria-label=format!("{of}: {title}")>
                <p class="compare__name" aria-hidden="true">{title}</p>
                <OneSide differs is_first/>
            </div>
        }
    };
    view! { <div class="compare__sides">{side(t::THIS, true)} {side(t::COPY, false)}</div> }
}
