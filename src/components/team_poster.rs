//! The team as a picture for the wall: the three rings, with the names of those who stand in them.

use leptos::prelude::*;

use super::team_picture::{MemberDot, Rings, TeamMember, tenths};
use crate::domain::callouts::{Callout, LINE, NAMES_AT, callouts};
use crate::domain::team::Dot;

/// How far out each ring goes, from within.
const EDGES: [f64; 3] = [68.0, 103.0, 136.0];
/// How far below a ring's edge the foot of its name stands.
const UNDER_EDGE: f64 = 3.5;
/// How far down from the middle of a line its letters stand.
const BASE: f64 = 4.5;

/// The rings, with names beside them where there is room for all. Without members they are empty, to draw in.
#[component]
pub fn TeamPoster(
    members: Vec<TeamMember>,
    /// What each ring is called, from within.
    levels: [&'static str; 3],
    /// What the picture shows, in words.
    label: String,
    /// The language of the names, where it is not the page's.
    #[prop(default = None, into)]
    lang: Option<&'static str>,
) -> impl IntoView {
    let dots: Vec<Dot> = members.iter().map(|member| member.dot).collect();
    let names: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
    let named = callouts(&dots, &names);
    let view_box = match named.is_empty() {
        true => "-142 -140 284 284",
        false => "-318 -140 636 284",
    };
    let lines = named.iter().map(|own| leader(own, dots[own.place]));
    let lines = lines.collect_view();
    let names = named.iter().map(|own| name_view(own, lang)).collect_view();
    let dots = members.into_iter().map(|member| {
        let (x, y) = (tenths(member.dot.x), tenths(member.dot.y));
        let radius = member.dot.radius;
        view! { <g transform=format!("translate({x} {y})")><MemberDot member radius/></g> }
    });
    let rings = EDGES.into_iter().zip(levels).map(|(edge, level)| {
        let y = tenths(edge + UNDER_EDGE);
        view! { <text class="team-poster__level" y=y>{level}</text> }
    });
    view! {
        <svg class="team-poster" viewBox=view_box role="img" aria-label=label focusable="false">
            <Rings/>
            {rings.collect_view()}
            {lines}
            {dots.collect_view()}
            {names}
        </svg>
    }
}

/// The line from a dot to its name.
fn leader(own: &Callout, dot: Dot) -> AnyView {
    let side = if own.is_left { -1.0 } else { 1.0 };
    let (knee, end) = (side * (NAMES_AT - 14.0), side * (NAMES_AT - 3.0));
    let points = [(dot.x, dot.y), (knee, own.y), (end, own.y)];
    let points = points.map(|(x, y)| format!("{},{}", tenths(x), tenths(y)));
    view! { <polyline class="team-poster__leader" points=points.join(" ")></polyline> }.into_any()
}

fn name_view(own: &Callout, lang: Option<&'static str>) -> AnyView {
    let x = tenths(if own.is_left { -NAMES_AT } else { NAMES_AT });
    let anchor = if own.is_left { "end" } else { "start" };
    let first = own.y - (own.lines.len() as f64 - 1.0) * LINE / 2.0 + BASE;
    let lines = own.lines.iter().cloned().enumerate().map(|(place, line)| {
        let y = tenths(first + place as f64 * LINE);
        view! { <tspan x=x.clone() y=y prop:textContent=line></tspan> }
    });
    view! {
        <text class="team-poster__name" text-anchor=anchor lang=lang>
            {lines.collect_view()}
        </text>
    }
    .into_any()
}
