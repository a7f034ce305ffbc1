//! Several works together, whatever they are.

use super::titles::shown_name;
use super::{Document, Formats, draft, guide, labels, map, sketch, workshop};
use crate::domain::Work;
use crate::i18n::{fields, travel as t};

/// The document of a work.
pub fn document(work: &Work, formats: &Formats) -> Document {
    match work {
        Work::Sketch(held) => sketch::document(held, formats),
        Work::Draft(held) => draft::document(held, formats),
        Work::Selfcheck(held) => map::document(held, formats),
        Work::Guide(held) => guide::document(held, formats),
        Work::Workshop(held) => workshop::document(held, formats),
    }
}

/// Works as a table with a row each: the heads of its columns, and the rows in the order of the works.
pub fn overview<'a>(
    works: impl IntoIterator<Item = &'a Work>,
    formats: &Formats,
) -> (Vec<String>, Vec<Vec<String>>) {
    let locale = formats.locale;
    let head = [
        t::COL_NAME,
        t::COL_KIND,
        fields::MUNICIPALITY,
        fields::STATUS,
        fields::THEMES,
        t::COL_CREATED,
        t::COL_CHANGED,
    ];
    let head = head.map(|text| text.get(locale).to_owned()).to_vec();
    let moment = |moment: u64| match moment {
        0 => String::new(),
        moment => (formats.moment)(locale, moment),
    };
    let rows = works.into_iter().map(|work| {
        let stamps = work.stamps();
        let (status, themes) = match work.sketch() {
            Some(held) => (
                labels::status(held.status).get(locale).to_owned(),
                labels::themes(held.themes.iter().map(String::as_str), locale),
            ),
            None => Default::default(),
        };
        vec![
            shown_name(work, locale),
            document(work, formats).kind,
            work.municipality().to_owned(),
            status,
            themes,
            moment(stamps.created_at),
            moment(stamps.changed_at),
        ]
    });
    (head, rows.collect())
}
