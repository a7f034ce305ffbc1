//! Nyskapingslaget: how a team forms around a municipality, on the municipality's terms.
//!
//! The aims, the principles, the titles of the steps, and the number and meaning of the questions
//! are the report's; the words are ours, and so are the hints. The report wrote the questions for
//! those who want to be good partners of a municipality; they speak of «kommunen», so that the
//! municipality and its partners can answer them at the same table.

mod coordinate;
mod find_actors;
mod find_instruments;
mod instruments;
mod understand_needs;

use crate::i18n::Text;

pub use instruments::{INSTRUMENTS, KnownInstrument};

/// An id from [`SOURCES`](super::SOURCES): where the guide and the named instruments are from.
pub const GUIDE_SOURCE: &str = "kilde-rapport";

/// What the team is to secure.
#[derive(Clone, Copy, Debug)]
pub struct Principle {
    /// The report's name; in English as the fields of a sketch have it.
    pub name: Text,
    /// What it asks of the team, in one sentence of ours.
    pub text: Text,
}

/// A step on the way to a team.
#[derive(Clone, Copy, Debug)]
pub struct GuideStep {
    /// 1 to 4.
    pub number: u8,
    /// What it asks, in plain words.
    pub title: Text,
    /// The report's title.
    pub report_title: Text,
    /// What the step is about, in one sentence.
    pub lead: Text,
    /// The questions, in the report's order.
    pub questions: &'static [GuideQuestion],
}

/// A question to answer together.
#[derive(Clone, Copy, Debug)]
pub struct GuideQuestion {
    /// Stable id, `lag-<step>-<n>`, kept with the answer.
    pub id: &'static str,
    /// The question, to be understood where it stands alone.
    pub question: Text,
    /// A way into the answer: ours.
    pub hint: Text,
}

/// What the team is for.
pub const AIMS: [Text; 2] = [
    Text {
        nb: "Gjøre kommunen sterkere innenfra, så den kan skape noe nytt med egne folk og krefter.",
        nn: "Gjere kommunen sterkare innanfrå, så han kan skape noko nytt med eigne folk og \
              krefter.",
        en: "Make the municipality stronger from within, so that it can create something new with \
              its own people and resources.",
    },
    Text {
        nb: "Knytte dem som er rundt kommunen, tettere sammen, så de hjelper som ett lag.",
        nn: "Knyte dei som er rundt kommunen, tettare saman, så dei hjelper som eitt lag.",
        en: "Tie those round the municipality closer together, so that they help as one team.",
    },
];

/// What the team is to secure, under the names that the key questions of a sketch also have.
pub const PRINCIPLES: [Principle; 3] = [
    Principle {
        name: Text {
            nb: "Kontinuitet",
            nn: "Kontinuitet",
            en: "Continuity",
        },
        text: Text {
            nb: "Tenk langt, lær underveis, og hold det i gang også når prosjektet er slutt.",
            nn: "Tenk langt, lær undervegs, og hald det i gang òg når prosjektet er slutt.",
            en: "Think long term, learn as you go, and keep it going when the project has ended, \
                  too.",
        },
    },
    Principle {
        name: Text {
            nb: "Samspill",
            nn: "Samspel",
            en: "Cooperation",
        },
        text: Text {
            nb: "Spill hverandre gode, jobb på tvers av avdelinger og etater, og velg én felles \
                  retning.",
            nn: "Spel kvarandre gode, arbeid på tvers av avdelingar og etatar, og vel éi felles \
                  retning.",
            en: "Bring out the best in each other, work across departments and agencies, and \
                  choose one shared direction.",
        },
    },
    Principle {
        name: Text {
            nb: "Forståelse",
            nn: "Forståing",
            en: "Understanding",
        },
        text: Text {
            nb: "Bytt ut innovasjonsspråket med ord og eksempler som folk kjenner fra sin egen \
                  hverdag.",
            nn: "Byt ut innovasjonsspråket med ord og døme som folk kjenner frå sin eigen kvardag.",
            en: "Swap the language of innovation for words and examples that people know from \
                  their own everyday life.",
        },
    },
];

/// All steps, in order; fifteen questions in all.
pub const GUIDE_STEPS: &[GuideStep] = &[
    understand_needs::UNDERSTAND_NEEDS,
    find_actors::FIND_ACTORS,
    find_instruments::FIND_INSTRUMENTS,
    coordinate::COORDINATE,
];
