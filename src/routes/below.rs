//! Which screen of the menu another one lies below.

use super::Route;

impl Route {
    /// Whether the screen is reached from one of the menu and lies below it.
    pub fn is_below(&self, item: &Route) -> bool {
        matches!(
            (self, item),
            (Route::MapElement(_), Route::Map)
                | (Route::Selfcheck(_), Route::Selfchecks)
                | (Route::Measure(_) | Route::Draft(..), Route::Measures)
                | (Route::GuideSheet(_), Route::Guide)
                | (Route::Workshop(..) | Route::Invited(_), Route::Workshops)
                | (Route::Example(_) | Route::Proposal(_), Route::Ideas(_))
                | (
                    Route::Sketch(_) | Route::Versions(_) | Route::Compare(_) | Route::OnScreen(..),
                    Route::Sketches
                )
        )
    }
}
