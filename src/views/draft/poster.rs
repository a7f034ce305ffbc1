//! The advert as a poster: to hang up, so it says nothing of how it was made.

use leptos::prelude::*;

use crate::components::Drawing;
use crate::compose::fit::flowing_on_a4;
use crate::compose::{Content, Document, Said, Section};
use crate::content::drawings;
use crate::domain::{Draft, DraftContent};
use crate::i18n::{Locale, advert, print};
use crate::views::work::formats::formats;
use crate::views::work::said::said;
use crate::views::work::sheet::{self, Setting};

/// The drawing of the poster.
fn drawing() -> &'static str {
    drawings::of_prototype("stillingsutlysning")
}

/// How high the drawing and the title take, in millimetres.
const TOP: f64 = 118.0;

/// The poster.
pub fn poster(draft: &Draft, document: &Document, locale: Locale, setting: Setting) -> AnyView {
    let seeks = match draft.municipality.trim() {
        "" => print::WE_SEEK.get(locale).into(),
        place => {
            let place = Said::own_in(place, draft.locale);
            Said::filled(print::PLACE_SEEKS.get(locale), "municipality", &place)
        }
    };
    let deadline = match &draft.content {
        DraftContent::Advert(own) => formats(locale).day(&own.deadline),
        _ => Said::default(),
    };
    let deadline = match deadline.is_empty() {
        true => deadline,
        false => Said::filled(advert::DOC_DEADLINE.get(locale), "day", &deadline),
    };
    let deadline = deadline.written_in(draft.locale);
    // The municipality stands over the title, and the deadline at the foot.
    let place = draft.municipality.trim();
    let facts = document.facts.iter();
    let facts = facts.filter(|fact| **fact != deadline && fact.trim() != place);
    let facts = facts.map(|fact| view! { <span>{said(fact, locale)}</span> });
    let lead = advert::DOC_LEAD.get(locale);
    let contact = advert::DOC_CONTACT.get(locale);
    let is_between = |own: &&Section| own.heading != lead && own.heading != contact;
    let (lists, texts): (Vec<&Section>, Vec<&Section>) = document
        .sections
        .iter()
        .filter(is_between)
        .partition(|own| matches!(own.content, Content::List(_)));
    let named = |heading: &str| document.sections.iter().find(|own| own.heading == heading);
    let lead = named(lead).map(|own| {
        view! { <div class="print-poster__lead">{sheet::section(own, setting)}</div> }
    });
    let has_foot = !deadline.is_empty() || named(contact).is_some();
    let foot = has_foot.then(|| {
        view! {
            <div class="print-poster__foot">
                <p class="print-poster__deadline">{said(&deadline, locale)}</p>
                {named(contact).map(|own| sheet::section(own, setting))}
            </div>
        }
    });
    let letters = flowing_on_a4(document, TOP);
    view! {
        <article class="print-sheet print-poster" data-letters=letters.word()>
            <Drawing markup=drawing() class="print-poster__drawing"/>
            <p class="print-poster__seeks">{said(&seeks, locale)}</p>
            {sheet::title(&document.title, "print-poster__title", setting)}
            <p class="print-poster__facts">{facts.collect_view()}</p>
            {lead}
            {pair(lists, setting)}
            {pair(texts, setting)}
            {foot}
        </article>
    }
    .into_any()
}

/// Sections beside each other.
fn pair(sections: Vec<&Section>, setting: Setting) -> Option<AnyView> {
    let views = sheet::sections(sections, setting);
    (!views.is_empty()).then(|| view! { <div class="print-pair">{views}</div> }.into_any())
}
