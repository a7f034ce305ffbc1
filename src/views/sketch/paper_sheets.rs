//! A sketch on A4 and on A3.

use leptos::prelude::*;

use super::team::members;
use crate::components::team_picture::TeamMember;
use crate::components::{TeamKey, TeamPoster};
use crate::compose::fit::{has_room_under, sketch_on_a4};
use crate::compose::wall::{Below, sketch_on_a3};
use crate::compose::{Column, Content, Document, Section, labels};
use crate::domain::{Actor, Contact, Level, Sketch};
use crate::export::qr::Matrix;
use crate::i18n::{Locale, fields, print};
use crate::views::work::forms;
use crate::views::work::sheet::{self, Setting};

/// The sketch on A4: what it is about in two columns, the key questions in three, then the team and what comes next.
/// `code` leads to it, where there is room for that.
pub fn a4_sheet(
    document: &Document,
    sketch: &Sketch,
    locale: Locale,
    setting: Setting,
    code: Option<&Matrix>,
) -> AnyView {
    let team = members(&sketch.actors, locale);
    let code = code.filter(|_| has_room_under(document, !team.is_empty(), CODE));
    let under = code.map_or(0.0, |_| CODE);
    let (letters, turn) = sketch_on_a4(document, !team.is_empty(), under);
    let code = code.map(|code| sheet::code(code, locale));
    // The field that is the title already would say it twice.
    let says_more = |section: &&Section| match &section.content {
        Content::Text(text) => text.trim() != &*document.title,
        _ => true,
    };
    let running: Vec<&Section> = said(document, Column::Left)
        .chain(said(document, Column::Middle).filter(|own| !own.has_team_picture))
        .filter(says_more)
        .collect();
    let keys: Vec<&Section> = said(document, Column::Right).collect();
    let (wide, narrow): (Vec<&Section>, Vec<&Section>) =
        said(document, Column::Below).partition(|own| own.is_wide);
    let play = document.sections.iter().find(|own| own.has_team_picture);
    let play = play.map(|own| play_view(own, team, sketch.locale, setting));
    view! {
        <article
            class="print-sheet print-sheet--a4"
            data-letters=letters.word()
            data-turn=turn.word()
        >
            {sheet::head(document, setting)}
            {band("print-running", &running, setting)}
            {band("print-keys", &keys, setting)}
            <div class="print-team">
                {play} {sheet::sections(said(document, Column::Team), setting)}
            </div>
            <div class="print-rest">
                {sheet::sections(wide, setting)} {band("print-running", &narrow, setting)}
            </div>
            {code}
            {sheet::foot(document)}
        </article>
    }
    .into_any()
}

/// The sketch on A3: a canvas that fills the sheet, with the team in its middle. What nobody has written yet has
/// its question and room, to go on by hand where it hangs.
pub fn a3_sheet(
    document: &Document,
    sketch: &Sketch,
    locale: Locale,
    setting: Setting,
    code: Option<&Matrix>,
) -> AnyView {
    let team = members(&sketch.actors, locale);
    let (beside, has_code) = (code.map_or(0.0, |_| CODE), code.is_some());
    let code = code.map(|code| sheet::code(code, locale));
    let column = |column: Column| {
        let sections = document.sections.iter().filter(|own| own.column == column);
        let views = sections.map(|own| match own {
            own if own.has_team_picture && !team.is_empty() => {
                play_view(own, team.clone(), sketch.locale, setting)
            }
            own if own.content.is_empty() => open_view(own, setting),
            own => sheet::section(own, setting),
        });
        let views: Vec<AnyView> = views.collect();
        view! { <div class="print-frame">{views}</div> }
    };
    let below = document.sections.iter().filter(|own| {
        let is_next = own.heading == fields::NEXT_STEPS.get(locale);
        own.column == Column::Below && (is_next || !own.content.is_empty())
    });
    // What is short stands in a column of its own, so that the sheet is not higher than it need be.
    let below: Vec<&Section> = below.collect();
    let letters_below = below.iter().map(|own| own.content.letters()).sum::<usize>();
    let is_apart = letters_below <= MOST_APART;
    let (wide, narrow): (Vec<&Section>, Vec<&Section>) =
        below.into_iter().partition(|own| own.is_wide || !is_apart);
    let is_in_columns = !narrow.is_empty() || has_code;
    let columns = is_in_columns.then_some("3");
    let has_team = said(document, Column::Team).next().is_some();
    let parts = [has_team, true, !narrow.is_empty(), has_code];
    let below = Below {
        wide: &wide,
        narrow: &narrow,
        code: beside,
        columns: is_in_columns.then(|| parts.into_iter().filter(|is_there| *is_there).count()),
    };
    let letters = sketch_on_a3(document, !team.is_empty(), &below);
    let wide: Vec<AnyView> = wide
        .into_iter()
        .map(|own| match &own.content {
            Content::Table { head, .. } if own.content.is_empty() => view! {
                <section class="print-section">
                    {sheet::heading(&own.heading, setting)}
                    {forms::table(&head[..head.len().min(STEP_COLUMNS)], EMPTY_STEPS, "steps")}
                </section>
            }
            .into_any(),
            _ => sheet::section(own, setting),
        })
        .collect();
    let narrow = (!narrow.is_empty()).then(|| {
        view! { <div class="print-frame">{sheet::sections(narrow, setting)}</div> }
    });
    let team_table: Vec<AnyView> = said(document, Column::Team)
        .map(|own| {
            view! { <div class="print-frame">{sheet::section(own, setting)}</div> }.into_any()
        })
        .collect();
    view! {
        <article class="print-sheet print-sheet--a3" data-letters=letters.word()>
            {sheet::head(document, setting)}
            <div class="print-canvas">
                {column(Column::Left)} {column(Column::Middle)} {column(Column::Right)}
            </div>
            <div class="print-more" data-columns=columns>
                {team_table} <div class="print-frame">{wide}</div> {narrow} {code}
            </div>
            {sheet::foot(document)}
        </article>
    }
    .into_any()
}

/// How high a code is with the air round it, in millimetres (`style/paper/sheet.css`).
const CODE: f64 = 56.0;

/// How many letters what stands below the canvas may have for its short texts to stand apart.
const MOST_APART: usize = 700;

/// How many steps there is room for where none is written.
const EMPTY_STEPS: usize = 3;
/// What, who and when: whether it is done is nothing to fill in beforehand.
const STEP_COLUMNS: usize = 3;

/// The sections of a column that say something.
fn said(document: &Document, column: Column) -> impl Iterator<Item = &Section> {
    let sections = document.sections.iter();
    sections
        .filter(move |own| own.column == column && !own.content.is_empty())
        .filter(|own| !own.has_team_picture)
}

/// Sections beside each other; nothing where there are none.
fn band(class: &'static str, sections: &[&Section], setting: Setting) -> Option<AnyView> {
    let views = sheet::sections(sections.iter().copied(), setting);
    (!views.is_empty()).then(|| view! { <div class=class>{views}</div> }.into_any())
}

/// How the team plays: the rings, what their dots mean, and what is written of it. `written` is the language of the names.
fn play_view(
    section: &Section,
    team: Vec<TeamMember>,
    written: Locale,
    setting: Setting,
) -> AnyView {
    let locale = setting.locale;
    let is_empty = team.is_empty();
    if is_empty && section.content.is_empty() {
        return ().into_any();
    }
    let rings = (!is_empty).then(|| rings(team, written, locale));
    let words = (!section.content.is_empty()).then(|| sheet::content(&section.content, locale));
    view! {
        <section class="print-section print-play">
            {sheet::heading(&section.heading, setting)}
            <div class="print-play__body">
                {rings} <div class="print-play__words">{words} {(!is_empty).then(|| key(locale))}</div>
            </div>
        </section>
    }
    .into_any()
}

/// The rings with the names of those in them.
fn rings(members: Vec<TeamMember>, written: Locale, locale: Locale) -> AnyView {
    let levels = Level::ALL.map(|own| labels::level(own).get(locale));
    let names: Vec<&str> = members.iter().map(|member| member.name.trim()).collect();
    let label = format!("{}: {}", print::TEAM_RINGS.get(locale), names.join(", "));
    let lang = (written != locale).then(|| written.tag());
    view! {
        <div class="print-rings">
            <TeamPoster members levels label lang/>
        </div>
    }
    .into_any()
}

/// What full, half and empty dots mean.
fn key(locale: Locale) -> AnyView {
    let contacts = Contact::ALL.map(|own| (own.word(), labels::contact(own).get(locale)));
    view! { <TeamKey contacts/> }.into_any()
}

/// The rings of a team with their key, on a sheet. `written` is the language of the names.
pub fn team_on_paper(actors: &[Actor], written: Locale, locale: Locale) -> Option<AnyView> {
    let team = members(actors, locale);
    (!team.is_empty()).then(|| {
        view! {
            <div class="print-play__body">
                {rings(team, written, locale)} <div class="print-play__words">{key(locale)}</div>
            </div>
        }
        .into_any()
    })
}

/// A field that is still open.
fn open_view(section: &Section, setting: Setting) -> AnyView {
    view! { <section class="print-section print-open">{forms::asked(section, setting)}</section> }
        .into_any()
}
