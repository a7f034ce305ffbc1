//! Faults that are injected and counted, as many as can be without a browser. Each prints a line
//! for the table of faults; `FAULTS=long` makes the counts long.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../rules/common/mod.rs"]
mod common;

mod crashes;
mod damage;
mod disk;
mod exchanges;
mod full;
mod merges;
mod tabs;

/// How often a fault is injected: few times in every run of the tests, many where all are counted.
fn runs(short: usize, long: usize) -> usize {
    match std::env::var("FAULTS").as_deref() {
        Ok("long") => long,
        _ => short,
    }
}

/// What came of it. A loss fails the test, after it has been told.
fn report(fault: &str, runs: usize, losses: usize) {
    println!("FAULT {fault} runs={runs} losses={losses}");
    assert_eq!(losses, 0, "{fault}");
}

/// Numbers that are the same for the same seed (splitmix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`.
    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }
}
