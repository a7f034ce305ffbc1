//! Stillingsutlysning: the advert as it would be printed.

use super::{headed, list, own_under, text};
use crate::compose::{Document, Formats, Said, Section};
use crate::domain::Draft;
use crate::domain::amounts::percent;
use crate::domain::draft::{Advert, PostForm};
use crate::domain::rows::Line;
use crate::i18n::{Locale, Text, advert as t, fill};

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
        "" => t::DOC_UNTITLED.get(locale).into(),
        title => Said::own(title),
    };
    let mut document = headed(draft, t::DOC_KIND.get(locale), title, locale);
    document.facts.push(form(advert.form).get(locale).into());
    document.facts.extend(share(advert, locale));
    let others = advert.shared_with.trim();
    if advert.form == PostForm::Shared && !others.is_empty() {
        let shared = Said::filled(t::DOC_SHARED.get(locale), "who", &Said::own(others));
        document.facts.push(shared);
    }
    document.facts.push(deadline(advert, formats));
    document.sections = vec![
        text(t::DOC_LEAD.get(locale), &advert.about),
        list(t::TASKS.get(locale), texts(&advert.tasks)),
        list(t::QUALITIES.get(locale), texts(&advert.qualities)),
        text(t::DOC_OPEN.get(locale), &advert.left_open),
        text(t::DOC_OFFER.get(locale), &advert.offer),
        list(t::DOC_CONTACT.get(locale), [Said::own(&*draft.contact)]),
    ];
    document
}

fn texts(lines: &[Line]) -> impl Iterator<Item = Said> {
    lines.iter().map(|line| Said::own(&*line.text))
}

/// The share of a full post with its unit, where it can be read.
fn share(advert: &Advert, locale: Locale) -> Option<Said> {
    let percent = percent(&advert.share).ok()??.to_string();
    Some(fill(t::DOC_SHARE.get(locale), &[("percent", &percent)]).into())
}

fn deadline(advert: &Advert, formats: &Formats) -> Said {
    match formats.day(&advert.deadline) {
        day if day.is_empty() => day,
        day => Said::filled(t::DOC_DEADLINE.get(formats.locale), "day", &day),
    }
}

/// What sort of post it is where that was chosen, its tasks, the qualities, and what is offered. The
/// rest stands in fields of its own.
pub(super) fn told(advert: &Advert, formats: &Formats) -> Vec<Section> {
    let locale = formats.locale;
    let sort = match advert.form {
        PostForm::Permanent => Said::default(),
        chosen => form(chosen).get(locale).into(),
    };
    let unread = || own_under(t::SHARE.get(locale), &advert.share);
    let share = share(advert, locale).unwrap_or_else(unread);
    let post = [sort, share, deadline(advert, formats)];
    vec![
        list(t::DOC_KIND.get(locale), post),
        list(t::TASKS.get(locale), texts(&advert.tasks)),
        list(t::QUALITIES.get(locale), texts(&advert.qualities)),
        text(t::DOC_OFFER.get(locale), &advert.offer),
    ]
}

/// What somebody wrote that the advert does not show: a share that is no percentage, and with whom
/// a post is shared that is not.
pub(super) fn hidden(advert: &Advert, locale: Locale) -> Vec<Said> {
    let mut lines = Vec::new();
    if percent(&advert.share).is_err() {
        lines.push(own_under(t::SHARE.get(locale), &advert.share));
    }
    if advert.form != PostForm::Shared {
        lines.push(Said::own(advert.shared_with.trim()));
    }
    lines
}
