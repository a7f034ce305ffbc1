//! Searching in all text of a sketch.

use super::Sketch;

/// All text of a sketch, folded for searching.
pub fn haystack(sketch: &Sketch) -> String {
    let mut folded = String::new();
    for text in sketch.texts() {
        fold_into(&mut folded, text);
    }
    for actor in &sketch.actors {
        fold_into(&mut folded, &actor.name);
        fold_into(&mut folded, &actor.role);
        fold_into(&mut folded, &actor.contact_person);
    }
    for instrument in &sketch.instruments {
        fold_into(&mut folded, &instrument.name);
        fold_into(&mut folded, &instrument.note);
    }
    for step in &sketch.next_steps {
        fold_into(&mut folded, &step.what);
        fold_into(&mut folded, &step.who);
    }
    for theme in &sketch.themes {
        fold_into(&mut folded, theme);
    }
    if let Some(source) = &sketch.borrowed_from {
        fold_into(&mut folded, &source.title);
        fold_into(&mut folded, &source.municipality);
        fold_into(&mut folded, &source.adapted);
    }
    for name in &sketch.contributors {
        fold_into(&mut folded, name);
    }
    folded
}

/// The words of a query, folded. Every one of them must be found.
pub fn words(query: &str) -> Vec<String> {
    let mut folded = String::new();
    fold_into(&mut folded, query);
    folded.split_whitespace().map(str::to_owned).collect()
}

/// Whether a folded text has every word. No words match everything.
pub fn matches(haystack: &str, words: &[String]) -> bool {
    words.iter().all(|word| haystack.contains(word.as_str()))
}

/// Lower case, with the spellings that a keyboard without Norwegian or Sámi letters gives: æ as ae,
/// ø as o, å as a, accents dropped. Each text ends in a space so that words do not run together.
fn fold_into(folded: &mut String, text: &str) {
    for character in text.chars().flat_map(char::to_lowercase) {
        match character {
            'æ' | 'ä' => folded.push_str("ae"),
            'ø' | 'ö' | 'ó' | 'ò' | 'ô' => folded.push('o'),
            'å' | 'á' | 'à' | 'â' => folded.push('a'),
            'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
            'í' | 'ì' | 'î' => folded.push('i'),
            'ü' | 'ú' | 'ù' | 'û' => folded.push('u'),
            'č' | 'ç' => folded.push('c'),
            'đ' => folded.push('d'),
            'ŋ' | 'ñ' => folded.push('n'),
            'š' => folded.push('s'),
            'ŧ' => folded.push('t'),
            'ž' => folded.push('z'),
            // Combining marks, as text typed on a Mac may have them.
            '\u{300}'..='\u{36f}' => {}
            _ => folded.push(character),
        }
    }
    folded.push(' ');
}
