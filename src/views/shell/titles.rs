//! What a screen is called, by its address alone.

use crate::compose::labels;
use crate::content::PROTOTYPE_CARDS;
use crate::i18n::{self, Locale, shell};
use crate::routes::Route;

/// The name of a screen. That of a sketch is what it says, which its address does not know.
pub fn screen_title(route: &Route, locale: Locale) -> String {
    let title = match route {
        Route::Home => shell::APP_NAME,
        Route::Map => i18n::map::TITLE,
        Route::MapElement(id) => return labels::map_element(id, locale),
        Route::Selfchecks | Route::Selfcheck(_) => i18n::selfcheck::TITLE,
        Route::Ideas(_) | Route::Proposal(_) => shell::IDEAS,
        Route::Example(id) => return labels::example(id, locale),
        Route::Measures => i18n::measures::TITLE,
        Route::Measure(id) => return measure_name(id, locale),
        Route::Draft(prototype, _) => return measure_name(prototype.word(), locale),
        Route::Guide | Route::GuideSheet(_) => shell::GUIDE,
        Route::Sketches => shell::WORKS,
        Route::Sketch(_) => i18n::sketch::NEW_TITLE,
        Route::Versions(_) => i18n::versions::TITLE,
        Route::Compare(_) => i18n::compare::TITLE,
        Route::About | Route::Accessibility => i18n::about::TITLE,
        Route::Received(payload) if payload.is_empty() => i18n::read::READ,
        Route::Received(_) => i18n::travel::TITLE,
        Route::Workshops | Route::Workshop(..) => i18n::workshop::TITLE,
        Route::Invited(_) => i18n::workshop::INVITED,
        Route::OnScreen(..) => i18n::session::ON_SCREEN,
        Route::Unknown(_) => shell::NOT_FOUND_TITLE,
    };
    title.get(locale).to_owned()
}

fn measure_name(id: &str, locale: Locale) -> String {
    PROTOTYPE_CARDS
        .iter()
        .find(|prototype| prototype.id == id)
        .map_or(i18n::measures::UNKNOWN_TITLE, |prototype| prototype.name)
        .get(locale)
        .to_owned()
}
