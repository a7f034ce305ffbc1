//! Forstå distriktskommunens behov: what it struggles with, and what it has.

use super::{GuideQuestion, GuideStep};
use crate::i18n::Text;

/// Step 1 of the guide.
pub const UNDERSTAND_NEEDS: GuideStep = GuideStep {
    number: 1,
    title: Text {
        nb: "Hva trenger kommunen?",
        nn: "Kva treng kommunen?",
        en: "What does the municipality need?",
    },
    report_title: Text {
        nb: "Forstå distriktskommunens behov",
        nn: "Forstå behova til distriktskommunen",
        en: "Understand the needs of the small rural municipality",
    },
    lead: Text {
        nb: "Start med det kommunen strever med, og med det den allerede har å bygge på.",
        nn: "Start med det kommunen strevar med, og med det han allereie har å bygge på.",
        en: "Start with what the municipality struggles with, and with what it already has to \
              build on.",
    },
    questions: &[
        GuideQuestion {
            id: "lag-1-1",
            question: Text {
                nb: "Hva er det kommunen vil gjøre noe med?",
                nn: "Kva er det kommunen vil gjere noko med?",
                en: "What does the municipality want to do something about?",
            },
            hint: Text {
                nb: "Velg én utfordring, og skriv hvem som merker den mest.",
                nn: "Vel éi utfordring, og skriv kven som merkar ho mest.",
                en: "Choose one challenge, and write who feels it most.",
            },
        },
        GuideQuestion {
            id: "lag-1-2",
            question: Text {
                nb: "Hva er prøvd før?",
                nn: "Kva er prøvd før?",
                en: "What has been tried before?",
            },
            hint: Text {
                nb: "Ta med det som ble lagt bort også. Når var det, og hvem var med?",
                nn: "Ta òg med det som blei lagt bort. Når var det, og kven var med?",
                en: "Include what was dropped, too. When was it, and who took part?",
            },
        },
        GuideQuestion {
            id: "lag-1-3",
            question: Text {
                nb: "Hva har kommunen lært av det den har gjort?",
                nn: "Kva har kommunen lært av det han har gjort?",
                en: "What has the municipality learned from what it has done?",
            },
            hint: Text {
                nb: "Hva virket, hva virket ikke, og hva ville dere gjort annerledes nå?",
                nn: "Kva verka, kva verka ikkje, og kva ville de gjort annleis no?",
                en: "What worked, what did not, and what would you do differently now?",
            },
        },
        GuideQuestion {
            id: "lag-1-4",
            question: Text {
                nb: "Hva og hvem har kommunen å bygge på?",
                nn: "Kva og kven har kommunen å bygge på?",
                en: "What and who can the municipality build on?",
            },
            hint: Text {
                nb: "Tenk på folk, tid, penger og lokaler, og på dem som brenner for dette.",
                nn: "Tenk på folk, tid, pengar og lokale, og på dei som brenn for dette.",
                en: "Think of people, time, money and premises, and of those who care most about \
                      this.",
            },
        },
        GuideQuestion {
            id: "lag-1-5",
            question: Text {
                nb: "Hva må på plass før kommunen kan skape noe nytt?",
                nn: "Kva må på plass før kommunen kan skape noko nytt?",
                en: "What must be in place before the municipality can create something new?",
            },
            hint: Text {
                nb: "Er det tid, kunnskap, lov til å prøve, eller noen å spørre?",
                nn: "Er det tid, kunnskap, lov til å prøve, eller nokon å spørje?",
                en: "Is it time, know-how, permission to try, or someone to ask?",
            },
        },
    ],
};
