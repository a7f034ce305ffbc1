//! What a workshop has for paper: the report and the script. Only one of them is laid out at a time.

use leptos::prelude::*;

use super::opened::{formats_of, open_workshop, report_now};
use crate::browser;
use crate::compose::workshop::script::{self, Length};
use crate::routes::Stage;
use crate::views::use_app;
use crate::views::work::document::{alone, call_sheet, title_of_open};
use crate::views::work::sheet;

/// What is to be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The report.
    Report,
    /// The script.
    Script(Length),
}

/// What is laid out for the printer. In context.
#[derive(Clone, Copy)]
pub struct Paper(RwSignal<Option<Sheet>>);

impl Paper {
    /// Nothing is laid out. Puts it in context.
    pub fn provide() -> Paper {
        let paper = Paper(RwSignal::new(None));
        provide_context(paper);
        paper
    }

    /// Lays a sheet out and opens the print dialog.
    pub fn print(self, sheet: Sheet) {
        self.0.set(Some(sheet));
        request_animation_frame(browser::print);
    }
}

/// The sheet, once it is to be printed; the browser's own command prints the report where that is on the screen.
#[component]
pub fn OnPaper(paper: Paper, stage: Stage) -> impl IntoView {
    let (state, _) = use_app();
    let Paper(laid) = paper;
    browser::on_window_here("beforeprint", move |_| {
        let is_free = state.app.sheet.with_untracked(Option::is_none);
        if is_free && stage == Stage::Report && laid.get_untracked().is_none() {
            laid.set(Some(Sheet::Report));
        }
    });
    browser::on_window_here("afterprint", move |_| laid.set(None));
    let laid = Memo::new(move |_| laid.get());
    let sheet = move || {
        let own = laid.get()?;
        let document = untrack(|| match own {
            Sheet::Report => report_now(state),
            Sheet::Script(length) => {
                let workshop = open_workshop(state);
                script::document(&workshop, length, &formats_of(&workshop))
            }
        });
        untrack(|| call_sheet(state, title_of_open(state, &document)));
        let setting = alone(document.page);
        let lang = document.page.tag();
        let class = match own {
            Sheet::Report => "paper-report",
            Sheet::Script(_) => "paper-script",
        };
        Some(view! { <div class=class lang=lang>{sheet::flowing(&document, setting, None)}</div> })
    };
    view! { <div>{sheet}</div> }
}
