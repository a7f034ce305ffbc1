//! Things by id.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::id;
use nyskapingslaget::domain::by_id::ById;
use proptest::collection::vec;
use proptest::prelude::*;

proptest! {
    #![proptest_config(common::cases())]

    /// The sorted list does what a map does.
    #[test]
    fn things_are_found_by_their_id(steps in vec((any::<bool>(), 0..9_u8, any::<u16>()), 0..60)) {
        let mut own = ById::default();
        let mut map = std::collections::BTreeMap::new();
        for (is_insert, number, thing) in steps {
            if is_insert {
                own.insert(id(number), thing);
                map.insert(id(number), thing);
            } else {
                prop_assert_eq!(own.remove(id(number)), map.remove(&id(number)));
            }
            prop_assert_eq!(own.get(id(number)), map.get(&id(number)));
            prop_assert_eq!((own.len(), own.is_empty()), (map.len(), map.is_empty()));
            prop_assert!(own.values().eq(map.values()));
        }
        prop_assert!(own.into_values().eq(map.into_values()));
    }
}
