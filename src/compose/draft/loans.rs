//! Kommunal bandittportal: what was borrowed from where.

use super::{headed, joined, own_under, table, text};
use crate::compose::{Document, Formats, Said, Section};
use crate::domain::Draft;
use crate::domain::draft::LoanList;
use crate::i18n::{Locale, loans as t};

/// The list of loans.
pub fn document(draft: &Draft, list: &LoanList, formats: &Formats) -> Document {
    let locale = formats.locale;
    let title = t::DOC_TITLE.get(locale).into();
    let mut document = headed(draft, t::DOC_KIND.get(locale), title, locale);
    let head = [t::COL_WHAT, t::COL_FROM, t::COL_ADAPT].map(|cell| cell.get(locale));
    let rows = list.loans.iter().map(|loan| {
        vec![
            Said::own(&*loan.title),
            Said::own(&*loan.municipality),
            Said::own(&*loan.adapted),
        ]
    });
    document.sections = vec![
        text(t::DOC_LOOKING.get(locale), &list.looking_for),
        table(t::DOC_LOANS.get(locale), &head, rows.collect()),
        super::list(
            crate::i18n::drafts::CONTACT.get(locale),
            [Said::own(&*draft.contact)],
        ),
    ];
    document
}

/// What is borrowed, a line each.
pub(super) fn told(list: &LoanList, locale: Locale) -> Vec<Section> {
    let lines = list.loans.iter().map(|loan| {
        let from = own_under(t::COL_FROM.get(locale), &loan.municipality);
        let adapted = own_under(t::COL_ADAPT.get(locale), &loan.adapted);
        joined(&[Said::own(&*loan.title), from, adapted])
    });
    vec![super::list(t::DOC_LOANS.get(locale), lines)]
}
