//! The top of a sketch: its name, how far it has come, and what one can do with it.

use std::time::Duration;

use leptos::prelude::*;

use crate::components::rested::Rested;
use crate::components::{Icon, NameIn, OwnNameIn, ProgressRing, Words};
use crate::compose::titles::shown_name;
use crate::content::{PROTOTYPE_CARDS, PrototypeCard};
use crate::domain::progress::{FIELD_COUNT, filled_fields};
use crate::domain::{BorrowedFrom, BorrowedKind, Id, Sketch};
use crate::i18n::{Locale, Text, drafts, fill, lasting, list, sketch};
use crate::routes::Route;
use crate::state::{AppState, Lasting};
use crate::views::shell::frame::PageTitle;
use crate::views::use_app;
use crate::views::work::names::{borrowed_lang, name_lang, open_lang, progress_words};
use crate::views::work::save_status::SaveStatus;
use crate::views::work::toolbar::WorkTools;
use crate::views::work::tools::ConflictNotes;

/// Name, status, progress, origin and tools.
#[component]
pub fn Head() -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <header class="sketch-head">
            <div class="sketch-head__line">
                <a class="ds-link back-link" href=Route::Sketches.href()>
                    <Icon name="ArrowLeft"/>
                    {sketch::BACK.get(locale)}
                </a>
                <SaveStatus/>
            </div>
            <TitleLine/>
            <Notes/>
            <WorkTools name=sketch::TOOLS copied=copy_name/>
        </header>
    }
}

/// How long the first line of the idea has rested before the heading follows it.
const TITLE_REST: Duration = Duration::from_millis(1_000);
/// The longest heading, in letters; all of it stands in the field under it.
const MOST_LETTERS: usize = 80;

/// The beginning of a title, cut between words.
fn heading(title: &str) -> String {
    let Some((end, _)) = title.char_indices().nth(MOST_LETTERS) else {
        return title.to_owned();
    };
    let start = &title[..end];
    let words = start.rsplit_once(char::is_whitespace);
    format!("{}…", words.map_or(start, |(words, _)| words).trim_end())
}

#[component]
fn TitleLine() -> impl IntoView {
    let (state, locale) = use_app();
    let title = Memo::new(move |_| {
        state.open.with_open(|open: &Sketch| match open.title() {
            "" => sketch::NEW_TITLE.get(locale).to_owned(),
            title => heading(title),
        })
    });
    // The field right under it says the same: a heading that changed at each key would be read twice, and push it about.
    let title = Rested::new(title, TITLE_REST, |_| false).told();
    let filled = Memo::new(move |_| state.open.with_open(filled_fields));
    let progress = Signal::derive(move || progress_words(filled.get(), locale));
    view! {
        <div class="sketch-head__line">
            <PageTitle text=title lang=open_lang(state, locale) class="page-title sketch-head__title"/>
            <p class="progress">
                <ProgressRing filled total=FIELD_COUNT/>
                <Words text=progress/>
            </p>
        </div>
    }
}

/// «Bil til alle (kopi)».
fn copy_name(locale: Locale, title: &str) -> String {
    fill(list::COPY_TITLE.get(locale), &[("title", title)])
}

/// Where the text lives, and where the sketch comes from.
#[component]
fn Notes() -> impl IntoView {
    let (state, locale) = use_app();
    let place = move || {
        let text = match state.care.lasting.get() {
            Lasting::Both => lasting::BOTH,
            Lasting::LocalOnly => lasting::LOCAL_ONLY,
            // The banner at the top says it already.
            Lasting::CopiesOnly | Lasting::MemoryOnly => return None,
        };
        Some(view! { <p prop:textContent=text.get(locale)></p> })
    };
    let origins = Memo::new(move |_| {
        let origins = state.open.with_open(origins).into_iter();
        let shown = origins.filter_map(|origin| told(state, origin, locale));
        shown.collect::<Vec<_>>()
    });
    view! {
        <div class="sketch-head__notes">
            {place}
            <div class="origins">
                <For
                    each=move || origins.get()
                    key=|told| (told.name.clone(), told.lang, told.way.clone())
                    let(told)
                >
                    <p>{told.view(locale)}</p>
                </For>
            </div>
            <ConflictNotes/>
        </div>
    }
}

/// Where a sketch comes from.
enum Origin {
    /// What it is borrowed from.
    Borrowed(BorrowedFrom),
    Prototype(&'static PrototypeCard),
    /// The draft, and the prototype it was written with.
    Draft(Id, Option<&'static PrototypeCard>),
}

fn origins(open: &Sketch) -> Vec<Origin> {
    let mut origins = Vec::new();
    if let Some(source) = &open.borrowed_from {
        origins.push(Origin::Borrowed(source.clone()));
    }
    if let Some(made) = &open.made_from {
        let card = PROTOTYPE_CARDS
            .iter()
            .find(|card| card.id == made.prototype);
        let prototype = card.map(Origin::Prototype);
        origins.extend(
            made.draft_id
                .map(|id| Origin::Draft(id, card))
                .or(prototype),
        );
    }
    origins
}

/// Where something that is borrowed can be read.
fn way_to(source: &BorrowedFrom) -> Option<Route> {
    match source.kind {
        BorrowedKind::Example => Some(Route::Example(source.id.clone())),
        BorrowedKind::Proposal => Some(Route::Proposal(source.id.clone())),
        BorrowedKind::Sketch => source.id.parse().ok().map(Route::Sketch),
        _ => None,
    }
}

/// What is said of an origin.
#[derive(Clone, PartialEq)]
struct Told {
    /// The words round its name, `{title}`.
    words: Text,
    name: String,
    /// The language of the name, where it is not the page's.
    lang: Option<&'static str>,
    /// The same name where it is ours, which may be in two languages.
    ours: Option<Text>,
    /// The address that it leads to.
    way: Option<String>,
}

impl Told {
    fn view(self, locale: Locale) -> AnyView {
        let Told {
            words,
            name,
            lang,
            ours,
            way,
        } = self;
        let words = match ours {
            Some(name) => view! { <NameIn words hole="title" name locale/> }.into_any(),
            None => view! { <OwnNameIn words hole="title" name lang locale/> }.into_any(),
        };
        match way {
            Some(href) => view! { <a class="ds-link" href=href>{words}</a> }.into_any(),
            None => words,
        }
    }
}

/// What is said of an origin, where it can be told.
fn told(state: AppState, origin: Origin, locale: Locale) -> Option<Told> {
    Some(match origin {
        Origin::Borrowed(source) => {
            let is_here = |route: &Route| match route {
                Route::Sketch(id) => state.works.stored(*id).is_some(),
                _ => true,
            };
            Told {
                words: sketch::BORROWED_FROM,
                lang: borrowed_lang(state, &source, locale),
                ours: None,
                way: way_to(&source).filter(is_here).map(|route| route.href()),
                name: source.title,
            }
        }
        Origin::Prototype(card) => Told {
            words: sketch::MADE_FROM,
            name: card.name.get(locale).to_owned(),
            lang: None,
            ours: Some(card.name),
            way: Some(Route::Measure(card.id.to_owned()).href()),
        },
        // Of a draft that is on another machine, or gone for good, the prototype is what can be led to.
        Origin::Draft(id, prototype) => match state.works.stored(id) {
            Some(entry) => Told {
                words: drafts::MADE_FROM,
                name: shown_name(&entry.record.body, locale),
                lang: name_lang(&entry.record.body, locale),
                ours: None,
                way: Some(Route::of(&entry.record).href()),
            },
            None => return told(state, Origin::Prototype(prototype?), locale),
        },
    })
}
