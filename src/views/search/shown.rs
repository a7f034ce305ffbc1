//! A find as it is shown: its name, and the line that has the words, with what was looked for marked.

use leptos::prelude::*;

use crate::components::Words;
use crate::compose::finds::{Findable, Group, Place};
use crate::compose::parts;
use crate::content::{EXAMPLES, PROPOSALS, PROTOTYPE_CARDS, SOURCES};
use crate::domain::find::{Question, Stretch, excerpt};
use crate::domain::parts::Part;
use crate::domain::{Id, Work};
use crate::i18n::{Locale, Text, fill, search as t};
use crate::state::AppState;
use crate::views::work::differences::{part_words, told};
use crate::views::work::names::name_lang;

/// The longest line, in letters.
const MOST_LETTERS: usize = 160;

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Said {
    /// The language, where it is not the page's.
    lang: Option<&'static str>,
    stretches: Vec<Stretch>,
}

/// A find as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Shown {
    /// Where it is.
    pub place: Place,
    /// Its name.
    pub name: Vec<Said>,
    /// The line that has the words, or what it is.
    pub line: Vec<Said>,
}

/// A line that may be shown: what it is called, and what it says.
struct Line {
    name: Option<String>,
    text: String,
    lang: Option<&'static str>,
}

impl Shown {
    /// A find, for those who look for this.
    pub fn of(state: AppState, found: &Findable, asked: &Question, locale: Locale) -> Shown {
        let own = own_id(found.place).and_then(|id| state.works.stored(id));
        let work = own.as_ref().map(|entry| &entry.record.body);
        let name = match our_name(found.place).and_then(|text| text.kept_in(locale)) {
            Some([before, name, after]) => [
                (None, before),
                (Some(Locale::Nb.tag()), name),
                (None, after),
            ]
            .into_iter()
            .map(|(lang, text)| Said {
                lang,
                stretches: asked.stretches(text),
            })
            .collect(),
            None => vec![Said {
                lang: work.and_then(|work| name_lang(work, locale)),
                stretches: asked.stretches(&found.name),
            }],
        };
        let line = line(found, work, asked, locale);
        Shown {
            place: found.place,
            name,
            line: line.map_or_else(Vec::new, |line| said(line, asked, locale)),
        }
    }
}

/// The line that has the words best; what the page says of itself stands there anyway, and beside a name that has all of
/// them stands nothing else.
fn line(found: &Findable, work: Option<&Work>, asked: &Question, locale: Locale) -> Option<Line> {
    let ours = |text: &String| Line {
        name: None,
        text: text.clone(),
        lang: None,
    };
    let lines = match work {
        Some(work) => own_lines(work, locale),
        None => found.lines.iter().map(ours).collect(),
    };
    let in_name = asked.weight(&found.name);
    let weighed = lines
        .into_iter()
        .map(|line| (asked.weight(&line.text), line));
    // Of several that have the words as well, the first.
    let best = weighed.reduce(|best, other| if other.0 > best.0 { other } else { best });
    let (weight, line) = best?;
    let is_of_page = matches!(found.group, Group::Screens | Group::Actions | Group::Fields);
    (is_of_page || weight > in_name).then_some(line)
}

/// What a work says, part by part.
fn own_lines(work: &Work, locale: Locale) -> Vec<Line> {
    let parts = match work {
        Work::Sketch(sketch) => Part::ALL
            .into_iter()
            .map(|part| {
                let name = parts::name(part).get(locale).to_owned();
                (name, part_words(part, sketch, locale))
            })
            .collect(),
        work => told(work, locale),
    };
    let lines = parts.into_iter().map(|(name, said)| Line {
        name: Some(name),
        lang: said.lang(locale),
        text: said.to_string(),
    });
    lines.collect()
}

fn said(line: Line, asked: &Question, locale: Locale) -> Vec<Said> {
    let words: Vec<&str> = line.text.split_whitespace().collect();
    let text = Said {
        lang: line.lang,
        stretches: excerpt(asked.stretches(&words.join(" ")), MOST_LETTERS),
    };
    let named = line.name.filter(|name| !name.is_empty()).map(|name| Said {
        lang: None,
        stretches: vec![Stretch {
            text: fill(t::LINE.get(locale), &[("name", &name), ("text", "")]),
            is_hit: false,
        }],
    });
    named.into_iter().chain([text]).collect()
}

fn own_id(place: Place) -> Option<Id> {
    match place {
        Place::Sketch(id)
        | Place::Draft(_, id)
        | Place::Selfcheck(id)
        | Place::GuideSheet(id)
        | Place::Workshop(id) => Some(id),
        _ => None,
    }
}

/// What we call a thing of ours.
fn our_name(place: Place) -> Option<Text> {
    match place {
        Place::Measure(id) => {
            let card = PROTOTYPE_CARDS.iter().find(|card| card.id == id);
            card.map(|card| card.name)
        }
        Place::Proposal(id) => {
            let proposal = PROPOSALS.iter().find(|proposal| proposal.id == id);
            proposal.map(|proposal| proposal.name)
        }
        Place::Example(id) => {
            let example = EXAMPLES.iter().find(|example| example.id == id);
            example.map(|example| example.name)
        }
        Place::Source(id) => {
            let source = SOURCES.iter().find(|source| source.id == id);
            source.map(|source| source.title)
        }
        _ => None,
    }
}

/// Words with what was looked for marked.
#[component]
pub fn Marked(said: Vec<Said>) -> impl IntoView {
    let said = said.into_iter().map(|own| {
        let stretches = own.stretches.into_iter().map(|stretch| {
            let text = Signal::stored(stretch.text);
            match stretch.is_hit {
                true => view! { <mark><Words text/></mark> }.into_any(),
                false => view! { <Words text/> }.into_any(),
            }
        });
        view! { <span lang=own.lang>{stretches.collect_view()}</span> }
    });
    said.collect_view()
}
