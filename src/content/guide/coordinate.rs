//! Koordiner innsatsen: pulling the same way.

use super::{GuideQuestion, GuideStep};
use crate::i18n::Text;

/// Step 4 of the guide.
pub const COORDINATE: GuideStep = GuideStep {
    number: 4,
    title: Text {
        nb: "Hvordan drar vi samme vei?",
        nn: "Korleis dreg vi same veg?",
        en: "How do we pull the same way?",
    },
    report_title: Text {
        nb: "Koordiner innsatsen",
        nn: "Koordiner innsatsen",
        en: "Coordinate the effort",
    },
    lead: Text {
        nb: "Bli enige om hvordan alle kan dra samme vei, ut fra det kommunen trenger.",
        nn: "Bli einige om korleis alle kan dra same veg, ut frå det kommunen treng.",
        en: "Agree on how everyone can pull the same way, based on what the municipality needs.",
    },
    questions: &[
        GuideQuestion {
            id: "lag-4-1",
            question: Text {
                nb: "Hvordan kan støtten og ordningene gjøre hverandre bedre?",
                nn: "Korleis kan støtta og ordningane gjere kvarandre betre?",
                en: "How can the support and tools make each other better?",
            },
            hint: Text {
                nb: "Kan penger fra ett sted betale tiden det tar å bruke råd fra et annet?",
                nn: "Kan pengar frå éin stad betale tida det tek å bruke råd frå ein annan?",
                en: "Can money from one place pay for the time it takes to use advice from \
                      another?",
            },
        },
        GuideQuestion {
            id: "lag-4-2",
            question: Text {
                nb: "Er det ordninger som ikke virker uten de andre?",
                nn: "Er det ordningar som ikkje verkar utan dei andre?",
                en: "Do any of the schemes or tools need each other to work?",
            },
            hint: Text {
                nb: "Skriv hva som må komme først.",
                nn: "Skriv kva som må kome først.",
                en: "Write what has to come first.",
            },
        },
        GuideQuestion {
            id: "lag-4-3",
            question: Text {
                nb: "Kan aktørene bli enige om én person som kommunen kan ringe til?",
                nn: "Kan aktørane bli einige om éin person som kommunen kan ringe til?",
                en: "Can the partners agree on one person for the municipality to call?",
            },
            hint: Text {
                nb: "Hvem passer best, og hvem spør? Skriv helst et kontor eller en rolle i stedet \
                      for et navn.",
                nn: "Kven passar best, og kven spør? Skriv helst eit kontor eller ei rolle i \
                      staden for eit namn.",
                en: "Who fits best, and who asks? Preferably write an office or a role instead of \
                      a name.",
            },
        },
        GuideQuestion {
            id: "lag-4-4",
            question: Text {
                nb: "Kan det bli enklere å søke eller rapportere?",
                nn: "Kan det bli enklare å søke eller rapportere?",
                en: "Can applying or reporting become simpler?",
            },
            hint: Text {
                nb: "Kan én søknad eller én rapport gjelde for flere?",
                nn: "Kan éin søknad eller éin rapport gjelde for fleire?",
                en: "Could one application or one report serve several partners?",
            },
        },
    ],
};
