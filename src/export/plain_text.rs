//! A document as plain text that reads well in a mail.

use crate::compose::{Content, Document, Said, headed};
use crate::i18n::Locale;
use crate::i18n::fields::NUMBER;

/// The text of a document; sections that say nothing are left out.
pub fn write(document: &Document) -> String {
    let mut text = format!("{}\n{}\n", document.title, underline(&document.title, '='));
    for fact in &document.facts {
        text.push_str(fact);
        text.push('\n');
    }
    for section in &document.sections {
        if section.content.is_empty() {
            continue;
        }
        text.push_str(&format!(
            "\n{}\n{}\n",
            section.heading,
            underline(&section.heading, '-')
        ));
        match &section.content {
            Content::Text(words) => {
                text.push_str(words.trim_end());
                text.push('\n');
            }
            Content::Answers(answers) => {
                for (place, (question, answer)) in answers.iter().enumerate() {
                    let before = if place == 0 { "" } else { "\n" };
                    text.push_str(&format!("{before}{question}\n{}\n", answer.trim_end()));
                }
            }
            Content::List(lines) => {
                for line in lines.iter().filter(|line| !line.trim().is_empty()) {
                    text.push_str(&list_line(line));
                }
            }
            Content::Table { head, rows } => {
                for row in rows {
                    text.push_str(&table_row(head, row));
                }
            }
        }
    }
    text.push_str(&format!("\n{}\n", document.foot));
    text
}

/// A line of a list; what goes on below it stands under its words.
fn list_line(line: &str) -> String {
    let words: Vec<&str> = line.trim().lines().map(str::trim).collect();
    format!("- {}\n", words.join("\n  "))
}

/// A row as one line: its number or a dash, the first filled cell alone, the others with their
/// headings.
fn table_row(head: &[String], row: &[Said]) -> String {
    let mut parts = head
        .iter()
        .zip(row)
        .filter(|(_, cell)| !cell.is_empty())
        .peekable();
    let is_number = |name: &str| Locale::ALL.iter().any(|own| NUMBER.get(*own) == name);
    let mark = match parts.next_if(|(name, _)| is_number(name)) {
        Some((_, number)) => format!("{number}."),
        None => "-".to_owned(),
    };
    let first = parts.next().map(|(_, cell)| &**cell).unwrap_or_default();
    let rest: Vec<String> = parts
        .map(|(name, cell)| headed(name, cell).into())
        .collect();
    if rest.is_empty() {
        format!("{mark} {first}\n")
    } else {
        format!("{mark} {first} ({})\n", rest.join("; "))
    }
}

fn underline(text: &str, character: char) -> String {
    text.chars().map(|_| character).collect()
}
