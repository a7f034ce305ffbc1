//! Which screen an address stands for. Pure in both directions.

use crate::domain::Id;

/// A screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `#/`
    Home,
    /// `#/tiltak`
    Measures,
    /// `#/tiltak/<id>`
    Measure(String),
    /// `#/skisser`
    Sketches,
    /// `#/skisser/<id>`
    Sketch(Id),
    /// `#/skisser/<id>/versjoner`
    Versions(Id),
    /// `#/skisser/<id>/sammenlign`, for a conflict copy
    Compare(Id),
    /// `#/om`
    About,
    /// A hash that looks like a route but is none; the hash is kept for the message.
    Unknown(String),
}

impl Route {
    /// The screen for the hash of an address, with or without its `#`. `None` for a hash that is
    /// no route at all, such as that of a skip link: the screen is then left alone.
    pub fn parse(hash: &str) -> Option<Route> {
        let hash = hash.strip_prefix('#').unwrap_or(hash);
        if hash.is_empty() {
            return Some(Route::Home);
        }
        let path = hash.strip_prefix('/')?;
        let path = path.split('?').next().unwrap_or(path);
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        Some(match parts.as_slice() {
            [] => Route::Home,
            ["tiltak"] => Route::Measures,
            ["tiltak", id] => Route::Measure((*id).to_owned()),
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
            ["om"] => Route::About,
            _ => Route::Unknown(hash.to_owned()),
        })
    }

    /// The address of the screen, as a link has it.
    pub fn href(&self) -> String {
        match self {
            Route::Home => "#/".to_owned(),
            Route::Measures => "#/tiltak".to_owned(),
            Route::Measure(id) => format!("#/tiltak/{id}"),
            Route::Sketches => "#/skisser".to_owned(),
            Route::Sketch(id) => format!("#/skisser/{id}"),
            Route::Versions(id) => format!("#/skisser/{id}/versjoner"),
            Route::Compare(id) => format!("#/skisser/{id}/sammenlign"),
            Route::About => "#/om".to_owned(),
            Route::Unknown(hash) => format!("#{hash}"),
        }
    }
}
