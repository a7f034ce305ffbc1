//! What is left of a word when its endings are gone and its spelling is that of one language.
//!
//! Invariant: a word in any of its forms leaves the same. It is no full stemmer: it has what people
//! write on a card, and leaves alone what it does not know.

use super::word_pairs::{SHORT_WORDS, SUFFIXES, pieces};

/// What is left of a word without its ending has at least as many letters.
const FEWEST_LEFT: usize = 3;
/// As many before `-er` and `-ar`, which many short words end in by nature: «lager», «vikar».
const FEWEST_BEFORE_R: usize = 4;
/// As many when one ending is gone already: «bilet-e» is not «bil-et-e».
const FEWEST_AFTER_ONE: usize = 4;
/// Endings, the longest first.
const ENDINGS: &[&str] = &["ene", "ane", "en", "et", "er", "ar", "e", "a"];
/// Ends of words that look like endings, but are not: the word is left as it is.
const KEPT: &[&str] = &["leiar", "laerar", "plegar", "het", "itet", "tema"];
/// What makes one word from another, and how many letters the other has at least; the longest
/// first. «Rekruttere» and «rekruttering» come from the same.
const DERIVED: &[(&str, usize)] = &[
    ("isering", 6),
    ("ering", 5),
    ("asjon", 5),
    ("ning", 5),
    ("ing", 5),
    ("isk", 5),
    ("het", 5),
    ("ar", 5),
    ("es", 5),
    ("is", 6),
    ("i", 5),
    ("s", 5),
];
/// These are not made from a shorter word that looks like theirs.
const NOT_DERIVED: &[&str] = &["stilling"];

/// What is left of a folded word.
pub(super) fn stem(word: &str) -> String {
    without_ending(&in_one_spelling(word))
}

/// The stem without what makes one word from another.
pub(super) fn root(stem: &str) -> &str {
    if NOT_DERIVED.iter().any(|word| stem.ends_with(word)) {
        return stem;
    }
    let found = DERIVED.iter().find_map(|(suffix, fewest)| {
        let short = stem.strip_suffix(suffix)?;
        // «Teknolog-i» and «omsorg-s», but not «rettle-i», «organi-s» and «opplæ-ring».
        let is_of_the_word = match *suffix {
            "i" => short.ends_with('e'),
            "ering" => short.ends_with('a'),
            "s" => short.ends_with(['i', 's', 'u']),
            _ => false,
        };
        (!is_of_the_word && short.chars().count() >= *fewest).then_some(short)
    });
    found.unwrap_or(stem)
}

/// The word with every piece that the two written languages spell differently in one spelling.
fn in_one_spelling(word: &str) -> String {
    let mut spelled = String::with_capacity(word.len() + 4);
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let is_start = rest.len() == word.len();
        let found = pieces(first).iter().find_map(|(from, to)| {
            let piece = match from.strip_prefix('^') {
                Some(piece) if is_start => piece,
                Some(_) => return None,
                None => from,
            };
            Some((rest.strip_prefix(piece)?, *to))
        });
        match found {
            Some((after, to)) => {
                spelled.push_str(to);
                rest = after;
            }
            None => {
                spelled.push(first);
                rest = &rest[first.len_utf8()..];
            }
        }
    }
    spelled
}

fn without_ending(word: &str) -> String {
    let mut stem = without_genitive(word);
    // Some words have two: «lærar-ane», «klima-et».
    for fewest in [FEWEST_LEFT, FEWEST_AFTER_ONE] {
        if KEPT.iter().any(|kept| stem.ends_with(kept)) {
            break;
        }
        stem = without_one_ending(stem, fewest);
    }
    let stem = with_one_suffix(stem);
    // «Ungdommer» and «ungdom», «innbyggjar» and «innbygger».
    match stem.strip_suffix("mm") {
        Some(short) => format!("{short}m"),
        None if stem.ends_with("kj") || stem.ends_with("gj") => stem[..stem.len() - 1].to_owned(),
        None => stem,
    }
}

fn without_genitive(word: &str) -> &str {
    let is_word_in_ens = ["mens", "igens", "isens", "vens"]
        .iter()
        .any(|end| word.ends_with(end));
    let is_genitive = ["ens", "ets", "enes", "anes"]
        .iter()
        .any(|end| word.ends_with(end));
    match word.strip_suffix('s') {
        Some(owner) if is_genitive && !is_word_in_ens => owner,
        _ => word,
    }
}

fn without_one_ending(word: &str, fewest: usize) -> &str {
    // «Lærerne»; but not «barne».
    let is_of_persons = word.ends_with("erne") || word.ends_with("arne");
    if let Some(short) = word.strip_suffix("ne")
        && is_of_persons
        && short.len() >= 5
    {
        return short;
    }
    let shorter = ENDINGS.iter().find_map(|ending| {
        let short = word.strip_suffix(ending)?;
        let letters = short.chars().count();
        let is_enough = match *ending {
            "er" | "ar" => letters >= FEWEST_BEFORE_R || SHORT_WORDS.contains(&short),
            _ => letters >= fewest,
        };
        is_enough.then_some(short)
    });
    shorter.unwrap_or(word)
}

/// Suffixes that the two written languages spell differently, in one spelling.
fn with_one_suffix(stem: &str) -> String {
    let found = SUFFIXES.iter().find_map(|(from, to, fewest)| {
        let short = stem.strip_suffix(from)?;
        (short.chars().count() >= *fewest && !stem.ends_with("hels"))
            .then(|| format!("{short}{to}"))
    });
    found.unwrap_or_else(|| stem.to_owned())
}
