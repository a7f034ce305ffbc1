//! The place as a whole: its businesses, its villages, and the courage to try.

use super::{Proposal, ProposalLevel};
use crate::i18n::Text;

/// A prize for what did not work.
pub const FIASKOPRIS: Proposal = Proposal {
    id: "forslag-fiaskopris",
    name: Text {
        nb: "Kommunal fiaskopris",
        nn: "Kommunal fiaskopris",
        en: "Municipal failure prize (Kommunal fiaskopris)",
    },
    sentence: Text {
        nb: "En pris til dem som prøvde noe nytt, ikke fikk det til, og forteller åpent hva de \
              lærte.",
        nn: "Ein pris til dei som prøvde noko nytt, ikkje fekk det til, og fortel ope kva dei \
              lærte.",
        en: "A prize for those who tried something new, did not succeed, and speak openly about \
              what they learned.",
    },
    theme: "kultur",
    level: ProposalLevel::Local,
    map_elements: &["kart-8", "kart-13"],
    prototype: None,
    seed_idea: Text {
        nb: "Vi deler ut en fiaskopris hvert år for det beste forsøket som ikke gikk veien",
        nn: "Vi deler ut ein fiaskopris kvart år for det beste forsøket som ikkje gjekk vegen",
        en: "Each year we award a prize for the best attempt that did not work",
    },
    seed_need: Text {
        nb: "Når feil huskes bedre enn forsøk, er det tryggest å la være. Det som ikke gikk veien, \
              snakker vi lite om, så andre kan gjøre det samme på nytt.",
        nn: "Når feil blir hugsa betre enn forsøk, er det tryggast å la vere. Det som ikkje gjekk \
              vegen, snakkar vi lite om, så andre kan gjere det same på nytt.",
        en: "When mistakes are remembered better than attempts, it is safest not to try. We say \
              little about what did not work, so others may repeat it.",
    },
};

/// Changing course over some years, and talking along the way.
pub const OMSTILLINGSPROGRAM: Proposal = Proposal {
    id: "forslag-omstillingsprogram",
    name: Text {
        nb: "Omstillingsprogram med kaffeslabberas",
        nn: "Omstillingsprogram med kaffeslabberas",
        en: "Transition programme with coffee chats (Omstillingsprogram med kaffeslabberas)",
    },
    sentence: Text {
        nb: "Et program for å legge om over noen år, der praten over kaffekoppen er like viktig \
              som planen.",
        nn: "Eit program for å legge om over nokre år, der praten over kaffekoppen er like viktig \
              som planen.",
        en: "A programme for changing course over a few years, where the chat over coffee matters \
              as much as the plan.",
    },
    theme: "kultur",
    level: ProposalLevel::Regional,
    map_elements: &["kart-7", "kart-15"],
    prototype: None,
    seed_idea: Text {
        nb: "Vi inviterer til kaffeslabberas hver måned mens vi legger om",
        nn: "Vi inviterer til kaffeslabberas kvar månad medan vi legg om",
        en: "We hold a coffee chat every month while we change course",
    },
    seed_need: Text {
        nb: "Når noe stort må endres, får folk ofte høre om det sent. Da blir planen noe ledelsen \
              har, og ikke noe vi har sammen.",
        nn: "Når noko stort må endrast, får folk ofte høyre om det seint. Då blir planen noko \
              leiinga har, og ikkje noko vi har saman.",
        en: "When something big has to change, people often hear about it late. Then the plan \
              belongs to the managers, and not to all of us.",
    },
};

/// A shared place for businesses and the municipality.
pub const NAERINGSHAGE: Proposal = Proposal {
    id: "forslag-naeringshage",
    name: Text {
        nb: "Næringshage/innovasjonshage",
        nn: "Næringshage/innovasjonshage",
        en: "Business garden/innovation garden (Næringshage/innovasjonshage)",
    },
    sentence: Text {
        nb: "Et sted der små bedrifter, gründere og kommunen møtes til daglig, får råd og hjelper \
              hverandre videre.",
        nn: "Ein stad der små bedrifter, gründerar og kommunen møtest til dagleg, får råd og \
              hjelper kvarandre vidare.",
        en: "A place where small businesses, founders and the municipality meet every day, get \
              advice and help each other along.",
    },
    theme: "attraktivitet",
    level: ProposalLevel::Regional,
    map_elements: &["kart-7", "kart-12", "kart-14"],
    prototype: None,
    seed_idea: Text {
        nb: "Vi gir lokale bedrifter og kommunen et felles sted å utvikle nye ideer",
        nn: "Vi gjev lokale bedrifter og kommunen ein felles stad å utvikle nye idear",
        en: "We give local businesses and the municipality a shared place to develop new ideas",
    },
    seed_need: Text {
        nb: "De som vil starte noe her, sitter hver for seg og har få å spørre. Kommunen og \
              bedriftene strever ofte med det samme, men møtes sjelden om det.",
        nn: "Dei som vil starte noko her, sit kvar for seg og har få å spørje. Kommunen og \
              bedriftene strevar ofte med det same, men møtest sjeldan om det.",
        en: "Those who want to start something here work on their own and have few people to ask. \
              The municipality and the businesses often struggle with the same things, but rarely \
              meet about them.",
    },
};

/// An effort for small places, with those who live there.
pub const SMASAMFUNN: Proposal = Proposal {
    id: "forslag-smasamfunnssatsing",
    name: Text {
        nb: "Småsamfunnssatsing",
        nn: "Småsamfunnssatsing",
        en: "Small-community programme (Småsamfunnssatsing)",
    },
    sentence: Text {
        nb: "En satsing på små steder, der folk, foreninger og kommunen sammen gjør det bedre å bo \
              der.",
        nn: "Ei satsing på små stader, der folk, foreiningar og kommunen saman gjer det betre å bu \
              der.",
        en: "An effort for small places, where residents, local associations and the municipality \
              together make them better to live in.",
    },
    theme: "attraktivitet",
    level: ProposalLevel::National,
    map_elements: &["kart-8", "kart-12"],
    prototype: None,
    seed_idea: Text {
        nb: "Vi velger én bygd og lager tiltakene sammen med dem som bor der",
        nn: "Vi vel éi bygd og lagar tiltaka saman med dei som bur der",
        en: "We choose one village and shape the initiatives together with the people who live \
              there",
    },
    seed_need: Text {
        nb: "Folketallet går ned, og det er de samme som stiller opp på alt. Innbyggerne har ideer \
              vi ikke har spurt etter.",
        nn: "Folketalet går ned, og det er dei same som stiller opp på alt. Innbyggarane har \
              idear vi ikkje har spurt etter.",
        en: "The population is falling, and the same people turn up for everything. Residents have \
              ideas we have never asked about.",
    },
};

/// Several initiatives that fit together.
pub const MIX: Proposal = Proposal {
    id: "forslag-mix-av-tiltak",
    name: Text {
        nb: "Mix av tiltak",
        nn: "Mix av tiltak",
        en: "A mix of initiatives",
    },
    sentence: Text {
        nb: "Flere tiltak settes sammen til en pakke som passer der den skal brukes, i stedet for \
              ett tiltak som er likt for alle.",
        nn: "Fleire tiltak blir sette saman til ein pakke som passar der han skal brukast, i \
              staden for eitt tiltak som er likt for alle.",
        en: "Several initiatives are put together in a package that suits the place, instead of \
              one that is the same for everyone.",
    },
    theme: "lokal-tilpasning",
    level: ProposalLevel::Local,
    map_elements: &["kart-1", "kart-9", "kart-12"],
    prototype: None,
    seed_idea: Text {
        nb: "Vi velger to–tre tiltak som drar i samme retning, og prøver dem samtidig",
        nn: "Vi vel to–tre tiltak som dreg i same retning, og prøver dei samtidig",
        en: "We choose two or three initiatives that pull the same way, and try them at the same \
              time",
    },
    seed_need: Text {
        nb: "Folk, bolig og jobb henger sammen hos oss. Når vi tar én ting om gangen, stopper det \
              opp et annet sted.",
        nn: "Folk, bustad og jobb heng saman hos oss. Når vi tek éin ting om gongen, stoppar det \
              opp ein annan stad.",
        en: "People, housing and jobs are connected here. When we take one thing at a time, \
              something else gets stuck.",
    },
};
