//! What a prototype is: in one line before the fields, and at length after them.

use leptos::prelude::*;

use crate::components::{Icon, Name, Sprite};
use crate::content::{ACTORS, KnownActor, Nearness, Prototype};
use crate::domain::Draft;
use crate::i18n::{drafts, measures};
use crate::routes::Route;
use crate::views::library::source::SourceWords;
use crate::views::shell::frame::{NameTitle, PageTitle, SectionTitle};
use crate::views::use_app;
use crate::views::work::names::open_lang;
use crate::views::work::tools::ConflictNotes;

/// The way to all measures.
#[component]
pub fn BackLink() -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <a class="ds-link back-link" href=Route::Measures.href()>
            <Icon name="ArrowLeft"/>
            {measures::BACK.get(locale)}
        </a>
    }
}

/// The head for somebody who comes to the prototype: its name, what it is in one line, the drawing. The fields come next.
#[component]
pub fn NewHead(prototype: &'static Prototype) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <div class="measure-head">
            <div class="measure-head__text">
                <NameTitle text=prototype.name/>
                <p class="lead">{prototype.teaser.get(locale)}</p>
                <Pledge/>
            </div>
            <Sprite name=prototype.id class="picture"/>
        </div>
    }
}

/// The head for somebody who goes on with a draft: its name.
#[component]
pub fn BriefHead(prototype: &'static Prototype) -> impl IntoView {
    let (state, locale) = use_app();
    let title = Memo::new(move |_| {
        state.open.with_open(|draft: &Draft| match draft.title() {
            "" => drafts::UNTITLED.get(locale).to_owned(),
            title => title.to_owned(),
        })
    });
    view! {
        <div class="brief-head">
            <p class="quiet">
                <Name text=prototype.name locale/>
                ". "
                {prototype.teaser.get(locale)}
            </p>
            <PageTitle class="page-title sketch-head__title" text=title lang=open_lang(state, locale)/>
            <Pledge/>
            <ConflictNotes/>
        </div>
    }
}

#[component]
fn Pledge() -> impl IntoView {
    let (_, locale) = use_app();
    view! { <p class="pledge">{measures::HONEST.get(locale)}</p> }
}

/// What one does with it, what it was in the report, and who could be on the team. It stands after the fields: nobody has to
/// read it first.
#[component]
pub fn AboutPrototype(prototype: &'static Prototype) -> impl IntoView {
    let (_, locale) = use_app();
    let steps = prototype.steps.iter();
    let steps = steps.map(|step| view! { <li>{step.get(locale)}</li> });
    let promises = prototype.promise.iter().map(|promise| {
        view! {
            <li>
                <Icon name="CheckmarkCircle"/>
                <span>{promise.get(locale)}</span>
            </li>
        }
    });
    let paragraphs = prototype.what.iter();
    let paragraphs = paragraphs.map(|text| view! { <p>{text.get(locale)}</p> });
    let seeds = prototype.seed.actors.iter();
    let known = seeds.filter_map(|seed| ACTORS.iter().find(|actor| actor.id == seed.actor_id));
    let tags = known.map(|actor| view! { <ActorTag actor/> });
    view! {
        <div class="stack">
            <section class="how" aria-labelledby="slik">
                <SectionTitle id="slik" text=measures::HOW.get(locale)/>
                <ol class="how__steps">{steps.collect_view()}</ol>
            </section>
            <div class="measure-body">
                <section class="panel prose" aria-labelledby="hva">
                    <SectionTitle id="hva" text=measures::WHAT.get(locale)/>
                    {paragraphs.collect_view()}
                    <p class="hint"><SourceWords words=measures::SOURCE id=prototype.source/></p>
                </section>
                <div class="stack">
                    <section class="panel prose" aria-labelledby="lofter">
                        <SectionTitle id="lofter" text=measures::PROMISE.get(locale)/>
                        <ul class="promises">{promises.collect_view()}</ul>
                    </section>
                    <section class="panel prose" aria-labelledby="hvem">
                        <SectionTitle id="hvem" text=measures::WHO.get(locale)/>
                        <div class="chips">{tags.collect_view()}</div>
                    </section>
                </div>
            </div>
        </div>
    }
}

#[component]
fn ActorTag(actor: &'static KnownActor) -> impl IntoView {
    let (_, locale) = use_app();
    let color = match actor.nearness {
        Nearness::Local => "brand1",
        Nearness::Regional => "brand2",
        Nearness::National => "brand3",
    };
    view! { <span class="ds-tag" data-color=color><Name text=actor.name locale/></span> }
}
