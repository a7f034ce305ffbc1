//! Words that people type for what we call something else.

/// What a word that begins so may mean besides itself; all folded.
const MEANT: [(&str, &[&str]); 16] = [
    ("ungdom", &["unge"]),
    ("unge", &["ungdom"]),
    ("youth", &["young"]),
    ("young", &["youth"]),
    ("eldre", &["gamle"]),
    ("gamle", &["eldre"]),
    ("elderly", &["old"]),
    ("gdpr", &["personvern", "privacy"]),
    ("personopplys", &["personvern"]),
    ("importer", &["hent"]),
    ("eksporter", &["last"]),
    ("backup", &["sikkerhetskopi", "tryggingskopi"]),
    ("export", &["download"]),
    ("import", &["hent", "add"]),
    ("soppel", &["papirkurv", "papirkorg"]),
    ("trash", &["bin"]),
];

/// What a typed word may mean besides itself.
pub fn meant(word: &str) -> impl Iterator<Item = &'static str> {
    let meant = MEANT
        .iter()
        .filter(move |(typed, _)| word.starts_with(typed));
    meant.flat_map(|(_, meant)| meant.iter().copied())
}
