//! What a prototype is: its promise, how one goes about it, who could be on the team.

use leptos::prelude::*;

use crate::components::{drawing, icon};
use crate::content::{ACTORS, KnownActor, Nearness, Prototype, SOURCES, drawings};
use crate::dom::{El, el};
use crate::i18n::{self, Locale, drafts, fill};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::frame::{page_title, section_title};
use crate::views::work_tools::conflict_notes;

/// The way to all measures.
pub fn back_link(locale: Locale) -> El {
    el("a")
        .class("ds-link back-link")
        .attr("href", &Route::measures().href())
        .child(icon("ArrowLeft"))
        .text(i18n::measures::BACK.get(locale))
}

/// The head for somebody who comes to the prototype: the promise, the drawing, what one does.
pub fn full_head(locale: Locale, prototype: &'static Prototype) -> El {
    let promises = prototype.promise.iter().map(|promise| {
        let words = el("span").text(promise.get(locale));
        el("li").child(icon("CheckmarkCircle")).child(words)
    });
    let text = el("div")
        .class("measure-head__text")
        .child(page_title(prototype.name.get(locale)))
        .child(el("p").text(i18n::measures::PROMISE.get(locale)))
        .child(el("ul").class("promises").children(promises))
        .child(pledge(locale));
    let head = el("div")
        .class("measure-head")
        .child(text)
        .child(drawing(drawings::of_prototype(prototype.id), "picture"));
    let steps = prototype
        .steps
        .iter()
        .map(|step| el("li").text(step.get(locale)));
    let how = el("section")
        .class("how")
        .attr("aria-labelledby", "slik")
        .child(section_title("slik", i18n::measures::HOW.get(locale)))
        .child(el("ol").class("how__steps").children(steps));
    el("div").class("stack").child(head).child(how)
}

/// The head for somebody who goes on with a draft: its name.
pub fn brief_head(state: AppState, locale: Locale, prototype: &'static Prototype) -> El {
    let title = Memo::new(move |_| state.with_draft(|draft| draft.title().to_owned()));
    let shown = move || match title.get() {
        title if title.is_empty() => drafts::UNTITLED.get(locale).to_owned(),
        title => title,
    };
    el("div")
        .class("brief-head")
        .child(el("p").class("quiet").text(prototype.name.get(locale)))
        .child(
            page_title("")
                .class("page-title sketch-head__title")
                .live_text(shown),
        )
        .child(pledge(locale))
        .child(conflict_notes(state, locale))
}

fn pledge(locale: Locale) -> El {
    el("p")
        .class("pledge")
        .text(i18n::measures::HONEST.get(locale))
}

/// What it is, where it comes from, and who could be on the team.
pub fn about(locale: Locale, prototype: &'static Prototype) -> El {
    let paragraphs = prototype
        .what
        .iter()
        .map(|text| el("p").text(text.get(locale)));
    let source = SOURCES
        .iter()
        .find(|source| source.id == prototype.source)
        .map_or("", |source| source.title.get(locale));
    let source = fill(i18n::measures::SOURCE.get(locale), &[("source", source)]);
    let what = el("section")
        .class("panel prose")
        .attr("aria-labelledby", "hva")
        .child(section_title("hva", i18n::measures::WHAT.get(locale)))
        .children(paragraphs)
        .child(el("p").class("hint").text(&source));
    let seeds = prototype.seed.actors.iter();
    let known = seeds.filter_map(|seed| ACTORS.iter().find(|actor| actor.id == seed.actor_id));
    let tags = known.map(|actor| actor_tag(actor, locale));
    let who = el("section")
        .class("panel prose")
        .attr("aria-labelledby", "hvem")
        .child(section_title("hvem", i18n::measures::WHO.get(locale)))
        .child(el("div").class("chips").children(tags));
    el("div").class("measure-body").child(what).child(who)
}

fn actor_tag(actor: &KnownActor, locale: Locale) -> El {
    let color = match actor.nearness {
        Nearness::Local => "brand1",
        Nearness::Regional => "brand2",
        Nearness::National => "brand3",
    };
    el("span")
        .class("ds-tag")
        .attr("data-color", color)
        .text(actor.name.get(locale))
}
