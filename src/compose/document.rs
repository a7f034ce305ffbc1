//! A document as data: what it says and in which order, not how it looks.

use super::said::Said;
use crate::domain::incoming::clean;
use crate::i18n::Locale;

/// A document of one or more pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The language of what is ours in it: its headings, its questions, and the heads of its tables.
    pub page: Locale,
    /// What sort of document it is.
    pub kind: String,
    /// Its title.
    pub title: Said,
    /// Short facts under the title.
    pub facts: Vec<Said>,
    /// What it says.
    pub sections: Vec<Section>,
    /// The last line.
    pub foot: String,
}

impl Document {
    /// The document of a work that people wrote in this language, with the line breaks of word processors as plain ones,
    /// so that no words run together. A text may have been stored, or come by file, with others.
    #[must_use]
    pub fn written_in(mut self, locale: Locale) -> Document {
        let tidy = |said: &mut Said| *said = std::mem::take(said).cleaned().written_in(locale);
        self.kind = clean(&self.kind);
        tidy(&mut self.title);
        self.foot = clean(&self.foot);
        self.facts.iter_mut().for_each(tidy);
        for section in &mut self.sections {
            section.heading = clean(&section.heading);
            match &mut section.content {
                Content::Text(text) => tidy(text),
                Content::Answers(answers) => answers.iter_mut().for_each(|(question, answer)| {
                    *question = clean(question);
                    tidy(answer);
                }),
                Content::List(lines) => lines.iter_mut().for_each(tidy),
                Content::Table { head, rows } => {
                    head.iter_mut().for_each(|cell| *cell = clean(cell));
                    rows.iter_mut().flatten().for_each(tidy);
                }
            }
        }
        self
    }
}

/// Where a section stands when there is room for three columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// What it is about.
    Left,
    /// Who, and how.
    Middle,
    /// The three key questions.
    Right,
    /// Who is on the team, below the canvas.
    Team,
    /// Below the canvas.
    Below,
}

/// The coloured edge of a key question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// The colour of the fjord.
    Fjord,
    /// The colour of spruce.
    Gran,
    /// The colour of heather.
    Lyng,
}

impl Edge {
    /// The word in `data-edge`.
    pub const fn word(self) -> &'static str {
        match self {
            Edge::Fjord => "fjord",
            Edge::Gran => "gran",
            Edge::Lyng => "lyng",
        }
    }
}

/// One part of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// The question behind it, for blank forms.
    pub hint: String,
    /// Where it stands.
    pub column: Column,
    /// Its coloured edge.
    pub edge: Option<Edge>,
    /// Whether it wants the whole width below the canvas.
    pub is_wide: bool,
    /// Whether the picture of the team belongs to it.
    pub has_team_picture: bool,
    /// What it says.
    pub content: Content,
}

impl Section {
    /// A section of a document that flows from top to bottom.
    pub fn flowing(heading: &str, content: Content) -> Section {
        Section {
            heading: heading.to_owned(),
            hint: String::new(),
            column: Column::Below,
            edge: None,
            is_wide: true,
            has_team_picture: false,
            content,
        }
    }
}

/// What a section says.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Running text, with its line breaks.
    Text(Said),
    /// Questions with their answers.
    Answers(Vec<(String, Said)>),
    /// Short lines, one under the other.
    List(Vec<Said>),
    /// A table.
    Table {
        /// The heading of each column.
        head: Vec<String>,
        /// The cells, row by row.
        rows: Vec<Vec<Said>>,
    },
}

impl Content {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        match self {
            Content::Text(text) => text.trim().is_empty(),
            Content::Answers(answers) => answers.is_empty(),
            Content::List(lines) => lines.is_empty(),
            Content::Table { rows, .. } => rows.is_empty(),
        }
    }

    /// How many letters somebody wrote in it.
    pub fn letters(&self) -> usize {
        let count = |text: &Said| text.chars().count();
        match self {
            Content::Text(text) => count(text),
            Content::Answers(answers) => answers.iter().map(|(_, answer)| count(answer)).sum(),
            Content::List(lines) => lines.iter().map(count).sum(),
            Content::Table { rows, .. } => rows.iter().flatten().map(count).sum(),
        }
    }
}

/// The longest that an ordinary word is in a cell, in characters: six columns of such words have room beside each other on A4.
const ORDINARY_WORD: usize = 20;

/// Whether the words of a cell can stand whole beside those of other cells. An address cannot.
pub fn has_ordinary_words(cell: &str) -> bool {
    cell.split_whitespace()
        .all(|word| word.chars().count() <= ORDINARY_WORD)
}

/// Questions with their answers as running text.
pub fn running(answers: &[(String, Said)]) -> Said {
    let answers = answers.iter();
    let answers = answers
        .map(|(question, answer)| Said::joined([&Said::from(question.as_str()), answer], "\n"));
    Said::joined(&answers.collect::<Vec<_>>(), "\n\n")
}

/// A cell under its head, as it is said where there is no table: «Nytte: 4 av 5». Nothing where the
/// cell says nothing.
pub fn headed(head: &str, cell: &Said) -> Said {
    let cell = cell.trimmed();
    let between = match (cell.is_empty(), head.ends_with('?')) {
        (true, _) => return cell,
        (false, true) => " ",
        (false, false) => ": ",
    };
    Said::joined([&Said::from(head), &cell], between)
}

/// A row of a table as one line: the first cell as it is, the others under their heads.
fn row_line(head: &[String], row: &[Said]) -> Said {
    let cells = head.iter().zip(row).enumerate();
    let mut cells: Vec<Said> = cells
        .map(|(place, (head, cell))| match place {
            0 => cell.trimmed(),
            _ => headed(head, cell),
        })
        .collect();
    cells.retain(|cell| !cell.is_empty());
    Said::joined(&cells, " · ")
}

/// What a document says, part by part: the name of each part, and its words.
pub fn document_parts(document: Document) -> Vec<(String, Said)> {
    let mut head = vec![document.title];
    head.extend(document.facts);
    let mut parts = vec![(document.kind, Said::joined(&head, "\n"))];
    for section in document.sections {
        let words = match section.content {
            Content::Text(text) => text,
            Content::Answers(answers) => running(&answers),
            Content::List(lines) => Said::joined(&lines, "\n"),
            Content::Table { head, rows } => {
                let lines: Vec<Said> = rows.iter().map(|row| row_line(&head, row)).collect();
                Said::joined(&lines, "\n")
            }
        };
        parts.push((section.heading, words));
    }
    parts
}
