//! «Vis»: the sketches for a hall, one a view, with the map and the result after them.

use leptos::prelude::*;

use super::clock::{ClockSwitch, ClockTime, TickingClock};
use super::show_view::shown_view;
use super::sketches::{NoSketches, session_ids, with_session};
use super::turning::{Showing, Shows, Turning};
use crate::components::{Button, Radios, Tick, Variant};
use crate::compose::workshop::show::views;
use crate::domain::{Id, Work, Workshop};
use crate::i18n::session as t;
use crate::views::map;
use crate::views::use_app;
use crate::views::work::alone::{Alone, Places};
use crate::views::work::formats::formats;
use crate::views::work::watching::WritingArea;

/// What lets it fill the screen.
const FILL: &str = "vis-fyll";
/// What the keys turn.
const SCENE: &str = "vis-scene";

/// The part, from one of its views.
#[component]
pub fn Presentation(first: usize) -> impl IntoView {
    map::dress();
    let (state, locale) = use_app();
    let ids = session_ids(state);
    let has_some = Memo::new(move |_| {
        let others = state.works.others_of(state.open.editing_id());
        !others.is_empty() || ids.with(|ids| !ids.is_empty())
    });
    let views = Memo::new(move |_| {
        let days = formats(locale);
        let others = state.works.others_of(state.open.editing_id());
        let others: Vec<(Id, &Work)> = others
            .iter()
            .map(|entry| (entry.record.id, &entry.record.body))
            .collect();
        with_session(state, |held, sketches| {
            views(held, sketches, &others, &days)
        })
    });
    let showing = Showing::begin(
        state,
        Shows::Workshop(state.open.editing_id()),
        views,
        first,
    );
    view! {
        <div class="stack">
            <Show when=move || has_some.get() fallback=|| view! { <NoSketches/> }>
                <p class="prose">{t::SHOW_LEAD.get(locale)}</p>
                <Presented showing clock=TickingClock::new(state)/>
                <Settings/>
            </Show>
        </div>
    }
}

/// Whose names are shown, and in which order.
#[component]
fn Settings() -> impl IntoView {
    let (state, locale) = use_app();
    let hides = Memo::new(move |_| state.open.with_open(|held: &Workshop| held.hides_names));
    let order = Memo::new(move |_| {
        let by_table = state.open.with_open(|held: &Workshop| held.by_table);
        if by_table { "bord" } else { "prikker" }.to_owned()
    });
    let options = vec![
        ("prikker", t::BY_DOTS.get(locale)),
        ("bord", t::BY_TABLE.get(locale)),
    ];
    let choose = move |word: String| {
        let by_table = word == "bord";
        state
            .open
            .step_edit_open(&|held: &mut Workshop| held.by_table = by_table);
    };
    let hide = move |hides_names: bool| {
        state
            .open
            .step_edit_open(&|held: &mut Workshop| held.hides_names = hides_names);
    };
    view! {
        <WritingArea>
            <div class="panel show-settings">
                <Radios
                    group="rekkefolge"
                    legend=t::ORDER.get(locale)
                    options
                    chosen=order
                    on_choose=choose
                />
                <div>
                    <Tick
                        id="skjul-navn"
                        label=t::HIDE_NAMES.get(locale)
                        is_on=hides
                        on_tick=hide
                    />
                    <p class="hint">{t::HIDE_NAMES_HINT.get(locale)}</p>
                </div>
            </div>
        </WritingArea>
    }
}

/// What the hall sees, in the page or over the whole screen.
#[component]
pub fn Presented(showing: Showing, #[prop(optional)] clock: Option<TickingClock>) -> impl IntoView {
    let (state, locale) = use_app();
    // The stage takes the focus, and no button of it, so that the space bar turns the views.
    let alone = Alone::begin(
        state,
        Places {
            within: SCENE,
            from: SCENE,
            back: FILL,
        },
    );
    let now = Memo::new(move |_| showing.view());
    // Each is made anew: a page translator leaves nothing in the elements of one view that another could change.
    let turn = StoredValue::new(0_u32);
    let shown = move || {
        let view = now.get()?;
        turn.update_value(|turn| *turn += 1);
        Some((turn.get_value(), view))
    };
    let time = clock.map(|clock| view! { <ClockTime clock/> <ClockSwitch clock/> });
    view! {
        <div
            class="show-frame"
            node_ref=alone.stage
            data-alone=move || alone.mark()
        >
            <section class="show" id=SCENE tabindex="-1" aria-label=t::STAGE.get(locale)>
                <div class="show__view">
                    <For
                        each=shown
                        key=|(turn, _)| *turn
                        children=move |(_, view)| shown_view(state, &view, showing.shows(), locale)
                    />
                </div>
                <div class="show__bar">
                    <Turning showing/>
                    <div class="show__tools">
                        {time}
                        <Show
                            when=move || alone.is_alone.get()
                            fallback=move || {
                                view! {
                                    <Button
                                        id=FILL
                                        icon="Monitor"
                                        variant=Variant::Primary
                                        on_click=move || alone.fill()
                                    >
                                        {t::FULL_SCREEN.get(locale)}
                                    </Button>
                                }
                            }
                        >
                            <Button icon="XMark" on_click=move || alone.leave()>
                                {t::LEAVE_FULL.get(locale)}
                            </Button>
                        </Show>
                    </div>
                </div>
            </section>
        </div>
    }
}
