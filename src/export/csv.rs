//! A table as a file that Excel opens in Norwegian at a double click: semicolons, as Norwegian numbers have commas; the
//! mark that says UTF-8; and lines that end as on Windows.
//!
//! Invariant: no cell is a formula. What a spreadsheet would reckon out (OWASP, «CSV Injection») has an apostrophe before
//! it. What looks like a number or a day becomes one there («0047» is 47), as in every file of this sort.

use crate::domain::incoming::clean;

/// What Excel needs to read UTF-8.
const MARK: char = '\u{feff}';

/// The text of the file.
pub fn write(head: &[String], rows: &[Vec<String>]) -> String {
    let mut csv = String::from(MARK);
    for row in rows.iter().map(Vec::as_slice).rev().chain([head]).rev() {
        let cells: Vec<String> = row.iter().map(|words| cell(words)).collect();
        csv.push_str(&cells.join(";"));
        csv.push_str("\r\n");
    }
    csv
}

/// A cell in quotes, whatever is in it, so that nothing depends on what a program takes for a mark.
fn cell(words: &str) -> String {
    let text = clean(words);
    let apostrophe = if is_reckoned(words) || is_reckoned(&text) {
        "'"
    } else {
        ""
    };
    format!("\"{apostrophe}{}\"", text.replace('"', "\"\""))
}

/// Whether a spreadsheet might take a text for a formula: also after blanks, and in the wide letters of other scripts.
fn is_reckoned(words: &str) -> bool {
    let is_mark = |it: char| matches!(it, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠');
    words.starts_with(['\t', '\r', '\n']) || words.trim_start().starts_with(is_mark)
}
