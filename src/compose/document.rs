//! A document as data: what it says and in which order, not how it looks.

use crate::domain::incoming::clean;

/// A document of one or more pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// What sort of document it is.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// Short facts under the title.
    pub facts: Vec<String>,
    /// What it says.
    pub sections: Vec<Section>,
    /// The last line.
    pub foot: String,
}

impl Document {
    /// The document with the line breaks of word processors as plain ones, so that no words run together. A
    /// text may have been stored, or come by file, with others.
    #[must_use]
    pub fn cleaned(mut self) -> Document {
        tidy(&mut self.kind);
        tidy(&mut self.title);
        tidy(&mut self.foot);
        self.facts.iter_mut().for_each(tidy);
        for section in &mut self.sections {
            tidy(&mut section.heading);
            match &mut section.content {
                Content::Text(text) => tidy(text),
                Content::Answers(answers) => answers.iter_mut().for_each(|(question, answer)| {
                    tidy(question);
                    tidy(answer);
                }),
                Content::List(lines) => lines.iter_mut().for_each(tidy),
                Content::Table { head, rows } => {
                    head.iter_mut().for_each(tidy);
                    rows.iter_mut().flatten().for_each(tidy);
                }
            }
        }
        self
    }
}

/// Line breaks of the usual sorts stay as they are.
fn tidy(text: &mut String) {
    let is_plain = |character: char| matches!(character, '\n' | '\r' | '\t');
    let is_odd = |character: char| character.is_control() && !is_plain(character);
    if text.contains(|character| is_odd(character) || matches!(character, '\u{2028}' | '\u{2029}'))
    {
        *text = clean(text);
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
    Text(String),
    /// Questions with their answers.
    Answers(Vec<(String, String)>),
    /// Short lines, one under the other.
    List(Vec<String>),
    /// A table.
    Table {
        /// The heading of each column.
        head: Vec<String>,
        /// The cells, row by row.
        rows: Vec<Vec<String>>,
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
        let count = |text: &String| text.chars().count();
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
pub fn running(answers: &[(String, String)]) -> String {
    let answers = answers.iter();
    let answers = answers.map(|(question, answer)| format!("{question}\n{answer}"));
    answers.collect::<Vec<_>>().join("\n\n")
}

/// A cell under its head, as it is said where there is no table: «Nytte: 4 av 5». Nothing where the
/// cell says nothing.
pub fn headed(head: &str, cell: &str) -> String {
    match (cell.trim(), head.ends_with('?')) {
        ("", _) => String::new(),
        (cell, true) => format!("{head} {cell}"),
        (cell, false) => format!("{head}: {cell}"),
    }
}

/// A row of a table as one line: the first cell as it is, the others under their heads.
fn row_line(head: &[String], row: &[String]) -> String {
    let cells = head.iter().zip(row).enumerate();
    let mut cells: Vec<String> = cells
        .map(|(place, (head, cell))| match place {
            0 => cell.trim().to_owned(),
            _ => headed(head, cell),
        })
        .collect();
    cells.retain(|cell| !cell.is_empty());
    cells.join(" · ")
}

/// What a document says, part by part: the name of each part, and its words.
pub fn document_parts(document: Document) -> Vec<(String, String)> {
    let mut head = vec![document.title];
    head.extend(document.facts);
    let mut parts = vec![(document.kind, head.join("\n"))];
    for section in document.sections {
        let words = match section.content {
            Content::Text(text) => text,
            Content::Answers(answers) => running(&answers),
            Content::List(lines) => lines.join("\n"),
            Content::Table { head, rows } => {
                let lines: Vec<String> = rows.iter().map(|row| row_line(&head, row)).collect();
                lines.join("\n")
            }
        };
        parts.push((section.heading, words));
    }
    parts
}
