//! The team as a picture in three rings, and as a list that says the same in words.

use leptos::prelude::*;

use super::Words;
use super::text_field::FieldLanguages;
use crate::domain::team::Dot;

/// One member, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamMember {
    /// The member's number, from 1.
    pub number: usize,
    /// The word for the level in `data-level`.
    pub level: &'static str,
    /// The word for the contact in `data-contact`.
    pub contact: &'static str,
    /// Where the dot stands.
    pub dot: Dot,
    /// Shown name.
    pub name: String,
    /// How the contact is, in words.
    pub contact_words: &'static str,
}

/// The radius of a dot that stands outside the picture, in the picture's units.
const LIST_DOT: f64 = 13.0;

/// A number with one decimal. The standard library's formatting of fractions weighs several kB.
pub(super) fn tenths(number: f64) -> String {
    let tenths = (number * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}

/// The picture alone, for a page or a sheet of paper.
#[component]
pub fn TeamPicture(members: Vec<TeamMember>) -> impl IntoView {
    let dots = members
        .into_iter()
        .map(|member| {
            let place = format!(
                "translate({} {})",
                tenths(member.dot.x),
                tenths(member.dot.y)
            );
            let radius = member.dot.radius;
            view! { <g transform=place><MemberDot member radius/></g> }
        })
        .collect_view();
    view! {
        <svg class="team__picture" viewBox="-138 -138 276 276" aria-hidden="true" focusable="false">
            <Rings/>
            {dots}
        </svg>
    }
}

/// The three rings with the idea in the middle.
#[component]
pub(super) fn Rings() -> impl IntoView {
    view! {
        <circle class="team__ring team__ring--national" r="136"></circle>
        <circle class="team__ring team__ring--regional" r="103"></circle>
        <circle class="team__ring" r="68"></circle>
        <circle class="team__idea" r="27"></circle>
        <svg class="team__bulb" x="-15" y="-15" width="30" height="30">
            <use href="#icon-LightBulb"></use>
        </svg>
    }
}

/// The members in words, level by level. `levels` are the words in `data-level` with their names.
#[component]
pub fn TeamList(
    members: Vec<TeamMember>,
    levels: [(&'static str, &'static str); 3],
) -> impl IntoView {
    let lang = use_context::<FieldLanguages>().map(|languages| languages.written);
    let group = |(level, name): (&'static str, &'static str)| {
        let own = members.iter().filter(|member| member.level == level);
        let items: Vec<_> = own.cloned().map(|own| listed(own, lang)).collect();
        (!items.is_empty()).then(|| {
            view! {
                <div data-level=level>
                    <dt class="team-list__level">{name}</dt>
                    <dd>
                        <ul class="team-list__members">{items}</ul>
                    </dd>
                </div>
            }
        })
    };
    view! { <dl class="team-list">{levels.map(group).collect_view()}</dl> }
}

/// `lang` is the language of the names, where it is not the page's.
fn listed(member: TeamMember, lang: Option<Signal<Option<&'static str>>>) -> AnyView {
    let (name, contact) = (member.name.clone(), format!(", {}", member.contact_words));
    view! {
        <li class="team-list__member">
            <svg
                class="team-list__dot"
                viewBox="-14.5 -14.5 29 29"
                aria-hidden="true"
                focusable="false"
            >
                <MemberDot member radius=LIST_DOT/>
            </svg>
            <span>
                <Words text=name nostrip:lang=lang/>
                <span class="ds-sr-only" prop:textContent=contact></span>
            </span>
        </li>
    }
    .into_any()
}

/// What full, half and empty dots mean. `contacts` are the words in `data-contact` with their names.
#[component]
pub fn TeamKey(contacts: [(&'static str, &'static str); 3]) -> impl IntoView {
    let items = contacts.map(|(contact, name)| {
        view! {
            <li class="team-key__item">
                <svg
                    class="team-key__dot"
                    viewBox="-14.5 -14.5 29 29"
                    aria-hidden="true"
                    focusable="false"
                >
                    <g class="team-dot" data-contact=contact>
                        <Disc radius=LIST_DOT/>
                    </g>
                </svg>
                {name}
            </li>
        }
    });
    view! {
        <ul class="team-key" aria-hidden="true">
            {items.collect_view()}
        </ul>
    }
}

/// A member as a dot with a number.
#[component]
pub(super) fn MemberDot(member: TeamMember, radius: f64) -> impl IntoView {
    view! {
        <g class="team-dot" data-level=member.level data-contact=member.contact>
            <Disc radius/>
            <text class="team-dot__number" y="5" prop:textContent=member.number.to_string()></text>
        </g>
    }
}

/// The disc of a dot and its left half; the stylesheet fills what the contact calls for.
#[component]
fn Disc(radius: f64) -> impl IntoView {
    let inner = (radius - 1.3).max(0.5);
    let (top, arc, height) = (tenths(-inner), tenths(inner), tenths(2.0 * inner));
    let half = format!("M0 {top}a{arc} {arc} 0 0 0 0 {height}z");
    view! {
        <circle class="team-dot__disc" r=tenths(radius)></circle>
        <path class="team-dot__half" d=half></path>
    }
}
