//! The system map: a board to hang on the wall, and a screen for each of its elements.

mod answers;
mod board;
mod coverage;
mod element;
mod findings;
mod lights;
mod pan;
mod paper;
mod recognise;
mod shown;
mod sign;
mod style;

use leptos::prelude::*;

use crate::browser;
use crate::components::menu::MenuItem;
use crate::components::{Button, Menu, Radios, Variant};
use crate::i18n::{Text, map as t, sketch};
use crate::routes::Route;
use crate::views::shell::frame::{LinkButton, PageTitle};
use crate::views::use_app;

pub use board::Drawn;
use board::{Board, ElementList, FillScreen};
use coverage::{CoverageSum, CoverageSwitch};
pub use element::MapElement;
use findings::{FINDINGS_TITLE, Findings};
use lights::LightsInWords;
use paper::{MapOnPaper, Paper};
pub use recognise::{note_of, recognising};
use shown::Shown;
pub use sign::{Marks, level_word, place_of};
pub use style::dress;

/// How the map is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Board,
    List,
}

/// The screen of the map: what it is, the board, and what one can do with it. Where there is room, the board stands beside the
/// rest and is as high as the window.
#[component]
pub fn Map() -> impl IntoView {
    dress();
    let (state, locale) = use_app();
    let look = RwSignal::new(Look::Board);
    let is_board = move || look.get() == Look::Board;
    // How large the board is stays while it is looked at as a list.
    let shown = Shown::new(state);
    let has_coverage = RwSignal::new(false);
    let marks = Marks::new(state, has_coverage);
    let sheet = RwSignal::new(None::<Paper>);
    view! {
        <div>
            <div class="screen-only stack map">
                <div class="map-top">
                    <div class="map-top__intro">
                        <PageTitle text=t::TITLE.get(locale)/>
                        <p class="prose">{t::LEAD.get(locale)}</p>
                    </div>
                    <div class="map-top__board">
                        <Show when=is_board fallback=move || view! { <ElementList marks/> }>
                            <Board shown marks/>
                        </Show>
                    </div>
                    <div class="map-top__rest">
                        <p class="prose">{t::MODEL.get(locale)}</p>
                        <LightsInWords marks/>
                        <div class="cluster">
                            <Show when=is_board>
                                <FillScreen shown/>
                            </Show>
                            <PrintMenu sheet/>
                        </div>
                        <div class="map-tools">
                            <LookChoice look/>
                            <CoverageSwitch is_on=has_coverage/>
                        </div>
                        <CoverageSum marks is_on=has_coverage/>
                        <div class="cluster">
                            <LinkButton
                                href=Route::Selfchecks.href()
                                text=t::TO_SELFCHECK.get(locale)
                            />
                        </div>
                        <p class="map__short">
                            <Button variant=Variant::Tertiary on_click=|| browser::focus(FINDINGS_TITLE)>
                                {t::TO_FINDINGS.get(locale)}
                            </Button>
                        </p>
                    </div>
                </div>
                <Show when=is_board>
                    <div class="map-under">
                        <ElementList marks is_silent=shown.is_by_board()/>
                    </div>
                </Show>
                <Findings look/>
            </div>
            <MapOnPaper marks sheet/>
        </div>
    }
}

/// Board or list.
#[component]
fn LookChoice(look: RwSignal<Look>) -> impl IntoView {
    let (_, locale) = use_app();
    let options = vec![
        ("tavle", t::VIEW_BOARD.get(locale)),
        ("liste", t::VIEW_LIST.get(locale)),
    ];
    let chosen = Signal::derive(move || match look.get() {
        Look::Board => "tavle".to_owned(),
        Look::List => "liste".to_owned(),
    });
    let choose = move |word: String| {
        look.set(match word.as_str() {
            "liste" => Look::List,
            _ => Look::Board,
        });
    };
    view! {
        <Radios
            group="visning"
            legend=t::VIEW.get(locale)
            options
            chosen
            on_choose=choose
        />
    }
}

/// What lays the board out on a sheet and opens the print dialog.
#[component]
fn PrintMenu(sheet: RwSignal<Option<Paper>>) -> impl IntoView {
    let (_, locale) = use_app();
    let on = |paper: Paper, name: Text, hint: Text| {
        let print = Callback::new(move |()| {
            sheet.set(Some(paper));
            request_animation_frame(browser::print);
        });
        MenuItem::new(name.get(locale), hint.get(locale), print)
    };
    let items = vec![
        on(Paper::A3, t::PRINT_A3, t::PRINT_HINT_A3),
        on(Paper::A4, t::PRINT_A4, t::PRINT_HINT_A4),
    ];
    view! { <Menu id="utskrift" icon="PrinterSmall" label=sketch::PRINT.get(locale) items/> }
}
