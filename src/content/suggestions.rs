//! Suggestions that people pick from where they make something with a prototype.
//!
//! They are ours, and starting points only: what is picked becomes the person's own words and may
//! be changed or taken away again. The names of the acts are the usual ones, and an act is named
//! only where the duty clearly stands in it.

use crate::i18n::Text;

/// A part of a bootcamp day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BlockSuggestion {
    /// Stable id.
    pub id: &'static str,
    /// What happens.
    pub name: Text,
    /// How long it usually takes.
    pub minutes: u16,
}

/// A kind of statutory requirement that may weigh heavily where people are few.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RequirementSuggestion {
    /// What is required.
    pub name: Text,
    /// The act that it stands in.
    pub law: Text,
}

/// Tasks for a very different post.
pub const ADVERT_TASKS: &[Text] = &[
    Text {
        nb: "Rydde bort én unødvendig rutine i måneden",
        nn: "Rydde bort éin unødvendig rutine i månaden",
        en: "Clear away one unnecessary routine a month",
    },
    Text {
        nb: "Få avdelingene til å snakke sammen før de planlegger",
        nn: "Få avdelingane til å snakke saman før dei planlegg",
        en: "Get departments to talk to each other before they plan",
    },
    Text {
        nb: "Prøve nye ideer i det små før vi bruker store penger",
        nn: "Prøve nye idear i det små før vi bruker store pengar",
        en: "Try new ideas on a small scale before we spend a lot of money",
    },
    Text {
        nb: "Spørre innbyggerne først, og vise hva svarene førte til",
        nn: "Spørje innbyggarane først, og vise kva svara førte til",
        en: "Ask residents first, and show what came of their answers",
    },
    Text {
        nb: "Søke om midler som ingen ellers har tid til å søke om",
        nn: "Søke om midlar som ingen elles har tid til å søke om",
        en: "Apply for funding that nobody else has time to apply for",
    },
    Text {
        nb: "Låne gode løsninger av andre kommuner og tilpasse dem",
        nn: "Låne gode løysingar av andre kommunar og tilpasse dei",
        en: "Borrow good solutions from other municipalities and adapt them",
    },
    Text {
        nb: "Si fra når vi gjør noe bare fordi vi alltid har gjort det",
        nn: "Seie frå når vi gjer noko berre fordi vi alltid har gjort det",
        en: "Speak up when we do something only because we always have",
    },
    Text {
        nb: "Drikke kaffe med bedriftene og finne ut hva de trenger",
        nn: "Drikke kaffe med bedriftene og finne ut kva dei treng",
        en: "Have coffee with local businesses and find out what they need",
    },
    Text {
        nb: "Jobbe én dag i måneden i en tjeneste du ikke kjenner",
        nn: "Arbeide éin dag i månaden i ei teneste du ikkje kjenner",
        en: "Work one day a month in a service you do not know",
    },
    Text {
        nb: "Fortelle åpent om det vi prøvde og ikke fikk til",
        nn: "Fortelje ope om det vi prøvde og ikkje fekk til",
        en: "Talk openly about what we tried that did not work",
    },
];

/// Qualities to look for in a very different post.
pub const ADVERT_QUALITIES: &[Text] = &[
    Text {
        nb: "Tør å spørre hvorfor, også når det er litt ubehagelig",
        nn: "Tør å spørje kvifor, òg når det er litt ubehageleg",
        en: "Is not afraid to ask why, even when it is a little uncomfortable",
    },
    Text {
        nb: "Begynner i det små og gjør ting ferdig",
        nn: "Byrjar i det små og gjer ting ferdig",
        en: "Starts small and gets things finished",
    },
    Text {
        nb: "Lytter først og snakker etterpå",
        nn: "Lyttar først og snakkar etterpå",
        en: "Listens first and talks afterwards",
    },
    Text {
        nb: "Liker å jobbe med folk som mener noe annet",
        nn: "Likar å arbeide med folk som meiner noko anna",
        en: "Enjoys working with people who disagree",
    },
    Text {
        nb: "Tåler at planen må endres før lunsj",
        nn: "Toler at planen må endrast før lunsj",
        en: "Copes when the plan has to change before lunch",
    },
    Text {
        nb: "Skriver så alle skjønner det",
        nn: "Skriv så alle skjønar det",
        en: "Writes so that everyone understands",
    },
    Text {
        nb: "Har gjort noe helt annet før",
        nn: "Har gjort noko heilt anna før",
        en: "Has done something completely different before",
    },
    Text {
        nb: "Blir glad når andre får æren",
        nn: "Blir glad når andre får æra",
        en: "Is happy when others get the credit",
    },
    Text {
        nb: "Har mislyktes med noe og lært av det",
        nn: "Har mislykkast med noko og lært av det",
        en: "Has failed at something and learned from it",
    },
    Text {
        nb: "Er nysgjerrig på folk og på stedet",
        nn: "Er nysgjerrig på folk og på staden",
        en: "Is curious about people and about the place",
    },
];

/// Sentences that leave something open on purpose.
pub const ADVERT_OPEN: &[Text] = &[
    Text {
        nb: "Den siste oppgaven finner du selv.",
        nn: "Den siste oppgåva finn du sjølv.",
        en: "The last task is for you to find.",
    },
    Text {
        nb: "Én dag i uka er din til å prøve noe vi ikke har tenkt på.",
        nn: "Éin dag i veka er din til å prøve noko vi ikkje har tenkt på.",
        en: "One day a week is yours for trying something we have not thought of.",
    },
    Text {
        nb: "Hva du skal kalles, blir vi enige om når vi ser hva jobben ble.",
        nn: "Kva du skal kallast, blir vi einige om når vi ser kva jobben blei.",
        en: "We will agree on your job title once we see what the job became.",
    },
    Text {
        nb: "Etter tre måneder skriver vi stillingsbeskrivelsen på nytt, sammen.",
        nn: "Etter tre månader skriv vi stillingsomtalen på nytt, saman.",
        en: "After three months we rewrite the job description, together.",
    },
];

/// Tasks that eat time in a small municipality.
pub const RELIEF_TASKS: &[Text] = &[
    Text {
        nb: "Skrive referater som ingen leser",
        nn: "Skrive referat som ingen les",
        en: "Writing minutes that nobody reads",
    },
    Text {
        nb: "Føre de samme tallene inn i flere systemer",
        nn: "Føre dei same tala inn i fleire system",
        en: "Entering the same figures in several systems",
    },
    Text {
        nb: "Svare på henvendelser som skulle til andre",
        nn: "Svare på førespurnader som skulle til andre",
        en: "Answering enquiries meant for someone else",
    },
    Text {
        nb: "Rapportere til fylke og stat",
        nn: "Rapportere til fylke og stat",
        en: "Reporting to the county and the state",
    },
    Text {
        nb: "Finne vikar når noen blir syke",
        nn: "Finne vikar når nokon blir sjuk",
        en: "Finding cover when someone is off sick",
    },
    Text {
        nb: "Lete etter dokumenter i arkivet",
        nn: "Leite etter dokument i arkivet",
        en: "Looking for documents in the archive",
    },
    Text {
        nb: "Sette opp turnus for hånd",
        nn: "Sette opp turnus for hand",
        en: "Making shift rotas by hand",
    },
    Text {
        nb: "Kjøre til møter som kunne vært på video",
        nn: "Køyre til møte som kunne vore på video",
        en: "Driving to meetings that could have been on video",
    },
];

/// What freed time could be for.
pub const FREED_FOR: &[Text] = &[
    Text {
        nb: "Besøke en kommune som har løst det vi strever med",
        nn: "Besøke ein kommune som har løyst det vi strevar med",
        en: "Visit a municipality that has solved what we struggle with",
    },
    Text {
        nb: "Prøve én ny måte å jobbe på i tre måneder",
        nn: "Prøve éin ny måte å arbeide på i tre månader",
        en: "Try one new way of working for three months",
    },
    Text {
        nb: "Snakke med ti innbyggere om hva de trenger",
        nn: "Snakke med ti innbyggarar om kva dei treng",
        en: "Talk to ten residents about what they need",
    },
    Text {
        nb: "Rydde i rutinene sammen, en halv dag i måneden",
        nn: "Rydde i rutinane saman, ein halv dag i månaden",
        en: "Tidy up our routines together, half a day a month",
    },
    Text {
        nb: "Lære noe nytt og vise det til de andre",
        nn: "Lære noko nytt og vise det til dei andre",
        en: "Learn something new and show it to the others",
    },
    Text {
        nb: "Gjøre ferdig ideen som har ligget i skuffen",
        nn: "Gjere ferdig ideen som har lege i skuffa",
        en: "Finish the idea that has been lying in a drawer",
    },
];

/// Building blocks for the two days of a bootcamp.
pub const BLOCKS: &[BlockSuggestion] = &[
    BlockSuggestion {
        id: "blokk-bli-kjent",
        name: Text {
            nb: "Bli kjent",
            nn: "Bli kjende",
            en: "Getting to know each other",
        },
        minutes: 45,
    },
    BlockSuggestion {
        id: "blokk-kurs",
        name: Text {
            nb: "Kurs",
            nn: "Kurs",
            en: "Course",
        },
        minutes: 90,
    },
    BlockSuggestion {
        id: "blokk-utfordring",
        name: Text {
            nb: "Utfordringen legges fram",
            nn: "Utfordringa blir lagd fram",
            en: "The challenge is presented",
        },
        minutes: 30,
    },
    BlockSuggestion {
        id: "blokk-gruppearbeid",
        name: Text {
            nb: "Gruppearbeid",
            nn: "Gruppearbeid",
            en: "Group work",
        },
        minutes: 90,
    },
    BlockSuggestion {
        id: "blokk-lunsj",
        name: Text {
            nb: "Lunsj",
            nn: "Lunsj",
            en: "Lunch",
        },
        minutes: 60,
    },
    BlockSuggestion {
        id: "blokk-tur",
        name: Text {
            nb: "Gå tur og snakk",
            nn: "Gå tur og snakk",
            en: "Walk and talk",
        },
        minutes: 45,
    },
    BlockSuggestion {
        id: "blokk-innspill",
        name: Text {
            nb: "Innspill fra andre",
            nn: "Innspel frå andre",
            en: "Input from others",
        },
        minutes: 45,
    },
    BlockSuggestion {
        id: "blokk-plan",
        name: Text {
            nb: "Plan for de første 30 dagene",
            nn: "Plan for dei første 30 dagane",
            en: "Plan for the first 30 days",
        },
        minutes: 60,
    },
    BlockSuggestion {
        id: "blokk-presentasjon",
        name: Text {
            nb: "Presentasjon",
            nn: "Presentasjon",
            en: "Presentation",
        },
        minutes: 45,
    },
    BlockSuggestion {
        id: "blokk-oppsummering",
        name: Text {
            nb: "Oppsummering",
            nn: "Oppsummering",
            en: "Summing up",
        },
        minutes: 30,
    },
    BlockSuggestion {
        id: "blokk-pause",
        name: Text {
            nb: "Pause",
            nn: "Pause",
            en: "Break",
        },
        minutes: 15,
    },
    BlockSuggestion {
        id: "blokk-middag",
        name: Text {
            nb: "Felles middag",
            nn: "Felles middag",
            en: "Dinner together",
        },
        minutes: 120,
    },
];

/// Kinds of statutory requirements that can weigh heavily, with the act.
pub const HARD_REQUIREMENTS: &[RequirementSuggestion] = &[
    RequirementSuggestion {
        name: Text {
            nb: "Bemanningsnorm i barnehage",
            nn: "Bemanningsnorm i barnehage",
            en: "Minimum staffing in nurseries",
        },
        law: Text {
            nb: "Barnehageloven",
            nn: "Barnehagelova",
            en: "Kindergarten Act (barnehageloven)",
        },
    },
    RequirementSuggestion {
        name: Text {
            nb: "Planstrategi og kommuneplan",
            nn: "Planstrategi og kommuneplan",
            en: "Planning strategy and municipal master plan",
        },
        law: Text {
            nb: "Plan- og bygningsloven",
            nn: "Plan- og bygningslova",
            en: "Planning and Building Act (plan- og bygningsloven)",
        },
    },
    RequirementSuggestion {
        name: Text {
            nb: "Rapportering til staten om økonomi og tjenester (KOSTRA)",
            nn: "Rapportering til staten om økonomi og tenester (KOSTRA)",
            en: "Reporting to the state on finances and services (KOSTRA)",
        },
        law: Text {
            nb: "Kommuneloven",
            nn: "Kommunelova",
            en: "Local Government Act (kommuneloven)",
        },
    },
    RequirementSuggestion {
        name: Text {
            nb: "Føre postjournal og svare på krav om innsyn",
            nn: "Føre postjournal og svare på krav om innsyn",
            en: "Keeping a record of correspondence and answering requests for access",
        },
        law: Text {
            nb: "Offentleglova og arkivlova",
            nn: "Offentleglova og arkivlova",
            en: "Freedom of Information Act (offentleglova) and Archives Act (arkivlova)",
        },
    },
    RequirementSuggestion {
        name: Text {
            nb: "Konkurranse og dokumentasjon ved innkjøp",
            nn: "Konkurranse og dokumentasjon ved innkjøp",
            en: "Competition and documentation when buying goods and services",
        },
        law: Text {
            nb: "Anskaffelsesloven (lov om offentlige anskaffelser)",
            nn: "Anskaffingslova (lov om offentlege anskaffingar)",
            en: "Public Procurement Act (anskaffelsesloven)",
        },
    },
    RequirementSuggestion {
        name: Text {
            nb: "Legevakt og akuttberedskap hele døgnet",
            nn: "Legevakt og akuttberedskap heile døgnet",
            en: "Out-of-hours and emergency medical cover round the clock",
        },
        law: Text {
            nb: "Helse- og omsorgstjenesteloven",
            nn: "Helse- og omsorgstenestelova",
            en: "Health and Care Services Act (helse- og omsorgstjenesteloven)",
        },
    },
];

/// What a municipality could offer others, a line each.
pub const OFFERS: &[Text] = &[
    Text {
        nb: "Erfaring med velferdsteknologi i hjemmetjenesten",
        nn: "Erfaring med velferdsteknologi i heimetenesta",
        en: "Experience with welfare technology in home care",
    },
    Text {
        nb: "En planlegger vi kan låne bort to dager i måneden",
        nn: "Ein planleggar vi kan låne bort to dagar i månaden",
        en: "A planner we can lend out two days a month",
    },
    Text {
        nb: "Maler for innkjøp som passer for små kommuner",
        nn: "Malar for innkjøp som passar for små kommunar",
        en: "Procurement templates that suit small municipalities",
    },
    Text {
        nb: "En dag der dere kan være med oss på jobb",
        nn: "Ein dag der de kan vere med oss på jobb",
        en: "A day when you can join us at work",
    },
    Text {
        nb: "Møterom og overnatting til en samling",
        nn: "Møterom og overnatting til ei samling",
        en: "A meeting room and beds for a gathering",
    },
    Text {
        nb: "En ærlig fortelling om noe vi ikke fikk til",
        nn: "Ei ærleg forteljing om noko vi ikkje fekk til",
        en: "An honest account of something that did not work out",
    },
];

/// What a municipality could look for, a line each.
pub const SEEKS: &[Text] = &[
    Text {
        nb: "Noen som har tatt i bruk velferdsteknologi",
        nn: "Nokon som har teke i bruk velferdsteknologi",
        en: "Someone who has started using welfare technology",
    },
    Text {
        nb: "En planlegger vi kan dele på",
        nn: "Ein planleggar vi kan dele på",
        en: "A planner we can share",
    },
    Text {
        nb: "Gode maler for innkjøp",
        nn: "Gode malar for innkjøp",
        en: "Good procurement templates",
    },
    Text {
        nb: "Råd om hvordan vi får folk til å flytte hit og bli",
        nn: "Råd om korleis vi får folk til å flytte hit og bli",
        en: "Advice on getting people to move here and stay",
    },
    Text {
        nb: "Møterom til en samling midt mellom oss",
        nn: "Møterom til ei samling midt mellom oss",
        en: "A meeting room for a gathering halfway between us",
    },
    Text {
        nb: "En leder å tenke høyt sammen med",
        nn: "Ein leiar å tenke høgt saman med",
        en: "A manager to think aloud with",
    },
];

/// A programme for each of the two days, by the ids of [`BLOCKS`]. Each fits in a usual working day.
pub const PROGRAMMES: [&[&str]; 2] = [
    &[
        "blokk-bli-kjent",
        "blokk-utfordring",
        "blokk-pause",
        "blokk-kurs",
        "blokk-lunsj",
        "blokk-gruppearbeid",
        "blokk-tur",
    ],
    &[
        "blokk-gruppearbeid",
        "blokk-pause",
        "blokk-innspill",
        "blokk-lunsj",
        "blokk-plan",
        "blokk-presentasjon",
        "blokk-oppsummering",
    ],
];
