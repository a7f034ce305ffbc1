//! A document as plain text that reads well in a mail.

use crate::compose::{Content, Document};

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

/// A row as one line; the first filled cell stands alone, the others with their headings.
fn table_row(head: &[String], row: &[String]) -> String {
    let mut parts = head.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
    let first = parts
        .next()
        .map(|(_, cell)| cell.as_str())
        .unwrap_or_default();
    let rest: Vec<String> = parts
        .map(|(name, cell)| format!("{name}: {cell}"))
        .collect();
    if rest.is_empty() {
        format!("- {first}\n")
    } else {
        format!("- {first} ({})\n", rest.join("; "))
    }
}

fn underline(text: &str, character: char) -> String {
    text.chars().map(|_| character).collect()
}
