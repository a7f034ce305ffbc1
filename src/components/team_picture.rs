//! The team as a picture in three rings, and as a list that says the same in words.

use leptos::prelude::*;

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

/// The picture alone, for a page or a sheet of paper.
#[component]
pub fn TeamPicture(members: Vec<TeamMember>) -> impl IntoView {
    let dots = members
        .into_iter()
        .map(|member| {
            let place = format!("translate({:.1} {:.1})", member.dot.x, member.dot.y);
            view! { <g transform=place>{dot(&member, member.dot.radius)}</g> }
        })
        .collect_view();
    view! {
        <svg class="team__picture" viewBox="-138 -138 276 276" aria-hidden="true" focusable="false">
            <circle class="team__ring team__ring--national" r="136" />
            <circle class="team__ring team__ring--regional" r="103" />
            <circle class="team__ring" r="68" />
            <circle class="team__idea" r="27" />
            <svg class="team__bulb" x="-15" y="-15" width="30" height="30">
                <use href="#icon-LightBulb"></use>
            </svg>
            {dots}
        </svg>
    }
}

/// The members in words, level by level. `levels` are the words in `data-level` with their names.
#[component]
pub fn TeamList(
    members: Vec<TeamMember>,
    levels: [(&'static str, &'static str); 3],
) -> impl IntoView {
    let groups = levels.into_iter().filter_map(|(level, name)| {
        let own: Vec<_> = members
            .iter()
            .filter(|member| member.level == level)
            .map(list_item)
            .collect();
        (!own.is_empty()).then(|| {
            view! {
                <div data-level=level>
                    <dt class="team-list__level">{name}</dt>
                    <dd>
                        <ul class="team-list__members">{own}</ul>
                    </dd>
                </div>
            }
        })
    });
    view! { <dl class="team-list">{groups.collect_view()}</dl> }
}

/// What full, half and empty dots mean. `contacts` are the words in `data-contact` with their names.
#[component]
pub fn TeamKey(contacts: [(&'static str, &'static str); 3]) -> impl IntoView {
    let items = contacts.map(|(contact, name)| {
        view! {
            <li class="team-key__item">
                <svg class="team-key__dot" viewBox="-14.5 -14.5 29 29" focusable="false">
                    <g class="team-dot" data-contact=contact>
                        {disc(13.0)}
                    </g>
                </svg>
                {name}
            </li>
        }
    });
    view! {
        <ul class="team-key" aria-hidden="true">
            {items.into_iter().collect_view()}
        </ul>
    }
}

fn list_item(member: &TeamMember) -> impl IntoView + use<> {
    view! {
        <li class="team-list__member">
            <svg class="team-list__dot" viewBox="-14.5 -14.5 29 29" aria-hidden="true" focusable="false">
                {dot(member, 13.0)}
            </svg>
            <span>
                {member.name.clone()} <span class="ds-sr-only">", " {member.contact_words}</span>
            </span>
        </li>
    }
}

fn dot(member: &TeamMember, radius: f64) -> impl IntoView + use<> {
    view! {
        <g class="team-dot" data-level=member.level data-contact=member.contact>
            {disc(radius)}
            <text class="team-dot__number" y="5">
                {member.number}
            </text>
        </g>
    }
}

/// The disc of a dot and its left half; the stylesheet fills what the contact calls for.
fn disc(radius: f64) -> impl IntoView {
    let inner = (radius - 1.3).max(0.5);
    let half = format!(
        "M0 {:.1}a{inner:.1} {inner:.1} 0 0 0 0 {:.1}z",
        -inner,
        2.0 * inner
    );
    view! {
        <circle class="team-dot__disc" r=format!("{radius:.1}") />
        <path class="team-dot__half" d=half></path>
    }
}
