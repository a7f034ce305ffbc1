//! The guide's answers as a document, and as a sketch.

use super::{Content, Document, Formats, Said, Section, labels};
use crate::content::guide::GUIDE_STEPS;
use crate::domain::progress::is_somebody;
use crate::domain::{Guide, Sketch};
use crate::i18n::{Locale, Text, drafts, fill, guide as t};

/// The answers, the team and the instruments on one sheet.
pub fn document(guide: &Guide, formats: &Formats) -> Document {
    let locale = formats.locale;
    let title = match guide.municipality.trim() {
        "" => t::DOC_TITLE_PLAIN.get(locale).into(),
        place => Said::filled(t::DOC_TITLE.get(locale), "municipality", &Said::own(place)),
    };
    let mut sections = Vec::new();
    for step in GUIDE_STEPS {
        let answered = step.questions.iter().filter_map(|question| {
            let answer = guide.answer(question.id).trim();
            let question = question.question.get(locale);
            (!answer.is_empty()).then(|| (question.to_owned(), Said::own(answer)))
        });
        let n = step.number.to_string();
        let heading = fill(
            t::STEP_TITLE.get(locale),
            &[("n", &n), ("title", step.title.get(locale))],
        );
        let answers = Content::Answers(answered.collect());
        sections.push(Section::flowing(&heading, answers));
    }
    sections.push(Section::flowing(
        t::DOC_TEAM.get(locale),
        team(guide, locale),
    ));
    sections.push(Section::flowing(
        t::DOC_INSTRUMENTS.get(locale),
        instruments(guide, locale),
    ));
    sections.retain(|section| !section.content.is_empty());
    Document {
        page: locale,
        kind: t::DOC_KIND.get(locale).to_owned(),
        title,
        facts: Vec::new(),
        sections,
        foot: drafts::FOOT.get(locale).to_owned(),
    }
    .written_in(guide.locale)
}

fn team(guide: &Guide, locale: Locale) -> Content {
    let head = [t::COL_WHO, t::COL_ROLE, t::COL_LEVEL, t::COL_CONTACT];
    let rows = guide.actors.iter().map(|actor| {
        vec![
            Said::own(&*actor.name),
            Said::own(&*actor.role),
            labels::level(actor.level).get(locale).into(),
            labels::contact(actor.contact).get(locale).into(),
        ]
    });
    Content::Table {
        head: head.map(|cell| cell.get(locale).to_owned()).to_vec(),
        rows: rows.collect(),
    }
}

fn instruments(guide: &Guide, locale: Locale) -> Content {
    let head = [t::COL_INSTRUMENT, t::COL_NOTE];
    let rows = guide
        .instruments
        .iter()
        .map(|held| vec![Said::own(&*held.name), Said::own(&*held.note)]);
    Content::Table {
        head: head.map(|cell| cell.get(locale).to_owned()).to_vec(),
        rows: rows.collect(),
    }
}

/// A sketch with what the guide has found out: the need from step 1, the team and how it plays from
/// steps 2 and 4, and the instruments from step 3. Each answer comes with its question, since many
/// of them are short. Where step 4 has an answer, who and what was chosen is named beside it.
pub fn sketch_of_guide(guide: &Guide, locale: Locale) -> Sketch {
    let step = |number: u8| {
        let step = GUIDE_STEPS.iter().find(|step| step.number == number);
        let questions = step.map_or(&[][..], |step| step.questions);
        let answers = questions.iter().filter_map(|question| {
            let answer = guide.answer(question.id).trim();
            let question = question.question.get(locale);
            (!answer.is_empty()).then(|| format!("{question}\n{answer}"))
        });
        answers.collect::<Vec<_>>()
    };
    let chosen = |heading: Text, names: Vec<&str>| {
        let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
        (!names.is_empty()).then(|| format!("{}: {}", heading.get(locale), names.join(", ")))
    };
    let actors = guide.actors.iter().map(|actor| actor.name.trim());
    let instruments = guide.instruments.iter().map(|held| held.name.trim());
    let mut interplay = step(4);
    if !interplay.is_empty() {
        interplay.extend(chosen(t::DOC_TEAM, actors.collect()));
        interplay.extend(chosen(t::DOC_INSTRUMENTS, instruments.collect()));
    }
    // A row that nobody has filled in is nobody.
    let mut team = guide.actors.clone();
    team.retain(is_somebody);
    let mut schemes = guide.instruments.clone();
    schemes.retain(|held| !(held.name.trim().is_empty() && held.note.trim().is_empty()));
    Sketch {
        need: step(1).join("\n\n"),
        team_play: step(2).join("\n\n"),
        description: step(3).join("\n\n"),
        interplay: interplay.join("\n\n"),
        municipality: guide.municipality.clone(),
        actors: team,
        instruments: schemes,
        locale,
        ..Sketch::default()
    }
}
