//! The picture of the team: where the dots stand.

use nyskapingslaget::domain::team::{Dot, dots, ring_radius};
use nyskapingslaget::domain::{Actor, Level};
use proptest::collection::vec;
use proptest::prelude::*;

/// Half the side of the picture.
const EDGE: f64 = 138.0;
/// The radius of the idea in the middle.
const IDEA: f64 = 27.0;

fn team(levels: &[Level]) -> Vec<Actor> {
    let actor = |level: &Level| Actor {
        level: *level,
        ..Actor::default()
    };
    levels.iter().map(actor).collect()
}

fn mix(counts: [usize; 3]) -> Vec<Actor> {
    let levels = Level::ALL.into_iter().zip(counts);
    team(
        &levels
            .flat_map(|(level, count)| vec![level; count])
            .collect::<Vec<_>>(),
    )
}

fn distance(left: &Dot, right: &Dot) -> f64 {
    (left.x - right.x).hypot(left.y - right.y)
}

fn check(actors: &[Actor]) {
    let dots = dots(actors);
    assert_eq!(dots.len(), actors.len());
    for (place, (dot, actor)) in dots.iter().zip(actors).enumerate() {
        let from_idea = dot.x.hypot(dot.y);
        assert!(
            (from_idea - ring_radius(actor.level)).abs() < 0.5,
            "{dot:?} of {actor:?}"
        );
        assert!(from_idea + dot.radius <= EDGE, "{dot:?} is outside");
        assert!(from_idea - dot.radius >= IDEA, "{dot:?} is on the idea");
        for other in &dots[..place] {
            assert!(
                distance(dot, other) > dot.radius + other.radius,
                "{dot:?} and {other:?}"
            );
        }
    }
}

#[test]
fn no_dots_overlap_for_any_mix_of_twelve() {
    assert_eq!(dots(&[]), []);
    for local in 0..=12 {
        for regional in 0..=12 - local {
            for national in 0..=12 - local - regional {
                check(&mix([local, regional, national]));
            }
        }
    }
}

#[test]
fn a_large_team_makes_smaller_dots() {
    check(&mix([40, 60, 80]));
    let few = dots(&mix([3, 0, 0]))[0].radius;
    let many = dots(&mix([40, 0, 0]))[0].radius;
    assert!(many < few && many > 0.0, "{many} of {few}");
    assert!(
        dots(&mix([500, 0, 0]))
            .iter()
            .all(|dot| dot.radius > 0.0 && dot.x.is_finite())
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// A place follows from order and level, so that the picture does not jump while somebody
    /// types, and adding far out moves nobody near.
    #[test]
    fn places_follow_from_order_and_level(levels in vec(0..3_usize, 1..12)) {
        let levels: Vec<Level> = levels.into_iter().map(|place| Level::ALL[place]).collect();
        let mut actors = team(&levels);
        check(&actors);
        let before = dots(&actors);
        actors[0].name = "Et langt navn".to_owned();
        prop_assert_eq!(dots(&actors), before.clone());
        actors.push(Actor { level: Level::National, ..Actor::default() });
        for (place, dot) in dots(&actors).iter().enumerate().take(levels.len()) {
            if levels[place] != Level::National {
                prop_assert_eq!(dot, &before[place]);
            }
        }
    }
}
