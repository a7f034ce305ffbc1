//! Stillingsutlysning: the advert as it would be printed.

use super::{headed, list, text};
use crate::compose::{Document, Formats};
use crate::domain::Draft;
use crate::domain::amounts::percent;
use crate::domain::draft::{Advert, PostForm};
use crate::i18n::{Text, advert as t, fill};

/// The words for a form of post.
pub const fn form(form: PostForm) -> Text {
    match form {
        PostForm::Permanent => t::FORM_PERMANENT,
        PostForm::Shared => t::FORM_SHARED,
        PostForm::Trainee => t::FORM_TRAINEE,
    }
}

/// The advert.
pub fn document(draft: &Draft, advert: &Advert, formats: &Formats) -> Document {
    let locale = formats.locale;
    let title = match advert.title.trim() {
        "" => t::DOC_UNTITLED.get(locale),
        title => title,
    };
    let mut document = headed(draft, t::DOC_KIND.get(locale), title, locale);
    document
        .facts
        .push(form(advert.form).get(locale).to_owned());
    if let Ok(Some(percent)) = percent(&advert.share) {
        let percent = percent.to_string();
        let share = fill(t::DOC_SHARE.get(locale), &[("percent", &percent)]);
        document.facts.push(share);
    }
    let others = advert.shared_with.trim();
    if advert.form == PostForm::Shared && !others.is_empty() {
        let shared = fill(t::DOC_SHARED.get(locale), &[("who", others)]);
        document.facts.push(shared);
    }
    if !advert.deadline.trim().is_empty() {
        let day = formats.day(&advert.deadline);
        let deadline = fill(t::DOC_DEADLINE.get(locale), &[("day", &day)]);
        document.facts.push(deadline);
    }
    document.sections = vec![
        text(t::DOC_LEAD.get(locale), &advert.about),
        list(t::TASKS.get(locale), advert.tasks.clone()),
        list(t::QUALITIES.get(locale), advert.qualities.clone()),
        text(t::DOC_OPEN.get(locale), &advert.left_open),
        text(t::DOC_OFFER.get(locale), &advert.offer),
        list(t::DOC_CONTACT.get(locale), [draft.contact.clone()]),
    ];
    document
}

/// What somebody wrote that the advert does not show: a share that is no percentage, and with whom
/// a post is shared that is not.
pub(super) fn hidden(advert: &Advert) -> Vec<String> {
    let mut lines = Vec::new();
    if percent(&advert.share).is_err() {
        lines.push(advert.share.trim().to_owned());
    }
    if advert.form != PostForm::Shared {
        lines.push(advert.shared_with.trim().to_owned());
    }
    lines
}
