//! Nettverk for distriktsnyskaping: a place to share experience, think together and be inspired.

use super::Illustration;
use crate::content::{SeedActor, SketchSeed};
use crate::i18n::Text;

/// A meeting place that tries out several formats.
pub const NETTVERK: Illustration = Illustration {
    id: "illustrasjon-nettverk",
    name: Text {
        nb: "Nettverk for distriktsnyskaping",
        nn: "Nettverk for distriktsnyskaping",
        en: "Network for rural innovation (Nettverk for distriktsnyskaping)",
    },
    seed: SketchSeed {
        idea: Text {
            nb: "Nettverk for distriktsnyskaping",
            nn: "Nettverk for distriktsnyskaping",
            en: "Network for rural innovation (Nettverk for distriktsnyskaping)",
        },
        goal: Text {
            nb: "Vi vet hvem vi kan ringe når vi står fast, og har prøvd minst én løsning vi fant \
                  hos en annen kommune.",
            nn: "Vi veit kven vi kan ringe når vi står fast, og har prøvd minst éi løysing vi fann \
                  hos ein annan kommune.",
            en: "We know who to call when we are stuck, and have tried at least one solution we \
                  found in another municipality.",
        },
        need: Text {
            nb: "Erfaringsdeling, sparring og inspirasjon tilpasset distriktskommuner",
            nn: "Erfaringsdeling, sparring og inspirasjon tilpassa distriktskommunar",
            en: "Shared experience, a sounding board and inspiration suited to small rural municipalities \
                  (distriktskommuner)",
        },
        description: Text {
            nb: "Her møter distriktskommuner hverandre, forteller hva de har lært, og får hjelp \
                  til å tenke videre. Vi tester ut flere måter å møtes på: kaffeslabberas, \
                  regionale samlinger, utfordringssprinter, workshoper og bootcamps. Det som \
                  virker, gjør vi mer av.",
            nn: "Her møter distriktskommunar kvarandre, fortel kva dei har lært, og får hjelp til \
                  å tenke vidare. Vi testar ut fleire måtar å møtast på: kaffeslabberas, regionale \
                  samlingar, utfordringssprintar, workshopar og bootcampar. Det som verkar, gjer \
                  vi meir av.",
            en: "Here municipalities meet, tell each other what they have learned, and get help to \
                  think further. We test several ways of meeting: coffee chats (kaffeslabberas), \
                  regional gatherings, challenge sprints, workshops and bootcamps. What works, we \
                  do more of.",
        },
        team_play: Text {
            nb: "Kommunene bestemmer hva møtene skal handle om, og de andre på laget byr på folk, \
                  møterom og kunnskap.",
            nn: "Kommunane bestemmer kva møta skal handle om, og dei andre på laget byr på folk, \
                  møterom og kunnskap.",
            en: "The municipalities decide what the meetings are about, and the others on the team \
                  offer people, rooms and knowledge.",
        },
        continuity: Text {
            nb: "Vi begynner i det små og holder en fast rytme. Etter hvert møte noterer vi én \
                  ting vi vil prøve. En gang i året velger vi hvilke møteformer som får fortsette.",
            nn: "Vi byrjar i det små og held ein fast rytme. Etter kvart møte noterer vi éin ting \
                  vi vil prøve. Ein gong i året vel vi kva møteformer som får halde fram.",
            en: "We start small and keep a steady rhythm. After each meeting we note one thing we \
                  want to try. Once a year we choose which ways of meeting should go on.",
        },
        interplay: Text {
            nb: "Vi spør fylkeskommunen om hjelp til å samle kommunene. De nasjonale aktørene \
                  inviterer vi når vi har et spørsmål til dem, så møtene ikke blir foredrag.",
            nn: "Vi spør fylkeskommunen om hjelp til å samle kommunane. Dei nasjonale aktørane \
                  inviterer vi når vi har eit spørsmål til dei, så møta ikkje blir foredrag.",
            en: "We ask the county authority to help bring the municipalities together. We invite \
                  the national partners when we have a question for them, so that meetings do not \
                  turn into lectures.",
        },
        understanding: Text {
            nb: "Kyst og innland, liten og enda mindre: Hverdagen er ulik. Derfor får en ny \
                  kommune fortelle om sin hver gang, og vi bytter ut faguttrykk med vanlige ord.",
            nn: "Kyst og innland, liten og endå mindre: Kvardagen er ulik. Derfor får ein ny \
                  kommune fortelje om sin kvar gong, og vi byter ut faguttrykk med vanlege ord.",
            en: "Coast and inland, small and even smaller: everyday life differs. So a new \
                  municipality describes theirs each time, and we swap jargon for ordinary words.",
        },
        actors: &[
            SeedActor {
                actor_id: "nabokommuner",
                role: Text {
                    nb: "Er med på kaffeslabberas og legger fram utfordringer",
                    nn: "Er med på kaffeslabberas og legg fram utfordringar",
                    en: "Join the coffee chats and present challenges",
                },
            },
            SeedActor {
                actor_id: "regionrad",
                role: Text {
                    nb: "Kan være vert for regionale samlinger",
                    nn: "Kan vere vert for regionale samlingar",
                    en: "Can host regional gatherings",
                },
            },
            SeedActor {
                actor_id: "fylkeskommunen",
                role: Text {
                    nb: "Kan invitere kommunene og finne møterom",
                    nn: "Kan invitere kommunane og finne møterom",
                    en: "Can invite the municipalities and find meeting rooms",
                },
            },
            SeedActor {
                actor_id: "distriktssenteret",
                role: Text {
                    nb: "Kan dele erfaringer fra andre nettverk",
                    nn: "Kan dele erfaringar frå andre nettverk",
                    en: "Can share experience from other networks",
                },
            },
            SeedActor {
                actor_id: "ks",
                role: Text {
                    nb: "Kan gjøre nettverket kjent for flere kommuner",
                    nn: "Kan gjere nettverket kjent for fleire kommunar",
                    en: "Can make the network known to more municipalities",
                },
            },
        ],
        themes: &["kompetanse", "kultur", "attraktivitet"],
        map_elements: &["kart-1", "kart-4", "kart-14", "kart-15"],
    },
    source: "kilde-rapport",
};
