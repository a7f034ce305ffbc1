//! Two or three sketches side by side, part by part, with what sets them apart marked.

use std::sync::Arc;

use leptos::prelude::*;

use super::GALLERY_TITLE;
use crate::browser;
use crate::components::{Button, Variant, Words};
use crate::compose::workshop::session::as_sketch;
use crate::compose::workshop::shown;
use crate::compose::{Said, parts};
use crate::domain::list::Entry;
use crate::domain::parts::Part;
use crate::domain::workshop::MOST_BESIDE;
use crate::domain::{Id, Sketch, Workshop};
use crate::i18n::{Locale, fill, session as t};
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;
use crate::views::work::differences::{Difference, OneSide, changed_parts, dress, part_words};
use crate::views::work::said::said;
use crate::views::workshop::sketches::{TableMark, table_of};

/// The id of the heading.
const TITLE: &str = "side-om-side";

/// What is asked for while there is one, and the comparison where there are more.
#[component]
pub fn Beside(chosen: RwSignal<Vec<Id>>, chosen_here: Memo<Vec<Id>>) -> impl IntoView {
    let (_, locale) = use_app();
    let count = Memo::new(move |_| chosen_here.with(Vec::len));
    let words = move || match count.get() {
        1 => t::CHOOSE_ANOTHER.get(locale),
        MOST_BESIDE => t::CHOSEN_MOST.get(locale),
        _ => "",
    };
    let clear = move || {
        chosen.set(Vec::new());
        browser::focus_soon(GALLERY_TITLE.to_owned());
    };
    view! {
        <div class="chosen-bar" data-on=move || (count.get() > 0).then_some("")>
            <p role="status" prop:textContent=words></p>
            <Show when=move || { count.get() > 1 }>
                <Button variant=Variant::Primary on_click=|| browser::focus(TITLE)>
                    {t::TO_BESIDE.get(locale)}
                </Button>
            </Show>
            <Show when=move || { count.get() > 0 }>
                <Button on_click=clear>{t::CHOSEN_NONE.get(locale)}</Button>
            </Show>
        </div>
        <Show when=move || { count.get() > 1 }>
            <section class="stack" aria-labelledby=TITLE>
                <SectionTitle id=TITLE text=t::BESIDE.get(locale)/>
                <p class="prose">{t::BESIDE_LEAD.get(locale)}</p>
                <Columns chosen_here/>
            </section>
        </Show>
    }
}

/// A part in which they differ, with what each says.
#[derive(Clone, PartialEq)]
struct Row {
    part: Part,
    sides: Vec<Side>,
}

/// What one says of a part.
#[derive(Clone, PartialEq)]
enum Side {
    /// Its words, where it is not like the first.
    Plain(Said),
    /// Its words, with those marked that the first lacks.
    Marked(Difference, bool),
}

/// What they say, part by part.
#[component]
fn Columns(chosen_here: Memo<Vec<Id>>) -> impl IntoView {
    dress();
    let (state, locale) = use_app();
    let entries = Memo::new_with_compare(
        move |_| {
            let ids = chosen_here.get();
            let entries = ids.into_iter().filter_map(|id| state.works.entry(id).get());
            entries.collect::<Vec<Arc<Entry>>>()
        },
        |before: Option<&Vec<Arc<Entry>>>, now: Option<&Vec<Arc<Entry>>>| match (before, now) {
            (Some(before), Some(now)) => {
                let both = before.iter().zip(now);
                before.len() != now.len()
                    || both
                        .into_iter()
                        .any(|(one, other)| !Arc::ptr_eq(one, other))
            }
            _ => true,
        },
    );
    let rows = Memo::new(move |_| {
        let hides = state.open.with_open(|held: &Workshop| held.hides_names);
        entries.with(|entries| {
            let sketches: Vec<Sketch> = entries
                .iter()
                .filter_map(|entry| as_sketch(&entry.record.body, hides))
                .map(|own| shown::to_show(&own, hides))
                .collect();
            compared(&sketches, locale)
        })
    });
    let same = Memo::new(move |_| {
        rows.with(|(_, same)| match same.is_empty() {
            true => String::new(),
            false => fill(t::SAME_PARTS.get(locale), &[("parts", &same.join(", "))]),
        })
    });
    let heads = move || {
        let head = |entry: &Arc<Entry>| {
            let sketch = as_sketch(&entry.record.body, true);
            let title = sketch.map(|own| shown::title(&own, locale));
            let table = table_of(state.works.entry(entry.record.id));
            view! {
                <div class="beside__head">
                    <TableMark table/>
                    <h3 class="card-title">{title.map(|title| said(&title, locale))}</h3>
                </div>
            }
        };
        entries.with(|entries| entries.iter().map(head).collect_view())
    };
    let names = move || {
        entries.with(|entries| {
            let sketches = entries.iter();
            let sketches = sketches.filter_map(|entry| as_sketch(&entry.record.body, true));
            let names = sketches.map(|own| shown::title(&own, locale));
            names.collect::<Vec<Said>>()
        })
    };
    let body = move || {
        let names = names();
        let row = |row: &Row| row_view(row, &names, locale);
        rows.with(|(rows, _)| rows.iter().map(row).collect_view())
    };
    let count = move || entries.with(Vec::len).to_string();
    view! {
        <div class="beside" data-columns=count>
            <div class="beside__row beside__row--heads">{heads}</div>
            {body}
            <p class="quiet">
                <Words text=same/>
            </p>
        </div>
    }
}

fn row_view(row: &Row, names: &[Said], locale: Locale) -> AnyView {
    let part = parts::name(row.part).get(locale);
    let sides = row.sides.iter().zip(names).enumerate();
    let sides = sides.map(|(place, (side, name))| {
        let words = match side {
            Side::Plain(words) if words.trim().is_empty() => {
                let none = t::NO_WORDS.get(locale);
                view! { <p class="difference quiet" prop:textContent=none></p> }.into_any()
            }
            Side::Plain(words) => {
                view! { <p class="difference">{said(words, locale)}</p> }.into_any()
            }
            Side::Marked(differs, is_first) => {
                let (differs, is_first) = (Signal::stored(differs.clone()), *is_first);
                view! { <OneSide differs is_first/> }.into_any()
            }
        };
        let id = format!("side-{:?}-{place}", row.part).to_lowercase();
        view! {
            <div class="compare__side" role="group" aria-labelledby=id.clone()>
                <span hidden="" id=id.clone()>
                    <span prop:textContent=format!("{part}: ")></span>
                    {said(name, locale)}
                </span>
                {words}
            </div>
        }
    });
    view! {
        <section class="panel beside__part">
            <h4 class="beside__name" prop:textContent=part></h4>
            <div class="beside__row">{sides.collect_view()}</div>
        </section>
    }
    .into_any()
}

/// The parts in which some differ from the first, and the names of those that say something and are alike in all.
fn compared(sketches: &[Sketch], locale: Locale) -> (Vec<Row>, Vec<String>) {
    let Some((first, others)) = sketches.split_first() else {
        return (Vec::new(), Vec::new());
    };
    let changed: Vec<Vec<(Part, Difference)>> = others
        .iter()
        .map(|other| changed_parts(first, other, locale))
        .collect();
    let (mut rows, mut same) = (Vec::new(), Vec::new());
    for part in Part::ALL {
        let differing: Vec<Option<&Difference>> = changed
            .iter()
            .map(|own| own.iter().find(|(held, _)| *held == part).map(|it| &it.1))
            .collect();
        let words = |sketch: &Sketch| part_words(part, sketch, locale);
        if differing.iter().all(Option::is_none) {
            if !words(first).trim().is_empty() {
                same.push(parts::name(part).get(locale).to_owned());
            }
            continue;
        }
        let own = match differing[..] {
            // Of two, each has marked what the other lacks.
            [Some(differs)] if differs.is_mostly_alike() => Side::Marked(differs.clone(), true),
            _ => Side::Plain(words(first)),
        };
        let mut sides = vec![own];
        sides.extend(differing.iter().zip(others).map(|(differs, other)| {
            match differs.filter(|differs| differs.is_mostly_alike()) {
                Some(differs) => Side::Marked(differs.clone(), false),
                None => Side::Plain(words(other)),
            }
        }));
        rows.push(Row { part, sides });
    }
    (rows, same)
}
