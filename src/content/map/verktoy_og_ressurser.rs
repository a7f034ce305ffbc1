//! The third level of the map: what strengthens the people who have got time and room.
//!
//! The meanings follow the report in words of our own. Signs, questions and links are ours.

use super::{MapLevel, MapMeaning};
use crate::i18n::Text;

/// Besides time and room, those who innovate need speed and direction.
pub const FART_OG_RETNING: MapMeaning = MapMeaning {
    id: "kart-13",
    level: MapLevel::Support,
    teaser: Text {
        nb: "Tid er en start. Så trengs det fart, og et sted å styre mot.",
        nn: "Tid er ein start. Så trengst det fart, og ein stad å styre mot.",
        en: "Time is a start. Then it takes speed, and somewhere to aim.",
    },
    meaning: &[
        Text {
            nb: "Tid og rom er ikke nok alene. De som skal skape noe nytt, trenger også noe som \
                  gir fart, og en retning som resten av kommunen kjenner til.",
            nn: "Tid og rom er ikkje nok åleine. Dei som skal skape noko nytt, treng òg noko som \
                  gjev fart, og ei retning som resten av kommunen kjenner til.",
            en: "Time and room are not enough on their own. Those who are to create something new \
                  also need something that gives speed, and a direction that the rest of the \
                  municipality knows about.",
        },
        Text {
            nb: "Farten kan komme av støtte, tillit og noen å spørre. Retningen kan komme av et \
                  felles mål og enkle verktøy, så arbeidet blir systematisk midt i en travel uke.",
            nn: "Farten kan kome av støtte, tillit og nokon å spørje. Retninga kan kome av eit \
                  felles mål og enkle verktøy, så arbeidet blir systematisk midt i ei travel veke.",
            en: "Speed can come from support, trust and someone to ask. Direction can come from a \
                  shared goal and simple tools, so that the work stays systematic even in a busy \
                  week.",
        },
    ],
    recognise: [
        Text {
            nb: "Du har fått tid til utvikling, men ingen har sagt hva den skal brukes til.",
            nn: "Du har fått tid til utvikling, men ingen har sagt kva ho skal brukast til.",
            en: "You have been given time for development, but nobody has said what to use it for.",
        },
        Text {
            nb: "Lederen spør hver måned hva dere har lært, og hva dere prøver nå.",
            nn: "Leiaren spør kvar månad kva de har lært, og kva de prøver no.",
            en: "Every month your manager asks what you have learned and what you are trying now.",
        },
        Text {
            nb: "Du har én i en annen kommune du kan ringe når du står fast.",
            nn: "Du har éin i ein annan kommune du kan ringe når du står fast.",
            en: "You have someone in another municipality to call when you are stuck.",
        },
    ],
    ask: Text {
        nb: "Hvor skal våre frie fugler fly, og hvem hjelper dem når de står fast?",
        nn: "Kvar skal dei frie fuglane våre flyge, og kven hjelper dei når dei står fast?",
        en: "Where should our free birds fly, and who helps them when they are stuck?",
    },
    needs: &[
        "behov-egen-kompetanse",
        "behov-nettverk",
        "behov-innovasjon-for-oss",
    ],
    themes: &["kompetanse", "attraktivitet", "kultur"],
    measures: &["bootcamp"],
    examples: &["eksempel-piloten-hadeland", "eksempel-trondelag"],
    sketch_need: Text {
        nb: "De som jobber med nyskaping hos oss, mangler en tydelig retning og noen å lære av. Vi \
              trenger et felles mål, enkle verktøy og noen å prøve tankene på.",
        nn: "Dei som arbeider med nyskaping hos oss, manglar ei tydeleg retning og nokon å lære \
              av. Vi treng eit felles mål, enkle verktøy og nokon å prøve tankane på.",
        en: "Those who work on innovation here lack a clear direction and someone to learn from. \
              We need a shared goal, simple tools and someone to try our ideas out on.",
    },
};

/// The actors around must also think anew about how they work together.
pub const ALTERNATIVE_SAMARBEID: MapMeaning = MapMeaning {
    id: "kart-14",
    level: MapLevel::Support,
    teaser: Text {
        nb: "De rundt oss må også være villige til å gjøre det på en ny måte.",
        nn: "Dei rundt oss må òg vere villige til å gjere det på ein ny måte.",
        en: "Those round us must also be willing to do things in a new way.",
    },
    meaning: &[
        Text {
            nb: "Det krever mot å jobbe utenfor de vante sektorene. Motet kommer lettere når de \
                  dere samarbeider med, også tør å gjøre noe nytt.",
            nn: "Det krev mot å arbeide utanfor dei vande sektorane. Motet kjem lettare når dei \
                  som de samarbeider med, òg tør å gjere noko nytt.",
            en: "It takes courage to work outside the usual sectors. Courage comes more easily \
                  when those you work with also dare to do something new.",
        },
        Text {
            nb: "Aktørene rundt kan hjelpe på enkle måter: gi dere én felles kontaktperson, gjøre \
                  søknaden kortere eller si ja til et samarbeid som ikke finnes fra før.",
            nn: "Aktørane rundt kan hjelpe på enkle måtar: gje dykk éin felles kontaktperson, \
                  gjere søknaden kortare eller seie ja til eit samarbeid som ikkje finst frå før.",
            en: "The partners round you can help in simple ways: give you one shared contact \
                  person, make the application shorter, or say yes to a partnership that does not \
                  exist yet.",
        },
    ],
    recognise: [
        Text {
            nb: "To kommuner vil dele en tjeneste, men bare én av dem kan stå som søker.",
            nn: "To kommunar vil dele ei teneste, men berre éin av dei kan stå som søkar.",
            en: "Two municipalities want to share a service, but only one of them can be the \
                  applicant.",
        },
        Text {
            nb: "Dere forteller den samme historien til fem forskjellige kontorer.",
            nn: "De fortel den same historia til fem ulike kontor.",
            en: "You tell the same story to five different offices.",
        },
        Text {
            nb: "Statsforvalteren er med fra starten og hjelper dere å finne handlingsrommet.",
            nn: "Statsforvaltaren er med frå starten og hjelper dykk å finne handlingsrommet.",
            en: "The County Governor is involved from the start and helps you find the leeway you \
                  have.",
        },
    ],
    ask: Text {
        nb: "Hvem utenfor kommunen kunne gjort noe annerledes, slik at vi tør mer?",
        nn: "Kven utanfor kommunen kunne gjort noko annleis, slik at vi tør meir?",
        en: "Who outside the municipality could do something differently, so that we dare more?",
    },
    needs: &[
        "behov-hjelpe-hverandre",
        "behov-nettverk",
        "behov-gjore-annerledes",
    ],
    themes: &["kompetanse", "attraktivitet", "lokal-tilpasning"],
    measures: &["bandittportal", "bootcamp", "meetup"],
    examples: &[
        "eksempel-distriktskommune-3-0",
        "eksempel-piloten-hadeland",
        "eksempel-asker",
        "eksempel-nordre-follo",
    ],
    sketch_need: Text {
        nb: "Vi vil samarbeide på nye måter, men ordningene rundt oss er laget for de gamle. Vi \
              trenger noen utenfor kommunen som blir med på å prøve.",
        nn: "Vi vil samarbeide på nye måtar, men ordningane rundt oss er laga for dei gamle. Vi \
              treng nokon utanfor kommunen som blir med på å prøve.",
        en: "We want to work together in new ways, but the schemes round us were made for the old \
              ones. We need someone outside the municipality who will join us in trying.",
    },
};

/// Value over time takes planning and support, and practical help.
pub const LANGSIKTIGHET_OG_PRAKTISK_VERDI: MapMeaning = MapMeaning {
    id: "kart-15",
    level: MapLevel::Support,
    teaser: Text {
        nb: "Det må vare lenge nok til å virke, og være til nytte underveis.",
        nn: "Det må vare lenge nok til å verke, og vere til nytte undervegs.",
        en: "It must last long enough to work, and be useful along the way.",
    },
    meaning: &[
        Text {
            nb: "Et godt forsøk er lite verdt om det er glemt neste år. Skal det nye vare, må noen \
                  planlegge for det og støtte det lenge nok.",
            nn: "Eit godt forsøk er lite verdt om det er gløymt neste år. Skal det nye vare, må \
                  nokon planlegge for det og støtte det lenge nok.",
            en: "A good trial is worth little if it is forgotten next year. If something new is to \
                  last, someone has to plan for it and support it long enough.",
        },
        Text {
            nb: "Samtidig må folk merke nytten underveis. Praktisk hjelp og verktøy de kan ta i \
                  bruk med en gang, gjør det lettere å holde på.",
            nn: "Samtidig må folk merke nytten undervegs. Praktisk hjelp og verktøy dei kan ta i \
                  bruk med ein gong, gjer det lettare å halde på.",
            en: "At the same time, people must notice the benefit along the way. Practical help \
                  and tools that they can use straight away make it easier to keep going.",
        },
    ],
    recognise: [
        Text {
            nb: "Prosjektet sluttet den dagen pengene tok slutt.",
            nn: "Prosjektet slutta den dagen pengane tok slutt.",
            en: "The project ended the day the money did.",
        },
        Text {
            nb: "Permen fra forrige prosjekt står i hylla, og ingen har åpnet den siden.",
            nn: "Permen frå førre prosjekt står i hylla, og ingen har opna han sidan.",
            en: "The folder from the last project is on the shelf, and nobody has opened it since.",
        },
        Text {
            nb: "Målet står i planene, og politikerne spør hvordan det går.",
            nn: "Målet står i planane, og politikarane spør korleis det går.",
            en: "The goal is in the plans, and the politicians ask how it is going.",
        },
    ],
    ask: Text {
        nb: "Hva har vi begynt på før som burde ha vart, og hva manglet?",
        nn: "Kva har vi byrja på før som burde ha vart, og kva mangla?",
        en: "What have we started before that should have lasted, and what was missing?",
    },
    needs: &["behov-egen-kompetanse", "behov-hjelpe-hverandre"],
    themes: &[
        "kompetanse",
        "organisasjonsutvikling-og-ledelse",
        "politikerrollen",
    ],
    measures: &["avlastningsagent", "stillingsutlysning", "meetup"],
    examples: &[
        "eksempel-lebesby",
        "eksempel-distriktskommune-3-0",
        "eksempel-trondelag",
    ],
    sketch_need: Text {
        nb: "Mye av det vi setter i gang, stopper når pengene eller prosjektet tar slutt. Vi \
              trenger noe som varer, og som hjelper fra første dag.",
        nn: "Mykje av det vi set i gang, stoppar når pengane eller prosjektet tek slutt. Vi treng \
              noko som varer, og som hjelper frå første dag.",
        en: "Much of what we start stops when the money or the project ends. We need something \
              that lasts, and that helps from day one.",
    },
};
