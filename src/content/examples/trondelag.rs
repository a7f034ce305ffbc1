//! Arbeidsseminar i Trøndelag: tasks in groups first, then everyone together.

use super::Example;
use crate::content::{SeedActor, SketchSeed};
use crate::i18n::Text;

/// A working seminar on how to make innovation easier for municipalities.
pub const TRONDELAG: Example = Example {
    id: "eksempel-trondelag",
    name: Text {
        nb: "Arbeidsseminar i Trøndelag",
        nn: "Arbeidsseminar i Trøndelag",
        en: "Working seminar (Arbeidsseminar) in Trøndelag",
    },
    teaser: Text {
        nb: "Oppgaver i grupper, så samtale med alle: litt over 40 deltakere tenkte sammen.",
        nn: "Oppgåver i grupper, så samtale med alle: litt over 40 deltakarar tenkte saman.",
        en: "Tasks in groups, then discussion in plenary: a little over 40 people thought \
             together.",
    },
    place: Text::name("Trøndelag"),
    time: Text {
        nb: "slutten av mars 2015",
        nn: "slutten av mars 2015",
        en: "late March 2015",
    },
    background: Text {
        nb: "Hva skal til for at kommuner får til mer nyskaping? Det ville Difi, Høgskolen i \
              Nord-Trøndelag (HiNT), Trøndelag Forskning og Utvikling (TFoU), KS Midt-Norge, \
              Steinkjer kommune og Distriktssenteret finne ut av. Sammen holdt de et \
              arbeidsseminar for kommunesektoren i Trøndelag.",
        nn: "Kva skal til for at kommunar får til meir nyskaping? Det ville Difi, Høgskolen i \
              Nord-Trøndelag (HiNT), Trøndelag Forskning og Utvikling (TFoU), KS Midt-Noreg, \
              Steinkjer kommune og Distriktssenteret finne ut av. Saman heldt dei eit \
              arbeidsseminar for kommunesektoren i Trøndelag.",
        en: "What does it take for municipalities to innovate more? Several wanted to find out: \
              Difi (the state’s agency for public management at the time), Høgskolen i \
              Nord-Trøndelag (HiNT, a university college), Trøndelag Forskning og Utvikling (TFoU, \
              a research institute), KS Midt-Norge (the municipalities’ association in the \
              region), Steinkjer municipality and Distriktssenteret (the rural development \
              centre). Together they held a working seminar for the municipal sector in Trøndelag.",
    },
    what_they_did: Text {
        nb: "Litt over 40 deltakere hørte først innlegg. Så fikk de utdelt oppgaver, jobbet i \
             grupper og diskuterte til slutt i plenum. På seminaret ble det sagt at det som \
             virker i en bedrift, ikke kan flyttes rett inn i en kommune, og at kommuner bør \
             utvikle seg sammen med innbyggere, brukere, utdanningsmiljøer og næringsliv.",
        nn: "Litt over 40 deltakarar høyrde først innlegg. Så fekk dei utdelt oppgåver, arbeidde \
             i grupper og diskuterte til slutt i plenum. På seminaret blei det sagt at det som \
             verkar i ei bedrift, ikkje kan flyttast rett inn i ein kommune, og at kommunar bør \
             utvikle seg saman med innbyggarar, brukarar, utdanningsmiljø og næringsliv.",
        en: "A little over 40 participants first listened to talks. Then they were given tasks, \
             worked in groups and finally had a discussion in plenary. At the seminar it was \
             said that what works in a business cannot be moved straight into a municipality, \
             and that municipalities should develop together with residents, users, education \
             institutions and businesses.",
    },
    what_came_of_it: Text {
        nb: "Dette mente deltakerne betyr mye: å tenke langt fram, starte med behovene, endre \
              kulturen, utvikle seg og ha oppdaterte verktøy klare til bruk. De fra offentlig \
              sektor ønsket seg mer forskning på nyskaping i det offentlige, og at kommuner deler \
              det de lærer. Hva kommunene gjorde etterpå, forteller ikke kilden.",
        nn: "Dette meinte deltakarane betyr mykje: å tenke langt fram, starte med behova, endre \
              kulturen, utvikle seg og ha oppdaterte verktøy klare til bruk. Dei frå offentleg \
              sektor ønskte seg meir forsking på nyskaping i det offentlege, og at kommunar deler \
              det dei lærer. Kva kommunane gjorde etterpå, fortel ikkje kjelda.",
        en: "Participants thought these matter a lot: thinking far ahead, starting from needs, \
              changing the culture, developing, and having up-to-date tools to hand. Those from \
              the public sector wanted more research on public innovation, and for municipalities \
              to share what they learn. The source does not say what the municipalities did \
              afterwards.",
    },
    what_to_learn: Text {
        nb: "La folk løse en oppgave i en liten gruppe før alle diskuterer, så får flere sagt noe. \
              Bland kommuner, forskere og andre medspillere. Og avtal på forhånd hvem som tar vare \
              på det dere blir enige om, for det forsvinner fort.",
        nn: "La folk løyse ei oppgåve i ei lita gruppe før alle diskuterer, så får fleire sagt \
             noko. Bland kommunar, forskarar og andre medspelarar. Og avtal på førehand kven som \
             tek vare på det de blir einige om, for det forsvinn fort.",
        en: "Let people solve a task in a small group before everyone discusses, so that more of \
              them get to speak. Mix municipalities, researchers and other partners. And agree \
              beforehand who looks after what you decide, because it is soon lost.",
    },
    themes: &["kultur", "kompetanse"],
    map_elements: &["kart-12", "kart-13", "kart-15"],
    seed: SketchSeed {
        idea: Text {
            nb: "Arbeidsseminar der vi jobber mer enn vi lytter",
            nn: "Arbeidsseminar der vi arbeider meir enn vi lyttar",
            en: "A working seminar where we work more than we listen",
        },
        goal: Text {
            nb: "Vi går hjem med tre ting vi er enige om, og minst to kommuner prøver én av dem \
                  innen tre måneder.",
            nn: "Vi går heim med tre ting vi er einige om, og minst to kommunar prøver éin av dei \
                  innan tre månader.",
            en: "We go home with three things we agree on, and at least two municipalities try one \
                  of them within three months.",
        },
        need: Text {
            nb: "Vi snakker om nyskaping hver for oss, og mest når noe har gått galt. Vi mangler \
                  et sted å tenke høyt med andre kommuner og med folk som forsker på det.",
            nn: "Vi snakkar om nyskaping kvar for oss, og mest når noko har gått gale. Vi manglar \
                  ein stad å tenke høgt med andre kommunar og med folk som forskar på det.",
            en: "We talk about innovation separately, and mostly when something has gone wrong. We \
                  lack a place to think aloud with other municipalities and with people who do \
                  research on it.",
        },
        description: Text {
            nb: "Først to korte innlegg. Så får hver gruppe en oppgave fra en ekte kommune og tre \
                  kvarter til å løse den. Til slutt legger hver gruppe fram ett forslag, og hele \
                  salen velger hva vi tar med videre.",
            nn: "Først to korte innlegg. Så får kvar gruppe ei oppgåve frå ein ekte kommune og tre \
                  kvarter til å løyse ho. Til slutt legg kvar gruppe fram eitt forslag, og heile \
                  salen vel kva vi tek med vidare.",
            en: "First two short talks. Then each group gets a task from a real municipality and \
                  three quarters of an hour to solve it. Finally each group presents one proposal, \
                  and the whole room chooses what we take further.",
        },
        team_play: Text {
            nb: "Kommunene kommer med oppgavene, forskningsmiljøet med kunnskapen, og KS og \
                  Distriktssenteret hjelper til med å samle folk.",
            nn: "Kommunane stiller med oppgåvene, forskingsmiljøet med kunnskapen, og KS og \
                  Distriktssenteret hjelper til med å samle folk.",
            en: "The municipalities bring the tasks, the research institution brings the \
                  knowledge, and KS and Distriktssenteret help to gather people.",
        },
        continuity: Text {
            nb: "Én person skriver ned det vi blir enige om, på én side. Etter tre måneder møtes \
                  vi på video, og hver gruppe forteller hva den har prøvd. Neste år er det en ny \
                  vertskommune.",
            nn: "Éin person skriv ned det vi blir einige om, på éi side. Etter tre månader møtest \
                  vi på video, og kvar gruppe fortel kva ho har prøvd. Neste år er det ein ny \
                  vertskommune.",
            en: "One person writes down what we agree on, on one page. After three months we meet \
                  on video, and each group tells the others what it has tried. Next year there is \
                  a new host municipality.",
        },
        interplay: Text {
            nb: "Vertskommunen inviterer, og de regionale og nasjonale aktørene sitter i gruppene \
                  som alle andre. De får ett spørsmål med seg hjem: Hva kan dere gjøre lettere for \
                  oss?",
            nn: "Vertskommunen inviterer, og dei regionale og nasjonale aktørane sit i gruppene \
                  som alle andre. Dei får eitt spørsmål med seg heim: Kva kan de gjere lettare for \
                  oss?",
            en: "The host municipality does the inviting, and the regional and national partners \
                  sit in the groups like everyone else. They get one question to take home: what \
                  can you make easier for us?",
        },
        understanding: Text {
            nb: "Hver gruppe har noen fra driften, noen fra ledelsen og minst én som bruker \
                  tjenesten. Vi starter med behovet: Hvem strever i dag, og hvordan vet vi det?",
            nn: "Kvar gruppe har nokon frå drifta, nokon frå leiinga og minst éin som bruker \
                  tenesta. Vi startar med behovet: Kven strevar i dag, og korleis veit vi det?",
            en: "Each group has someone from daily operations, someone from management and at \
                  least one person who uses the service. We start from the need: who is struggling \
                  today, and how do we know?",
        },
        actors: &[
            SeedActor {
                actor_id: "nabokommuner",
                role: Text {
                    nb: "Tar med egne oppgaver og løser oppgavene til andre",
                    nn: "Tek med eigne oppgåver og løyser oppgåvene til andre",
                    en: "Bring their own tasks and solve those of others",
                },
            },
            SeedActor {
                actor_id: "forskningsmiljo",
                role: Text {
                    nb: "Kan fortelle hva man vet om nyskaping i kommuner",
                    nn: "Kan fortelje kva ein veit om nyskaping i kommunar",
                    en: "Can tell what is known about innovation in municipalities",
                },
            },
            SeedActor {
                actor_id: "utdanningsmiljo",
                role: Text {
                    nb: "Kan holde innlegg og låne bort rom",
                    nn: "Kan halde innlegg og låne bort rom",
                    en: "Can give talks and lend rooms",
                },
            },
            SeedActor {
                actor_id: "ks",
                role: Text {
                    nb: "Kan hjelpe til med å invitere kommunene",
                    nn: "Kan hjelpe til med å invitere kommunane",
                    en: "Can help to invite the municipalities",
                },
            },
            SeedActor {
                actor_id: "distriktssenteret",
                role: Text {
                    nb: "Kan dele erfaringer fra andre steder",
                    nn: "Kan dele erfaringar frå andre stader",
                    en: "Can share experience from other places",
                },
            },
        ],
        themes: &["kultur", "kompetanse"],
        map_elements: &["kart-12", "kart-13", "kart-15"],
    },
    source: "kilde-trondelag",
};
