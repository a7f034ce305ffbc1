//! Several works on paper: the list that lies on top of them.

use super::titles::{kind_name, said_name};
use super::{Content, Document, Said, Section};
use crate::domain::Work;
use crate::i18n::{Locale, fields, plural, print};

/// The list of works, in the order in which they lie under it: number, name, kind and municipality.
pub fn cover<'a>(works: impl IntoIterator<Item = &'a Work>, locale: Locale) -> Document {
    let rows: Vec<Vec<Said>> = works
        .into_iter()
        .enumerate()
        .map(|(place, work)| {
            vec![
                (place + 1).to_string().into(),
                said_name(work, locale),
                kind_name(work).get(locale).into(),
                Said::own_in(work.municipality().trim(), work.stamps().locale),
            ]
        })
        .collect();
    let title = plural(locale, rows.len(), &print::PILE_ONE, &print::PILE_MANY);
    let head = [
        fields::NUMBER,
        print::PILE_NAME,
        print::PILE_KIND,
        fields::MUNICIPALITY,
    ];
    let head = head.map(|text| text.get(locale).to_owned()).to_vec();
    Document {
        page: locale,
        kind: print::PILE_FROM.get(locale).to_owned(),
        title: title.into(),
        facts: Vec::new(),
        sections: vec![Section::flowing(
            print::PILE_LIST.get(locale),
            Content::Table { head, rows },
        )],
        foot: print::FOOT.get(locale).to_owned(),
    }
    .written_in(locale)
}
