//! Meetup: the card, the next meeting, and whom it fits with.

use leptos::prelude::*;

use super::form::{FieldSpec, part};
use super::suggestions::line_suggestions;
use crate::components::text_input_checked;
use crate::content::suggestions::{OFFERS as OFFER_IDEAS, SEEKS as SEEK_IDEAS};
use crate::dom::{El, el};
use crate::domain::Draft;
use crate::domain::amounts::time_of_day;
use crate::domain::draft::{Content, MeetupCard};
use crate::domain::matching::{self, Card, Direction, Match, Reason};
use crate::i18n::{Locale, fill, meetup as t};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::import::import_button;

/// How many characters of a line of a card are shown.
const MOST_OF_A_LINE: usize = 140;
/// How many matches are shown.
const MOST_MATCHES: usize = 12;

macro_rules! field {
    ($field:ident, $label:expr, $hint:expr) => {
        FieldSpec {
            id: concat!("felt-", stringify!($field)),
            label: $label,
            hint: $hint,
            of: |held: &mut MeetupCard| &mut held.$field,
            get: |held| &held.$field,
        }
    };
}

const CHALLENGE: FieldSpec<MeetupCard> = field!(challenge, t::CHALLENGE, Some(t::CHALLENGE_HINT));
const OFFERS: FieldSpec<MeetupCard> = field!(offers, t::OFFERS, Some(t::OFFERS_HINT));
const SEEKS: FieldSpec<MeetupCard> = field!(seeks, t::SEEKS, Some(t::SEEKS_HINT));
const TOPIC: FieldSpec<MeetupCard> = field!(topic, t::TOPIC, None);
const DATE: FieldSpec<MeetupCard> = field!(date, t::DATE, None);
const START: FieldSpec<MeetupCard> = field!(start, t::START, None);
const END: FieldSpec<MeetupCard> = field!(end, t::END, None);
const PLACE: FieldSpec<MeetupCard> = field!(place, t::PLACE, None);

/// The fields.
pub fn form(state: AppState, locale: Locale) -> El {
    let card = el("div")
        .class("panel form-part")
        .child(CHALLENGE.area(state, locale))
        .child(OFFERS.area(state, locale))
        .child(line_suggestions(state, locale, OFFER_IDEAS, &OFFERS))
        .child(SEEKS.area(state, locale))
        .child(line_suggestions(state, locale, SEEK_IDEAS, &SEEKS));
    let fault = Memo::new(move |_| {
        let ends_first = state.with_draft(|draft| {
            let held = MeetupCard::of(draft)?;
            let (start, end) = (time_of_day(&held.start)?, time_of_day(&held.end)?);
            Some(end <= start)
        });
        (ends_first == Some(true)).then(|| t::FAULT_ENDS_FIRST.get(locale))
    });
    let end = text_input_checked(END.field(state, locale), "time", "text", fault.into());
    let next = part("neste", t::NEXT.get(locale), Some(t::NEXT_HINT), locale)
        .child(TOPIC.line(state, locale))
        .child(
            el("div")
                .class("form-day__times")
                .child(DATE.moment(state, locale, "date"))
                .child(START.moment(state, locale, "time"))
                .child(end),
        )
        .child(PLACE.line(state, locale));
    el("div").child(card).child(next)
}

fn card_of(draft: &Draft) -> Option<Card<'_>> {
    let held = MeetupCard::of(draft)?;
    Some(Card {
        municipality: &draft.municipality,
        challenge: &held.challenge,
        offers: &held.offers,
        seeks: &held.seeks,
    })
}

/// The cards of others that fit with the open one, and why.
pub fn matches(state: AppState, locale: Locale) -> El {
    let open = state.editing_id();
    let mut others = state.drafts();
    others.retain(|entry| {
        let is_card = entry.draft().is_some_and(|draft| card_of(draft).is_some());
        is_card && entry.record.id != open && !state.is_own_card(entry)
    });
    let found = {
        let cards: Vec<Card> = others
            .iter()
            .filter_map(|entry| card_of(entry.draft()?))
            .collect();
        state.with_draft(|draft| {
            card_of(draft).map_or_else(Vec::new, |own| matching::matches(&own, &cards))
        })
    };
    let list = found.iter().take(MOST_MATCHES).filter_map(|held| {
        let entry = others.get(held.place)?;
        let name = match entry.draft()?.municipality.trim() {
            "" => t::WHO.get(locale),
            name => name,
        };
        Some(match_view(held, name, &Route::of(&entry.record), locale))
    });
    let words = match (others.len(), found.is_empty()) {
        (0, _) => Some(t::NO_CARDS.get(locale).to_owned()),
        (count, true) => {
            let n = count.to_string();
            Some(fill(t::NO_MATCHES.get(locale), &[("n", &n)]))
        }
        (_, false) => None,
    };
    el("section")
        .class("picture-panel matches")
        .attr("aria-labelledby", "treff")
        .child(
            el("h3")
                .class("picture-panel__title")
                .id("treff")
                .text(t::MATCHES.get(locale)),
        )
        .child(el("p").class("hint").text(t::MATCHES_HINT.get(locale)))
        .child_if(words.map(|words| el("p").text(&words)))
        .child(
            el("ol")
                .class("matches__list")
                .children(list.collect::<Vec<_>>()),
        )
        .child(import_button(state, locale, t::IMPORT_CARD.get(locale)))
}

fn match_view(held: &Match, name: &str, route: &Route, locale: Locale) -> El {
    let link = el("a")
        .class("ds-link")
        .attr("href", &route.href())
        .text(name);
    let reasons = held
        .reasons
        .iter()
        .map(|reason| reason_view(reason, locale));
    el("li")
        .class("match")
        .child(el("h4").class("match__name").child(link))
        .child(el("ul").class("match__reasons").children(reasons))
}

/// A line of a card, cut where somebody wrote a long one.
fn shortened(line: &str) -> String {
    match line.char_indices().nth(MOST_OF_A_LINE) {
        Some((end, _)) => format!("{} …", line[..end].trim_end()),
        None => line.to_owned(),
    }
}

fn reason_view(reason: &Reason, locale: Locale) -> El {
    let text = match reason.direction {
        Direction::TheyOffer => t::REASON_THEY_OFFER,
        Direction::TheySeek => t::REASON_THEY_SEEK,
        Direction::SameChallenge => t::REASON_SAME,
    };
    let (ours, theirs) = (shortened(&reason.ours), shortened(&reason.theirs));
    let values = [("ours", ours.as_str()), ("theirs", &theirs)];
    let pairs: Vec<String> = reason
        .words
        .iter()
        .map(|(ours, theirs)| match ours == theirs {
            true => ours.clone(),
            false => fill(
                t::WORD_PAIR.get(locale),
                &[("ours", ours), ("theirs", theirs)],
            ),
        })
        .collect();
    let because = fill(t::BECAUSE.get(locale), &[("words", &pairs.join(", "))]);
    el("li")
        .child(el("p").text(&fill(text.get(locale), &values)))
        .child(el("p").class("hint").text(&because))
}
