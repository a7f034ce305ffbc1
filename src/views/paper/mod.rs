//! Works on paper in one run: one as it is, or several with a list of them first, each from a page of its own.

mod blank_a3;
mod handouts;
mod slips;

use leptos::prelude::*;

use crate::browser;
use crate::compose::titles::sheet_title;
use crate::compose::{draft, map, pile, workshop};
use crate::domain::Work;
use crate::export::qr::Matrix;
use crate::i18n::Locale;
use crate::routes::Route;
use crate::state::{AppState, Opened};
use crate::views::draft::draft_sheet;
use crate::views::guide::{composed, guide_sheet};
use crate::views::sketch::{PaperForm, sketch_sheet};
use crate::views::use_app;
use crate::views::work::document::{alone, call_sheet};
use crate::views::work::formats::formats;
use crate::views::work::sheet::{self, Rank, Setting};

/// A work on its way to the printer, with a code that leads to it.
#[derive(Clone)]
pub struct ToPrint {
    /// The work.
    pub work: Work,
    /// The code; `None` where there is none, or the work is too long for one.
    pub code: Option<Matrix>,
}

/// Works on their way to the printer.
#[derive(Clone, Copy)]
pub struct Pile {
    works: RwSignal<Vec<ToPrint>>,
    form: RwSignal<PaperForm>,
}

impl Default for Pile {
    /// No works. [`PileOnPaper`] is where they are laid.
    fn default() -> Pile {
        Pile {
            works: RwSignal::new(Vec::new()),
            form: RwSignal::new(PaperForm::A4),
        }
    }
}

impl Pile {
    /// Lays works out, in this order, and opens the print dialog. The form is that of a single sketch; everything else is on A4.
    pub fn print(self, works: Vec<ToPrint>, form: PaperForm) {
        if !works.is_empty() {
            self.form.set(form);
            self.works.set(works);
            request_animation_frame(browser::print);
        }
    }
}

/// The pile, once something is in it; only paper shows it, and then nothing beside it (`style/print.css`).
#[component]
pub fn PileOnPaper(pile: Pile) -> impl IntoView {
    let (state, _) = use_app();
    browser::on_window_here("beforeprint", move |_| {
        if pile.works.with_untracked(Vec::is_empty) && shows_sketch(state) {
            pile.form.set(PaperForm::A4);
            let work = state.open.editing.with_untracked(|work| Work::clone(work));
            pile.works.set(vec![ToPrint { work, code: None }]);
        }
    });
    browser::on_window_here("afterprint", move |_| {
        pile.works.set(Vec::new());
        state.works.handout.set(None);
    });
    let handed_out = handouts::handed_out(state);
    let sheets = move || {
        let locale = state.app.locale.get();
        pile.works.with(|works| {
            (!works.is_empty()).then(|| untrack(|| pile_view(state, pile, works, locale)))
        })
    };
    view! { <div class="print-tray">{sheets} {handed_out}</div> }
}

/// Whether a sketch is on the screen to be written in: the browser's own print command prints that.
fn shows_sketch(state: AppState) -> bool {
    let is_sketch = |route: &Route| matches!(route, Route::Sketch(_));
    state.app.route.with_untracked(is_sketch)
        && state.open.opened.get_untracked() == Opened::Editing
        && !state.care.is_wiped.get_untracked()
}

fn pile_view(state: AppState, pile: Pile, works: &[ToPrint], locale: Locale) -> AnyView {
    let (cover, rank) = match works {
        [only] => {
            let (sheet, title) = work_sheet(only, Rank::Alone, pile.form.get(), locale);
            call_sheet(state, title);
            return view! { <div class="print-pile">{sheet}</div> }.into_any();
        }
        several => {
            let works = several.iter().map(|own| &own.work);
            (pile::cover(works, locale), Rank::InPile)
        }
    };
    call_sheet(state, cover.title.to_string());
    let sheets = works.iter();
    let sheets = sheets.map(|work| work_sheet(work, rank, PaperForm::A4, locale).0);
    let sheets: Vec<AnyView> = sheets.collect();
    view! {
        <div class="print-pile">
            {sheet::flowing(&cover, alone(locale), None)}
            {sheets}
        </div>
    }
    .into_any()
}

/// The sheet of a work, and what it is called.
fn work_sheet(own: &ToPrint, rank: Rank, form: PaperForm, locale: Locale) -> (AnyView, String) {
    let ToPrint { work, code } = own;
    let formats = formats(locale);
    let setting = Setting { rank, locale };
    match work {
        Work::Sketch(own) => sketch_sheet(own, code.as_ref(), form, rank, locale),
        Work::Draft(own) => {
            let document = draft::document(own, &formats);
            let sheet = draft_sheet(own, &document, locale, setting);
            (sheet, sheet_title(work, &document))
        }
        Work::Guide(own) => {
            let document = composed(own, locale);
            let sheet = guide_sheet(own, &document, locale, setting);
            (sheet, sheet_title(work, &document))
        }
        Work::Workshop(own) => {
            let document = workshop::document(own, &formats);
            let sheet = sheet::flowing(&document, setting, None);
            (sheet, sheet_title(work, &document))
        }
        Work::Selfcheck(own) => {
            let document = map::document(own, &formats);
            let sheet = sheet::flowing(&document, setting, None);
            (sheet, sheet_title(work, &document))
        }
    }
}
