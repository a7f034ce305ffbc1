//! What we ship that can be borrowed or used.

use super::{BorrowedFrom, BorrowedKind, Category, Item, Source};
use crate::compose::labels;
use crate::content::{
    EXAMPLES, ILLUSTRATIONS, MAP_ELEMENTS, MAP_MEANINGS, PROPOSALS, PROTOTYPE_CARDS,
};
use crate::i18n::{Locale, Text, guide, loans as t, map, selfcheck};

fn example(id: &str) -> Option<Text> {
    let known = EXAMPLES.iter().find(|known| known.id == id);
    known.map(|known| known.name)
}

fn illustration(id: &str) -> Option<Text> {
    let known = ILLUSTRATIONS.iter().find(|known| known.id == id);
    known.map(|known| known.name)
}

fn proposal(id: &str) -> Option<Text> {
    let known = PROPOSALS.iter().find(|known| known.id == id);
    known.map(|known| known.name)
}

/// What we call something that is ours and has a name; nothing for what people made, and for what the page calls by its
/// own words.
pub fn our_name(source: Source) -> Option<Text> {
    match source {
        Source::Example(id) => example(id),
        Source::Illustration(id) => illustration(id),
        Source::Proposal(id) => proposal(id),
        Source::Prototype(id) => {
            let known = PROTOTYPE_CARDS.iter().find(|known| known.id == id);
            known.map(|known| known.name)
        }
        _ => None,
    }
}

/// What we call something of ours that somebody has borrowed.
pub fn name_of_loan(from: &BorrowedFrom) -> Option<Text> {
    match from.kind {
        BorrowedKind::Example => example(&from.id),
        BorrowedKind::Illustration => illustration(&from.id),
        BorrowedKind::Proposal => proposal(&from.id),
        BorrowedKind::Sketch | BorrowedKind::Draft => None,
    }
}

/// All of it, in a language.
pub(super) fn shipped(locale: Locale) -> Vec<Item> {
    let examples = EXAMPLES.iter().map(|example| {
        Item::new(
            Source::Example(example.id),
            Category::Examples,
            example.name.get(locale),
            example.teaser.get(locale),
            example.place.get(locale),
        )
        .also(&[
            example.background.get(locale),
            example.what_they_did.get(locale),
            example.what_came_of_it.get(locale),
            example.what_to_learn.get(locale),
            &labels::themes(example.themes.iter().copied(), locale),
        ])
    });
    let proposals = PROPOSALS.iter().map(|proposal| {
        let (name, about) = (proposal.name.get(locale), proposal.sentence.get(locale));
        let source = Source::Proposal(proposal.id);
        let theme = labels::theme(proposal.theme, locale);
        Item::new(source, Category::Templates, name, about, "")
            .also(&[&theme])
            .only_found()
    });
    let elements = MAP_ELEMENTS.iter().zip(MAP_MEANINGS);
    let elements = elements.map(|(element, meaning)| {
        let (name, about) = (element.name.get(locale), meaning.teaser.get(locale));
        let words: Vec<&str> = meaning
            .meaning
            .iter()
            .map(|text| text.get(locale))
            .collect();
        Item::new(
            Source::Element(element.id),
            Category::Tools,
            name,
            about,
            "",
        )
        .also(&words)
        .only_found()
    });
    let form = Item::new(
        Source::BlankForm,
        Category::Templates,
        t::BLANK_FORM.get(locale),
        t::BLANK_FORM_TEXT.get(locale),
        "",
    );
    let illustrations = ILLUSTRATIONS.iter().map(|illustration| {
        Item::new(
            Source::Illustration(illustration.id),
            Category::Templates,
            illustration.name.get(locale),
            illustration.seed.idea.get(locale),
            "",
        )
        .also(&[illustration.seed.description.get(locale)])
    });
    let map = [
        (Source::Map, map::TITLE, map::LEAD),
        (Source::Selfcheck, selfcheck::TITLE, selfcheck::LEAD),
        (Source::Guide, guide::TITLE, guide::LEAD),
    ];
    let map = map.map(|(source, title, lead)| {
        let (title, lead) = (title.get(locale), lead.get(locale));
        Item::new(source, Category::Tools, title, lead, "")
    });
    let prototypes = PROTOTYPE_CARDS.iter().map(|card| {
        Item::new(
            Source::Prototype(card.id),
            Category::Tools,
            card.name.get(locale),
            card.teaser.get(locale),
            "",
        )
    });
    examples
        .chain([form])
        .chain(illustrations)
        .chain(map)
        .chain(prototypes)
        .chain(proposals)
        .chain(elements)
        .collect()
}
