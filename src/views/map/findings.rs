//! The three main findings and the two system challenges, as a short way in.

use leptos::prelude::*;

use super::Look;
use super::sign::level_word;
use crate::browser;
use crate::components::{Button, Variant};
use crate::content::{CHALLENGES, FINDINGS, Finding, MAP_LEVELS, MapLevelText};
use crate::i18n::{fill, map as t};
use crate::views::library::source::SourceWords;
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;

/// The id of the heading.
pub const FINDINGS_TITLE: &str = "funn";

/// The findings and the challenges. Each finding leads to its level of the map.
#[component]
pub fn Findings(look: RwSignal<Look>) -> impl IntoView {
    let (_, locale) = use_app();
    let findings = FINDINGS.iter().zip(&MAP_LEVELS).map(|(finding, level)| {
        view! {
            <FindingCard finding>
                <ToLevel level look/>
            </FindingCard>
        }
    });
    let challenges = CHALLENGES
        .iter()
        .map(|finding| view! { <FindingCard finding/> });
    view! {
        <section class="stack" aria-labelledby=FINDINGS_TITLE>
            <SectionTitle id=FINDINGS_TITLE text=t::FINDINGS.get(locale) attr:tabindex="-1"/>
            <p class="prose">{t::FINDINGS_LEAD.get(locale)}</p>
            <ul class="findings">{findings.collect_view()}</ul>
            <SectionTitle id="utfordringer" text=t::CHALLENGES.get(locale)/>
            <ul class="findings findings--two">{challenges.collect_view()}</ul>
            <p class="hint"><SourceWords words=t::SOURCE id="kilde-rapport"/></p>
        </section>
    }
}

/// A finding or a challenge; the children are the way on from it.
#[component]
fn FindingCard(
    finding: &'static Finding,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <li class="panel finding">
            <h3 class="card-title" id=finding.id tabindex="-1">{finding.title.get(locale)}</h3>
            <p>{finding.text.get(locale)}</p>
            {children.map(|children| children())}
        </li>
    }
}

/// What shows a level in the list, and goes there.
#[component]
fn ToLevel(level: &'static MapLevelText, look: RwSignal<Look>) -> impl IntoView {
    let (_, locale) = use_app();
    let word = level_word(level.level);
    let words = fill(
        t::TO_LEVEL.get(locale),
        &[("n", word), ("level", level.name.get(locale))],
    );
    let go = move || {
        look.set(Look::List);
        browser::focus_soon(format!("liste-{word}"));
    };
    view! { <Button variant=Variant::Tertiary on_click=go>{words}</Button> }
}
