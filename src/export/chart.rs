//! The picture of a result as an SVG file, black and blue on white wherever it is shown.

use std::fmt::Write;

use super::office;
use crate::compose::workshop::chart::{Line, Picture};
use crate::i18n::Locale;

/// The file, in the language of a page. `name` says what it shows, for those who do not see it.
pub fn svg(picture: &Picture, name: &str, page: Locale) -> String {
    let Picture { width, height, .. } = picture;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"{}\" width=\"{width:.0}\" height=\"{height:.0}\" \
         viewBox=\"0 0 {width:.0} {height:.0}\" role=\"img\" font-family=\"system-ui, 'Segoe UI', Roboto, sans-serif\" \
         font-size=\"{}\"><title>{}</title><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>",
        page.tag(),
        picture.letters,
        escaped(name)
    );
    for (place, line) in picture.head.iter().enumerate() {
        let weight = if place == 0 { "700" } else { "400" };
        write_line(&mut svg, line, weight, page);
    }
    for bar in &picture.bars {
        bar.name
            .iter()
            .for_each(|line| write_line(&mut svg, line, "400", page));
        let [left, top, wide, high] = bar.sides;
        let _ = write!(
            svg,
            "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{wide:.1}\" height=\"{high:.1}\" fill=\"#0f5b6b\"/>"
        );
        write_line(&mut svg, &bar.dots, "700", page);
    }
    picture
        .foot
        .iter()
        .for_each(|line| write_line(&mut svg, line, "400", page));
    svg.push_str("</svg>");
    svg
}

fn write_line(svg: &mut String, line: &Line, weight: &str, page: Locale) {
    let pieces = line.text.spoken(page).into_iter();
    let pieces = pieces.map(|(lang, words)| match lang {
        Some(lang) => format!("<tspan xml:lang=\"{lang}\">{}</tspan>", escaped(&words)),
        None => escaped(&words),
    });
    let _ = write!(
        svg,
        "<text x=\"{:.1}\" y=\"{:.1}\" font-weight=\"{weight}\" fill=\"#14252b\">{}</text>",
        line.x,
        line.y,
        pieces.collect::<String>()
    );
}

/// A text as XML, all of it on one line.
fn escaped(text: &str) -> String {
    office::escaped(&text.replace(char::is_control, " "))
}
