//! Whom a card fits with, and why.
//!
//! Nothing that can be pressed here is made anew while its card is on the list.

use leptos::prelude::*;

use crate::compose::Said;
use crate::domain::draft::MeetupCard;
use crate::domain::matching::{self, Card, Direction, Reason};
use crate::domain::{Draft, Editable, Id, Work};
use crate::i18n::{Locale, Text, fill, meetup as t};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::import::ImportButton;
use crate::views::use_app;
use crate::views::work::said::said;

/// How many characters of a line of a card are shown.
const MOST_OF_A_LINE: usize = 140;
/// How many matches are shown.
const MOST_MATCHES: usize = 12;

/// A card that fits.
#[derive(Clone, Default, PartialEq)]
struct Fitting {
    id: Id,
    municipality: String,
    href: String,
    /// The language of its card.
    locale: Locale,
    reasons: Vec<Reason>,
}

/// The other cards: how many there are, and those that fit, best first.
type Found = (usize, Vec<Fitting>);

fn card_of(work: &Work) -> Option<Card<'_>> {
    let (draft, held) = (Draft::of(work)?, MeetupCard::of(work)?);
    Some(Card {
        municipality: &draft.municipality,
        challenge: &held.challenge,
        offers: &held.offers,
        seeks: &held.seeks,
    })
}

/// Follows the open card and the others.
fn find(state: AppState) -> Found {
    let open = state.open.editing_id();
    let mut others = state.works.drafts();
    others.retain(|entry| {
        let is_card = card_of(&entry.record.body).is_some();
        is_card && entry.record.id != open && !state.works.is_own_card(entry)
    });
    let cards: Vec<Card> = others
        .iter()
        .filter_map(|entry| card_of(&entry.record.body))
        .collect();
    let found = state
        .open
        .editing
        .with(|open| card_of(open).map_or_else(Vec::new, |own| matching::matches(&own, &cards)));
    let fitting = found.into_iter().take(MOST_MATCHES).filter_map(|held| {
        let record = &others.get(held.place)?.record;
        Some(Fitting {
            id: record.id,
            municipality: record.body.municipality().trim().to_owned(),
            href: Route::of(record).href(),
            locale: record.body.stamps().locale,
            reasons: held.reasons,
        })
    });
    (others.len(), fitting.collect())
}

/// The cards of others that fit with the open one, and why.
#[component]
pub fn Matches() -> impl IntoView {
    let (state, locale) = use_app();
    let found = Memo::new(move |_| find(state));
    let ids = Memo::new(move |_| found.with(|(_, fitting)| ids_of(fitting)));
    let none = Memo::new(move |_| {
        found.with(|(others, fitting)| match (others, fitting.is_empty()) {
            (0, _) => Some(t::NO_CARDS.get(locale).to_owned()),
            (count, true) => {
                let n = count.to_string();
                Some(fill(t::NO_MATCHES.get(locale), &[("n", &n)]))
            }
            (_, false) => None,
        })
    });
    view! {
        <section class="picture-panel matches" aria-labelledby="treff">
            <h3 class="picture-panel__title" id="treff">{t::MATCHES.get(locale)}</h3>
            <p class="hint">{t::MATCHES_HINT.get(locale)}</p>
            {move || none.get().map(|words| view! { <p prop:textContent=words></p> })}
            <ol class="matches__list">
                <For each=move || ids.get() key=|id| *id let(id)>
                    <MatchView id found/>
                </For>
            </ol>
            <ImportButton text=t::IMPORT_CARD.get(locale)/>
        </section>
    }
}

fn ids_of(fitting: &[Fitting]) -> Vec<Id> {
    fitting.iter().map(|held| held.id).collect()
}

#[component]
fn MatchView(id: Id, found: Memo<Found>) -> impl IntoView {
    let (state, locale) = use_app();
    let ours = Memo::new(move |_| state.open.editing.with(|open| open.stamps().locale));
    // One that is on its way out says what it did.
    let held = Memo::new(move |before: Option<&Fitting>| {
        let now = found.with(|(_, fitting)| fitting.iter().find(|held| held.id == id).cloned());
        now.or_else(|| before.cloned()).unwrap_or_default()
    });
    let name = move || match held.with(|held| held.municipality.clone()) {
        name if name.is_empty() => t::WHO.get(locale).to_owned(),
        name => name,
    };
    let reasons = move || {
        held.with(|held| {
            let own = [ours.get(), held.locale];
            let reasons = held.reasons.iter();
            let reasons = reasons.map(|reason| reason_view(reason, own, locale));
            reasons.collect::<Vec<AnyView>>()
        })
    };
    view! {
        <li class="match">
            <h4 class="match__name">
                <a
                    class="ds-link"
                    href=move || held.with(|held| held.href.clone())
                    prop:textContent=name
                ></a>
            </h4>
            <ul class="match__reasons">{reasons}</ul>
        </li>
    }
}

/// A line of a card, cut where somebody wrote a long one.
fn shortened(line: &str) -> String {
    match line.char_indices().nth(MOST_OF_A_LINE) {
        Some((end, _)) => format!("{} …", line[..end].trim_end()),
        None => line.to_owned(),
    }
}

/// `ours` and `theirs` are the languages of the two cards.
fn reason_view(reason: &Reason, [ours, theirs]: [Locale; 2], locale: Locale) -> AnyView {
    let text = match reason.direction {
        Direction::TheyOffer => t::REASON_THEY_OFFER,
        Direction::TheySeek => t::REASON_THEY_SEEK,
        Direction::SameChallenge => t::REASON_SAME,
    };
    let both = |text: Text, of_ours: &str, of_theirs: &str| {
        let of_ours = Said::own_in(of_ours, ours);
        let of_theirs = Said::own_in(of_theirs, theirs);
        let values = [("ours", &of_ours), ("theirs", &of_theirs)];
        Said::fill(text.get(locale), &values)
    };
    let quoted = both(text, &shortened(&reason.ours), &shortened(&reason.theirs));
    let pairs: Vec<Said> = reason
        .words
        .iter()
        .map(|(of_ours, of_theirs)| match of_ours == of_theirs {
            true => Said::own_in(of_ours.as_str(), ours),
            false => both(t::WORD_PAIR, of_ours, of_theirs),
        })
        .collect();
    let words = Said::joined(&pairs, ", ");
    let because = Said::filled(t::BECAUSE.get(locale), "words", &words);
    view! {
        <li>
            <p>{said(&quoted, locale)}</p>
            <p class="hint">{said(&because, locale)}</p>
        </li>
    }
    .into_any()
}
