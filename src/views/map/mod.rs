//! The system map: a board to hang on the wall, and a screen for each of its elements.

mod board;
mod coverage;
mod element;
mod pan;
mod paper;
mod sign;

use leptos::prelude::*;

use super::frame::{link_button, page_title, section_title};
use crate::browser;
use crate::components::choices::radios;
use crate::components::menu::MenuItem;
use crate::components::{Variant, button, menu};
use crate::content::{CHALLENGES, FINDINGS, Finding, MAP_LEVELS, MapLevelText, SOURCES};
use crate::dom::{El, el};
use crate::i18n::{Locale, Text, fill, map as t, sketch};
use crate::routes::Route;
use crate::state::AppState;

use board::{board, element_list};
use coverage::{coverage_sum, coverage_switch};
pub use element::element_screen;
use paper::{MapPaper, paper};
pub use sign::place_of;
use sign::{Marks, level_word};

/// How the map is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum View {
    Board,
    List,
}

/// What the screen of the map is asked for.
#[derive(Clone, Copy)]
struct Asked {
    view: RwSignal<View>,
    /// How large the board is: a place in [`board::SIZES`].
    size: RwSignal<usize>,
    has_coverage: RwSignal<bool>,
}

/// The screen of the map.
pub fn map_screen(state: AppState, locale: Locale) -> El {
    let asked = Asked {
        view: RwSignal::new(View::Board),
        size: RwSignal::new(0),
        has_coverage: RwSignal::new(false),
    };
    let marks = Marks::new(state, asked.has_coverage);
    let sheet = RwSignal::new(None::<MapPaper>);
    let views = el("div").live(move || {
        Some(match asked.view.get() {
            View::Board => board(locale, asked, marks),
            View::List => element_list(locale, marks),
        })
    });
    let screen = el("div")
        .class("screen-only stack map")
        .child(page_title(t::TITLE.get(locale)))
        .child(el("p").class("prose").text(t::LEAD.get(locale)))
        .child(el("p").class("map__short").child(button(
            Variant::Tertiary,
            t::TO_FINDINGS.get(locale),
            || browser::focus("funn"),
        )))
        .child(tools(locale, asked, sheet))
        .child(coverage_sum(state, locale, asked.has_coverage))
        .child(views)
        .child(
            el("div")
                .class("cluster")
                .child(link_button(&Route::Selfchecks, t::TO_SELFCHECK.get(locale))),
        )
        .child(findings(locale, asked.view));
    el("div").child(screen).child(paper(locale, marks, sheet))
}

fn tools(locale: Locale, asked: Asked, sheet: RwSignal<Option<MapPaper>>) -> El {
    let chosen = Signal::derive(move || match asked.view.get() {
        View::Board => "tavle".to_owned(),
        View::List => "liste".to_owned(),
    });
    let choose = Callback::new(move |word: String| {
        asked.view.set(match word.as_str() {
            "liste" => View::List,
            _ => View::Board,
        });
    });
    let views = [
        ("tavle", t::VIEW_BOARD.get(locale)),
        ("liste", t::VIEW_LIST.get(locale)),
    ];
    let print = |name: Text, hint: Text, paper| MenuItem {
        name: name.get(locale),
        hint: hint.get(locale),
        choose: Callback::new(move |()| {
            sheet.set(Some(paper));
            request_animation_frame(browser::print);
        }),
    };
    let items = vec![
        print(t::PRINT_A3, t::PRINT_HINT_A3, MapPaper::A3),
        print(t::PRINT_A4, t::PRINT_HINT_A4, MapPaper::A4),
    ];
    el("div")
        .class("map-tools")
        .child(radios(
            "visning",
            t::VIEW.get(locale),
            &views,
            chosen,
            choose,
        ))
        .child(coverage_switch(locale, asked.has_coverage))
        .child(menu(
            "utskrift",
            "PrinterSmall",
            sketch::PRINT.get(locale),
            items,
        ))
}

/// The three main findings and the two system challenges, as a short way in: each finding leads to
/// its level of the map.
fn findings(locale: Locale, view: RwSignal<View>) -> El {
    let card = |finding: &Finding| {
        el("li")
            .class("panel finding")
            .child(el("h3").class("card-title").text(finding.title.get(locale)))
            .child(el("p").text(finding.text.get(locale)))
    };
    let with_level = |(finding, level): (&Finding, &MapLevelText)| {
        let words = fill(
            t::TO_LEVEL.get(locale),
            &[
                ("n", level_word(level.level)),
                ("level", level.name.get(locale)),
            ],
        );
        let id = format!("liste-{}", level_word(level.level));
        card(finding).child(button(Variant::Tertiary, &words, move || {
            view.set(View::List);
            browser::focus_soon(id.clone());
        }))
    };
    let source = SOURCES
        .iter()
        .find(|source| source.id == "kilde-rapport")
        .map_or("", |source| source.title.get(locale));
    let source = fill(t::SOURCE.get(locale), &[("source", source)]);
    el("section")
        .class("stack")
        .attr("aria-labelledby", "funn")
        .child(section_title("funn", t::FINDINGS.get(locale)).attr("tabindex", "-1"))
        .child(el("p").class("prose").text(t::FINDINGS_LEAD.get(locale)))
        .child(
            el("ul")
                .class("findings")
                .children(FINDINGS.iter().zip(&MAP_LEVELS).map(with_level)),
        )
        .child(section_title("utfordringer", t::CHALLENGES.get(locale)))
        .child(
            el("ul")
                .class("findings findings--two")
                .children(CHALLENGES.iter().map(card)),
        )
        .child(el("p").class("hint").text(&source))
}
