//! Avlastningsagent: six months of relief, so that staff get time to work in new ways.

use super::Prototype;
use crate::content::{SeedActor, SketchSeed};
use crate::i18n::Text;

/// An agent placed in the municipality for 6 months.
pub const AVLASTNINGSAGENT: Prototype = Prototype {
    id: "avlastningsagent",
    name: Text {
        nb: "Avlastningsagent",
        nn: "Avlastningsagent",
        en: "Relief agent (Avlastningsagent)",
    },
    teaser: Text {
        nb: "Se for dere hva seks måneder med avlastning kan gi.",
        nn: "Sjå for dykk kva seks månader med avlasting kan gje.",
        en: "Picture what six months of relief could give you.",
    },
    promise: [
        Text {
            nb: "Hjelp direkte i kommunen",
            nn: "Hjelp direkte i kommunen",
            en: "Hands-on help in your municipality",
        },
        Text {
            nb: "Hjelp til å tenke nytt",
            nn: "Hjelp til å tenke nytt",
            en: "Help to think in new ways",
        },
        Text {
            nb: "Oppfølging i etterkant",
            nn: "Oppfølging i etterkant",
            en: "Follow-up afterwards",
        },
    ],
    what: &[
        Text {
            nb: "I rapporten var avlastningsagenten en tenkt nettside som ansatte i kommuner fikk \
                  se. Kommunen skulle kunne søke om å få en agent hos seg i 6 måneder, så de \
                  ansatte rakk å prøve nye måter å jobbe på. Senere i rapporten heter tiltaket \
                  Innovasjonsagent.",
            nn: "I rapporten var avlastningsagenten ei tenkt nettside som tilsette i kommunar fekk \
                  sjå. Kommunen skulle kunne søke om å få ein agent hos seg i 6 månader, så dei \
                  tilsette rakk å prøve nye måtar å arbeide på. Seinare i rapporten heiter \
                  tiltaket Innovasjonsagent.",
            en: "In the report, the relief agent was a mock web page that municipal staff were \
                  shown. A small rural municipality (distriktskommune) would be able to apply for \
                  an agent for 6 months, so that staff had time to try new ways of working. Later \
                  in the report it is called an innovation agent (Innovasjonsagent).",
        },
        Text {
            nb: "Her skriver dere opp oppgavene som spiser tid, og ser hvor mange timer som kan \
                  bli ledige, i uka og på 26 uker. Samtidig tar en søknadstekst form. Den kan dere \
                  bruke når dere snakker med ledelsen, kommunestyret eller nabokommunen. Ingenting \
                  sendes, og ingen tar imot søknaden: Dere bestemmer selv hvem som får se den.",
            nn: "Her skriv de opp oppgåvene som stel tid, og ser kor mange timar som kan bli \
                  ledige, i veka og på 26 veker. Samtidig tek ein søknadstekst form. Han kan de \
                  bruke når de snakkar med leiinga, kommunestyret eller nabokommunen. Ingenting \
                  blir sendt, og ingen tek imot søknaden: De avgjer sjølve kven som får sjå han.",
            en: "Here you list the tasks that eat up your time and see how many hours could be \
                  freed, in a week and over 26 weeks. At the same time, an application takes \
                  shape. You can use it when you talk to your managers, the municipal council or \
                  the municipality next door. Nothing is sent, and nobody receives the \
                  application: you decide who gets to see it.",
        },
    ],
    steps: [
        Text {
            nb: "Skriv opp oppgavene som spiser tid, og hvor mange timer i uka hver av dem tar. \
                  Gjør det gjerne sammen med noen kolleger.",
            nn: "Skriv opp oppgåvene som stel tid, og kor mange timar i veka kvar av dei tek. Gjer \
                  det gjerne saman med nokre kollegaer.",
            en: "List the tasks that eat up your time, and how many hours a week each of them \
                  takes. A few colleagues round the table will help.",
        },
        Text {
            nb: "Velg for hver oppgave: Kan den stoppe, kan andre ta over, eller kan den vente? \
                  Skriv hva tiden skal brukes til, og hvem som følger opp etterpå.",
            nn: "Vel for kvar oppgåve: Kan ho stoppe, kan andre ta over, eller kan ho vente? Skriv \
                  kva tida skal brukast til, og kven som følger opp etterpå.",
            en: "Choose for each task: can it stop, can others take over, or can it wait? Write \
                  what the time will be used for, and who follows up afterwards.",
        },
        Text {
            nb: "Skriv ut søknaden, kopier den eller send den selv på e-post. Eller lag en skisse \
                  av utkastet og arbeid videre med ideen.",
            nn: "Skriv ut søknaden, kopier han eller send han sjølv på e-post. Eller lag ei skisse \
                  av utkastet og arbeid vidare med ideen.",
            en: "Print the application, copy it or email it yourself. Or turn the draft into a \
                  sketch and carry on with the idea.",
        },
    ],
    seed: SketchSeed {
        idea: Text {
            nb: "Avlastningsagent hos oss i 6 måneder",
            nn: "Avlastningsagent hos oss i 6 månader",
            en: "A relief agent with us for 6 months",
        },
        goal: Text {
            nb: "Når halvåret er over, har vi lagt om minst én tjeneste, og minst to av oss har \
                  fast tid til utvikling.",
            nn: "Når halvåret er over, har vi lagt om minst éi teneste, og minst to av oss har \
                  fast tid til utvikling.",
            en: "When the six months are over, we have changed at least one service, and at least \
                  two of us have regular time for development.",
        },
        need: Text {
            nb: "Få folk deler mange oppgaver. Når noe haster, er det utviklingsarbeidet som må \
                  vente.",
            nn: "Få folk deler mange oppgåver. Når noko hastar, er det utviklingsarbeidet som må \
                  vente.",
            en: "A few people share many tasks. When something is urgent, development work is what \
                  has to wait.",
        },
        description: Text {
            nb: "En agent tar over eller rydder i noen faste oppgaver i 6 måneder. Vi som jobber \
                  her, bruker tiden til å prøve én ny måte å jobbe på og skriver ned hva som \
                  skjer. Agenten hjelper oss å tenke nytt underveis.",
            nn: "Ein agent tek over eller ryddar i nokre faste oppgåver i 6 månader. Vi som \
                  arbeider her, bruker tida til å prøve éin ny måte å arbeide på og skriv ned kva \
                  som skjer. Agenten hjelper oss å tenke nytt undervegs.",
            en: "An agent takes over or tidies up a few regular tasks for 6 months. Those of us \
                  who work here use the time to try one new way of working and write down what \
                  happens. The agent helps us think in new ways as we go.",
        },
        team_play: Text {
            nb: "Vi bestemmer hva agenten skal ta, nabokommunen deler erfaringer, og de regionale \
                  og nasjonale åpner dører.",
            nn: "Vi bestemmer kva agenten skal ta, nabokommunen deler erfaringar, og dei regionale \
                  og nasjonale opnar dører.",
            en: "We decide what the agent takes on, the neighbouring municipality shares \
                  experience, and the regional and national partners open doors.",
        },
        continuity: Text {
            nb: "Agenten skriver en kort overlevering hver måned. Vi tar en oppfølgingsprat tre og \
                  seks måneder etter at agenten har reist, og én av oss har ansvaret for å kalle \
                  inn.",
            nn: "Agenten skriv ei kort overlevering kvar månad. Vi tek ein oppfølgingsprat tre og \
                  seks månader etter at agenten har reist, og éin av oss har ansvaret for å kalle \
                  inn.",
            en: "The agent writes a short handover every month. We have a follow-up talk three and \
                  six months after the agent has left, and one of us is responsible for arranging \
                  it.",
        },
        interplay: Text {
            nb: "Vi spør fylkeskommunen og Distriktssenteret om de vet om andre som har prøvd noe \
                  lignende. Alle får samme kontaktperson hos oss.",
            nn: "Vi spør fylkeskommunen og Distriktssenteret om dei veit om andre som har prøvd \
                  noko liknande. Alle får same kontaktperson hos oss.",
            en: "We ask the county authority and Distriktssenteret whether they know of others who \
                  have tried something similar. Everyone gets the same contact person here.",
        },
        understanding: Text {
            nb: "Den første uka er agenten med på vakt og på pauserommet og spør hva som tar tid, \
                  før noen kommer med forslag. Vi skriver uten fagord, så alle kan si imot.",
            nn: "Den første veka er agenten med på vakt og på pauserommet og spør kva som tek tid, \
                  før nokon kjem med forslag. Vi skriv utan fagord, så alle kan seie imot.",
            en: "In the first week the agent joins shifts and coffee breaks and asks what takes \
                  time, before anyone suggests anything. We write without jargon, so that everyone \
                  can disagree.",
        },
        actors: &[
            SeedActor {
                actor_id: "ansatte",
                role: Text {
                    nb: "Peker ut oppgavene og prøver den nye måten å jobbe på",
                    nn: "Peikar ut oppgåvene og prøver den nye måten å arbeide på",
                    en: "Point out the tasks and try the new way of working",
                },
            },
            SeedActor {
                actor_id: "nabokommuner",
                role: Text {
                    nb: "Kan dele agenten med oss eller dele erfaringer",
                    nn: "Kan dele agenten med oss eller dele erfaringar",
                    en: "Can share the agent with us or share experience",
                },
            },
            SeedActor {
                actor_id: "fylkeskommunen",
                role: Text {
                    nb: "Kan sette oss i kontakt med andre som har prøvd",
                    nn: "Kan sette oss i kontakt med andre som har prøvd",
                    en: "Can put us in touch with others who have tried",
                },
            },
            SeedActor {
                actor_id: "distriktssenteret",
                role: Text {
                    nb: "Kan gi råd ut fra det andre små kommuner har lært",
                    nn: "Kan gje råd ut frå det andre små kommunar har lært",
                    en: "Can give advice from what other small municipalities have learned",
                },
            },
        ],
        themes: &["kompetanse", "organisasjonsutvikling-og-ledelse"],
        map_elements: &["kart-2", "kart-5", "kart-10", "kart-11", "kart-15"],
    },
    source: "kilde-rapport",
};
