//! A document as HTML: for the clipboard, from where Word, Outlook and Google Docs take it with its
//! headings, lists and tables, and as a file, which browsers and Word open.
//!
//! What a person wrote is text here and nothing else: every character with a meaning in HTML is
//! written as a reference, and no address is made a link.

use crate::compose::{Content, Document};
use crate::domain::incoming::clean;

/// The look of the file. Word heeds the first font of a list only, so that one is real, which
/// `system-ui` is not.
pub(super) const STYLE: &str = "\
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff;
  font-family: \"Segoe UI\", \"Helvetica Neue\", Roboto, Arial, sans-serif; line-height: 1.5;
  overflow-wrap: anywhere; }
h1, h2 { line-height: 1.25; break-after: avoid; }
h2 { margin-top: 2rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4rem 0.6rem; border: 1px solid #767676; }
th { background: #f0f0f0; }
tr, li { break-inside: avoid; }
body > p:last-child { margin-top: 2.5rem; font-size: 0.875rem; }
@page { margin: 2cm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 11pt; }
}
";

/// As many blanks as a tab is wide.
const TAB: &str = "    ";

/// The most cells of a table that is made of a text.
const MOST_CELLS: usize = 20_000;

/// The document as a piece of HTML for the clipboard; sections that say nothing are left out.
pub fn write(document: &Document) -> String {
    write_below(document, 1, None)
}

/// The same with its title as a heading of this level, and the language that people wrote in where it is another than
/// that of the page.
pub(super) fn write_below(document: &Document, level: u8, lang: Option<&str>) -> String {
    let (title, heading) = (format!("h{level}"), format!("h{}", level + 1));
    let within = |html: &str| match lang {
        Some(lang) if !html.is_empty() => {
            format!("<div lang=\"{}\">\n{html}</div>\n", escaped(lang))
        }
        _ => html.to_owned(),
    };
    let mut html = within(&element(&title, &inline(name(document))));
    let facts: Vec<String> = document.facts.iter().map(|fact| inline(fact)).collect();
    html.push_str(&element("p", &without_empty(facts).join("<br>")));
    for section in &document.sections {
        if section.content.is_empty() {
            continue;
        }
        html.push_str(&element(&heading, &inline(&section.heading)));
        let mut said = String::new();
        match &section.content {
            Content::Text(words) => said.push_str(&flowing(words)),
            Content::Answers(answers) => {
                let given = answers
                    .iter()
                    .filter(|(_, answer)| !answer.trim().is_empty());
                for (question, answer) in given {
                    let question = format!("<b>{}</b>", inline(question));
                    if has_columns(answer) {
                        said.push_str(&element("p", &question));
                        said.push_str(&flowing(answer));
                    } else {
                        let words = format!("{question}<br>{}", inline(answer));
                        said.push_str(&element("p", &words));
                    }
                }
            }
            Content::List(lines) => said.push_str(&list(lines)),
            Content::Table { head, rows } => said.push_str(&table(head, rows)),
        }
        html.push_str(&within(&said));
    }
    html.push_str(&element("p", &inline(&document.foot)));
    html
}

/// The document as a whole HTML file. `locale_tag` is the language it is written in, in BCP 47.
pub fn page(document: &Document, locale_tag: &str) -> String {
    // The long form of the character set is the one that Word itself writes.
    format!(
        "<!doctype html>\n\
         <html lang=\"{lang}\">\n\
         <head>\n\
         <meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n\
         <style>\n{STYLE}</style>\n\
         </head>\n\
         <body>\n{body}</body>\n\
         </html>\n",
        lang = escaped(locale_tag),
        title = escaped(&clean(name(document)).replace('\n', " ")),
        body = write(document),
    )
}

/// Its title, or what sort of document it is where it has none.
pub(super) fn name(document: &Document) -> &str {
    match document.title.trim() {
        "" => &document.kind,
        title => title,
    }
}

/// Running text: its paragraphs, and as tables what was copied from a spreadsheet.
fn flowing(words: &str) -> String {
    let words = clean(words);
    let lines: Vec<&str> = words.lines().collect();
    let paragraphs = lines.split(|line| line.trim().is_empty());
    let parts =
        paragraphs.flat_map(|lines| lines.chunk_by(|one, next| is_row(one) == is_row(next)));
    parts
        .map(|lines| match lines {
            [row, _, ..] if is_row(row) && is_small(lines) => {
                let cells = |line: &&str| line.split('\t').map(str::to_owned).collect();
                table(&[], &lines.iter().map(cells).collect::<Vec<_>>())
            }
            lines => element("p", &inline(&lines.join("\n"))),
        })
        .collect()
}

/// Whether a line has columns. A tab before the words is an indent.
fn is_row(line: &str) -> bool {
    line.trim().contains('\t')
}

/// Whether rows filled up to the longest of them are few enough cells for a document.
fn is_small(rows: &[&str]) -> bool {
    let widths = rows.iter().map(|row| row.matches('\t').count() + 1);
    widths.max().unwrap_or_default() * rows.len() <= MOST_CELLS
}

fn has_columns(words: &str) -> bool {
    let words = clean(words);
    let lines: Vec<&str> = words.lines().collect();
    lines
        .windows(2)
        .any(|lines| lines.iter().all(|line| is_row(line)))
}

fn list(lines: &[String]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| inline(line)).collect();
    let items: String = without_empty(lines)
        .iter()
        .map(|line| element("li", line))
        .collect();
    match items.as_str() {
        "" => items,
        _ => format!("<ul>\n{items}</ul>\n"),
    }
}

/// A table with as many cells in every row, since one with fewer would have a ragged edge. The
/// attributes are old, but mail programs heed them where they leave style sheets out, and the page's
/// own policy lets no `style` onto the clipboard.
fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let width = rows.iter().map(Vec::len).fold(head.len(), usize::max);
    let row = |cells: &[String], start: &str, end: &str| {
        let cells: String = (0..width)
            .map(|place| {
                let words = cells.get(place).map_or("", String::as_str);
                format!("{start}{}{end}\n", inline(words))
            })
            .collect();
        format!("<tr valign=\"top\">\n{cells}</tr>\n")
    };
    let mut html = "<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\">\n".to_owned();
    if head.iter().any(|cell| !cell.trim().is_empty()) {
        // Word and browsers put headings in the middle unless told otherwise.
        let start = "<th scope=\"col\" align=\"left\">";
        html.push_str(&format!("<thead>\n{}</thead>\n", row(head, start, "</th>")));
    }
    html.push_str("<tbody>\n");
    for cells in rows {
        html.push_str(&row(cells, "<td>", "</td>"));
    }
    html.push_str("</tbody>\n</table>\n");
    html
}

/// An element with HTML in it, or nothing where it would be empty.
pub(super) fn element(tag: &str, inner: &str) -> String {
    if inner.is_empty() {
        return String::new();
    }
    format!("<{tag}>{inner}</{tag}>\n")
}

/// A person's text as HTML, with its line breaks and its indents.
pub(super) fn inline(words: &str) -> String {
    let words = clean(words);
    let words = words.trim_end();
    let lines: Vec<&str> = words
        .lines()
        .skip_while(|line| line.trim().is_empty())
        .collect();
    let lines: Vec<String> = match lines[..] {
        [line] => vec![spaced(line.trim_start())],
        _ => lines.into_iter().map(spaced).collect(),
    };
    escaped(&lines.join("\n")).replace('\n', "<br>")
}

/// A line whose blanks stay apart in HTML, where several are shown as one.
fn spaced(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let line = line.replace('\t', TAB);
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        // The last of them is a plain one, so that a line can still be broken there.
        let is_kept = text.is_empty() || characters.peek() == Some(&' ');
        text.push(if character == ' ' && is_kept {
            '\u{a0}'
        } else {
            character
        });
    }
    text
}

/// A text in which every character with a meaning in HTML is written as a reference.
pub(super) fn escaped(words: &str) -> String {
    let mut html = String::with_capacity(words.len());
    for character in words.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            _ => html.push(character),
        }
    }
    html
}

fn without_empty(mut lines: Vec<String>) -> Vec<String> {
    lines.retain(|line| !line.is_empty());
    lines
}
