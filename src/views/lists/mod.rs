//! One’s own works, and the bin.

pub mod bin;
pub mod sketches;
