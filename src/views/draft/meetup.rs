//! Meetup: the card, and the next meeting.

use leptos::prelude::*;

use super::form::{Group, Part};
use crate::components::TextInput;
use crate::content::suggestions::{OFFERS as OFFER_IDEAS, SEEKS as SEEK_IDEAS};
use crate::domain::amounts::time_of_day;
use crate::domain::draft::MeetupCard;
use crate::i18n::meetup as t;
use crate::views::use_app;
use crate::views::work::editing::{Area, DateInput, FieldSpec, field};
use crate::views::work::suggestions::LineSuggestions;

const CHALLENGE: FieldSpec<MeetupCard> = field!(challenge, t::CHALLENGE, Some(t::CHALLENGE_HINT));
const OFFERS: FieldSpec<MeetupCard> = field!(offers, t::OFFERS, Some(t::OFFERS_HINT));
const SEEKS: FieldSpec<MeetupCard> = field!(seeks, t::SEEKS, Some(t::SEEKS_HINT));
const TOPIC: FieldSpec<MeetupCard> = field!(topic, t::TOPIC, None);
const DATE: FieldSpec<MeetupCard> = field!(date, t::DATE, None);
const START: FieldSpec<MeetupCard> = field!(start, t::START, None);
const END: FieldSpec<MeetupCard> = field!(end, t::END, None);
const PLACE: FieldSpec<MeetupCard> = field!(place, t::PLACE, None);

/// The fields.
#[component]
pub fn MeetupForm() -> impl IntoView {
    let (state, locale) = use_app();
    let fault = Memo::new(move |_| {
        let ends_first = state.open.with_open(|held: &MeetupCard| {
            let (start, end) = (time_of_day(&held.start)?, time_of_day(&held.end)?);
            Some(end <= start)
        });
        (ends_first == Some(true)).then(|| t::FAULT_ENDS_FIRST.get(locale))
    });
    view! {
        <Group title=t::CARD>
            <Area field=CHALLENGE.field(state, locale)/>
            <Area field=OFFERS.field(state, locale)/>
            <LineSuggestions offered=OFFER_IDEAS field=OFFERS/>
            <Area field=SEEKS.field(state, locale)/>
            <LineSuggestions offered=SEEK_IDEAS field=SEEKS/>
        </Group>
        <Part id="neste" title=t::NEXT.get(locale) hint=t::NEXT_HINT>
            <TextInput field=TOPIC.field(state, locale)/>
            <div class="form-day__times">
                <DateInput field=DATE.field(state, locale)/>
                <TextInput field=START.field(state, locale) kind="time"/>
                <TextInput
                    field=END.field(state, locale)
                    kind="time"
                    input_mode="text"
                    fault=fault
                />
            </div>
            <TextInput field=PLACE.field(state, locale)/>
        </Part>
    }
}
