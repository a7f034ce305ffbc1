//! Documents as HTML: what people wrote is in it as text, and as nothing else.

use nyskapingslaget::compose::{Content, Document, Said, Section};
use nyskapingslaget::export::{plain_text, rich_text};
use nyskapingslaget::i18n::Locale;
use proptest::prelude::*;

/// What a document may be made of.
const TAGS: &[&str] = &[
    "b", "h1", "h2", "p", "br", "ul", "li", "table", "thead", "tbody", "tr", "th", "td",
];
/// Tags without an end.
const VOID: &[&str] = &["br", "meta", "!doctype"];

fn document(sections: Vec<Section>) -> Document {
    Document {
        page: Locale::Nb,
        kind: "Utkast".to_owned(),
        title: Said::own("Avlastning for Kari"),
        facts: vec!["Utkast".into(), "Endret i dag".into()],
        sections,
        foot: "Ingenting er sendt.".to_owned(),
    }
}

fn strings(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn own(words: &[&str]) -> Vec<Said> {
    words.iter().map(|word| Said::own(*word)).collect()
}

fn text(words: &str) -> Section {
    Section::flowing("Behovet", Content::Text(Said::own(words)))
}

fn list(lines: &[&str]) -> Section {
    Section::flowing("Forslag", Content::List(own(lines)))
}

fn table(head: &[&str], rows: &[&[&str]]) -> Section {
    let content = Content::Table {
        head: strings(head),
        rows: rows.iter().map(|row| own(row)).collect(),
    };
    Section::flowing("Hvem", content)
}

#[test]
fn a_question_stands_out_from_its_answer() {
    let pair = |question: &str, answer: &str| (question.to_owned(), Said::own(answer));
    let answers = vec![
        pair("Hvem?", "Kari & <Ola>\nog flere"),
        pair("Når?", "I mai"),
    ];
    let section = Section::flowing("Steg 1", Content::Answers(answers));
    assert_eq!(
        inside(section.clone()),
        "<h2>Steg 1</h2>\n<p><b>Hvem?</b><br>Kari &amp; &lt;Ola&gt;<br>og flere</p>\n<p><b>Når?</b><br>I mai</p>\n"
    );
    let plain = plain_text::write(&document(vec![section]));
    assert!(
        plain.contains("Hvem?\nKari & <Ola>\nog flere\n\nNår?\nI mai\n"),
        "{plain}"
    );
}

/// What stands between the frame of every document.
fn inside(section: Section) -> String {
    let html = rich_text::write(&document(vec![section]));
    let start = "<h1>Avlastning for Kari</h1>\n<p>Utkast<br>Endret i dag</p>\n";
    let inside = html.strip_prefix(start).unwrap();
    inside
        .strip_suffix("<p>Ingenting er sendt.</p>\n")
        .unwrap()
        .to_owned()
}

/// The names of the tags, in order, and the text between them; fails where an end is missing.
fn read(html: &str) -> (Vec<String>, String) {
    let (mut tags, mut open, mut text) = (Vec::new(), Vec::new(), String::new());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(&plain(before));
        let (tag, after) = after.split_once('>').unwrap();
        assert!(!tag.contains('<'), "{tag} in {html}");
        let name = tag.split(' ').next().unwrap();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{html}"),
            None => {
                assert_eq!(tag.matches('"').count() % 2, 0, "{tag} in {html}");
                tags.push(name.to_owned());
                if !VOID.contains(&name) {
                    open.push(name);
                }
                if name == "br" {
                    text.push('\n');
                }
            }
        }
        rest = after;
    }
    assert!(open.is_empty(), "{open:?} in {html}");
    text.push_str(&plain(rest));
    (tags, text)
}

/// What a text with references stands for.
fn plain(text: &str) -> String {
    assert!(!text.contains(['>', '"', '\'']), "{text}");
    let mut references = text.split('&').skip(1);
    let known = ["amp;", "lt;", "gt;", "quot;", "#39;"];
    let is_known = |text: &str| known.iter().any(|known| text.starts_with(known));
    assert!(references.all(is_known), "{text}");
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

#[test]
fn a_text_has_paragraphs_and_line_breaks() {
    let table = [
        ("Kort", "<p>Kort</p>\n"),
        ("Én\nto", "<p>Én<br>to</p>\n"),
        ("Én\n\nto", "<p>Én</p>\n<p>to</p>\n"),
        (
            "\n\nÉn\r\n \t\r\n\r\nto\rtre\n",
            "<p>Én</p>\n<p>to<br>tre</p>\n",
        ),
        ("Én\u{2029}to\u{b}tre", "<p>Én<br>to<br>tre</p>\n"),
        ("a\tb  c", "<p>a\u{a0}\u{a0}\u{a0} b\u{a0} c</p>\n"),
        (" Én\n  to", "<p>\u{a0}Én<br>\u{a0} to</p>\n"),
        (
            "Punkt\n\tunder",
            "<p>Punkt<br>\u{a0}\u{a0}\u{a0} under</p>\n",
        ),
    ];
    for (words, expected) in table {
        let expected = format!("<h2>Behovet</h2>\n{expected}");
        assert_eq!(inside(text(words)), expected, "{words:?}");
    }
}

/// What was copied from a spreadsheet has its columns in Word too, and no more than that.
#[test]
fn columns_become_a_table() {
    let row = |cells: &[&str]| {
        let cells: String = cells
            .iter()
            .map(|cell| format!("<td>{cell}</td>\n"))
            .collect();
        format!("<tr valign=\"top\">\n{cells}</tr>\n")
    };
    let start = "<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\">\n<tbody>\n";
    let end = "</tbody>\n</table>\n";
    let rows = row(&["Post", "Timer", ""]) + &row(&["", "2", "Kari & Ola"]);
    let words = "Slik er det:\r\nPost\tTimer\r\n\t2\tKari & Ola\r\nDet var alt.";
    let rows = rows.replace("Kari & Ola", "Kari &amp; Ola");
    let expected = format!("<p>Slik er det:</p>\n{start}{rows}{end}<p>Det var alt.</p>\n");
    assert_eq!(inside(text(words)), format!("<h2>Behovet</h2>\n{expected}"));
    let answer = Section::flowing(
        "Behovet",
        Content::Answers(vec![("Hva?".to_owned(), Said::own(words))]),
    );
    assert_eq!(
        inside(answer),
        format!("<h2>Behovet</h2>\n<p><b>Hva?</b></p>\n{expected}")
    );
    // A text that would be millions of cells stays a text.
    let wide = format!("a{}b\n{}", "\t".repeat(10_000), "a\tb\n".repeat(10_000));
    assert!(!inside(text(&wide)).contains("<table"));
}

#[test]
fn lists_and_tables_have_their_form() {
    assert_eq!(
        inside(list(&["Ringe", " ", "Låne\nbilen", ""])),
        "<h2>Forslag</h2>\n<ul>\n<li>Ringe</li>\n<li>Låne<br>bilen</li>\n</ul>\n"
    );
    // Every row gets as many cells as the longest one.
    let html = inside(table(
        &["Hvem", "Rolle"],
        &[&["Kari", "Ser\ntil"], &["Ola"], &["Per", "", "Ekstra"]],
    ));
    let expected = "\
<h2>Hvem</h2>
<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\">
<thead>
<tr valign=\"top\">
<th scope=\"col\" align=\"left\">Hvem</th>
<th scope=\"col\" align=\"left\">Rolle</th>
<th scope=\"col\" align=\"left\"></th>
</tr>
</thead>
<tbody>
<tr valign=\"top\">
<td>Kari</td>
<td>Ser<br>til</td>
<td></td>
</tr>
<tr valign=\"top\">
<td>Ola</td>
<td></td>
<td></td>
</tr>
<tr valign=\"top\">
<td>Per</td>
<td></td>
<td>Ekstra</td>
</tr>
</tbody>
</table>
";
    assert_eq!(html, expected);
    let without_head = inside(table(&["", ""], &[&["Kari", "Ser til"]]));
    assert!(!without_head.contains("<th"), "{without_head}");
    let no_columns = inside(table(&[], &[&[], &[]]));
    assert_eq!(read(&no_columns).0, ["h2", "table", "tbody", "tr", "tr"]);
}

#[test]
fn what_says_nothing_is_left_out() {
    for nothing in ["", " \n\t\r\n"] {
        assert_eq!(inside(text(nothing)), "", "{nothing:?}");
    }
    assert_eq!(inside(list(&[])), "");
    assert_eq!(inside(table(&["Hvem"], &[])), "");
    let bare = Document {
        facts: Vec::new(),
        foot: String::new(),
        title: Said::own(" "),
        ..document(vec![text("Ja"), list(&[])])
    };
    assert_eq!(
        rich_text::write(&bare),
        "<h1>Utkast</h1>\n<h2>Behovet</h2>\n<p>Ja</p>\n"
    );
    assert!(rich_text::page(&bare, "nb").contains("<title>Utkast</title>"));
}

/// A document that says the same everywhere.
fn saying(words: &str) -> Document {
    let row = own(&[words, words]);
    let content = [
        Content::Text(Said::own(words)),
        Content::Answers(vec![(words.to_owned(), Said::own(words))]),
        Content::List(row.clone()),
        Content::Table {
            head: strings(&[words, words]),
            rows: vec![row],
        },
    ];
    Document {
        page: Locale::Nb,
        kind: words.to_owned(),
        title: Said::own(words),
        facts: own(&[words, words]),
        sections: content
            .map(|content| Section::flowing(words, content))
            .to_vec(),
        foot: words.to_owned(),
    }
}

#[test]
fn tabs_and_indents_stay_wherever_a_text_stands() {
    let words = "Rydde\ti  rutiner\n\tog  mer";
    let kept = "Rydde\u{a0}\u{a0}\u{a0} i\u{a0} rutiner<br>\u{a0}\u{a0}\u{a0} og\u{a0} mer";
    let own = Document {
        facts: own(&[words]),
        ..document(vec![
            text(words),
            list(&[words, "Ringe"]),
            table(&["Hva"], &[&[words]]),
            Section::flowing(
                "Steg 1",
                Content::Answers(vec![("Hva?".to_owned(), Said::own(words))]),
            ),
        ])
    };
    let html = rich_text::write(&own);
    for start in ["<p>", "<li>", "<td>", "<b>Hva?</b><br>"] {
        assert!(
            html.contains(&format!("{start}{kept}")),
            "{start} in {html}"
        );
    }
    // A fact, a text, a line, a cell and an answer.
    assert_eq!(html.matches(kept).count(), 5, "{html}");
}

#[test]
fn nothing_that_was_written_is_a_tag() {
    let table = [
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("</td></table><h1>", "</td></table><h1>"),
        ("</title></style>", "</title></style>"),
        ("\" onclick=\"x", "\" onclick=\"x"),
        ("' style='x", "' style='x"),
        ("Per & Kari &amp; &lt; &#60;", "Per & Kari &amp; &lt; &#60;"),
        ("<!-- -->", "<!-- -->"),
        ("a\0b\u{7f}\u{1b}[0m\u{9f}", "ab[0m"),
        ("https://example.org", "https://example.org"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("Åse 🚗 שלום", "Åse 🚗 שלום"),
    ];
    let (expected, _) = read(&rich_text::write(&saying("x")));
    for (words, said) in table {
        let html = rich_text::write(&saying(words));
        let (tags, text) = read(&html);
        assert_eq!(tags, expected, "{words}");
        // Title, two facts, four headings, one paragraph, a question and its answer, two lines,
        // four cells, the foot.
        assert_eq!(text.matches(said).count(), 17, "{words} in {html}");
        for absent in ["<script", "<a ", "href", "<img", "<!--", "\0"] {
            assert!(!html.contains(absent), "{absent} in {html}");
        }
    }
}

#[test]
fn a_page_is_a_whole_file() {
    let own = document(vec![text("Én\n\nto"), list(&["Ringe"])]);
    let page = rich_text::page(&own, "nn");
    let start = "<!doctype html>\n<html lang=\"nn\">\n<head>\n\
                 <meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">\n";
    assert!(page.starts_with(start), "{page}");
    assert!(page.ends_with("</body>\n</html>\n"));
    assert!(page.contains("<title>Avlastning for Kari</title>"));
    let body = format!("<body>\n{}</body>", rich_text::write(&own));
    assert!(page.contains(&body), "{page}");
    for absent in ["<script", "http:", "https:", "url(", "@import", "<link"] {
        assert!(!page.contains(absent), "{absent}");
    }
    let (before, rest) = page.split_once("<style>").unwrap();
    let (style, after) = rest.split_once("</style>").unwrap();
    assert_eq!(style.matches('{').count(), style.matches('}').count());
    let (tags, _) = read(&format!("{before}{after}"));
    assert_eq!(tags[..4], ["!doctype", "html", "head", "meta"]);

    let odd = Document {
        title: Said::own("</title><script>\n\"x\""),
        ..document(Vec::new())
    };
    let page = rich_text::page(&odd, "\"><script>");
    assert!(!page.contains("<script>"), "{page}");
    let title = "<title>&lt;/title&gt;&lt;script&gt; &quot;x&quot;</title>";
    assert!(page.contains(title), "{page}");
}

#[test]
fn plain_text_has_lists() {
    let own = document(vec![
        list(&["Ringe", " ", "Låne\n  bilen\n", ""]),
        list(&[]),
    ]);
    assert_eq!(
        plain_text::write(&own),
        "Avlastning for Kari\n===================\nUtkast\nEndret i dag\n\
         \nForslag\n-------\n- Ringe\n- Låne\n  bilen\n\
         \nIngenting er sendt.\n"
    );
}

proptest! {
    #![proptest_config(crate::common::cases())]

    /// Whatever somebody writes: known tags, each with its end, and the words as they were.
    #[test]
    fn any_text_stays_a_text(
        words in any::<String>(),
        odd in "[<>&\"'/! a-zå🚗\n\r\t\0;#=-]{0,80}",
    ) {
        for words in [words, odd] {
            let own = Document { kind: "Utkast".to_owned(), ..saying(&words) };
            let (tags, said) = read(&rich_text::write(&own));
            prop_assert!(tags.iter().all(|tag| TAGS.contains(&tag.as_str())), "{:?}", tags);
            let is_kept = |own: &char| !own.is_control() && !own.is_whitespace();
            let kept: String = words.chars().filter(is_kept).collect();
            let said: String = said.chars().filter(is_kept).collect();
            prop_assert!(said.contains(&kept), "{kept} in {said}");
            rich_text::page(&own, &words);
            plain_text::write(&own);
        }
    }
}
