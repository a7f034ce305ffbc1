//! Forms with nothing filled in, to write on by hand.
//!
//! What stands under a heading is said to somebody with a pen: nothing can be pressed or chosen on paper.

use super::sketch::{below, canvas};
use super::{Content, Document, Formats, Said, Section};
use crate::content::guide::GUIDE_STEPS;
use crate::domain::{Guide, Sketch};
use crate::i18n::{Locale, Text, fields, fill, guide, print};

/// The form of a sketch. Each section has the question behind it.
pub fn sketch(locale: Locale) -> Document {
    let no_days = Formats {
        locale,
        moment: |_, _| String::new(),
        day: |_, _| String::new(),
        number: |_, _| String::new(),
    };
    let empty = Sketch::default();
    let mut sections = canvas(&empty, locale);
    sections.extend(below(&empty, locale, &no_days));
    for section in &mut sections {
        for (screen, paper) in ON_PAPER {
            if section.hint == screen.get(locale) {
                section.hint = paper.get(locale).to_owned();
            }
        }
        if section.heading == fields::NEXT_STEPS.get(locale) {
            let head = [fields::STEP_WHAT, fields::STEP_WHO, print::STEP_WHEN];
            let head = head.map(|text| text.get(locale).to_owned()).to_vec();
            let rows = Vec::new();
            section.content = Content::Table { head, rows };
        }
    }
    Document {
        page: locale,
        kind: print::SHEET_NAME.get(locale).to_owned(),
        title: print::BLANK_TITLE.get(locale).into(),
        facts: Vec::new(),
        sections,
        foot: print::BLANK_FOOT.get(locale).to_owned(),
    }
}

/// What is said of a field on the screen, and what on paper.
const ON_PAPER: [(Text, Text); 4] = [
    (fields::IDEA_HINT, print::IDEA_HINT),
    (fields::TEAM_PLAY_HINT, print::TEAM_PLAY_HINT),
    (fields::TEAM_HINT, print::TEAM_HINT),
    (fields::EFFECT, print::EFFECT_HINT),
];

/// The sheet of a team: every question of the guide, with room for its answer.
pub fn guide(sheet: &Guide, locale: Locale) -> Document {
    let title = match sheet.municipality.trim() {
        "" => guide::DOC_TITLE_PLAIN.get(locale).into(),
        place => {
            let place = Said::own(place);
            Said::filled(guide::DOC_TITLE.get(locale), "municipality", &place)
        }
    };
    let mut sections = Vec::new();
    for step in GUIDE_STEPS {
        let values = [
            ("n", &*step.number.to_string()),
            ("title", step.title.get(locale)),
        ];
        let heading = fill(guide::STEP_TITLE.get(locale), &values);
        let questions = step.questions.iter();
        let questions = questions.map(|own| (own.question.get(locale).to_owned(), Said::default()));
        sections.push(Section {
            hint: step.lead.get(locale).to_owned(),
            ..Section::flowing(&heading, Content::Answers(questions.collect()))
        });
    }
    let table = |heading: Text, hint: Text, head: &[Text]| {
        let head = head.iter().map(|text| text.get(locale).to_owned());
        let (head, rows) = (head.collect(), Vec::new());
        Section {
            hint: hint.get(locale).to_owned(),
            ..Section::flowing(heading.get(locale), Content::Table { head, rows })
        }
    };
    let team = [
        guide::COL_WHO,
        guide::COL_ROLE,
        guide::COL_LEVEL,
        guide::COL_CONTACT,
    ];
    sections.push(Section {
        has_team_picture: true,
        ..table(guide::DOC_TEAM, print::TEAM_HINT, &team)
    });
    let support = [guide::COL_INSTRUMENT, guide::COL_NOTE];
    sections.push(table(
        guide::DOC_INSTRUMENTS,
        fields::INSTRUMENTS_HINT,
        &support,
    ));
    Document {
        page: locale,
        kind: guide::DOC_KIND.get(locale).to_owned(),
        title,
        facts: Vec::new(),
        sections,
        foot: print::BLANK_FOOT.get(locale).to_owned(),
    }
    .written_in(sheet.locale)
}

/// Whether nobody has answered, chosen or named anything on a sheet.
pub fn is_blank(sheet: &Guide) -> bool {
    let is_unanswered = sheet.answers.iter().all(|own| own.text.trim().is_empty());
    is_unanswered && sheet.actors.is_empty() && sheet.instruments.is_empty()
}
