//! Kommunal bandittportal: what was borrowed from where.

use super::{headed, table, text};
use crate::compose::{Document, Formats};
use crate::domain::Draft;
use crate::domain::draft::LoanList;
use crate::i18n::loans as t;

/// The list of loans.
pub fn document(draft: &Draft, list: &LoanList, formats: &Formats) -> Document {
    let locale = formats.locale;
    let title = t::DOC_TITLE.get(locale);
    let mut document = headed(draft, t::DOC_KIND.get(locale), title, locale);
    let head = [t::COL_WHAT, t::COL_FROM, t::COL_ADAPT].map(|cell| cell.get(locale));
    let rows = list.loans.iter().map(|loan| {
        vec![
            loan.title.clone(),
            loan.municipality.clone(),
            loan.adapted.clone(),
        ]
    });
    document.sections = vec![
        text(t::DOC_LOOKING.get(locale), &list.looking_for),
        table(t::DOC_LOANS.get(locale), &head, rows.collect()),
        super::list(
            crate::i18n::drafts::CONTACT.get(locale),
            [draft.contact.clone()],
        ),
    ];
    document
}
