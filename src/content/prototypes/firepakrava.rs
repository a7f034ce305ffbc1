//! Firepåkrava: too many requirements, too little time, and what local adaptation could do.

use super::Prototype;
use crate::content::{SeedActor, SketchSeed};
use crate::i18n::Text;

/// Guidance on local adaptation of statutory requirements.
pub const FIREPAKRAVA: Prototype = Prototype {
    id: "firepakrava",
    name: Text {
        nb: "Firepåkrava",
        nn: "Firepåkrava",
        en: "Firepåkrava (“ease the requirements”)",
    },
    teaser: Text {
        nb: "Finn kravene som tar mest tid, og si hva som trengs.",
        nn: "Finn krava som tek mest tid, og sei kva som trengst.",
        en: "Find the requirements that take most time, and say what is needed.",
    },
    promise: [
        Text {
            nb: "Hjelp til lokal tilpasning av lovkrav",
            nn: "Hjelp til lokal tilpassing av lovkrav",
            en: "Help to adapt statutory requirements locally",
        },
        Text {
            nb: "Veiledning når kravene er mange og tiden er knapp",
            nn: "Rettleiing når krava er mange og tida er knapp",
            en: "Guidance when requirements are many and time is short",
        },
        Text {
            nb: "Et sted å melde fra om de mest krevende lovkravene",
            nn: "Ein stad å melde frå om dei mest krevjande lovkrava",
            en: "A place to report the most demanding requirements",
        },
    ],
    what: &[
        Text {
            nb: "Navnet er en oppfordring: Fire på krava! I rapporten var det en tenkt nettside \
                  for kommuner med for mange krav og for liten tid. Der skulle man kunne søke om \
                  veiledning i å tilpasse lovkrav lokalt, og melde fra om kravene som er tyngst å \
                  oppfylle.",
            nn: "Namnet er ei oppmoding: Fire på krava! I rapporten var det ei tenkt nettside for \
                  kommunar med for mange krav og for lita tid. Der skulle ein kunne søke om \
                  rettleiing i å tilpasse lovkrav lokalt, og melde frå om krava som er tyngst å \
                  oppfylle.",
            en: "The name is a play on words and means roughly “ease off on the requirements”. In \
                  the report it was a mock web page for small rural municipalities \
                  (distriktskommuner) with too many requirements and too little time. There, \
                  people would be able to ask for guidance on adapting statutory requirements \
                  locally, and report the ones that are hardest to meet.",
        },
        Text {
            nb: "Små kommuner har de samme lovpålagte kravene som store, men færre folk til å \
                  oppfylle dem. Her skriver dere opp kravene som tar tid, og ser timene opp mot \
                  det innbyggerne får igjen. Det blir til en tekst dere kan bruke i en samtale med \
                  dem som har ansvaret for kravet. Ingenting sendes, og teksten endrer ingen lov.",
            nn: "Små kommunar har dei same lovpålagde krava som store, men færre folk til å \
                  oppfylle dei. Her skriv de opp krava som tek tid, og ser timane opp mot det \
                  innbyggarane får att. Det blir til ein tekst de kan bruke i ein samtale med dei \
                  som har ansvaret for kravet. Ingenting blir sendt, og teksten endrar inga lov.",
            en: "Small municipalities have the same statutory requirements as large ones, but \
                  fewer people to meet them. Here you list the requirements that take time, and \
                  see the hours against what residents gain. It becomes a text you can use in a \
                  talk with those responsible for the requirement. Nothing is sent, and the text \
                  changes no law.",
        },
    ],
    steps: [
        Text {
            nb: "Skriv opp kravene: hva de heter, hva som gjør dem vanskelige hos dere, timer i \
                  måneden og nytten for innbyggerne fra 1 til 5.",
            nn: "Skriv opp krava: kva dei heiter, kva som gjer dei vanskelege hos dykk, timar i \
                  månaden og nytta for innbyggarane frå 1 til 5.",
            en: "List the requirements: what they are called, what makes them hard where you are, \
                  hours a month, and the benefit for residents from 1 to 5.",
        },
        Text {
            nb: "Se på rekkefølgen og bildet. Hvilke krav tar mest tid og gir minst? Skriv hvordan \
                  dere heller ville gjort det.",
            nn: "Sjå på rekkefølga og biletet. Kva krav tek mest tid og gjev minst? Skriv \
                  korleis de heller ville gjort det.",
            en: "Look at the order and the picture. Which requirements take the most time and give \
                  the least? Write how you would rather do it.",
        },
        Text {
            nb: "Velg om teksten skal søke om veiledning eller melde fra. Skriv den ut, kopier den \
                  eller send den selv. Eller lag en skisse av utkastet.",
            nn: "Vel om teksten skal søke om rettleiing eller melde frå. Skriv han ut, kopier han \
                  eller send han sjølv. Eller lag ei skisse av utkastet.",
            en: "Choose whether the text should apply for guidance or report the requirements. \
                  Print it, copy it or send it yourself. Or turn the draft into a sketch.",
        },
    ],
    seed: SketchSeed {
        idea: Text {
            nb: "Et krav vi vil oppfylle på vår måte",
            nn: "Eit krav vi vil oppfylle på vår måte",
            en: "A requirement we want to meet in our own way",
        },
        goal: Text {
            nb: "Vi oppfyller det kravet er ment å sikre, men bruker færre timer på det. Timene vi \
                  sparer, går til innbyggerne.",
            nn: "Vi oppfyller det kravet er meint å sikre, men bruker færre timar på det. Timane \
                  vi sparer, går til innbyggarane.",
            en: "We achieve what the requirement is meant to secure, but spend fewer hours on it. \
                  The hours we save go to residents.",
        },
        need: Text {
            nb: "Kravet tar mer tid enn vi har. Det passer for en større organisasjon, men hos oss \
                  er avdelingen én person.",
            nn: "Kravet tek meir tid enn vi har. Det passar for ein større organisasjon, men hos \
                  oss er avdelinga éin person.",
            en: "The requirement takes more time than we have. It suits a larger organisation, but \
                  here the department is one person.",
        },
        description: Text {
            nb: "Krav: … (navn, og lov eller forskrift om vi vet det). Slik gjør vi det i dag: …, \
                  og det tar … timer i måneden. Slik ville vi heller gjort det: …",
            nn: "Krav: … (namn, og lov eller forskrift om vi veit det). Slik gjer vi det i dag: …, \
                  og det tek … timar i månaden. Slik ville vi heller gjort det: …",
            en: "Requirement: … (name, and act or regulation if we know it). How we do it today: \
                  …, and it takes … hours a month. How we would rather do it: …",
        },
        team_play: Text {
            nb: "Vi beskriver hverdagen, Statsforvalteren kan forklare handlingsrommet, og andre \
                  kommuner kan vise hvordan de gjør det.",
            nn: "Vi skildrar kvardagen, Statsforvaltaren kan forklare handlingsrommet, og andre \
                  kommunar kan vise korleis dei gjer det.",
            en: "We describe our everyday life, the County Governor can explain how much leeway \
                  there is, and other municipalities can show how they do it.",
        },
        continuity: Text {
            nb: "Vi fører timene i tre måneder og ser på tallene sammen hvert halvår. Det vi \
                  finner ut, skriver vi inn i rutinene, så det ikke står og faller på én person.",
            nn: "Vi fører timane i tre månader og ser på tala saman kvart halvår. Det vi finn ut, \
                  skriv vi inn i rutinane, så det ikkje står og fell på éin person.",
            en: "We log the hours for three months and look at the numbers together every six \
                  months. What we find out goes into our routines, so that it does not depend on \
                  one person.",
        },
        interplay: Text {
            nb: "Vi tar opp kravet med Statsforvalteren før vi endrer noe, og hører med KS og \
                  nabokommunene om flere strever med det samme.",
            nn: "Vi tek opp kravet med Statsforvaltaren før vi endrar noko, og høyrer med KS og \
                  nabokommunane om fleire strevar med det same.",
            en: "We raise the requirement with the County Governor before we change anything, and \
                  ask KS and our neighbours whether others struggle with it too.",
        },
        understanding: Text {
            nb: "Vi spør dem kravet skal beskytte, hva som er viktigst for dem. Så forklarer vi \
                  hverdagen vår med ett konkret eksempel, uten klaging og uten lovspråk.",
            nn: "Vi spør dei kravet skal verne, kva som er viktigast for dei. Så forklarer vi \
                  kvardagen vår med eitt konkret døme, utan klaging og utan lovspråk.",
            en: "We ask the people the requirement is meant to protect what matters most to them. \
                  Then we explain our everyday life with one concrete example, without complaining \
                  and without legal language.",
        },
        actors: &[
            SeedActor {
                actor_id: "ansatte",
                role: Text {
                    nb: "Fører timer og beskriver hva som tar tid",
                    nn: "Fører timar og skildrar kva som tek tid",
                    en: "Log hours and describe what takes time",
                },
            },
            SeedActor {
                actor_id: "innbyggere",
                role: Text {
                    nb: "Forteller hva de får igjen for kravet",
                    nn: "Fortel kva dei får att for kravet",
                    en: "Tell us what they gain from the requirement",
                },
            },
            SeedActor {
                actor_id: "nabokommuner",
                role: Text {
                    nb: "Kan vise hvordan de oppfyller kravet",
                    nn: "Kan vise korleis dei oppfyller kravet",
                    en: "Can show how they meet the requirement",
                },
            },
            SeedActor {
                actor_id: "statsforvalteren",
                role: Text {
                    nb: "Kan veilede om hva loven gir rom for",
                    nn: "Kan rettleie om kva lova gjev rom for",
                    en: "Can advise on what the law leaves room for",
                },
            },
            SeedActor {
                actor_id: "ks",
                role: Text {
                    nb: "Kan si om flere kommuner har det samme problemet",
                    nn: "Kan seie om fleire kommunar har det same problemet",
                    en: "Can say whether more municipalities have the same problem",
                },
            },
        ],
        themes: &["lokal-tilpasning"],
        map_elements: &["kart-1", "kart-3", "kart-6", "kart-12"],
    },
    source: "kilde-rapport",
};
