//! Meetup: the card.

use super::{headed, lines, list, text};
use crate::compose::calendar::{Event, moment};
use crate::compose::{Document, Formats, Said, Section};
use crate::domain::amounts::time_of_day;
use crate::domain::draft::MeetupCard;
use crate::domain::timetable::clock;
use crate::domain::{Draft, Id};
use crate::i18n::{fill, meetup as t};

/// The card.
pub fn document(draft: &Draft, card: &MeetupCard, formats: &Formats) -> Document {
    let locale = formats.locale;
    let title = match draft.municipality.trim() {
        "" => t::DOC_TITLE_PLAIN.get(locale).into(),
        place => Said::filled(t::DOC_TITLE.get(locale), "municipality", &Said::own(place)),
    };
    let mut document = headed(draft, t::DOC_KIND.get(locale), title, locale);
    // The title names the municipality.
    document.facts.clear();
    document.sections = vec![
        text(t::DOC_CHALLENGE.get(locale), &card.challenge),
        list(t::DOC_OFFERS.get(locale), lines(&card.offers)),
        list(t::DOC_SEEKS.get(locale), lines(&card.seeks)),
        list(t::DOC_NEXT.get(locale), meeting(card, formats)),
        list(t::DOC_CONTACT.get(locale), [Said::own(&*draft.contact)]),
    ];
    document
}

/// What is offered, and the next meeting. The rest stands in fields of its own.
pub(super) fn told(card: &MeetupCard, formats: &Formats) -> Vec<Section> {
    let locale = formats.locale;
    vec![
        list(t::DOC_OFFERS.get(locale), lines(&card.offers)),
        list(t::DOC_NEXT.get(locale), meeting(card, formats)),
    ]
}

/// The next meeting: what, when and where.
fn meeting(card: &MeetupCard, formats: &Formats) -> [Said; 4] {
    let times = match (card.start.trim(), card.end.trim()) {
        ("", end) => end.to_owned(),
        (start, "") => start.to_owned(),
        (start, end) => format!("{start}–{end}"),
    };
    [
        Said::own(card.topic.trim()),
        formats.day(&card.date),
        times.into(),
        Said::own(card.place.trim()),
    ]
}

/// How long a meeting is where nobody has said, in minutes.
const USUAL_MINUTES: u32 = 60;

/// The calendar's event of the next meeting, once it has a date and a time to begin.
pub fn event(draft: &Draft, card: &MeetupCard, id: Id, formats: &Formats) -> Option<Event> {
    let locale = formats.locale;
    let start = moment(&card.date, &card.start)?;
    let end = match card.end.trim() {
        "" => {
            let last = 23 * 60 + 59;
            let end = (time_of_day(&card.start)? + USUAL_MINUTES).min(last);
            moment(&card.date, &clock(end))?
        }
        end => moment(&card.date, end)?,
    };
    let summary = match card.topic.trim() {
        "" => t::ICS_SUMMARY_PLAIN.get(locale).to_owned(),
        topic => fill(t::ICS_SUMMARY.get(locale), &[("topic", topic)]),
    };
    let mut lines = vec![card.challenge.trim(), draft.contact.trim()];
    lines.retain(|line| !line.is_empty());
    (end > start).then(|| Event {
        uid: format!("{id}@nyskapingslaget"),
        changes: 0,
        changed_at: draft.changed_at,
        start,
        end,
        summary,
        location: card.place.clone(),
        description: lines.join("\n"),
    })
}
