//! Texts that people wrote, without what no file, page or mail can hold.

/// The text with every sort of line break as `\n`, and without control characters. Tabs stay.
///
/// The line breaks are those of the Unicode Standard, 5.8: a form feed or a vertical tab from a
/// word processor parts two lines, and without it their words would run together.
pub fn clean(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                characters.next_if_eq(&'\n');
                clean.push('\n');
            }
            '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            '\n' | '\t' => clean.push(character),
            _ if character.is_control() => {}
            _ => clean.push(character),
        }
    }
    clean
}
