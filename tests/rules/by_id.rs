//! Things by id.

use crate::common::id;
use nyskapingslaget::domain::Id;
use nyskapingslaget::domain::by_id::ById;
use proptest::collection::vec;
use proptest::prelude::*;

proptest! {
    #![proptest_config(crate::common::cases())]

    /// The sorted list does what a map does.
    #[test]
    fn things_are_found_by_their_id(steps in vec((any::<bool>(), 0..9_u8, any::<u16>()), 0..60)) {
        let mut own = ById::default();
        let mut map = std::collections::BTreeMap::new();
        for (is_insert, number, thing) in steps {
            if is_insert {
                prop_assert_eq!(own.insert(id(number), thing), map.insert(id(number), thing));
            } else {
                prop_assert_eq!(own.remove(id(number)), map.remove(&id(number)));
            }
            prop_assert_eq!(own.get(id(number)), map.get(&id(number)));
            prop_assert_eq!((own.len(), own.is_empty()), (map.len(), map.is_empty()));
            prop_assert!(own.values().eq(map.values()));
        }
        prop_assert!(own.into_values().eq(map.into_values()));
    }

    /// Also where they are so many that they are kept in several runs, and however they came there.
    #[test]
    fn thousands_are_found_by_their_id(
        seed in any::<u64>(),
        order in prop::sample::select(vec!["up", "down", "mixed"]),
        gone in vec(any::<prop::sample::Index>(), 0..40),
    ) {
        const COUNT: u64 = 3_000;
        let number_of = |place: u64| match order {
            "up" => place,
            "down" => COUNT - place,
            _ => place.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(17) ^ seed,
        };
        let id_of = |number: u64| Id::from_bytes(u128::from(number).to_be_bytes());
        let mut own = ById::default();
        let mut map = std::collections::BTreeMap::new();
        for place in 0..COUNT {
            prop_assert_eq!(own.insert(id_of(number_of(place)), place), map.insert(id_of(number_of(place)), place));
        }
        for index in gone {
            let id = id_of(number_of(index.index(3_000) as u64));
            prop_assert_eq!(own.remove(id), map.remove(&id));
            if let Some(held) = own.get_mut(id_of(number_of(7))) {
                *held += 1;
                *map.get_mut(&id_of(number_of(7))).unwrap() += 1;
            }
        }
        prop_assert_eq!(own.len(), map.len());
        for place in 0..COUNT {
            prop_assert_eq!(own.get(id_of(number_of(place))), map.get(&id_of(number_of(place))));
        }
        let mut again = ById::default();
        for (id, thing) in map.iter().rev() {
            again.insert(*id, *thing);
        }
        prop_assert!(again == own);
        again.insert(id_of(u64::MAX), 0);
        prop_assert!(again != own);
        prop_assert!(own.into_values().eq(map.into_values()));
    }
}
