//! What can be borrowed: everything in the app that is worth borrowing, in four categories.

mod shipped;

use super::formats::Formats;
use super::{draft, seed};
use crate::compose::titles::shown_name;
use crate::content::{EXAMPLES, ILLUSTRATIONS, PROPOSALS};
use crate::domain::list::Entry;
use crate::domain::search;
use crate::domain::{
    Actor, Body, BorrowedFrom, BorrowedKind, Contact, Draft, Id, Prototype, Sketch, Status, Work,
};
use crate::i18n::{Locale, Text, loans as t};

use shipped::shipped;
pub use shipped::{name_of_loan, our_name};

/// The categories of the report's prototype.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// What others have done, and what one has carried out oneself.
    Examples,
    /// Blank forms, illustrations, drafts.
    Templates,
    /// What the app itself can do.
    Tools,
    /// What was adapted to fit locally.
    Adaptations,
}

impl Category {
    /// All categories, in the order of the report's prototype.
    pub const ALL: [Category; 4] = [
        Category::Examples,
        Category::Templates,
        Category::Tools,
        Category::Adaptations,
    ];

    /// Its name.
    pub const fn name(self) -> Text {
        match self {
            Category::Examples => t::EXAMPLES,
            Category::Templates => t::TEMPLATES,
            Category::Tools => t::TOOLS,
            Category::Adaptations => t::ADAPTATIONS,
        }
    }
}

/// What something that can be borrowed is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// An example of others, by its id.
    Example(&'static str),
    /// An illustration of the navigation tool, by its id.
    Illustration(&'static str),
    /// A sketch on this machine.
    Sketch(Id),
    /// A draft on this machine.
    Draft(Prototype, Id),
    /// A prototype, by its id.
    Prototype(&'static str),
    /// A proposal of the catalogue, by its id.
    Proposal(&'static str),
    /// The system map.
    Map,
    /// An element of the system map, by its id.
    Element(&'static str),
    /// The self-check.
    Selfcheck,
    /// The guide.
    Guide,
    /// The navigation tool with nothing in it, to write in or to print.
    BlankForm,
}

/// Something that can be borrowed.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it is.
    pub source: Source,
    /// Where it belongs.
    pub category: Category,
    /// Where it belongs too.
    pub also_in: Option<Category>,
    /// Its name.
    pub title: String,
    /// A line about it.
    pub about: String,
    /// Where it comes from, or empty.
    pub place: String,
    /// Whether it is one of so many that it is shown only to those who look for it.
    is_only_found: bool,
    haystack: String,
}

impl Item {
    fn new(source: Source, category: Category, title: &str, about: &str, place: &str) -> Item {
        let haystack = search::folded(&[title, about, place]);
        Item {
            source,
            category,
            also_in: None,
            title: title.to_owned(),
            about: about.to_owned(),
            place: place.to_owned(),
            is_only_found: false,
            haystack,
        }
    }

    /// The same, shown only to those who look for it.
    fn only_found(mut self) -> Item {
        self.is_only_found = true;
        self
    }

    /// The same, found by more words than it shows.
    fn also(mut self, words: &[&str]) -> Item {
        self.haystack.push_str(&search::folded(words));
        self
    }

    /// What a loan of it is recorded as; `None` for what is used rather than borrowed.
    pub fn loan(&self) -> Option<BorrowedFrom> {
        let (kind, id) = match self.source {
            Source::Example(id) => (BorrowedKind::Example, id.to_owned()),
            Source::Illustration(id) => (BorrowedKind::Illustration, id.to_owned()),
            Source::Sketch(id) => (BorrowedKind::Sketch, id.to_string()),
            Source::Draft(_, id) => (BorrowedKind::Draft, id.to_string()),
            Source::Proposal(id) => (BorrowedKind::Proposal, id.to_owned()),
            Source::Prototype(_)
            | Source::Map
            | Source::Element(_)
            | Source::Selfcheck
            | Source::Guide
            | Source::BlankForm => {
                return None;
            }
        };
        Some(BorrowedFrom {
            kind,
            id,
            title: self.title.clone(),
            municipality: self.place.clone(),
            ..BorrowedFrom::default()
        })
    }
}

/// Everything that can be borrowed, `own` being what is on this machine and not in the bin.
pub fn items<'a>(own: impl IntoIterator<Item = &'a Entry>, formats: &Formats) -> Vec<Item> {
    let locale = formats.locale;
    let mut items = shipped(locale);
    for entry in own {
        items.extend(own_item(entry, formats));
    }
    items
}

/// A sketch that begins with what is borrowed, and says where it is from. `own` is the work, where
/// it is one on this machine; `None` for what is used rather than borrowed.
pub fn borrow(item: &Item, own: Option<&Work>, locale: Locale) -> Option<Sketch> {
    let from = item.loan()?;
    let sketch = match (item.source, own) {
        (Source::Example(id), _) => {
            let example = EXAMPLES.iter().find(|example| example.id == id)?;
            return Some(seed::from_example(example, locale));
        }
        (Source::Illustration(id), _) => {
            let known = ILLUSTRATIONS.iter().find(|known| known.id == id)?;
            seed::from_illustration(known, locale)
        }
        (Source::Proposal(id), _) => {
            let known = PROPOSALS.iter().find(|known| known.id == id)?;
            return Some(seed::from_proposal(known, locale));
        }
        (_, Some(Work::Sketch(held))) => Sketch {
            status: Status::default(),
            effect: Default::default(),
            next_steps: Vec::new(),
            contributors: Vec::new(),
            municipality: String::new(),
            workshop: None,
            conflict_of: None,
            // Whom we know there is nobody else's to know.
            actors: without_contacts(&held.actors),
            ..Sketch::clone(held)
        },
        (_, Some(Work::Draft(held))) => {
            let mut held = Draft::clone(held);
            held.contact.clear();
            draft::sketch::sketch_of(&held, locale)
        }
        (_, Some(Work::Selfcheck(_) | Work::Guide(_) | Work::Workshop(_)) | None) => return None,
    };
    Some(Sketch {
        borrowed_from: Some(from),
        ..sketch
    })
}

/// Those that have every word, in a category or in all of them.
pub fn find<'a>(items: &'a [Item], query: &str, category: Option<Category>) -> Vec<&'a Item> {
    let words = search::words(query);
    items
        .iter()
        .filter(|item| {
            category
                .is_none_or(|category| item.category == category || item.also_in == Some(category))
        })
        .filter(|item| !item.is_only_found || !words.is_empty())
        .filter(|item| search::matches(&item.haystack, &words))
        .collect()
}

/// What is borrowed of one's own: what was carried out, drafts, and what was adapted.
fn own_item(entry: &Entry, formats: &Formats) -> Option<Item> {
    let record = &entry.record;
    if record.body.title().is_empty() || record.body.is_binned() {
        return None;
    }
    let title = shown_name(&record.body, record.body.stamps().locale);
    let title = title.as_str();
    match &record.body {
        Work::Sketch(sketch) => {
            let adapted = sketch
                .borrowed_from
                .as_ref()
                .map(|from| from.adapted.trim());
            let (category, about) = match (adapted, sketch.status) {
                (Some(adapted), _) if !adapted.is_empty() => (Category::Adaptations, adapted),
                (_, Status::CarriedOut) => (Category::Examples, sketch.description.trim()),
                _ => return None,
            };
            let place = sketch.municipality.trim();
            let source = Source::Sketch(record.id);
            let item = Item::new(source, category, title, &first_line(about), place);
            // What was adapted and carried out is an example as well.
            let is_example = sketch.status == Status::CarriedOut;
            Some(Item {
                also_in: is_example.then_some(Category::Examples),
                ..item
            })
        }
        Work::Draft(held) => {
            let prototype = held.prototype();
            // A list of loans is not lent on.
            let category = match prototype {
                Prototype::Loans => return None,
                Prototype::Requirements => Category::Adaptations,
                _ => Category::Templates,
            };
            let kind = draft::document(held, formats).kind;
            let source = Source::Draft(prototype, record.id);
            let texts = held.texts();
            let words: Vec<&str> = texts.iter().map(String::as_str).collect();
            let place = held.municipality.trim();
            Some(Item::new(source, category, title, &kind, place).also(&words))
        }
        Work::Selfcheck(_) | Work::Guide(_) | Work::Workshop(_) => None,
    }
}

fn without_contacts(actors: &[Actor]) -> Vec<Actor> {
    let known = actors.iter().cloned();
    known
        .map(|actor| Actor {
            contact: Contact::default(),
            contact_person: String::new(),
            ..actor
        })
        .collect()
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}
