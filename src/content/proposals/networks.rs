//! Municipalities that learn from each other, and those who bring them together.

use super::{Proposal, ProposalLevel};
use crate::i18n::Text;

/// Small municipalities among themselves.
pub const SMAKOMMUNENETTVERK: Proposal = Proposal {
    id: "forslag-smakommunenettverk",
    name: Text {
        nb: "Småkommunenettverk",
        nn: "Småkommunenettverk",
        en: "Network of small municipalities (Småkommunenettverk)",
    },
    sentence: Text {
        nb: "Små kommuner møtes jevnlig, spør hverandre om råd og blir kjent med folk som har \
              samme slags hverdag.",
        nn: "Små kommunar møtest jamleg, spør kvarandre om råd og blir kjende med folk som har \
              same slags kvardag.",
        en: "Small municipalities meet regularly, ask each other for advice and get to know people \
              whose days look like theirs.",
    },
    theme: "attraktivitet",
    level: ProposalLevel::Regional,
    map_elements: &["kart-1", "kart-4", "kart-14"],
    prototype: Some("meetup"),
    seed_idea: Text {
        nb: "Vi møter tre–fire kommuner på vår størrelse en fast dag i måneden",
        nn: "Vi møter tre–fire kommunar på vår storleik ein fast dag i månaden",
        en: "We meet three or four municipalities of our size on a fixed day each month",
    },
    seed_need: Text {
        nb: "Vi er få om hvert fag, og rådene vi får, er ofte laget for kommuner som er mye større \
              enn oss.",
        nn: "Vi er få om kvart fag, og råda vi får, er ofte laga for kommunar som er mykje større \
              enn oss.",
        en: "There are few of us in each field, and the advice we get is often made for \
              municipalities much larger than ours.",
    },
};

/// Finding each other online around a task.
pub const DIGITALE_NETTVERK: Proposal = Proposal {
    id: "forslag-digitale-nettverk",
    name: Text {
        nb: "Digitale nettverk og samarbeid. Små med store eller små sammen, f.eks. innovasjon i \
              innkjøp",
        nn: "Digitale nettverk og samarbeid. Små med store eller små saman, t.d. innovasjon i \
              innkjøp",
        en: "Digital networks and cooperation. Small with large or small together, e.g. innovation \
              in procurement",
    },
    sentence: Text {
        nb: "Kommuner finner hverandre på nett om én oppgave, for eksempel å kjøpe inn noe nytt, \
              og deler på arbeidet.",
        nn: "Kommunar finn kvarandre på nett om éi oppgåve, til dømes å kjøpe inn noko nytt, og \
              deler på arbeidet.",
        en: "Municipalities find each other online for one task, such as buying something new, \
              and share the work.",
    },
    theme: "kompetanse",
    level: ProposalLevel::Regional,
    map_elements: &["kart-2", "kart-4", "kart-14"],
    prototype: Some("meetup"),
    seed_idea: Text {
        nb: "Vi gjør ett innkjøp på en ny måte sammen med kommuner vi møter på nett",
        nn: "Vi gjer eitt innkjøp på ein ny måte saman med kommunar vi møter på nett",
        en: "We make one purchase in a new way, together with municipalities we meet online",
    },
    seed_need: Text {
        nb: "Avstandene er lange, og alene er vi en liten kunde. Vi har ikke folk til å finne ut \
              av alt som må til.",
        nn: "Avstandane er lange, og åleine er vi ein liten kunde. Vi har ikkje folk til å finne \
              ut av alt som må til.",
        en: "Distances are long, and on our own we are a small customer. We do not have the people \
              to work out everything it takes.",
    },
};

/// County authorities that connect.
pub const FYLKESKOMMUNER: Proposal = Proposal {
    id: "forslag-fylkeskommuner",
    name: Text {
        nb: "Fylkeskommuner som samhandlingsagenter",
        nn: "Fylkeskommunar som samhandlingsagentar",
        en: "County authorities that bring partners together",
    },
    sentence: Text {
        nb: "Fylkeskommunen kobler sammen kommuner, staten og andre, så en liten kommune slipper å \
              lete etter rett dør.",
        nn: "Fylkeskommunen koplar saman kommunar, staten og andre, så ein liten kommune slepp å \
              leite etter rett dør.",
        en: "The county authority connects municipalities, the state and others, so that a small \
              municipality need not search for the right door.",
    },
    theme: "kompetanse",
    level: ProposalLevel::Regional,
    map_elements: &["kart-6", "kart-9", "kart-14"],
    prototype: None,
    seed_idea: Text {
        nb: "Vi ber fylkeskommunen samle dem vi trenger, rundt ett bord",
        nn: "Vi ber fylkeskommunen samle dei vi treng, rundt eitt bord",
        en: "We ask the county authority to gather the people we need round one table",
    },
    seed_need: Text {
        nb: "Det er mange å forholde seg til utenfor kommunen, og hver av dem kjenner bare sin \
              del. Det tar lang tid å finne ut hvem som kan hjelpe.",
        nn: "Det er mange å halde seg til utanfor kommunen, og kvar av dei kjenner berre sin del. \
              Det tek lang tid å finne ut kven som kan hjelpe.",
        en: "There are many to deal with outside the municipality, and each of them knows only \
              their own part. It takes a long time to find out who can help.",
    },
};

/// Regional councils that learn from each other.
pub const REGIONRAD: Proposal = Proposal {
    id: "forslag-regionrad",
    name: Text {
        nb: "Læringsnettverk mellom regionråd",
        nn: "Læringsnettverk mellom regionråd",
        en: "Learning network between regional councils",
    },
    sentence: Text {
        nb: "Regionråd rundt om i landet forteller hverandre hva som virker, og tar det med hjem \
              til kommunene sine.",
        nn: "Regionråd rundt om i landet fortel kvarandre kva som verkar, og tek det med heim til \
              kommunane sine.",
        en: "Regional councils round the country tell each other what works, and take it home to \
              their municipalities.",
    },
    theme: "kompetanse",
    level: ProposalLevel::Regional,
    map_elements: &["kart-1", "kart-14", "kart-15"],
    prototype: None,
    seed_idea: Text {
        nb: "Vi får regionrådet vårt til å lære sammen med to andre",
        nn: "Vi får regionrådet vårt til å lære saman med to andre",
        en: "We get our regional council to learn together with two others",
    },
    seed_need: Text {
        nb: "Regionen vår arbeider med det samme som andre regioner, uten at vi vet om hverandre. \
              Det én region finner ut, når sjelden fram til de andre.",
        nn: "Regionen vår arbeider med det same som andre regionar, utan at vi veit om kvarandre. \
              Det éin region finn ut, når sjeldan fram til dei andre.",
        en: "Our region works on the same things as other regions without our knowing about each \
              other. What one region finds out seldom reaches the others.",
    },
};

/// Sharing online what each has made.
pub const DELINGSSAMFUNN: Proposal = Proposal {
    id: "forslag-delingssamfunn",
    name: Text {
        nb: "Digitale delingssamfunn/community",
        nn: "Digitale delingssamfunn/community",
        en: "Digital sharing communities",
    },
    sentence: Text {
        nb: "Et sted på nett der kommuner legger ut det de har laget, spør hverandre og låner \
              fritt.",
        nn: "Ein stad på nett der kommunar legg ut det dei har laga, spør kvarandre og låner \
              fritt.",
        en: "A place online where municipalities post what they have made, ask each other and \
              borrow freely.",
    },
    theme: "kompetanse",
    level: ProposalLevel::National,
    map_elements: &["kart-1", "kart-4", "kart-14"],
    prototype: Some("bandittportal"),
    seed_idea: Text {
        nb: "Vi deler det vi lager, og leter hos andre før vi lager nytt",
        nn: "Vi deler det vi lagar, og leitar hos andre før vi lagar nytt",
        en: "We share what we make, and look to others before making something new",
    },
    seed_need: Text {
        nb: "Vi lager skjemaer og rutiner som noen andre allerede har laget. Vi vet bare ikke \
              hvem.",
        nn: "Vi lagar skjema og rutinar som nokon andre allereie har laga. Vi veit berre ikkje \
              kven.",
        en: "We make forms and routines that someone else has already made. We just do not know \
              who.",
    },
};

/// A municipality that has done it before helps one that begins.
pub const FADDERORDNING: Proposal = Proposal {
    id: "forslag-fadderordning",
    name: Text {
        nb: "Fadderordning med frikjøp",
        nn: "Fadderordning med frikjøp",
        en: "Mentor scheme with paid-for time (Fadderordning med frikjøp)",
    },
    sentence: Text {
        nb: "En kommune som har gjort det før, følger en som skal i gang, og får dekket tiden det \
              tar.",
        nn: "Ein kommune som har gjort det før, følger ein som skal i gang, og får dekt tida det \
              tek.",
        en: "A municipality that has done it before supports one that is about to start, and has \
              the time it takes paid for.",
    },
    theme: "kompetanse",
    level: ProposalLevel::Regional,
    map_elements: &["kart-2", "kart-10", "kart-14"],
    prototype: None,
    seed_idea: Text {
        nb: "Vi får en fadderkommune og betaler for tiden til dem som hjelper oss",
        nn: "Vi får ein fadderkommune og betaler for tida til dei som hjelper oss",
        en: "We get a mentor municipality and pay for the time of those who help us",
    },
    seed_need: Text {
        nb: "Andre har gjort det vi skal gjøre, og svarer gjerne. Men de har like lite tid som \
              oss.",
        nn: "Andre har gjort det vi skal gjere, og svarer gjerne. Men dei har like lita tid som \
              oss.",
        en: "Others have done what we are about to do and are glad to answer. But they have as \
              little time as we do.",
    },
};
