//! A document as Markdown (CommonMark, with the tables of GitHub): for notes and for programs that take it.
//!
//! Invariant: what somebody wrote is text in it: every character that Markdown would read as a mark has a backslash
//! before it.

use super::rich_text::name;
use crate::compose::{Content, Document, Said};
use crate::domain::incoming::clean;

/// The text of a document; sections that say nothing are left out.
pub fn write(document: &Document) -> String {
    let mut parts = vec![heading(1, &name(document))];
    let facts: Vec<&str> = document.facts.iter().map(|fact| &**fact).collect();
    parts.push(flowing(&facts.join("\n")));
    for section in document
        .sections
        .iter()
        .filter(|section| !section.content.is_empty())
    {
        parts.push(heading(2, &section.heading));
        match &section.content {
            Content::Text(words) => parts.push(flowing(words)),
            Content::Answers(answers) => {
                for (question, answer) in answers
                    .iter()
                    .filter(|(_, answer)| !answer.trim().is_empty())
                {
                    parts.push(heading(3, question));
                    parts.push(flowing(answer));
                }
            }
            Content::List(lines) => {
                let lines = lines.iter().filter(|line| !line.trim().is_empty());
                let lines: Vec<String> = lines
                    .map(|line| format!("- {}", in_line(line, "\\\n  ")))
                    .collect();
                parts.push(lines.join("\n"));
            }
            Content::Table { head, rows } => parts.push(table(head, rows)),
        }
    }
    parts.push(flowing(&document.foot));
    parts.retain(|part| !part.is_empty());
    format!("{}\n", parts.join("\n\n"))
}

fn heading(level: usize, words: &str) -> String {
    match in_line(words, " ").as_str() {
        "" => String::new(),
        words => format!("{} {words}", "#".repeat(level)),
    }
}

/// Running text: its paragraphs, and within them its lines.
fn flowing(words: &str) -> String {
    let words = clean(words);
    let lines: Vec<&str> = words.lines().collect();
    let paragraphs = lines.split(|line| line.trim().is_empty());
    let paragraphs = paragraphs.map(|lines| in_line(&lines.join("\n"), "\\\n"));
    let paragraphs: Vec<String> = paragraphs.filter(|words| !words.is_empty()).collect();
    paragraphs.join("\n\n")
}

/// A table with a head, which it cannot be without, and as many cells in every row.
fn table(head: &[String], rows: &[Vec<Said>]) -> String {
    let width = rows.iter().map(Vec::len).fold(head.len(), usize::max);
    if width == 0 {
        return String::new();
    }
    let row = |cells: &[&str]| {
        let cells = (0..width).map(|place| cells.get(place).copied().unwrap_or_default());
        let cells: Vec<String> = cells.map(|cell| in_line(cell, "<br>")).collect();
        format!("| {} |", cells.join(" | "))
    };
    let line = format!("|{}", " --- |".repeat(width));
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    let mut lines = vec![row(&head), line];
    for cells in rows {
        let cells: Vec<&str> = cells.iter().map(|cell| &**cell).collect();
        lines.push(row(&cells));
    }
    lines.join("\n")
}

/// Words without marks, their lines with `end` between them.
fn in_line(words: &str, end: &str) -> String {
    let words = clean(words).replace('\t', " ");
    let lines = words.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines: Vec<String> = lines.map(line).collect();
    lines.join(end)
}

/// A line in which nothing is a mark.
fn line(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    // Digits before a point or a bracket begin a numbered list.
    let digits = words.trim_start_matches(|it: char| it.is_ascii_digit());
    let number = words.len() - digits.len();
    for (place, character) in words.char_indices() {
        let is_mark = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$' | '^' | '{'
            | '}' => true,
            '#' | '+' | '-' | '=' | ':' => place == 0,
            '.' | ')' => place == number && number > 0,
            _ => false,
        };
        // A heading may end in its marks.
        let is_last = character == '#' && words[place..].chars().all(|it| it == '#');
        if is_mark || is_last {
            text.push('\\');
        }
        text.push(character);
    }
    text
}
