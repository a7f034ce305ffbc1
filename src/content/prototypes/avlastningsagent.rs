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
            nb: "I rapporten var avlastningsagenten et utkast til en nettside som ansatte i \
                  kommuner fikk se. Tanken er enkel: En agent er i kommunen i 6 måneder og \
                  avlaster, så de som jobber der, rekker å prøve ut noe nytt. Senere i rapporten \
                  heter tiltaket Innovasjonsagent.",
            nn: "I rapporten var avlastningsagenten eit utkast til ei nettside som tilsette i \
                  kommunar fekk sjå. Tanken er enkel: Ein agent er i kommunen i 6 månader og \
                  avlastar, så dei som arbeider der, rekk å prøve ut noko nytt. Seinare i \
                  rapporten heiter tiltaket Innovasjonsagent.",
            en: "In the report, the relief agent was a mock web page that municipal staff were \
                  shown. The idea is simple: an agent spends 6 months in a small rural \
                  municipality (distriktskommune) and takes some of the load, so that the people \
                  who work there have time to try something new. Later in the report it is called \
                  an innovation agent (Innovasjonsagent).",
        },
        Text {
            nb: "Tiltaket kan få mange former: en person utenfra, en vikar som holder driften i \
                  gang, eller en kollega dere deler med nabokommunen. Det viktige er at noen får \
                  fri fra brannslukkingen, og at det dere lærte, ikke forsvinner når halvåret er \
                  over.",
            nn: "Tiltaket kan få mange former: ein person utanfrå, ein vikar som held drifta i \
                  gang, eller ein kollega de deler med nabokommunen. Det viktige er at nokon får \
                  fri frå brannsløkkinga, og at det de lærte, ikkje forsvinn når halvåret er over.",
            en: "It can take many shapes: someone from outside, a stand-in who keeps daily work \
                  going, or a colleague you share with the municipality next door. What matters is \
                  that someone gets a break from firefighting, and that what you learned stays \
                  when the six months are over.",
        },
        Text {
            nb: "Ingen tar imot en søknad her, og ingenting du skriver, blir sendt. Siden hjelper \
                  dere å sette ord på hva dere trenger: Du starter en skisse med forslag i feltene \
                  og bytter dem ut med deres egen hverdag. Da har dere noe å vise fram.",
            nn: "Ingen tek imot ein søknad her, og ingenting av det du skriv, blir sendt. Sida \
                  hjelper dykk å sette ord på kva de treng: Du startar ei skisse med forslag i \
                  felta og byter dei ut med dykkar eigen kvardag. Då har de noko å vise fram.",
            en: "Nobody receives an application here, and nothing you write is sent anywhere. This \
                  page helps you put words to what you need: you start a sketch with suggestions \
                  in the fields and replace them with your own everyday life. Then you have \
                  something to show.",
        },
    ],
    steps: [
        Text {
            nb: "Start en skisse herfra. Feltene har forslag du kan endre eller slette.",
            nn: "Start ei skisse herifrå. Felta har forslag du kan endre eller slette.",
            en: "Start a sketch from here. The fields hold suggestions you can change or delete.",
        },
        Text {
            nb: "Samle noen kolleger. Skriv hvilke oppgaver som tar mest tid, og hva dere ville \
                  brukt tiden til.",
            nn: "Samle nokre av dei du arbeider saman med. Skriv kva oppgåver som tek mest tid, og \
                  kva de ville brukt tida til.",
            en: "Gather a few colleagues. Write down which tasks take the most time, and what you \
                  would use that time for.",
        },
        Text {
            nb: "Skriv ut skissen eller last den ned, og ta den med til den som kan si ja.",
            nn: "Skriv ut skissa eller last ho ned, og ta ho med til den som kan seie ja.",
            en: "Print the sketch or download it, and take it to the person who can say yes.",
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
                  liknende. Alle får samme kontaktperson hos oss.",
            nn: "Vi spør fylkeskommunen og Distriktssenteret om dei veit om andre som har prøvd \
                  noko liknande. Alle får same kontaktperson hos oss.",
            en: "We ask the county authority and Distriktssenteret whether they know of others who \
                  have tried something similar. Everyone gets the same contact person here.",
        },
        understanding: Text {
            nb: "Den første uken er agenten med på vakt og på pauserommet og spør hva som tar tid, \
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
