//! Someone who comes from outside and helps for a while, or for good.

use super::{Proposal, ProposalLevel};
use crate::i18n::Text;

/// A field that the state pays for.
pub const MILJORADGIVERE: Proposal = Proposal {
    id: "forslag-miljoradgivere",
    name: Text {
        nb: "Statlig sponsede miljørådgivere",
        nn: "Statleg sponsa miljørådgjevarar",
        en: "Environmental advisers sponsored by the state",
    },
    sentence: Text {
        nb: "Staten betaler for en rådgiver på miljø, så også små kommuner har noen som kan faget.",
        nn: "Staten betaler for ein rådgjevar på miljø, så òg små kommunar har nokon som kan \
              faget.",
        en: "The state pays for an environmental adviser, so that small municipalities also have \
              someone who knows the field.",
    },
    theme: "rekruttering",
    level: ProposalLevel::National,
    map_elements: &["kart-2", "kart-3"],
    prototype: None,
    seed_idea: Text {
        nb: "Vi deler en miljørådgiver med nabokommunene og spør om staten vil betale",
        nn: "Vi deler ein miljørådgjevar med nabokommunane og spør om staten vil betale",
        en: "We share an environmental adviser with our neighbours and ask whether the state will \
              pay",
    },
    seed_need: Text {
        nb: "Vi har natur og areal, men ingen som har miljø som fag. Saker blir liggende, og vi \
              svarer så godt vi kan.",
        nn: "Vi har natur og areal, men ingen som har miljø som fag. Saker blir liggande, og vi \
              svarer så godt vi kan.",
        en: "We have nature and land, but nobody whose field is the environment. Cases pile up, \
              and we answer as best we can.",
    },
};

/// Someone on loan who knows how to make new things happen.
pub const INNOVASJONSAGENT: Proposal = Proposal {
    id: "forslag-innovasjonsagent",
    name: Text {
        nb: "Innovasjonsagent",
        nn: "Innovasjonsagent",
        en: "Innovation agent (Innovasjonsagent)",
    },
    sentence: Text {
        nb: "En person som kan mye om å få til noe nytt, lånes ut til kommunen en stund.",
        nn: "Ein person som kan mykje om å få til noko nytt, blir lånt ut til kommunen ei stund.",
        en: "Someone who knows a lot about making new things happen is lent to the municipality \
              for a while.",
    },
    theme: "kompetanse",
    level: ProposalLevel::National,
    map_elements: &["kart-2", "kart-10", "kart-13"],
    prototype: Some("avlastningsagent"),
    seed_idea: Text {
        nb: "Vi låner en innovasjonsagent til én oppgave der vi står fast",
        nn: "Vi låner ein innovasjonsagent til éi oppgåve der vi står fast",
        en: "We borrow an innovation agent for one task where we are stuck",
    },
    seed_need: Text {
        nb: "Vi trenger noen som kan vise oss hvordan, og flere hender mens vi prøver.",
        nn: "Vi treng nokon som kan vise oss korleis, og fleire hender medan vi prøver.",
        en: "We need someone who can show us how, and more hands while we try.",
    },
};

/// Relief, so that staff get time.
pub const AVLASTNINGSAGENT: Proposal = Proposal {
    id: "forslag-avlastningsagent",
    name: Text {
        nb: "Avlastningsagent",
        nn: "Avlastningsagent",
        en: "Relief agent (Avlastningsagent)",
    },
    sentence: Text {
        nb: "Noen kommer til kommunen i 6 måneder og tar unna, så de ansatte rekker å prøve noe \
              nytt.",
        nn: "Nokon kjem til kommunen i 6 månader og tek unna, så dei tilsette rekk å prøve noko \
              nytt.",
        en: "Someone comes to the municipality for 6 months and takes over some of the work, so \
              that staff have time to try something new.",
    },
    theme: "organisasjonsutvikling-og-ledelse",
    level: ProposalLevel::National,
    map_elements: &["kart-2", "kart-5", "kart-10"],
    prototype: Some("avlastningsagent"),
    seed_idea: Text {
        nb: "Vi får avlastning i 6 måneder og bruker tiden til å legge om én tjeneste",
        nn: "Vi får avlasting i 6 månader og bruker tida til å legge om éi teneste",
        en: "We get relief for 6 months and use the time to change one service",
    },
    seed_need: Text {
        nb: "Hverdagen er full av små oppgaver, og det meste haster. Det er ikke viljen det står \
              på, men timene.",
        nn: "Kvardagen er full av små oppgåver, og det meste hastar. Det er ikkje viljen det står \
              på, men timane.",
        en: "Our days are full of small tasks, and most of them are urgent. We have the will, but \
              not the hours.",
    },
};

/// Guidance that comes by itself and stays.
pub const VEILEDNINGSAGENT: Proposal = Proposal {
    id: "forslag-veiledningsagent",
    name: Text {
        nb: "Proaktiv og varig veiledningsagent, bruk ildsjeler – dra med resten",
        nn: "Proaktiv og varig rettleiingsagent, bruk eldsjeler – dra med resten",
        en: "Proactive, long-term adviser who starts with the enthusiasts and brings the rest \
             along",
    },
    sentence: Text {
        nb: "En veileder som tar kontakt først og blir værende, begynner hos ildsjelene og får med \
              resten.",
        nn: "Ein rettleiar som tek kontakt først og blir verande, byrjar hos eldsjelene og får med \
              resten.",
        en: "An adviser who gets in touch first and stays on, starts with the enthusiasts and \
              brings the rest along.",
    },
    theme: "kompetanse",
    level: ProposalLevel::Regional,
    map_elements: &["kart-8", "kart-13", "kart-15"],
    prototype: None,
    seed_idea: Text {
        nb: "Vi får en fast veileder som kommer til oss og starter med ildsjelene",
        nn: "Vi får ein fast rettleiar som kjem til oss og startar med eldsjelene",
        en: "We get a regular adviser who comes to us and starts with the enthusiasts",
    },
    seed_need: Text {
        nb: "Veiledning må vi ofte lete fram selv, og den slutter når prosjektet gjør det. Imens \
              bærer noen få ildsjeler det meste.",
        nn: "Rettleiing må vi ofte leite fram sjølve, og ho sluttar når prosjektet gjer det. I \
              mellomtida ber nokre få eldsjeler det meste.",
        en: "We often have to find guidance ourselves, and it ends when the project does. \
              Meanwhile, a few enthusiasts carry most of it.",
    },
};

/// A team that comes quickly.
pub const SWAT: Proposal = Proposal {
    id: "forslag-swat-team",
    name: Text {
        nb: "SWAT-team",
        nn: "SWAT-team",
        en: "SWAT team",
    },
    sentence: Text {
        nb: "Et lite lag av fagfolk rykker ut til en kommune som står fast, hjelper raskt og drar \
              videre.",
        nn: "Eit lite lag av fagfolk rykker ut til ein kommune som står fast, hjelper raskt og \
              dreg vidare.",
        en: "A small team of specialists goes out to a municipality that is stuck, helps quickly \
              and moves on.",
    },
    theme: "kompetanse",
    level: ProposalLevel::Regional,
    map_elements: &["kart-2", "kart-5", "kart-14"],
    prototype: None,
    seed_idea: Text {
        nb: "Vi går sammen med naboene om et lag som rykker ut når noen står fast",
        nn: "Vi går saman med naboane om eit lag som rykker ut når nokon står fast",
        en: "We join our neighbours in a team that goes out when someone is stuck",
    },
    seed_need: Text {
        nb: "Når det brenner, må vi slippe alt annet. Da skulle vi hatt noen å ringe til som kunne \
              komme i morgen.",
        nn: "Når det brenn, må vi sleppe alt anna. Då skulle vi hatt nokon å ringe til som kunne \
              kome i morgon.",
        en: "When things are on fire, we have to drop everything else. We could do with someone to \
              call who could be here tomorrow.",
    },
};
