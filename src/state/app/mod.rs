//! What is shown: the language, the colours, the screen, and what is told.

mod going;
mod notice;

use leptos::prelude::*;

use super::{AppState, House};
use crate::i18n::Locale;
use crate::routes::{Filters, Route};
use crate::storage::browser::LocalShelf;
use crate::storage::prefs::{ColorScheme, Prefs};

pub use notice::Notice;

/// What is shown, and how.
#[derive(Clone, Copy)]
pub struct App {
    /// The language of the interface.
    pub locale: RwSignal<Locale>,
    /// Light, dark, or as the device has it.
    pub color_scheme: RwSignal<ColorScheme>,
    /// The screen.
    pub route: RwSignal<Route>,
    /// What the list on the screen is filtered by. A screen follows it by itself, and is not made
    /// anew for another filter.
    pub filters: RwSignal<Filters>,
    /// The last thing that was done and may be told about or undone.
    pub notice: RwSignal<Option<Notice>>,
    /// What the sheet is called that is laid out for the printer, while there is one.
    pub sheet: RwSignal<Option<String>>,
    /// Whether the search over everything is open.
    pub searching: RwSignal<bool>,
    /// Whether the menu is open, on narrow screens.
    pub menu: RwSignal<bool>,
    /// How many places on the screen wait for what belongs there.
    pub waiting: RwSignal<usize>,
    kept: StoredValue<Kept, LocalStorage>,
    house: House,
}

/// What no view needs to follow.
#[derive(Default)]
struct Kept {
    local: Option<LocalShelf>,
    prefs: Prefs,
    /// Opens what a screen is there to write in, and gives the screen that it then is; `None` until anything may be written (`Care::go_on`).
    opens: Option<fn(AppState, Route) -> Route>,
    /// Whether the person has gone to another screen that has not been shown yet.
    has_moved: bool,
    /// The part of the screen to come that somebody goes to.
    goes_to: Option<&'static str>,
}

impl App {
    /// What is shown of a page that nobody has opened yet.
    pub(super) fn begin(
        house: House,
        local: Option<LocalShelf>,
        prefs: Prefs,
        locale: Locale,
    ) -> App {
        App {
            locale: RwSignal::new(locale),
            color_scheme: RwSignal::new(prefs.color_scheme),
            route: RwSignal::new(Route::Home),
            filters: RwSignal::new(Filters::default()),
            notice: RwSignal::new(None),
            sheet: RwSignal::new(None),
            searching: RwSignal::new(false),
            menu: RwSignal::new(false),
            waiting: RwSignal::new(0),
            kept: StoredValue::new_local(Kept {
                local,
                prefs,
                ..Kept::default()
            }),
            house,
        }
    }

    fn house(self) -> AppState {
        self.house.get()
    }

    /// Chooses the language.
    pub fn set_locale(self, locale: Locale) {
        self.locale.set(locale);
        self.change_prefs(|prefs| prefs.locale = Some(locale));
    }

    /// Chooses the colours.
    pub fn set_color_scheme(self, scheme: ColorScheme) {
        self.color_scheme.set(scheme);
        self.change_prefs(|prefs| prefs.color_scheme = scheme);
    }

    /// When all was last downloaded, in milliseconds since 1970 in UTC.
    pub fn last_export(self) -> Option<u64> {
        self.with_prefs(|prefs| prefs.last_export)
    }

    /// Reads what is remembered of this machine.
    pub(super) fn with_prefs<T>(self, read: impl FnOnce(&Prefs) -> T) -> T {
        self.kept.with_value(|kept| read(&kept.prefs))
    }

    /// The part of localStorage that is ours, where there is one.
    pub(super) fn local(self) -> Option<LocalShelf> {
        self.kept.with_value(|kept| kept.local.clone())
    }

    /// From now on screens are opened to be written in.
    pub(super) fn let_open(self, opens: fn(AppState, Route) -> Route) {
        self.kept.update_value(|kept| kept.opens = Some(opens));
    }

    /// The part of the next screen that has the focus.
    pub(super) fn aim_at(self, part: &'static str) {
        self.kept.update_value(|kept| kept.goes_to = Some(part));
    }

    /// Changes what is remembered of this machine.
    pub(super) fn change_prefs(self, change: impl FnOnce(&mut Prefs)) {
        self.kept.update_value(|kept| {
            // Another tab may have changed others of them since; who this tab is stays.
            if let Some(local) = &kept.local {
                let device = kept.prefs.device;
                kept.prefs = local.prefs();
                kept.prefs.device = device.or(kept.prefs.device);
            }
            change(&mut kept.prefs);
            if let Some(local) = &kept.local {
                local.set_prefs(&kept.prefs);
            }
        });
    }
}
