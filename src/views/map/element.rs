//! One element of the map: what it means, whether it is like that here, and what could help.

use leptos::prelude::*;

use super::sign::{level_word, place_of};
use crate::browser;
use crate::components::text_field::TextField;
use crate::components::{Variant, button, drawing, icon, text_area};
use crate::content::{
    EXAMPLES, MAP_ELEMENTS, MAP_LEVELS, MAP_MEANINGS, MapMeaning, NEEDS, PROPOSALS,
    PROTOTYPE_CARDS, THEMES, drawings,
};
use crate::dom::{El, el};
use crate::domain::limits::MAX_TEXT_CHARS;
use crate::i18n::{Locale, Text, fill, map as t, sketch};
use crate::routes::{Filters, Route};
use crate::state::AppState;
use crate::views::catalogue::has_proposals;
use crate::views::frame::{link_button, page_title, reading, section_title};
use crate::views::selfcheck::check_title;
use crate::views::sketch::{save_status, watching, writing_area};

/// The screen of an element, or what to do when there is none with that id.
pub fn element_screen(state: AppState, locale: Locale, id: &str) -> El {
    let Some(meaning) = MAP_MEANINGS.iter().find(|meaning| meaning.id == id) else {
        return el("div")
            .class("empty-state")
            .child(page_title(t::UNKNOWN_TITLE.get(locale)))
            .child(
                el("p")
                    .class("empty-state__text")
                    .text(t::UNKNOWN_TEXT.get(locale)),
            )
            .child(link_button(&Route::Map, t::BACK.get(locale)));
    };
    el("div").live(move || {
        if !state.ready.get() {
            return Some(reading(locale));
        }
        Some(screen(state, locale, meaning))
    })
}

fn screen(state: AppState, locale: Locale, meaning: &'static MapMeaning) -> El {
    let back = el("a")
        .class("ds-link back-link")
        .attr("href", &Route::Map.href())
        .child(icon("ArrowLeft"))
        .text(t::BACK.get(locale));
    let start = button(Variant::Primary, t::START_SKETCH.get(locale), move || {
        state.start_from_element(meaning, locale)
    });
    el("div")
        .class("stack map-element")
        .attr("data-level", level_word(meaning.level))
        .child(el("p").child(back))
        .child(head(locale, meaning))
        .child(
            el("div")
                .class("map-element__body")
                .child(means(locale, meaning))
                .child(recognise(state, locale, meaning)),
        )
        .child(answers(locale, meaning))
        .child(el("div").class("cluster").child(start))
        .child(neighbours(locale, meaning))
}

fn head(locale: Locale, meaning: &'static MapMeaning) -> El {
    let place = place_of(meaning.id);
    let n = (place + 1).to_string();
    let level = MAP_LEVELS.iter().find(|level| level.level == meaning.level);
    let level = level.map_or("", |level| level.name.get(locale));
    let about = format!(
        "{level} · {}",
        fill(t::PLACE_IN_MAP.get(locale), &[("n", &n)])
    );
    let text = el("div")
        .child(el("p").class("quiet").text(&about))
        .child(page_title(MAP_ELEMENTS[place].name.get(locale)))
        .child(el("p").class("lead").text(meaning.teaser.get(locale)));
    el("div")
        .class("map-element__head")
        .child(drawing(
            drawings::MAP_ELEMENTS[place],
            "map-element__picture",
        ))
        .child(text)
}

fn means(locale: Locale, meaning: &'static MapMeaning) -> El {
    let paragraphs = meaning
        .meaning
        .iter()
        .map(|text| el("p").text(text.get(locale)));
    let signs = meaning
        .recognise
        .iter()
        .map(|text| el("li").text(text.get(locale)));
    el("section")
        .class("panel prose")
        .attr("aria-labelledby", "hva")
        .child(section_title("hva", t::MEANS.get(locale)))
        .children(paragraphs)
        .child(el("h3").class("card-title").text(t::SIGNS.get(locale)))
        .child(el("ul").class("ds-list").children(signs))
}

/// «Dette kjenner vi oss igjen i», with a note.
fn recognise(state: AppState, locale: Locale, meaning: &'static MapMeaning) -> El {
    let id = meaning.id;
    let tick = el("input")
        .class("ds-input")
        .attr("type", "checkbox")
        .id("kjenner-igjen")
        .live_prop("checked", move || {
            state.with_selfcheck(|check| check.recognises(id))
        })
        .on("change", move |event| {
            let is_recognised = browser::event_checked(&event);
            state.step_edit_selfcheck("recognised", &|check| check.recognise(id, is_recognised));
        });
    let label = el("label")
        .class("ds-label")
        .attr("for", "kjenner-igjen")
        .text(t::RECOGNISE_YES.get(locale));
    let note = TextField {
        id: "felt-note".to_owned(),
        label: t::NOTE.get(locale).into(),
        hint: t::NOTE_HINT.get(locale),
        class: "ds-field",
        value: Memo::new(move |_| state.with_selfcheck(|check| check.note(id).to_owned())).into(),
        on_input: Callback::new(move |text: String| {
            state.edit_selfcheck(id, &|check| check.write_note(id, text.clone()));
        }),
    };
    let limit = (MAX_TEXT_CHARS, sketch::FULL_FIELD.get(locale));
    let fields = el("div")
        .class("form-part")
        .child(el("div").class("ds-field").child(tick).child(label))
        .child(text_area(note, limit, None));
    el("section")
        .class("panel form-part")
        .attr("aria-labelledby", "kjenner")
        .child(section_title("kjenner", t::RECOGNISE.get(locale)))
        .child(
            el("p")
                .class("ask")
                .child(el("b").text(t::ASK.get(locale)))
                .text(" ")
                .text(meaning.ask.get(locale)),
        )
        .child(watching(state, locale))
        .child(writing_area(state, [fields]))
        .child(save_status(state, locale))
        .live(move || in_sessions(state, locale, meaning.id))
}

/// What was said of it in self-checks.
fn in_sessions(state: AppState, locale: Locale, id: &str) -> Option<El> {
    let found = state.sessions_about(id);
    if found.is_empty() {
        return None;
    }
    let items = found.iter().filter_map(|entry| {
        let check = entry.selfcheck()?;
        let note = Some(check.note(id)).filter(|note| !note.is_empty());
        let route = Route::Selfcheck(entry.record.id);
        Some(
            el("li")
                .child(link(&route, &check_title(check, locale)))
                .child_if(note.map(|note| el("div").class("quoted").text(note))),
        )
    });
    Some(
        el("div")
            .child(
                el("h3")
                    .class("card-title")
                    .text(t::IN_SESSIONS.get(locale)),
            )
            .child(el("ul").class("ds-list").children(items)),
    )
}

/// Which needs, themes, measures and examples answer it; the links are ours, and said to be.
fn answers(locale: Locale, meaning: &'static MapMeaning) -> El {
    let needs = NEEDS.iter().filter(|need| meaning.needs.contains(&need.id));
    let needs = needs.map(|need| el("li").text(need.question.get(locale)));
    let themes = THEMES
        .iter()
        .filter(|theme| meaning.themes.contains(&theme.id));
    let themes = themes.map(|theme| {
        let filters = Filters {
            theme: Some(theme.id.to_owned()),
            ..Filters::default()
        };
        let name = theme.name.get(locale);
        el("li").child(match has_proposals(theme.id) {
            true => link(&Route::Measures(filters), name),
            false => link(&Route::Examples(filters), name),
        })
    });
    let measures = PROTOTYPE_CARDS
        .iter()
        .filter(|card| meaning.measures.contains(&card.id));
    let measures = measures.map(|card| {
        el("li")
            .child(link(
                &Route::Measure(card.id.to_owned()),
                card.name.get(locale),
            ))
            .child(el("div").text(card.teaser.get(locale)))
    });
    let proposals = PROPOSALS
        .iter()
        .filter(|proposal| proposal.map_elements.contains(&meaning.id));
    let proposals = proposals.map(|proposal| {
        let route = Route::Proposal(proposal.id.to_owned());
        el("li").child(link(&route, proposal.name.get(locale)))
    });
    let examples: Vec<El> = EXAMPLES
        .iter()
        .filter(|example| meaning.examples.contains(&example.id))
        .map(|example| {
            el("li")
                .child(link(
                    &Route::Example(example.id.to_owned()),
                    example.name.get(locale),
                ))
                .child(el("div").text(example.teaser.get(locale)))
        })
        .collect();
    let group = |title: Text, class: &str, items: Vec<El>| {
        (!items.is_empty()).then(|| {
            el("div")
                .child(el("h3").class("card-title").text(title.get(locale)))
                .child(el("ul").class(class).children(items))
        })
    };
    el("section")
        .class("panel stack")
        .attr("aria-labelledby", "hjelpe")
        .child(section_title("hjelpe", t::ANSWERS.get(locale)))
        .child(el("p").class("hint").text(t::OUR_LINK.get(locale)))
        .child(
            el("div")
                .class("map-answers")
                .child_if(group(t::NEEDS, "ds-list", needs.collect()))
                .child_if(group(t::THEMES, "chips", themes.collect()))
                .child_if(group(t::MEASURES, "ds-list", measures.collect()))
                .child_if(group(t::PROPOSALS, "ds-list", proposals.collect()))
                .child_if(group(t::EXAMPLES, "ds-list", examples)),
        )
}

fn link(route: &Route, name: &str) -> El {
    el("a")
        .class("ds-link")
        .attr("href", &route.href())
        .text(name)
}

fn neighbours(locale: Locale, meaning: &'static MapMeaning) -> El {
    let place = place_of(meaning.id);
    let link = |text: Text, place: Option<usize>| {
        let element = MAP_ELEMENTS.get(place?)?;
        let words = fill(text.get(locale), &[("element", element.name.get(locale))]);
        let route = Route::MapElement(element.id.to_owned());
        Some(
            el("a")
                .class("ds-link")
                .attr("href", &route.href())
                .text(&words),
        )
    };
    el("nav")
        .class("map-neighbours")
        .attr("aria-label", t::TITLE.get(locale))
        .child_if(link(t::PREVIOUS, place.checked_sub(1)))
        .child_if(link(t::NEXT, Some(place + 1)))
}
