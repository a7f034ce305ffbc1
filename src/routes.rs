//! Which screen an address stands for. Pure in both directions.

mod below;
mod filters;
mod stage;

pub use filters::Filters;
pub use stage::Stage;

use crate::domain::{Id, Prototype, Record, Work};

/// A screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `#/`
    Home,
    /// `#/kart`
    Map,
    /// `#/kart/<element>`
    MapElement(String),
    /// `#/selvsjekk`
    Selfchecks,
    /// `#/selvsjekk/<id>`
    Selfcheck(Id),
    /// `#/tiltak`
    Measures,
    /// `#/tiltak/<id>`
    Measure(String),
    /// `#/tiltak/<proposal>`, what one can borrow, at one of the proposals
    Proposal(String),
    /// `#/tiltak/<id>/<draft>`
    Draft(Prototype, Id),
    /// `#/laget`
    Guide,
    /// `#/laget/<id>`
    GuideSheet(Id),
    /// `#/skisser`
    Sketches,
    /// `#/skisser/<id>`
    Sketch(Id),
    /// `#/skisser/<id>/versjoner`, for a sketch or a draft
    Versions(Id),
    /// `#/skisser/<id>/sammenlign`, for a conflict copy
    Compare(Id),
    /// `#/eksempler`, what one can borrow, with what it is filtered by: `#/eksempler?tema=kultur&niva=regional`. An
    /// older address of the same, `#/tiltak?tema=kultur`, leads here.
    Ideas(Filters),
    /// `#/eksempler/<id>`
    Example(String),
    /// `#/om`
    About,
    /// `#/tilgjengelighet`, the part of Om about that
    Accessibility,
    /// `#/del/<payload>`, works that came by link (`storage::payload`)
    Received(String),
    /// `#/verksted`
    Workshops,
    /// `#/verksted/<id>`, and its parts: `#/verksted/<id>/samle`
    Workshop(Id, Stage),
    /// `#/oppsett/<payload>`, an invitation to a workshop (`storage::payload`)
    Invited(String),
    /// `#/vis/<id>.<id>`, works for a hall, and from the second view on `#/vis/<id>.<id>/2`
    OnScreen(Vec<Id>, usize),
    /// A hash that looks like a route but is none; the hash is kept for the message.
    Unknown(String),
}

impl Route {
    /// The screen of all that one can borrow, with no filter.
    pub fn ideas() -> Route {
        Route::Ideas(Filters::default())
    }

    /// The screen of what one can borrow that is about a theme.
    pub fn ideas_about(theme: &str) -> Route {
        Route::Ideas(Filters {
            theme: Some(theme.to_owned()),
            ..Filters::default()
        })
    }

    /// The work that the screen is there to write in, where it has one with an id.
    pub fn work(&self) -> Option<Id> {
        match self {
            Route::Sketch(id)
            | Route::Draft(_, id)
            | Route::Selfcheck(id)
            | Route::GuideSheet(id)
            | Route::Workshop(id, _) => Some(*id),
            _ => None,
        }
    }

    /// Whether another address only filters the screen that this one leads to.
    pub fn is_same_screen(&self, other: &Route) -> bool {
        match (self, other) {
            (Route::Ideas(_), Route::Ideas(_)) => true,
            (Route::Workshop(own, stage), Route::Workshop(id, to)) => {
                own == id && stage.is_same(*to)
            }
            (Route::OnScreen(own, _), Route::OnScreen(ids, _)) => own == ids,
            // The way to the whole list is another screen; a filter of it is not.
            (Route::Proposal(_), Route::Ideas(filters)) => *filters != Filters::default(),
            _ => self == other,
        }
    }

    /// The screen for the hash of an address, with or without its `#`. `None` for a hash that is
    /// no route at all, such as that of a skip link: the screen is then left alone.
    pub fn parse(hash: &str) -> Option<Route> {
        let hash = hash.strip_prefix('#').unwrap_or(hash);
        if hash.is_empty() {
            return Some(Route::Home);
        }
        let path = hash.strip_prefix('/')?;
        // Whatever a mail did to it, it is read as it came.
        if let Some(payload) = path.strip_prefix("del/") {
            return Some(Route::Received(payload.to_owned()));
        }
        if let Some(payload) = path.strip_prefix("oppsett/") {
            return Some(Route::Invited(payload.to_owned()));
        }
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        Some(match parts.as_slice() {
            [] => Route::Home,
            ["kart"] => Route::Map,
            ["kart", element] => Route::MapElement((*element).to_owned()),
            ["selvsjekk"] => Route::Selfchecks,
            ["selvsjekk", id] => match id.parse() {
                Ok(id) => Route::Selfcheck(id),
                Err(_) => Route::Unknown(hash.to_owned()),
            },
            ["tiltak"] => match Filters::parse(query) {
                none if none == Filters::default() => Route::Measures,
                filters => Route::Ideas(filters),
            },
            ["tiltak", id] if id.starts_with("forslag-") => Route::Proposal((*id).to_owned()),
            ["tiltak", id] => Route::Measure((*id).to_owned()),
            ["tiltak", word, id] => match (Prototype::from_word(word), id.parse()) {
                (Some(prototype), Ok(id)) => Route::Draft(prototype, id),
                _ => Route::Unknown(hash.to_owned()),
            },
            ["laget"] => Route::Guide,
            ["laget", id] => match id.parse() {
                Ok(id) => Route::GuideSheet(id),
                Err(_) => Route::Unknown(hash.to_owned()),
            },
            ["skisser"] => Route::Sketches,
            ["skisser", id] => match id.parse() {
                Ok(id) => Route::Sketch(id),
                Err(_) => Route::Unknown(hash.to_owned()),
            },
            ["skisser", id, part] => match (id.parse(), *part) {
                (Ok(id), "versjoner") => Route::Versions(id),
                (Ok(id), "sammenlign") => Route::Compare(id),
                _ => Route::Unknown(hash.to_owned()),
            },
            ["eksempler"] => Route::Ideas(Filters::parse(query)),
            ["eksempler", id] => Route::Example((*id).to_owned()),
            ["verksted"] => Route::Workshops,
            ["verksted", id, rest @ ..] => match (id.parse(), Stage::parse(rest)) {
                (Ok(id), Some(stage)) => Route::Workshop(id, stage),
                _ => Route::Unknown(hash.to_owned()),
            },
            ["vis", ids, rest @ ..] => match (ids_in(ids), stage::view_in(rest)) {
                (Some(ids), Some(view)) => Route::OnScreen(ids, view),
                _ => Route::Unknown(hash.to_owned()),
            },
            ["om"] => Route::About,
            ["tilgjengelighet"] => Route::Accessibility,
            _ => Route::Unknown(hash.to_owned()),
        })
    }

    /// The screen of a prototype.
    pub fn measure(prototype: Prototype) -> Route {
        Route::Measure(prototype.word().to_owned())
    }

    /// The screen that a work is written on.
    pub fn of(record: &Record<Work>) -> Route {
        Route::of_work(record.id, &record.body)
    }

    /// Likewise, of what a work says under an id.
    pub fn of_work(id: Id, work: &Work) -> Route {
        match work {
            Work::Sketch(_) => Route::Sketch(id),
            Work::Draft(draft) => Route::Draft(draft.prototype(), id),
            // What is ticked on the map is seen there.
            Work::Selfcheck(check) if check.is_own_map() => Route::Map,
            Work::Selfcheck(_) => Route::Selfcheck(id),
            Work::Guide(_) => Route::GuideSheet(id),
            Work::Workshop(_) => Route::Workshop(id, Stage::SetUp),
        }
    }

    /// The address of the screen, as a link has it.
    pub fn href(&self) -> String {
        match self {
            Route::Home => "#/".to_owned(),
            Route::Map => "#/kart".to_owned(),
            Route::MapElement(element) => format!("#/kart/{element}"),
            Route::Selfchecks => "#/selvsjekk".to_owned(),
            Route::Selfcheck(id) => format!("#/selvsjekk/{id}"),
            Route::Measures => "#/tiltak".to_owned(),
            Route::Proposal(id) | Route::Measure(id) => format!("#/tiltak/{id}"),
            Route::Draft(prototype, id) => format!("#/tiltak/{}/{id}", prototype.word()),
            Route::Guide => "#/laget".to_owned(),
            Route::GuideSheet(id) => format!("#/laget/{id}"),
            Route::Sketches => "#/skisser".to_owned(),
            Route::Sketch(id) => format!("#/skisser/{id}"),
            Route::Versions(id) => format!("#/skisser/{id}/versjoner"),
            Route::Compare(id) => format!("#/skisser/{id}/sammenlign"),
            Route::Ideas(filters) => format!("#/eksempler{}", filters.query()),
            Route::Example(id) => format!("#/eksempler/{id}"),
            Route::About => "#/om".to_owned(),
            Route::Accessibility => "#/tilgjengelighet".to_owned(),
            Route::Received(payload) => format!("#/del/{payload}"),
            Route::Workshops => "#/verksted".to_owned(),
            Route::Workshop(id, stage) => format!("#/verksted/{id}{}", stage.path()),
            Route::Invited(payload) => format!("#/oppsett/{payload}"),
            Route::OnScreen(ids, view) => {
                let ids: Vec<String> = ids.iter().map(Id::to_string).collect();
                let ids = ids.join(".");
                match view {
                    2.. => format!("#/vis/{ids}/{view}"),
                    _ => format!("#/vis/{ids}"),
                }
            }
            Route::Unknown(hash) => format!("#{hash}"),
        }
    }
}

fn ids_in(ids: &str) -> Option<Vec<Id>> {
    ids.split('.').map(|id| id.parse().ok()).collect()
}
