//! What we ship, to be found.

use super::{Findable, Group, Place};
use crate::compose::labels;
use crate::content::guide::GUIDE_STEPS;
use crate::content::selfcheck::SESSIONS;
use crate::content::{
    CHALLENGES, EXAMPLES, FINDINGS, MAP_ELEMENTS, MAP_MEANINGS, NEEDS, PROPOSALS, PROTOTYPE_CARDS,
    PROTOTYPES, SOURCES,
};
use crate::i18n::{Locale, Text};

/// What we ship, in a language.
pub fn shipped(locale: Locale) -> Vec<Findable> {
    let mut found = Vec::new();
    for (element, meaning) in MAP_ELEMENTS.iter().zip(MAP_MEANINGS) {
        let mut rest = vec![meaning.teaser.get(locale)];
        rest.extend(meaning.meaning.iter().map(|text| text.get(locale)));
        rest.extend(meaning.recognise.iter().map(|text| text.get(locale)));
        rest.push(meaning.ask.get(locale));
        let themes = labels::themes(meaning.themes.iter().copied(), locale);
        rest.push(&themes);
        let (place, name) = (Place::Element(element.id), element.name.get(locale));
        found.push(Findable::new(place, Group::Map, name, &rest));
    }
    for (card, prototype) in PROTOTYPE_CARDS.iter().zip(PROTOTYPES) {
        let mut rest = vec![card.teaser.get(locale)];
        rest.extend(prototype.promise.iter().map(|text| text.get(locale)));
        let (place, name) = (Place::Measure(card.id), card.name.get(locale));
        found.push(Findable::new(place, Group::Measures, name, &rest));
    }
    for example in EXAMPLES {
        let themes = labels::themes(example.themes.iter().copied(), locale);
        let rest = [
            &themes,
            example.teaser.get(locale),
            example.place.get(locale),
            example.background.get(locale),
            example.what_they_did.get(locale),
            example.what_came_of_it.get(locale),
            example.what_to_learn.get(locale),
        ];
        let (place, name) = (Place::Example(example.id), example.name.get(locale));
        found.push(Findable::new(place, Group::Examples, name, &rest));
    }
    for proposal in PROPOSALS {
        let (place, name) = (Place::Proposal(proposal.id), proposal.name.get(locale));
        let theme = labels::theme(proposal.theme, locale);
        let rest = [proposal.sentence.get(locale), &theme];
        found.push(Findable::new(place, Group::Proposals, name, &rest));
    }
    for step in GUIDE_STEPS {
        for question in step.questions {
            let name = question.question.get(locale);
            let (title, in_report) = (step.title.get(locale), step.report_title.get(locale));
            let rest = [question.hint.get(locale), title, in_report];
            let place = Place::Question(question.id);
            found.push(Findable::new(place, Group::Guide, name, &rest));
        }
    }
    for session in &SESSIONS {
        let asked = [&session.question].into_iter().chain(&session.prompts);
        for (number, question) in asked.enumerate() {
            let place = Place::Check(session.number, number);
            let lines = [session.title.get(locale)];
            found.push(Findable::new(
                place,
                Group::Check,
                question.get(locale),
                &lines,
            ));
        }
    }
    report(locale, &mut found);
    found
}

/// What the report found and heard, and what we build on.
fn report(locale: Locale, found: &mut Vec<Findable>) {
    let mut add = |place: Place, name: Text, lines: &[&str]| {
        found.push(Findable::new(place, Group::Report, name.get(locale), lines));
    };
    for finding in FINDINGS.iter().chain(&CHALLENGES) {
        let lines = [finding.text.get(locale)];
        add(Place::Finding(finding.id), finding.title, &lines);
    }
    for need in NEEDS {
        let theme = labels::theme(need.theme, locale);
        add(Place::Need(need.id), need.question, &[&theme]);
    }
    for source in SOURCES {
        let lines = [
            source.used_for.get(locale),
            source.publisher.get(locale),
            source.date.get(locale),
        ];
        add(Place::Source(source.id), source.title, &lines);
    }
}
