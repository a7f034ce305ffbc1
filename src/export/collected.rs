//! Several works in one HTML file: to be read and printed in any browser, and taken in again here.
//!
//! The works themselves lie in it as JSON, before anything else, so that a file that lost its end is still taken in.
//! Invariant: nothing in the file can run. What somebody wrote is text, the JSON holds no `<` by which it could end
//! early, and the page's own policy allows no script.

use super::rich_text::{self, escaped};
use crate::compose::Document;
use crate::domain::incoming::clean;
use crate::i18n::{Locale, travel};

/// What is more of a look than a single document has.
const STYLE: &str = "\
html { color-scheme: light; }
nav { margin: 2rem 0; padding: 0 1.25rem; border: 1px solid #767676; }
article { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid #767676; }
article > p:last-child { margin-top: 2rem; font-size: 0.875rem; }
h3 { margin-top: 1.75rem; line-height: 1.25; break-after: avoid; }
a { color: inherit; }
@media print {
  main { margin-right: 1px; }
  article { margin: 0; padding: 0; border: 0; break-before: page; }
}
";

/// The text of the file: its title, and the documents of the works. `json` is what a file of these works alone says
/// (`storage::transfer::write_compact`); the whole is to be no longer than `storage::transfer` reads.
pub fn write(title: &str, documents: &[Document], json: &str, page: Locale) -> String {
    let title = clean(title).replace('\n', " ");
    let title = escaped(title.trim());
    let (mut contents, mut articles) = (String::new(), String::new());
    for (place, document) in documents.iter().enumerate() {
        let name = rich_text::inline(&rich_text::name(document), page);
        contents.push_str(&format!(
            "<li><a href=\"#verk-{}\">{name}</a></li>\n",
            place + 1,
        ));
        let body = rich_text::write_below(document, 2);
        articles.push_str(&format!(
            "<article id=\"verk-{}\">\n{body}</article>\n",
            place + 1
        ));
    }
    let contents = match documents.len() {
        0 | 1 => String::new(),
        _ => format!(
            "<nav>\n<h2>{}</h2>\n<ol>\n{contents}</ol>\n</nav>\n",
            travel::COLLECTED_CONTENTS.get(page)
        ),
    };
    format!(
        "<!doctype html>\n\
         <html lang=\"{lang}\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n\
         <script type=\"application/json\">{json}</script>\n\
         <style>\n{own}{STYLE}</style>\n\
         </head>\n\
         <body>\n<main>\n<h1>{title}</h1>\n<p>{how}</p>\n{contents}{articles}</main>\n</body>\n\
         </html>\n",
        lang = page.tag(),
        json = json.trim().replace('<', "\\u003c"),
        own = rich_text::STYLE,
        how = travel::COLLECTED_HOW.get(page),
    )
}
