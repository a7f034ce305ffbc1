//! Identifiser relevante aktører: who can help, and with what.

use super::{GuideQuestion, GuideStep};
use crate::i18n::Text;

/// Step 2 of the guide.
pub const FIND_ACTORS: GuideStep = GuideStep {
    number: 2,
    title: Text {
        nb: "Hvem kan hjelpe?",
        nn: "Kven kan hjelpe?",
        en: "Who can help?",
    },
    report_title: Text {
        nb: "Identifiser relevante aktører",
        nn: "Identifiser relevante aktørar",
        en: "Identify relevant partners",
    },
    lead: Text {
        nb: "Finn ut hvem som kan hjelpe, og hva hver av dem kan gjøre på laget.",
        nn: "Finn ut kven som kan hjelpe, og kva kvar av dei kan gjere på laget.",
        en: "Find out who can help, and what each of them can do on the team.",
    },
    questions: &[
        GuideQuestion {
            id: "lag-2-1",
            question: Text {
                nb: "Hvem kan styrke det kommunen selv har av folk og krefter?",
                nn: "Kven kan styrke det kommunen sjølv har av folk og krefter?",
                en: "Who can strengthen the people and resources the municipality has itself?",
            },
            hint: Text {
                nb: "Tenk lokalt, regionalt og nasjonalt. To–tre som vil noe, er bedre enn en lang \
                      liste.",
                nn: "Tenk lokalt, regionalt og nasjonalt. To–tre som vil noko, er betre enn ei \
                      lang liste.",
                en: "Think local, regional and national. Two or three who really want to help are \
                      better than a long list.",
            },
        },
        GuideQuestion {
            id: "lag-2-2",
            question: Text {
                nb: "Hvilken rolle passer for hver aktør?",
                nn: "Kva rolle passar for kvar aktør?",
                en: "Which role suits each partner?",
            },
            hint: Text {
                nb: "Én rolle til hver: gi råd, betale, åpne dører, låne ut folk eller noe annet.",
                nn: "Éi rolle til kvar: gje råd, betale, opne dører, låne ut folk eller noko anna.",
                en: "One role each: give advice, pay, open doors, lend people or something else.",
            },
        },
        GuideQuestion {
            id: "lag-2-3",
            question: Text {
                nb: "Hvilke aktører samarbeider kommunen med fra før, og om hva?",
                nn: "Kva aktørar samarbeider kommunen med frå før, og om kva?",
                en: "Which partners does the municipality already work with, and on what?",
            },
            hint: Text {
                nb: "Skriv hvem som kjenner hvem. Kjenner dere ingen der, kan en telefon være \
                      første steg.",
                nn: "Skriv kven som kjenner kven. Kjenner de ingen der, kan ein telefon vere \
                      første steg.",
                en: "Write who knows whom. If you know nobody there, a phone call can be the first \
                      step.",
            },
        },
    ],
};
