//! A document as HTML: for the clipboard, from where Word, Outlook and Google Docs take it with its
//! headings, lists and tables, and as a file, which browsers and Word open.
//!
//! What a person wrote is text here and nothing else: every character with a meaning in HTML is
//! written as a reference, and no address is made a link.

use crate::compose::{Content, Document, Said};
use crate::domain::incoming::clean;
use crate::i18n::Locale;

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
    write_below(document, 1)
}

/// The same with its title as a heading of this level. What people wrote says its language where that is another than
/// the page's.
pub(super) fn write_below(document: &Document, level: u8) -> String {
    let page = document.page;
    let (title, heading) = (format!("h{level}"), format!("h{}", level + 1));
    let ours = |tag: &str, words: &str| element(tag, &inline(&words.into(), page));
    let mut html = spoken(&title, &name(document), page, true);
    let facts: Vec<String> = document
        .facts
        .iter()
        .map(|fact| inline(fact, page))
        .collect();
    html.push_str(&element("p", &without_empty(facts).join("<br>")));
    for section in &document.sections {
        if section.content.is_empty() {
            continue;
        }
        html.push_str(&ours(&heading, &section.heading));
        match &section.content {
            Content::Text(words) => html.push_str(&flowing(words, page)),
            Content::Answers(answers) => {
                let given = answers
                    .iter()
                    .filter(|(_, answer)| !answer.trim().is_empty());
                for (question, answer) in given {
                    let question = format!("<b>{}</b>", inline(&question.as_str().into(), page));
                    if has_columns(answer) {
                        html.push_str(&element("p", &question));
                        html.push_str(&flowing(answer, page));
                    } else {
                        let words = format!("{question}<br>{}", inline(answer, page));
                        html.push_str(&element("p", &words));
                    }
                }
            }
            Content::List(lines) => html.push_str(&list(lines, page)),
            Content::Table { head, rows } => {
                let head: Vec<Said> = head.iter().map(|cell| cell.as_str().into()).collect();
                html.push_str(&table(&head, rows, page));
            }
        }
    }
    html.push_str(&ours("p", &document.foot));
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
        title = escaped(&clean(&name(document)).replace('\n', " ")),
        body = write(document),
    )
}

/// Its title, or what sort of document it is where it has none.
pub(super) fn name(document: &Document) -> Said {
    match document.title.trimmed() {
        title if title.is_empty() => document.kind.as_str().into(),
        title => title,
    }
}

/// Running text: its paragraphs, and as tables what was copied from a spreadsheet.
fn flowing(words: &Said, page: Locale) -> String {
    let lines = words.each(clean).lines();
    let said = lines.iter().filter(|line| !line.trim().is_empty());
    // What stands alone has nothing to be indented under.
    let is_alone = said.count() == 1;
    let paragraph_of = |lines: &[Said]| spoken("p", &Said::joined(lines, "\n"), page, is_alone);
    let mut html = String::new();
    for lines in lines.split(|line| line.trim().is_empty()) {
        let mut paragraph = Vec::new();
        for part in lines.chunk_by(|one, next| is_row(one) == is_row(next)) {
            match part {
                [row, _, ..] if is_row(row) && is_small(part) => {
                    html.push_str(&paragraph_of(&paragraph));
                    paragraph.clear();
                    let rows: Vec<Vec<Said>> = part.iter().map(Said::cells).collect();
                    html.push_str(&table(&[], &rows, page));
                }
                _ => paragraph.extend_from_slice(part),
            }
        }
        html.push_str(&paragraph_of(&paragraph));
    }
    html
}

/// Whether a line has columns. A tab before the words is an indent.
fn is_row(line: &str) -> bool {
    line.trim().contains('\t')
}

/// Whether rows filled up to the longest of them are few enough cells for a document.
fn is_small(rows: &[Said]) -> bool {
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

fn list(lines: &[Said], page: Locale) -> String {
    let items: String = lines
        .iter()
        .map(|line| spoken("li", line, page, true))
        .collect();
    match items.as_str() {
        "" => items,
        _ => format!("<ul>\n{items}</ul>\n"),
    }
}

/// A table with as many cells in every row, since one with fewer would have a ragged edge. The
/// attributes are old, but mail programs heed them where they leave style sheets out, and the page's
/// own policy lets no `style` onto the clipboard.
fn table(head: &[Said], rows: &[Vec<Said>], page: Locale) -> String {
    let width = rows.iter().map(Vec::len).fold(head.len(), usize::max);
    let row = |cells: &[Said], tag: &str, looks: &str| {
        let cells: String = (0..width)
            .map(|place| match cells.get(place) {
                Some(cell) => {
                    let lang = lang_of(cell, page);
                    let inner = as_html(cell, page, !lang.is_empty(), true);
                    format!("<{tag}{looks}{lang}>{inner}</{tag}>\n")
                }
                None => format!("<{tag}{looks}></{tag}>\n"),
            })
            .collect();
        format!("<tr valign=\"top\">\n{cells}</tr>\n")
    };
    let mut html = "<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\">\n".to_owned();
    if head.iter().any(|cell| !cell.trim().is_empty()) {
        // Word and browsers put headings in the middle unless told otherwise.
        let head = row(head, "th", " scope=\"col\" align=\"left\"");
        html.push_str(&format!("<thead>\n{head}</thead>\n"));
    }
    html.push_str("<tbody>\n");
    for cells in rows {
        html.push_str(&row(cells, "td", ""));
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

/// An element with a text, which says its language where all of it is in another than the page's; nothing where it would be
/// empty.
fn spoken(tag: &str, said: &Said, page: Locale, is_alone: bool) -> String {
    let lang = lang_of(said, page);
    match as_html(said, page, !lang.is_empty(), is_alone).as_str() {
        "" => String::new(),
        inner => format!("<{tag}{lang}>{inner}</{tag}>\n"),
    }
}

/// The attribute of an element that has this text and nothing else.
fn lang_of(said: &Said, page: Locale) -> String {
    let lang = said.lang(page);
    lang.map(|lang| format!(" lang=\"{lang}\""))
        .unwrap_or_default()
}

/// A text as HTML, with its line breaks and its indents, and the language of what is in another than the page's.
pub(super) fn inline(said: &Said, page: Locale) -> String {
    as_html(said, page, false, true)
}

/// `is_told` says that the element around it tells the language; `is_alone` that one line of it is all there is, which has no
/// indent then.
fn as_html(said: &Said, page: Locale, is_told: bool, is_alone: bool) -> String {
    let lines = said.each(clean).trimmed_end().lines().into_iter();
    let lines: Vec<Said> = lines.skip_while(|line| line.trim().is_empty()).collect();
    let lines = match &lines[..] {
        [line] if is_alone => vec![line.trimmed()],
        _ => lines,
    };
    let line = |line: &Said| {
        let pieces = line.spoken(page).into_iter().enumerate();
        let pieces = pieces.map(|(place, (lang, words))| {
            let words = escaped(&spaced(&words, place == 0));
            match lang.filter(|_| !is_told) {
                Some(lang) => format!("<span lang=\"{lang}\">{words}</span>"),
                None => words,
            }
        });
        pieces.collect::<String>()
    };
    let lines: Vec<String> = lines.iter().map(line).collect();
    lines.join("<br>")
}

/// A line whose blanks stay apart in HTML, where several are shown as one.
/// At its start they do so alone too.
fn spaced(line: &str, is_start: bool) -> String {
    let mut text = String::with_capacity(line.len());
    let line = line.replace('\t', TAB);
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        // The last of them is a plain one, so that a line can still be broken there.
        let is_kept = (is_start && text.is_empty()) || characters.peek() == Some(&' ');
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
