//! People: where they come from, what they learn, and which posts they have.

use super::{Proposal, ProposalLevel};
use crate::i18n::Text;

/// Working somewhere else for a while.
pub const HOSPITERING: Proposal = Proposal {
    id: "forslag-hospitering",
    name: Text {
        nb: "Hospitering hos andre kommuner/jobbrotasjon",
        nn: "Hospitering hos andre kommunar/jobbrotasjon",
        en: "Work placements in other municipalities/job rotation",
    },
    sentence: Text {
        nb: "En ansatt jobber en tid hos en nabokommune eller i en annen avdeling, og kommer hjem \
              med nye grep og folk å ringe til.",
        nn: "Ein tilsett arbeider ei tid hos ein nabokommune eller i ei anna avdeling, og kjem \
              heim med nye grep og folk å ringe til.",
        en: "An employee works for a while in another municipality or department, and comes back \
              with new ways of doing things and people to call.",
    },
    theme: "kompetanse",
    level: ProposalLevel::Local,
    map_elements: &["kart-1", "kart-14"],
    prototype: None,
    seed_idea: Text {
        nb: "Vi bytter arbeidsplass med nabokommunen to uker i året",
        nn: "Vi byter arbeidsplass med nabokommunen to veker i året",
        en: "We swap workplaces with a neighbouring municipality for two weeks a year",
    },
    seed_need: Text {
        nb: "Mange hos oss er alene om fagfeltet sitt og ser sjelden hvordan andre gjør det. Gode \
              løsninger blir værende der de ble laget.",
        nn: "Mange hos oss er åleine om fagfeltet sitt og ser sjeldan korleis andre gjer det. Gode \
              løysingar blir verande der dei blei laga.",
        en: "Many of us are alone in our field and rarely see how others do things. Good solutions \
              stay where they were made.",
    },
};

/// A post that stays.
pub const UTVIKLINGSSTILLING: Proposal = Proposal {
    id: "forslag-utviklingsstilling",
    name: Text {
        nb: "Egen, fast utviklingsstilling i kommuner",
        nn: "Eiga, fast utviklingsstilling i kommunar",
        en: "A dedicated, permanent development post in municipalities",
    },
    sentence: Text {
        nb: "Én person har utvikling som jobb hver dag, i en stilling som ikke forsvinner når \
              prosjektpengene er brukt opp.",
        nn: "Éin person har utvikling som jobb kvar dag, i ei stilling som ikkje forsvinn når \
              prosjektpengane er brukte opp.",
        en: "One person has development as their job every day, in a post that does not disappear \
              when the project money is spent.",
    },
    theme: "rekruttering",
    level: ProposalLevel::Local,
    map_elements: &["kart-2", "kart-10", "kart-11"],
    prototype: Some("stillingsutlysning"),
    seed_idea: Text {
        nb: "Vi oppretter en fast stilling for den som skal drive utviklingen videre",
        nn: "Vi opprettar ei fast stilling for den som skal drive utviklinga vidare",
        en: "We create a permanent post for the person who will keep development moving",
    },
    seed_need: Text {
        nb: "I dag er utvikling noe vi gjør når alt annet er gjort. Da blir det aldri tid, og det \
              vi har lært, forsvinner med prosjektet.",
        nn: "I dag er utvikling noko vi gjer når alt anna er gjort. Då blir det aldri tid, og det \
              vi har lært, forsvinn med prosjektet.",
        en: "Today, development is something we do when everything else is done. So there is never \
              time, and what we have learned is lost when the project ends.",
    },
};

/// Young people who learn to develop municipalities.
pub const UTDANNING: Proposal = Proposal {
    id: "forslag-utdanning-for-unge",
    name: Text {
        nb: "Utdanning for unge mot å utvikle kommunesektor",
        nn: "Utdanning for unge mot å utvikle kommunesektor",
        en: "Training young people to develop the municipal sector",
    },
    sentence: Text {
        nb: "Unge får lære å utvikle kommuner, gjerne ved å løse ekte oppgaver for kommunen de \
              kommer fra.",
        nn: "Unge får lære å utvikle kommunar, gjerne ved å løyse ekte oppgåver for kommunen dei \
              kjem frå.",
        en: "Young people learn how to develop municipalities, ideally by solving real tasks for \
              the municipality they come from.",
    },
    theme: "rekruttering",
    level: ProposalLevel::Regional,
    map_elements: &["kart-12", "kart-15"],
    prototype: None,
    seed_idea: Text {
        nb: "Vi lar unge løse ekte oppgaver for kommunen som en del av utdanningen",
        nn: "Vi lèt unge løyse ekte oppgåver for kommunen som ein del av utdanninga",
        en: "We let young people solve real tasks for the municipality as part of their education",
    },
    seed_need: Text {
        nb: "Unge flytter ut for å ta utdanning, og få vet hva en jobb i kommunen kan være. Vi \
              møter dem for sent.",
        nn: "Unge flyttar ut for å ta utdanning, og få veit kva ein jobb i kommunen kan vere. Vi \
              møter dei for seint.",
        en: "Young people move away to study, and few know what a job in the municipality can be. \
              We meet them too late.",
    },
};

/// A first job for new graduates.
pub const TRAINEE: Proposal = Proposal {
    id: "forslag-trainee-ordninger",
    name: Text {
        nb: "Trainee-ordninger",
        nn: "Trainee-ordningar",
        en: "Trainee schemes",
    },
    sentence: Text {
        nb: "Nyutdannede får en første jobb for en avgrenset tid, gjerne delt mellom kommunen og \
              andre arbeidsgivere, med noen som følger dem opp.",
        nn: "Nyutdanna får ein første jobb for ei avgrensa tid, gjerne delt mellom kommunen og \
              andre arbeidsgjevarar, med nokon som følger dei opp.",
        en: "New graduates get a first job for a limited time, perhaps shared between the \
              municipality and other employers, with someone to support them.",
    },
    theme: "rekruttering",
    level: ProposalLevel::Regional,
    map_elements: &["kart-2", "kart-7"],
    prototype: Some("stillingsutlysning"),
    seed_idea: Text {
        nb: "Vi ansetter en trainee sammen med nabokommunen og en lokal bedrift",
        nn: "Vi tilset ein trainee saman med nabokommunen og ei lokal bedrift",
        en: "We hire a trainee together with a neighbouring municipality and a local business",
    },
    seed_need: Text {
        nb: "Det er få som søker når vi lyser ut en stilling, og alene kan vi ikke tilby unge et \
              fagmiljø.",
        nn: "Det er få som søker når vi lyser ut ei stilling, og åleine kan vi ikkje tilby unge \
              eit fagmiljø.",
        en: "Few people apply when we advertise a post, and on our own we cannot offer young \
              people colleagues in their field.",
    },
};

/// Working here for someone elsewhere, or the other way round.
pub const FJERNARBEID: Proposal = Proposal {
    id: "forslag-fjernarbeidsordninger",
    name: Text {
        nb: "Fjernarbeidsordninger",
        nn: "Fjernarbeidsordningar",
        en: "Remote-work arrangements",
    },
    sentence: Text {
        nb: "Noen kan bo her og jobbe for en arbeidsgiver langt borte, eller jobbe for kommunen \
              uten å flytte hit.",
        nn: "Nokon kan bu her og arbeide for ein arbeidsgjevar langt borte, eller arbeide for \
              kommunen utan å flytte hit.",
        en: "People can live here and work for an employer far away, or work for the municipality \
              without moving here.",
    },
    theme: "attraktivitet",
    level: ProposalLevel::Local,
    map_elements: &["kart-4", "kart-7"],
    prototype: None,
    seed_idea: Text {
        nb: "Vi gjør et tomt lokale om til arbeidsplasser for folk som jobber på nett",
        nn: "Vi gjer eit tomt lokale om til arbeidsplassar for folk som arbeider på nett",
        en: "We turn an empty building into workplaces for people who work online",
    },
    seed_need: Text {
        nb: "Noen vil bo her, men finner ikke jobb. Andre kunne jobbet for oss, men kan ikke \
              flytte.",
        nn: "Nokre vil bu her, men finn ikkje jobb. Andre kunne arbeidd for oss, men kan ikkje \
              flytte.",
        en: "Some people want to live here but find no job. Others could work for us but cannot \
              move.",
    },
};

/// Managers who make room.
pub const LEDERUTVIKLING: Proposal = Proposal {
    id: "forslag-lederutvikling",
    name: Text {
        nb: "Lederutvikling",
        nn: "Leiarutvikling",
        en: "Leadership development",
    },
    sentence: Text {
        nb: "Ledere lærer å gi folk rom til å prøve, holde retningen og stå støtt når noe ikke går \
              veien.",
        nn: "Leiarar lærer å gje folk rom til å prøve, halde retninga og stå støtt når noko ikkje \
              går vegen.",
        en: "Managers learn to give people room to try, keep the direction and stand firm when \
              something does not work out.",
    },
    theme: "organisasjonsutvikling-og-ledelse",
    level: ProposalLevel::Local,
    map_elements: &["kart-8", "kart-13"],
    prototype: None,
    seed_idea: Text {
        nb: "Vi øver sammen som ledere på å gi rom for nye forsøk",
        nn: "Vi øver saman som leiarar på å gje rom for nye forsøk",
        en: "We practise together, as managers, making room for new attempts",
    },
    seed_need: Text {
        nb: "Lederne hos oss har mange hatter og få å snakke med. Åpner ikke de for det, våger \
              ikke andre å prøve.",
        nn: "Leiarane hos oss har mange hattar og få å snakke med. Opnar ikkje dei for det, vågar \
              ikkje andre å prøve.",
        en: "Our managers wear many hats and have few people to talk to. If they do not open the \
              way, others do not dare to try.",
    },
};
