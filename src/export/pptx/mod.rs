//! Documents as slides for PowerPoint (ECMA-376): a slide for each, in the placeholders of a plain template, so that
//! another template changes how they look.
//!
//! Invariant: every word of a document is on a slide. What is long is in smaller letters, down to a size that can be read
//! from the back of a room; what is longer goes on on the next slide.

mod fit;
mod parts;
mod slide;

use super::office::{BEGIN, core};
use super::{rich_text, zip};
use crate::compose::Document;

/// What the browser is told a file is.
pub const MIME: &str = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/// The bytes of a file with these documents as slides; it is called by `title`. A document without sections is a title
/// slide. `now` is milliseconds since 1970 in UTC. `None` where there are none, or more than a file can hold (4 GiB).
pub fn write(documents: &[Document], title: &str, now: u64) -> Option<Vec<u8>> {
    let page = documents.first()?.page;
    let slides: Vec<slide::Slide> = documents.iter().flat_map(slide::slides).collect();
    let title = match title.trim() {
        "" => rich_text::name(documents.first()?).into(),
        title => title.to_owned(),
    };
    let mut files = vec![
        (
            "[Content_Types].xml".to_owned(),
            parts::content_types(slides.len()),
        ),
        ("_rels/.rels".to_owned(), parts::RELATIONS.to_owned()),
        ("docProps/core.xml".to_owned(), core(&title, page, now)),
        (
            "ppt/presentation.xml".to_owned(),
            parts::presentation(slides.len(), page),
        ),
        (
            "ppt/_rels/presentation.xml.rels".to_owned(),
            parts::of_presentation(slides.len()),
        ),
        (
            "ppt/slideMasters/slideMaster1.xml".to_owned(),
            parts::master(),
        ),
        (
            "ppt/slideMasters/_rels/slideMaster1.xml.rels".to_owned(),
            parts::OF_MASTER.to_owned(),
        ),
        ("ppt/theme/theme1.xml".to_owned(), parts::THEME.to_owned()),
    ];
    for (number, layout) in [parts::title_layout(), parts::layout()]
        .into_iter()
        .enumerate()
    {
        let number = number + 1;
        files.push((format!("ppt/slideLayouts/slideLayout{number}.xml"), layout));
        files.push((
            format!("ppt/slideLayouts/_rels/slideLayout{number}.xml.rels"),
            parts::OF_LAYOUT.to_owned(),
        ));
    }
    for (place, slide) in slides.iter().enumerate() {
        let number = place + 1;
        files.push((format!("ppt/slides/slide{number}.xml"), slide.xml(page)));
        files.push((
            format!("ppt/slides/_rels/slide{number}.xml.rels"),
            parts::of_slide(slide.is_title()),
        ));
    }
    let files: Vec<(&str, Vec<u8>)> = files
        .iter()
        .map(|(name, xml)| (name.as_str(), format!("{BEGIN}{xml}").into_bytes()))
        .collect();
    zip::stored(&files)
}
