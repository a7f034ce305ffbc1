//! Identifiser relevante virkemidler: what there is to use, and what is missing.

use super::{GuideQuestion, GuideStep};
use crate::i18n::Text;

/// Step 3 of the guide.
pub const FIND_INSTRUMENTS: GuideStep = GuideStep {
    number: 3,
    title: Text {
        nb: "Hva finnes av støtte?",
        nn: "Kva finst av støtte?",
        en: "What support is there?",
    },
    report_title: Text {
        nb: "Identifiser relevante virkemidler",
        nn: "Identifiser relevante verkemiddel",
        en: "Identify relevant support and tools",
    },
    lead: Text {
        nb: "Se hva som finnes av penger, ordninger og verktøy, og hvordan dere får brukt det.",
        nn: "Sjå kva som finst av pengar, ordningar og verktøy, og korleis de får brukt det.",
        en: "See what funding, schemes and tools there are, and how you can make use of them.",
    },
    questions: &[
        GuideQuestion {
            id: "lag-3-1",
            question: Text {
                nb: "Hvilken støtte og hvilke ordninger og verktøy kan gjøre kommunen sterkere?",
                nn: "Kva støtte, ordningar og verktøy kan gjere kommunen sterkare?",
                en: "Which funding, schemes and tools can make the municipality stronger?",
            },
            hint: Text {
                nb: "Ta med det dere har hørt om, selv om dere er usikre. Det går an å spørre.",
                nn: "Ta med det de har høyrt om, sjølv om de er usikre. Det går an å spørje.",
                en: "Include what you have heard of, even if you are unsure. You can always ask.",
            },
        },
        GuideQuestion {
            id: "lag-3-2",
            question: Text {
                nb: "Hva skal til for at støtten blir lettere å få tak i og bruke?",
                nn: "Kva skal til for at støtta blir lettare å få tak i og bruke?",
                en: "What would make the support and tools easier to get hold of and use?",
            },
            hint: Text {
                nb: "Kan noen forklare, søke sammen med dere eller korte ned skjemaet?",
                nn: "Kan nokon forklare, søke saman med dykk eller korte ned skjemaet?",
                en: "Could someone explain, apply with you or shorten the form?",
            },
        },
        GuideQuestion {
            id: "lag-3-3",
            question: Text {
                nb: "Er det noe kommunen trenger, som ingen tilbyr?",
                nn: "Er det noko kommunen treng, som ingen tilbyr?",
                en: "Is there something the municipality needs that nobody offers?",
            },
            hint: Text {
                nb: "Skriv hva dere skulle ønske fantes. Det kan bli starten på en skisse.",
                nn: "Skriv kva de skulle ønske fanst. Det kan bli starten på ei skisse.",
                en: "Write what you wish there were. It may become the start of a sketch.",
            },
        },
    ],
};
