//! A work that was changed in two places: side by side, and a choice.

mod parts;

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

use crate::browser;
use crate::components::{Button, Variant, Words};
use crate::compose::Said;
use crate::compose::titles::said_name;
use crate::domain::list::Entry;
use crate::domain::parts::Choice;
use crate::domain::{Id, Work};
use crate::i18n::{Locale, Text, compare as t, drafts, fill, sketch, works};
use crate::routes::Route;
use crate::state::{AppState, Brought};
use crate::views::shell::frame::{EmptyState, LinkButton, PageTitle};
use crate::views::shell::reading::Reading;
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
    let (state, locale) = use_app();
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
    let names = Names(Memo::new(move |_| {
        both.with(|both| {
            let ids = both
                .as_ref()
                .map(|(first, second)| [first.record.id, second.record.id]);
            ids.map_or_else(Default::default, |ids| names(state, ids, locale))
        })
    }));
    view! {
        <div>
            <Show when=is(Stage::Reading)>
                <Reading/>
            </Show>
            <Show when=is(Stage::Parts)>
                <PartByPart copy both names/>
            </Show>
            <Show when=is(Stage::Whole)>
                <WholeByWhole copy both names/>
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

/// What the two are called.
#[derive(Clone, Copy)]
struct Names(Memo<[String; 2]>);

impl Names {
    /// The name of one of them. Follows it.
    fn of(self, choice: Choice) -> String {
        self.0
            .with(|names| names[usize::from(choice == Choice::Second)].clone())
    }

    /// Whether it is known where they come from. Follows it.
    fn is_known(self) -> bool {
        let this = t::THIS;
        let is_this = |name: &str| Locale::ALL.iter().any(|locale| this.get(*locale) == name);
        self.0.with(|names| !is_this(&names[0]))
    }
}

/// What two versions are called: the one that a file brought by that, and the other as one's own; where it is not known,
/// this one and the copy.
fn names(state: AppState, ids: [Id; 2], locale: Locale) -> [String; 2] {
    let brought = ids.map(|id| state.works.brought(id));
    let yours = || t::YOURS.get(locale).to_owned();
    let theirs = |from: &Brought| {
        let when = browser::format_time(locale, from.moment, browser::now());
        let text = match from.file.as_str() {
            "" => t::FROM_ELSEWHERE,
            _ => t::FROM_FILE,
        };
        fill(text.get(locale), &[("name", &from.file), ("when", &when)])
    };
    match &brought {
        [None, Some(from)] => [yours(), theirs(from)],
        [Some(from), None] => [theirs(from), yours()],
        // Of two that came, the later is the one that is new here.
        [Some(first), Some(second)] => [theirs(first), theirs(second)],
        [None, None] => [t::THIS, t::COPY].map(|text| text.get(locale).to_owned()),
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
fn WholeByWhole(copy: Id, both: Both, names: Names) -> impl IntoView {
    let (state, locale) = use_app();
    let changed = Memo::new(move |_| {
        both.with(|both| match both {
            Some((first, second)) => {
                let mut changed = changed_words(&first.record.body, &second.record.body, locale);
                changed.extend(dots_between(state, first, second, locale));
                changed
            }
            None => Vec::new(),
        })
    });
    let part = move |changed: Difference| {
        let (name, of) = (changed.name.clone(), changed.name.clone());
        let differs = Signal::stored(changed);
        view! {
            <section class="panel compare__part">
                <h2 class="section-title" prop:textContent=name></h2>
                <Sides differs of names/>
            </section>
        }
    };
    let keep = |text: Text, choice| {
        let words = move || match names.is_known() {
            true => fill(t::KEEP.get(locale), &[("name", &names.of(choice))]),
            false => text.get(locale).to_owned(),
        };
        view! {
            <Button variant=Variant::Primary on_click=move || state.works.solve_whole(copy, choice)>
                <Words text=words/>
            </Button>
        }
    };
    let counts_apart = Memo::new(move |_| {
        both.with(|both| {
            let (first, second) = both.as_ref()?;
            let (first, second) = (first.workshop()?, second.workshop()?);
            Some(first.counts_apart_from(second))
        })
        .unwrap_or_default()
    });
    let added = move || match names.is_known() {
        true => fill(
            t::ADD_DOTS.get(locale),
            &[("name", &names.of(Choice::First))],
        ),
        false => t::ADD_DOTS_THIS.get(locale).to_owned(),
    };
    let add = move || state.works.solve_whole(copy, Choice::Both);
    view! {
        <div class="stack compare">
            <PageTitle text=t::TITLE.get(locale)/>
            <p class="prose">{works::COMPARE_LEAD.get(locale)}</p>
            {move || changed.get().into_iter().map(part).collect_view()}
            <div class="cluster">
                {keep(drafts::KEEP_THIS, Choice::First)}
                {keep(drafts::KEEP_COPY, Choice::Second)}
                <Show when=move || counts_apart.get()>
                    <Button on_click=add>
                        <Words text=added/>
                    </Button>
                </Show>
                <Button on_click=move || state.works.keep_apart(copy)>
                    {works::KEEP_APART.get(locale)}
                </Button>
            </div>
            <Show when=move || counts_apart.get()>
                <p class="hint">{t::ADD_DOTS_HINT.get(locale)}</p>
            </Show>
        </div>
    }
}

/// The dots that two versions of a workshop have, where they are not the same.
fn dots_between(
    state: AppState,
    first: &Entry,
    second: &Entry,
    locale: Locale,
) -> Option<Difference> {
    let sides = [first.workshop()?, second.workshop()?];
    let tallies = sides.iter().flat_map(|own| &own.tallies);
    let sketches: BTreeSet<Id> = tallies.filter_map(|tally| tally.sketch).collect();
    let differs = |id: &Id| sides[0].dots_of(*id) != sides[1].dots_of(*id);
    let sketches: Vec<Id> = sketches.into_iter().filter(differs).collect();
    let name = |id: Id| match state.works.stored(id) {
        Some(entry) => said_name(&entry.record.body, locale),
        None => t::NOT_HERE.get(locale).into(),
    };
    let [first, second] = sides.map(|own| {
        let lines = sketches.iter().map(|id| {
            let n = own.dots_of(*id).to_string();
            Said::filled(
                &fill(t::DOTS_OF.get(locale), &[("n", &n)]),
                "name",
                &name(*id),
            )
        });
        Said::joined(&lines.collect::<Vec<Said>>(), "\n")
    });
    let name = t::DOTS.get(locale).to_owned();
    (!sketches.is_empty()).then(|| Difference::between(name, first, second))
}

/// What the one says of a part, and what the other.
#[component]
fn Sides(
    #[prop(into)] differs: Signal<Difference>,
    /// The name of the part.
    of: String,
    names: Names,
) -> impl IntoView {
    let side = |choice, is_first: bool| {
        let of = of.clone();
        let label = move || format!("{of}: {}", names.of(choice));
        view! {
            <div class="compare__side" role="group" aria-label=label>
                <p class="compare__name" aria-hidden="true">
                    <Words text=move || names.of(choice)/>
                </p>
                <OneSide differs is_first/>
            </div>
        }
    };
    view! {
        <div class="compare__sides">{side(Choice::First, true)} {side(Choice::Second, false)}</div>
    }
}
